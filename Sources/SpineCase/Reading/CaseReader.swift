public import Records
public import SourceText
import SpineScores

/// Reads case files of format 1: YAML or JSON into one typed case, with every error located.
///
/// ```
/// let reader = CaseReader(profiles: ["in", "gb"])
/// let reading = try reader.read(bytes, file: "case.yaml")
/// for warning in reading.warnings { print(warning) }
/// let scores = CaseScores(reading.value)
/// print(scores.headline?.sins.bands.map(\.id) ?? [])  // ["indeterminate"]
/// ```
public struct CaseReader: Sendable {
  /// The format line that every case file carries.
  public static let format = "spineboard/case/1"

  /// The country profiles that exist.
  public let profiles: [String]
  /// When the facts are to hold, instead of the file's own `asOf`.
  public let asOf: Moment?

  /// Creates a reader that knows the country profiles by name.
  public init(profiles: [String], asOf: Moment? = nil) {
    self.profiles = profiles
    self.asOf = asOf
  }

  /// A case that was read, with what deserves a look.
  public struct Reading: Sendable {
    /// The case.
    public fileprivate(set) var value: ClinicalCase
    /// What was done to the case after it was read, in order; nothing where it stands as it was read.
    private(set) var afterReading: [@Sendable (ClinicalCase) -> ClinicalCase] = []
    /// Contradictions and doubts, in the order of the file; none of them lowers urgency.
    public let warnings: [Diagnostic]
    /// Where each key that is written is, by its path; for findings that only a document can make.
    public let places: [String: SourcePosition]
    /// What the file says, for comparison with another version of it.
    public let content: RecordContent
    /// The dates of what has happened, by their keys.
    public let datedFacts: [DatedFact]

    /// The reading with the case referred to a centre.
    public func referred(to centre: Centre) -> Reading { changed { $0.referred(to: centre) } }

    /// The reading as a meeting hears it: a decision that another meeting made is an earlier discussion.
    public func heard(at meeting: Meeting) -> Reading {
      guard value.board.isDecidedElsewhere(than: meeting) else { return self }
      return changed { read in
        var read = read
        read.board = read.board.heard(at: meeting)
        return read
      }
    }

    private func changed(_ change: @escaping @Sendable (ClinicalCase) -> ClinicalCase) -> Reading {
      var reading = self
      reading.value = change(value)
      reading.afterReading.append(change)
      return reading
    }
  }

  /// Reads one case.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, UTF-8.
  ///   - file: Its name for messages; the ending decides between YAML and JSON.
  /// - Returns: The case, its warnings and the places of its keys.
  /// - Throws: ``CaseErrors`` with every error at once; malformed text and duplicate keys alone and first.
  public func read(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Reading {
    try read(try readRoot(bytes, file: file), file: file)
  }

  /// Reads one case from its tree, as a form gives it.
  ///
  /// - Parameters:
  ///   - root: The record of the case; no two values of it stand at one place.
  ///   - file: The name for messages.
  /// - Returns: The case, its warnings and the places of its keys.
  /// - Throws: ``CaseErrors`` with every error at once.
  public func read(_ root: Node, file: String) throws(CaseErrors) -> Reading {
    let findings = Findings(
      file: file, context: ReadingContext(profiles: profiles, asOfInstead: asOf))
    guard case .mapping(let members) = root.content else {
      findings.error(
        at: root.position, "", "the file \(root.kindInWords); a case is a record of keys and values")
      throw CaseErrors(findings.errors)
    }
    let reader = MappingReader(path: "", position: root.position, members: members, findings: findings)
    let read = ClinicalCase.read(reader)
    reader.close()
    findings.checkImpossible(read)
    // A faulty signature must not delay an emergency letter: the case is still handed on, unsigned.
    guard findings.errors.allSatisfy(\.isOfSignature) else { throw CaseErrors(findings.errors.sorted()) }
    findings.checkContradictions(read)
    let content = RecordContent(root: root, kinds: findings.kinds)
    var reading = Reading(
      value: read, warnings: findings.warnings.sorted(), places: findings.places, content: content,
      datedFacts: findings.datedFacts)
    guard !findings.errors.isEmpty else { return reading }
    reading.value.signOff = []
    throw CaseErrors(findings.errors.sorted(), unsigned: reading)
  }
}

/// Everything that is wrong with one file.
public struct CaseErrors: Error, Sendable {
  /// The errors, in the order of the file; never empty.
  public let diagnostics: [Diagnostic]
  /// The case without its signatures, where nothing but these is wrong: no signature delays an emergency letter.
  public let unsigned: CaseReader.Reading?

  init(_ diagnostics: [Diagnostic], unsigned: CaseReader.Reading? = nil) {
    (self.diagnostics, self.unsigned) = (diagnostics, unsigned)
  }
}

extension Diagnostic {
  /// Whether it is about a signature alone.
  fileprivate var isOfSignature: Bool {
    path.map { $0 == "signOff" || $0.hasPrefix("signOff.") || $0.hasPrefix("signOff[") } ?? false
  }
}

/// Reads the tree of a file; errors of form are thrown before anything else is looked at.
func readRoot(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Node {
  do {
    return try RecordReader().read(bytes, file: file, format: .of(file: file, bytes: bytes))
  } catch {
    throw CaseErrors(error.diagnostics)
  }
}

/// Reports a file whose format line is missing or names another format.
func checkFormat(_ reader: MappingReader, _ format: String) {
  guard let node = reader.node("format") else {
    reader.findings.error(at: reader.position, "format", "is missing; write format: \(format)")
    return
  }
  if node.textValue != format {
    reader.fail("format", at: node.position, "is not a format that is read here; write \(format)")
  }
}
