import Records
import SourceText

/// Reads country profiles: emergency numbers, role names and time targets, each with its source.
public struct ProfileReader: Sendable {
  /// The format line that every profile carries.
  public static let format = "spineboard/profile/1"

  /// Creates a reader.
  public init() {}

  /// Reads one profile.
  ///
  /// - Throws: ``CaseErrors`` with every error at once.
  public func read(_ bytes: [UInt8], file: String) throws(CaseErrors) -> Profile {
    let root = try readRoot(bytes, file: file)
    let findings = Findings(file: file, showsWarnings: false)
    guard case .mapping(let members) = root.content else {
      findings.error(
        at: root.position, "", "the file \(root.kindInWords); a profile is a record of keys and values")
      throw CaseErrors(findings.errors)
    }
    let reader = MappingReader(path: "", position: root.position, members: members, findings: findings)
    checkFormat(reader, Self.format)
    let profile = Profile(reader)
    reader.close()
    guard findings.errors.isEmpty else { throw CaseErrors(findings.errors.sorted()) }
    return profile
  }
}

extension Profile {
  init(_ reader: MappingReader) {
    id = reader.requiredText("profile", .identifier)
    country = reader.requiredName("country")
    emergencyNumber = reader.record("emergencyNumber", Sourced.init(number:))
    ambulanceNumber = reader.record("ambulanceNumber", Sourced.init(number:))
    firstContact = reader.record("firstContact", Sourced.init(_:))
    targets = reader.records("targets", TimeTarget.init).value ?? []
  }
}

extension Profile.Sourced {
  init(_ reader: MappingReader) {
    value = reader.requiredName("value")
    source = reader.requiredText("source")
  }

  /// A number to dial.
  init(number reader: MappingReader) {
    value = reader.requiredTelephone("value")
    source = reader.requiredText("source")
  }
}

extension Profile.TimeTarget {
  init(_ reader: MappingReader) {
    id = reader.requiredText("id", .identifier)
    text = reader.requiredText("text")
    source = reader.requiredText("source")
  }
}
