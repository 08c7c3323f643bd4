import Records
import SpineScores

extension Form {
  /// The date of birth from its own key, and from an age where that is all there is.
  static func birth() -> Form where Value == Field<BirthDate> {
    let age = "age"
    let stated: Shape = .either([
      .record([
        .own("years", .whole(0...150), "Whole years", mayBeAbsent: true),
        .own("months", .whole(0...240), "Whole months, of an infant", mayBeAbsent: true),
        .own("on", .date, "The day on which the age was stated", isRequired: true),
      ]), .whole(0...150),
    ])
    var form = Form(.either([.date, .whole(1850...2200)]), .date, mayBeAbsent: true) { reader, key in
      reader.birth(key, age: age)
    } members: { key, field in
      switch field {
      case .known(let birth): [birth.member(key, age: age)]
      case .absent(let absence, let why):
        absence.written(why).map { [Member(key: key, value: Node($0))] } ?? []
      }
    } value: { field in
      switch field {
      case .known(let birth): .birth(birth)
      case .absent(let absence, let why): .absent(absence, why: why)
      }
    }
    form.isAlwaysRead = true
    var beside: MemberShape = .own(
      age, stated, "An age, with the day on which it was stated", mayBeAbsent: true)
    beside.sample = "{years: 61, \"on\": 2026-01-31}"
    form.beside = [beside]
    return form
  }

  /// Whether the patient is pregnant: one word, or a record with the weeks.
  static func pregnancy() -> Form where Value == Field<Pregnancy> {
    .fact(
      .either([
        .coded(PregnancyState.words),
        .record([
          .own(Pregnancy.stateKey, .coded(PregnancyState.words), "Whether it is there", mayBeAbsent: true),
          .own(Pregnancy.weeksKey, .whole(0...44), "Weeks from the last period", mayBeAbsent: true),
        ]),
      ]), read: { Pregnancy.read($0, $1) }
    ) { pregnancy in
      guard let weeks = pregnancy.weeks else { return .text(pregnancy.state.rawValue) }
      return .members([
        (Pregnancy.stateKey, .text(pregnancy.state.rawValue)), (Pregnancy.weeksKey, .number(String(weeks))),
      ])
    } value: { _ in
      .record
    }
  }
}

extension BirthDate {
  /// The key that says what was recorded.
  fileprivate func member(_ key: String, age: String) -> Member {
    switch form {
    case .date(let date): Member(key: key, value: Node(.text(date.iso)))
    case .year(let year): Member(key: key, value: Node(.number(String(year))))
    case .age(let stated):
      Member(
        key: age,
        value: Node(
          .members([
            (stated.isInMonths ? "months" : "years", .number(String(stated.count))),
            ("on", .text(stated.on.iso)),
          ])))
    }
  }
}
