extension Findings {
  /// The most dates before birth that are reported one by one; where there are more, the date of birth is the
  /// wrong one.
  private static let mostBeforeBirth = 3

  /// Reports every date of the case that lies before birth, whichever key holds it.
  ///
  /// - Parameters:
  ///   - born: The first and the last day on which the patient can have been born, as ``CalendarDate/ordinal`` counts.
  ///   - asOf: When the facts hold; a birth after it is reported as such, and nothing more.
  func checkDates(born: ClosedRange<Int>?, asOf: Moment) {
    guard let born, born.lowerBound <= asOf.date.ordinal else { return }
    let before = dates.filter { $0.role != .free && $0.moment.date.span.upperBound < born.lowerBound }
    guard before.count <= Self.mostBeforeBirth else {
      error(
        .path(\.patient.born),
        "lies after \(before.count) dates in this case, including \(before[0].path); check it")
      return
    }
    for date in before { error(date.path, "is before the patient was born; check both dates") }
  }

  /// Warns of every date of a fact that lies after `asOf`, and of every deadline that lies before it.
  func checkDates(asOf: Moment) {
    // No offset is assumed: a date is doubted only where it would be wrong in every time zone.
    let now = asOf.minutes(assuming: nil)
    for date in dates {
      let span = date.moment.minutes(assuming: nil)
      if date.role == .fact, span.lowerBound > now.upperBound {
        warning(date.path, "lies after asOf; check both")
      } else if date.role == .deadline, span.upperBound < now.lowerBound {
        warning(date.path, "lies before asOf, but is recorded as still to come; check both")
      }
    }
  }
}
