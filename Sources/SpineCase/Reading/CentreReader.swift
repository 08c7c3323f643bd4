import Records
import SourceText

/// Reads a directory of centres: services, contacts and required fields.
public struct CentreReader: Sendable {
  /// The format line that every directory carries.
  public static let format = "spineboard/centres/1"

  /// Creates a reader.
  public init() {}

  /// Reads one directory.
  ///
  /// - Throws: ``CaseErrors`` with every error at once; malformed text and duplicate keys alone and first.
  public func read(_ bytes: [UInt8], file: String) throws(CaseErrors) -> CentreDirectory {
    let root = try readRoot(bytes, file: file)
    let findings = Findings(file: file, showsWarnings: false)
    guard case .mapping(let members) = root.content else {
      findings.error(
        at: root.position, "", "the file \(root.kindInWords); a directory is a record of keys and values")
      throw CaseErrors(findings.errors)
    }
    let reader = MappingReader(path: "", position: root.position, members: members, findings: findings)
    checkFormat(reader, Self.format)
    let directory = CentreDirectory(centres: reader.requiredRecords("centres", Centre.init))
    reader.close()
    findings.checkCentres(directory.centres)
    guard findings.errors.isEmpty else { throw CaseErrors(findings.errors.sorted()) }
    return directory
  }
}

extension Findings {
  fileprivate func checkCentres(_ centres: [Centre]) {
    var seen: Set<String> = []
    for (index, centre) in centres.enumerated() where !seen.insert(centre.id).inserted {
      error("centres[\(index)].id", "is the id of an earlier centre; every centre needs its own")
    }
  }
}

extension Centre {
  init?(_ reader: MappingReader) {
    id = reader.requiredText("id", .identifier)
    contact = reader.record("contact", Contact.read)
    services = reader.codedList("services", LocalService.self).value ?? []
    requires = reader.texts("requires", .identifier).value ?? []
  }
}
