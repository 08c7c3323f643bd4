import Records
import SourceText
import SpineScores

extension SignOff: SchemaRecord {
  init() {
    self.init(document: nil, name: "", role: "", registration: "", at: .unread)
  }

  /// What of a signature a file holds, by what it stands for.
  enum Purpose: Sendable {
    case ofCase, ofMeeting
    /// It stands beside another, as a countersignature does, and for no document of its own.
    case countersigning
  }

  package static let schema: RecordSchema<SignOff> = schema(.ofCase)

  /// The keys of a signature.
  static func schema(_ purpose: Purpose) -> RecordSchema<SignOff> {
    RecordSchema {
      if let documents = purpose.documents {
        Key("document", \.document, .signedDocument(documents), "The document", view: .none)
      }
      Key("name", \.name, .requiredName(), "Who signed", view: .none)
      Key("role", \.role, .requiredName(), "The role", view: .none, .sample("registrar"))
      Key(
        "registration", \.registration, .requiredText(.identifier), "The registration number", view: .none,
        .sample("MC-00000"))
      Key("at", \.at, .requiredMoment(.free), "When it was signed", view: .none)
      Key(
        "incompleteBecause", \.incompleteBecause, .note(),
        "Why an emergency letter is signed although something is missing", view: .none)
      if purpose.documents != nil {
        Key("facts", \.facts, .digests(), "A digest of what the document used", view: .none)
        Key("withdrawn", \.withdrawn, .optionalRecord(), "That it was taken back", view: .none)
      }
    }
  }

  func settle(_ reader: MappingReader) -> Bool {
    let key = reader.path(of: "document")
    if facts != nil, document == nil, !reader.findings.hasError(within: key) {
      reader.findings.error(
        at: reader.position, key, "is missing; facts belong to one document: name it")
    }
    return true
  }
}

extension SignOff.Purpose {
  /// The documents that such a signature may be for; nil where it names none.
  fileprivate var documents: [DocumentKind]? {
    switch self {
    case .ofCase: DocumentKind.signedInCase
    case .ofMeeting: DocumentKind.signedInMeeting
    case .countersigning: nil
    }
  }
}

extension Withdrawal: SchemaRecord {
  init() {
    self.init(at: .unread, why: "")
  }

  package static let schema: RecordSchema<Withdrawal> = RecordSchema {
    Key("at", \.at, .requiredMoment(.free), "When it was taken back", view: .none)
    Key("why", \.why, .requiredText(), "Why", view: .none)
    Key("by", \.by, .name(), "Who took it back, where that was not who signed", view: .none)
  }
}

extension Form {
  /// The signatures: one record, which stands for every document, or a list with one entry a document.
  static func signatures(_ purpose: SignOff.Purpose) -> Form where Value == [SignOff] {
    let schema = SignOff.schema(purpose)
    let entry: Shape = .record(schema.members)
    return Form(.either([entry, .list(entry)]), .record, mayBeAbsent: true) { reader, key in
      reader.signatures(key) { SignOff(whole: $0, schema) }
    } write: { signatures in
      signatures.isEmpty ? nil : .sequence(signatures.map { Node(.mapping(schema.write($0))) })
    } value: {
      $0.isEmpty ? .absent(.notRecorded, why: nil) : .list($0.map { _ in .record })
    }.holding(schema)
  }

  fileprivate static func signedDocument(_ documents: [DocumentKind]) -> Form where Value == DocumentKind? {
    Form(.coded(documents.map(\.rawValue)), mayBeAbsent: true) { reader, key in
      .some(reader.coded(key, among: documents).value)
    } write: {
      $0.map { .text($0.rawValue) }
    } value: {
      $0.map { .answer($0.rawValue) } ?? .absent(.notRecorded, why: nil)
    }
  }

  fileprivate static func digests() -> Form where Value == [String: String]? {
    Form(.dictionary(.pattern("^[0-9a-f]{\(SignOff.digestLength)}$"))) { reader, key in
      .some(SignOff.digests(reader, key))
    } write: { digests in
      digests.map { digests in
        .mapping(digests.sorted { $0.key < $1.key }.map { Member(key: $0.key, value: Node(.text($0.value))) })
      }
    } value: {
      $0 == nil ? .absent(.notRecorded, why: nil) : .record
    }
  }
}

extension MappingReader {
  fileprivate func signatures(_ key: String, _ entry: @escaping (MappingReader) -> SignOff?) -> [SignOff] {
    guard let node = node(key) else { return [] }
    if case .sequence = node.content { return records(key, entry).value ?? [] }
    if node.textValue == "none" { return [] }
    return optionalRecord(key, entry).map { [$0] } ?? []
  }
}
