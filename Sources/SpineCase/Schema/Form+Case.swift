import Records
import SourceText
import SpineScores

// The forms of single keys of a case that are written as no other key is.

extension Form {
  /// The highest level with altered feeling, or `none`.
  static func sensoryLevel() -> Form where Value == Field<SensoryLevel> {
    .fact(.coded(SpinalLevel.words + ["none"]), .grade, read: { $0.sensoryLevel($1) }) { level in
      switch level {
      case .noLevel: .text("none")
      case .level(let level): .text(level.rawValue)
      }
    } value: { _ in
      .record
    }
  }

  /// Why there is a catheter: a code, or words.
  static func catheterReason() -> Form where Value == Field<CatheterReason> {
    .fact(
      .either([.coded(CatheterCause.words), .text]),
      read: { reader, key in reader.field(key) { CatheterReason(reader, key, $0) } },
      write: { .text($0.words ?? $0.code.rawValue) }, value: { _ in .record })
  }

  /// A grade of performance, written as a number.
  static func karnofsky() -> Form where Value == Field<KarnofskyPerformanceStatus> {
    .fact(
      .numbers(Array(stride(from: 10, through: 100, by: 10))), .grade,
      read: {
        $0.grade(
          $1, dead: "0", "write 10, 20, 30, 40, 50, 60, 70, 80, 90 or 100",
          KarnofskyPerformanceStatus.init(rawValue:))
      },
      write: { .number($0.rawValue) }, value: { .titled("\($0.rawValue) %: \($0.label)") })
  }

  /// A grade of performance, written as a number.
  static func ecog() -> Form where Value == Field<ECOGPerformanceStatus> {
    .fact(
      .numbers(Array(0...4)), .grade,
      read: { $0.grade($1, dead: "5", "write 0, 1, 2, 3 or 4", ECOGPerformanceStatus.init(rawValue:)) },
      write: { .number($0.rawValue) }, value: { .titled("\($0.rawValue): \($0.label)") })
  }

  /// Levels without which the record is left out.
  static func knownSpan() -> Form where Value == SpinalSpan {
    var form = Form(
      .pattern(levelsPattern), .grade, read: { $0.span($1).value }, write: { .text($0.description) }
    ) { .titled($0.description) }
    form.isAlwaysRead = true
    return form
  }

  /// `true` or `false`, as somebody named judged it.
  static func judgedFlag() -> Form where Value == Bool {
    Form(.flag) { reader, key in
      if let judged = reader.flag(key).value { return judged }
      reader.fail(key, at: reader.position, "is missing; write true or false, and who judged it")
      return nil
    } write: {
      .boolean($0)
    } value: {
      .flag($0)
    }.required
  }

  /// A class that a named clinician states.
  ///
  /// - Parameter answer: The key of the class.
  /// - Returns: The form of such a record.
  static func judged<Answer: CodedValue>(_ answer: String) -> Form where Value == Field<Judged<Answer>> {
    let (by, why) = ("judgedBy", "why")
    return .fact(
      .record([
        .own(answer, .coded(Answer.words), "The class", isRequired: true),
        .own(by, .text, "Who judged it", isRequired: true), .own(why, .text, "Why"),
      ])
    ) { reader, key in
      reader.recordField(key) { record in
        let value = record.requiredCoded(answer, Answer.self)
        let (judgedBy, reason) = (record.judge(by), record.name(why))
        return value.map { Judged(value: $0, judgedBy: judgedBy, why: reason) }
      }
    } write: { judged in
      .members([
        (answer, .text(judged.value.rawValue)), (by, .text(judged.judgedBy)),
        (why, judged.why.map { .text($0) }),
      ])
    } value: { _ in
      .record
    }
  }

  /// What a named clinician expects: at least, or less than, so many months.
  static func expectedSurvival() -> Form where Value == Field<ExpectedSurvival> {
    let (least, most, by) = ("atLeast", "lessThan", "judgedBy")
    return .fact(
      .record([
        .own(least, .whole(0...600), "At least so many months", mayBeAbsent: true),
        .own(most, .whole(1...600), "Less than so many months", mayBeAbsent: true),
        .own(by, .text, "Who judged it", isRequired: true),
      ])
    ) { reader, key in
      reader.record(key) { record in
        let atLeast = record.amount(least, 0...600)
        let lessThan = record.amount(most, 1...600)
        guard record.isWritten else { return atLeast.flatMap { _ in .notRecorded } }
        let judge = record.judge(by)
        switch (atLeast.value, lessThan.value) {
        case (let months?, nil): return .known(ExpectedSurvival(bound: .atLeast(months), judgedBy: judge))
        case (nil, let months?): return .known(ExpectedSurvival(bound: .lessThan(months), judgedBy: judge))
        default:
          reader.fail(key, at: record.position, "needs either atLeast or lessThan, in months")
          return .notRecorded
        }
      }
    } write: { expected in
      let bound: (String, Node.Content) =
        switch expected.bound {
        case .atLeast(let months): (least, .number(String(months)))
        case .lessThan(let months): (most, .number(String(months)))
        }
      return .members([bound, (by, .text(expected.judgedBy))])
    } value: { _ in
      .record
    }
  }

  /// A language by its tag.
  static func language() -> Form where Value == String? { .optionalText { $0.language($1) } }

  /// One of the units of a test.
  static func unit(of test: BloodTest) -> Form where Value == BloodUnit? {
    let units = test.units.map(\.unit)
    return Form(
      .coded(units.map(\.rawValue)), read: { reader, _ in reader.unit(among: units).map { .some($0) } },
      write: { $0.map { .text($0.rawValue) } }
    ) { $0.map { .answer($0.rawValue) } ?? .absent(.notRecorded, why: nil) }
    .required
  }

  /// A whole number that stands for `usual` where it is left out.
  static func number(_ range: ClosedRange<Int>, usual: Int) -> Form where Value == Int {
    Form(
      .whole(range), .number, mayBeAbsent: true, read: { $0.amount($1, range).value ?? usual },
      write: { .number(String($0)) }
    ) { .whole($0, .none) }
  }

  /// A whole number, or nothing.
  static func optionalNumber(_ range: ClosedRange<Int>) -> Form where Value == Int? {
    Form(
      .whole(range), .number, mayBeAbsent: true, read: { .some($0.amount($1, range).value) },
      write: { $0.map { .number(String($0)) } }
    ) { $0.map { .whole($0, .none) } ?? .absent(.notRecorded, why: nil) }
  }

  static var levelsPattern: String { "^[CTLS][0-9]{1,2}(-[CTLS][0-9]{1,2})?$" }
}

extension MemberShape {
  /// A key that a form reads by itself.
  static func own(
    _ name: String, _ shape: Shape, _ meaning: String, isRequired: Bool = false, mayBeAbsent: Bool = false
  ) -> MemberShape {
    MemberShape(
      name: name, shape: shape, facts: KeyFacts(meaning: meaning, example: "", view: .none, notes: []),
      mayBeAbsent: mayBeAbsent, isRequired: isRequired)
  }
}

extension Node.Content {
  /// A record of the keys that say something.
  static func members(_ members: [(String, Node.Content?)]) -> Node.Content {
    .mapping(members.compactMap { key, content in content.map { Member(key: key, value: Node($0)) } })
  }
}

extension MappingReader {
  fileprivate func grade<Grade: Sendable>(
    _ key: String, dead: String, _ answers: String, _ make: (String) -> Grade?
  ) -> Field<Grade> {
    field(key) { node in
      let typed: String? =
        switch node.content {
        case .number(let text), .plain(let text): text
        default: nil
        }
      if let typed, let grade = make(typed) { return grade }
      let shown =
        typed == dead
        ? "\(dead) means that the patient has died; no document is made for that"
        : typed.map { Wording.quoted($0) + " is not on this scale" } ?? node.kindInWords
      fail(key, at: node.position, "\(shown); \(answers)")
      return nil
    }
  }
}
