import Records
import SourceText
import SpineScores

extension MappingReader {
  /// The date of birth from its key, and from that of an age where that is all there is.
  func birth(_ key: String, age ageKey: String) -> Field<BirthDate> {
    let asOf = findings.context.asOf
    let born = birthDate(key)
    let age = statedAge(ageKey, asOf: asOf)
    guard let stated = age.value else {
      if !findings.isWritten(path(of: ageKey)) { adviseAge(key, instead: born, asOf: asOf) }
      return born.absence == .notRecorded && age.absence != .notRecorded ? age : born
    }
    guard let known = born.value else { return age }
    if !known.agrees(with: stated) {
      findings.warning(path(of: ageKey), "does not agree with born; check both (born is used)")
    }
    return born
  }

  private func birthDate(_ key: String) -> Field<BirthDate> {
    field(key) { node in
      findings.note(.date, at: node.position)
      let number = if case .number(let digits) = node.content { digits } else { node.textValue }
      if let text = number {
        if let date = CalendarDate(text) { return BirthDate(date) }
        if text.utf8.count == 4, let birth = CalendarDate.digits(text).flatMap(BirthDate.init(year:)) {
          return birth
        }
      }
      fail(
        key, at: node.position,
        "is not a date; write it as 1964-03-12, or 1964-03 for a month or 1964 for a year where no more is known"
      )
      return nil
    }
  }

  /// An age with its date; one without is read as the age at `asOf`, with a warning, since `asOf` moves on.
  private func statedAge(_ key: String, asOf: Moment) -> Field<BirthDate> {
    let form = Self.form(of: asOf)
    return field(key) { node in
      guard case .mapping = node.content else { return bareAge(node, key, asOf, form) }
      return record(key) { age in
        let years = age.amount("years", 0...150)
        let months = age.amount("months", 0...240)
        guard let on = age.requiredDate("on") else { return nil }
        switch (years.value, months.value) {
        case (let count?, nil): return BirthDate(StatedAge(count: count, isInMonths: false, on: on))
        case (nil, let count?): return BirthDate(StatedAge(count: count, isInMonths: true, on: on))
        default:
          if !findings.hasError(within: path(of: key)) {
            fail(key, at: node.position, "needs either years or months; write \(form)")
          }
          return nil
        }
      }
    }
  }

  /// A reason why no date is known often says how old the patient is, and no rule reads a reason.
  private func adviseAge(_ key: String, instead born: Field<BirthDate>, asOf: Moment) {
    guard born.absence == .unknown, born.why != nil else { return }
    findings.warning(
      path(of: key),
      "where a year or an age is known, write born: 1964 or age: \(Self.form(of: asOf)); a letter can be final "
        + "with it")
  }

  private static func form(of asOf: Moment) -> String {
    "{years: 62, on: \(asOf == .unread ? "2026-06-04" : asOf.date.iso)}"
  }

  private func bareAge(_ node: Node, _ key: String, _ asOf: Moment, _ form: String) -> BirthDate? {
    let text = if case .number(let digits) = node.content { digits } else { node.textValue }
    guard let text, let count = CalendarDate.digits(text), (0...150).contains(count) else {
      fail(key, at: node.position, "\(node.kindInWords); write \(form)")
      return nil
    }
    // That asOf is missing has been reported; without it the age belongs to no day.
    if asOf == .unread { return nil }
    findings.warning(
      at: node.position, path(of: key),
      "has no date and is read as the age at asOf, which moves on; write it with its date, as \(form)")
    return BirthDate(StatedAge(count: count, isInMonths: false, on: asOf.date))
  }
}
