import CaseView
import SpineCase

extension DocumentMaker {
  /// What the documents of one case use, whatever their language: a signature in one holds in the others.
  private func usedRecords(of kind: DocumentKind) -> UsedRecords {
    compiled.used(by: kind) {
      let fields = languages(of: kind).compactMap { try? template(kind, $0).usedFields }
      return UsedRecords(fields.joined(), in: kind)
    }
  }

  /// A document of a case as it is now, to sign it or to check a signature against it; nil where nobody signs it.
  func signedState(of kind: DocumentKind, _ reading: CaseReader.Reading) -> SignedState? {
    guard kind.isSigned else { return nil }
    let used = usedRecords(of: kind)
    return SignedState(
      document: kind, asOf: [reading.value.asOf], dates: used.dates(of: reading),
      facts: used.digests(of: reading))
  }

  /// What the signatures of a case are worth for one of its documents.
  ///
  /// - Parameters:
  ///   - kind: The document.
  ///   - reading: The case as it was read.
  ///   - entries: Its signatures as the document may show them.
  /// - Returns: The signature that holds, or the last that no longer does.
  func signature(of kind: DocumentKind, _ reading: CaseReader.Reading, _ entries: [SignOff]) -> Signature {
    guard !entries.isEmpty, let state = signedState(of: kind, reading) else { return .none }
    return Signature(entries, on: state, clock: clock)
  }
}

extension DocumentMaker {
  /// The minutes or the outcome letters of a meeting as they are now.
  ///
  /// - Parameters:
  ///   - kind: Which of them.
  ///   - meeting: The meeting.
  ///   - cases: The cases that it lists, in its order; for a letter on one case the others may be nil.
  /// - Returns: What there is to sign; nil where nobody signs it.
  func signedState(
    of kind: DocumentKind, _ meeting: MeetingReader.Reading, cases: [CaseReader.Reading?]
  ) -> SignedState? {
    guard kind.isSigned else { return nil }
    let records = meeting.content.records.filter { kind.usesOfMeeting($0) }
    var facts = Dictionary(
      uniqueKeysWithValues: records.map { ($0, SignOff.digest(of: meeting.content.canonical(of: $0))) })
    var dates = meeting.datedFacts.filter { records.contains($0.record) }.map { ($0.record, $0.moment) }
    let used = usedCaseRecords(of: kind)
    for (index, row) in meeting.content.elements(of: Self.rows).enumerated() {
      guard index < cases.count, let reading = cases[index] else { continue }
      let name = "\(Self.rows)[\(index)]"
      facts[name] = SignOff.digest(of: row)
      for (record, digest) in used.digests(of: reading) { facts["\(name).\(record)"] = digest }
      dates += used.dates(of: reading).map { ("\(name).\($0.record)", $0.moment) }
    }
    return SignedState(
      document: kind, asOf: [meeting.value.start] + cases.compactMap { $0?.value.asOf }, dates: dates,
      facts: facts)
  }

  /// What the signatures of a meeting are worth for its minutes, or for the letter on one case.
  func signature(
    of kind: DocumentKind, _ meeting: MeetingReader.Reading, cases: [CaseReader.Reading?]
  ) -> Signature {
    guard !meeting.value.signOff.isEmpty, let state = signedState(of: kind, meeting, cases: cases) else {
      return .none
    }
    let listed = Set(cases.indices.filter { cases[$0] != nil }.map { "\(Self.rows)[\($0)]" })
    let entries = meeting.value.signOff.map {
      kind.subject == .caseOfMeeting ? $0.about(listed, of: Self.rows) : $0
    }
    return Signature(entries, on: state, clock: clock)
  }

  private static var rows: String { "cases" }

  /// What a document of a meeting uses of each case: the fields that its templates take from the case's own.
  private func usedCaseRecords(of kind: DocumentKind) -> UsedRecords {
    let fields = languages(of: kind).compactMap { try? template(kind, $0).usedFields }.joined()
    let heads = Set(CaseFields.schema.fields.map { Self.head($0.name) })
    let prefix = "\(Self.rows)."
    let own = fields.compactMap { field -> String? in
      let name = field.hasPrefix(prefix) ? String(field.dropFirst(prefix.count)) : field
      return heads.contains(Self.head(name)) && !name.hasPrefix("document.") ? name : nil
    }
    // The minutes print the list of actions and the identifiers apart from the cases.
    return UsedRecords(own, in: kind).with("board").with("patient")
  }

  private static func head(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}

extension DocumentKind {
  /// Records of a meeting that contribute nothing signed to the minutes or letters.
  private static let unsigned: Set = ["format", "signOff", "minutes", "amendments", "cases"]
  /// What a letter says about the meeting, and what that follows from.
  private static let ofLetter: Set = ["meeting", "name", "host", "start", "chair", "attendees", "quorum"]

  /// Whether a document of a meeting uses one of the meeting's own records; its cases are handled one by one.
  fileprivate func usesOfMeeting(_ record: String) -> Bool {
    subject == .caseOfMeeting ? Self.ofLetter.contains(record) : !Self.unsigned.contains(record)
  }
}

extension SignOff {
  /// The signature with the digests of the meeting and of some of its cases: those of another patient
  /// say nothing about this letter.
  fileprivate func about(_ listed: Set<String>, of list: String) -> SignOff {
    var own = self
    own.facts = facts?.filter { key, _ in
      !key.hasPrefix("\(list)[") || listed.contains(String(key.prefix { $0 != "." }))
    }
    return own
  }
}
