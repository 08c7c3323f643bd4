public import Records
public import SourceText
import SpineScores

/// Reads meeting files of format 1, with every error located.
public struct MeetingReader: Sendable {
  /// The format line that every meeting file carries.
  public static let format = "spineboard/meeting/1"

  /// Creates a reader.
  public init() {}

  /// A meeting that was read, with what deserves a look.
  public struct Reading: Sendable {
    /// The meeting.
    public let value: Meeting
    /// Warnings, in the order of the file.
    public let warnings: [Diagnostic]
    /// Where each key that is written is, by its path.
    public let places: [String: SourcePosition]
    /// What the file says, for comparison with another version of it.
    public let content: RecordContent
    /// The dates of what has happened, by their keys.
    public let datedFacts: [DatedFact]
    /// The file as messages name it.
    public let file: String
  }

  /// Reads one meeting without its warnings.
  ///
  /// - Throws: ``CaseErrors`` with every error at once; malformed text and duplicate keys alone and first.
  public func read(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Meeting {
    try reading(bytes, file: file).value
  }

  /// Reads one meeting with its warnings and the places of its keys.
  ///
  /// - Throws: ``CaseErrors`` with every error at once; malformed text and duplicate keys alone and first.
  public func reading(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Reading {
    try reading(try readRoot(bytes, file: file), file: file)
  }

  /// Reads one meeting from its tree, as a form gives it.
  ///
  /// - Throws: ``CaseErrors`` with every error at once.
  public func reading(_ root: Node, file: String) throws(CaseErrors) -> Reading {
    let findings = Findings(file: file)
    guard case .mapping(let members) = root.content else {
      findings.error(
        at: root.position, "", "the file \(root.kindInWords); a meeting is a record of keys and values")
      throw CaseErrors(findings.errors)
    }
    let reader = MappingReader(path: "", position: root.position, members: members, findings: findings)
    let read = Meeting.read(reader)
    reader.close()
    let carried = read.carriedForward.map { $0.map(\.action) }
    findings.checkImpossible(read)
    findings.checkNumbers(carried, "carriedForward")
    guard findings.errors.isEmpty else { throw CaseErrors(findings.errors.sorted()) }
    findings.checkOwners(carried, "carriedForward")
    findings.checkReasons(read.cases)
    findings.checkDoubtful(read)
    findings.checkQuorum(read)
    findings.checkCountersignatures(read.amendments)
    let content = RecordContent(root: root, kinds: findings.kinds)
    return Reading(
      value: read, warnings: findings.warnings.sorted(), places: findings.places, content: content,
      datedFacts: findings.datedFacts, file: file)
  }
}

extension Findings {
  /// Warns where a case was listed and not discussed, and nothing says why or by which protocol.
  fileprivate func checkReasons(_ cases: [ListedCase]) {
    for (index, listed) in cases.enumerated() where !listed.saysWhy {
      guard let wanted = Self.reasons[listed.route] else { continue }
      warning(places["cases[\(index)].route"] == nil ? "cases" : "cases[\(index)].route", wanted)
    }
  }

  /// Warns of a correction of signed minutes that nobody countersigned.
  fileprivate func checkCountersignatures(_ amendments: Field<[Amendment]>) {
    for (index, amendment) in (amendments.value ?? []).enumerated() where amendment.countersigned == nil {
      warning(
        "amendments[\(index)].by", "is not countersigned; add countersigned: {name, role, registration, at}")
    }
  }

  private static let reasons: [DiscussionRoute: String] = [
    .byProtocol: "is by-protocol, but 'why' does not say which protocol, who assigned it and when",
    .deferred: "is deferred, but 'why' does not say why",
    .ratified: "is ratified and 'why' does not say who decided, and when",
  ]
}

extension ListedCase {
  /// Whether the file says why the case was not discussed, in words or coded.
  fileprivate var saysWhy: Bool {
    why.value != nil || (route == .byProtocol && protocolFollowed != nil)
      || (route == .deferred && deferral.value != nil)
  }
}
