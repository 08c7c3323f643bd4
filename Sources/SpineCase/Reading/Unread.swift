import SpineScores

// What stands for a required value until it is read; where it cannot be, the error that is reported stops the file.

extension Moment {
  static let unread = Moment(date: CalendarDate.unread)
}

extension CalendarDate {
  /// The first day of the calendar that this project reads.
  static let unread = CalendarDate(firstDayOf: 1850)

  private init(firstDayOf year: Int) {
    (self.year, month, day) = (year, 1, 1)
  }
}

extension Decimal2 {
  static let unread = Decimal2(hundredths: 0)
}

extension SpinalSpan {
  static let unread = SpinalSpan(.c0)
}
