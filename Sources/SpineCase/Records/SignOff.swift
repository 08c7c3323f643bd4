import Records
import SpineScores

/// Who is responsible for a document, as it was when it was signed.
public struct SignOff: Hashable, Sendable {
  /// The document; nil where the signature covers every document of its file, as one on paper does.
  public var document: DocumentKind?
  /// Who signed.
  public var name: String
  /// The role.
  public var role: String
  /// The registration number.
  public var registration: String
  /// When it was signed.
  public var at: Moment
  /// Why an emergency letter is signed although something is missing.
  public var incompleteBecause: String?
  /// A digest of what the document used when it was signed, by top-level record; nil where it was signed on paper.
  public var facts: [String: String]?
  /// When and why it was withdrawn; nil while it is valid.
  public var withdrawn: Withdrawal?

  /// Creates a valid signature.
  public init(
    document: DocumentKind?, name: String, role: String, registration: String, at: Moment,
    incompleteBecause: String? = nil, facts: [String: String]? = nil
  ) {
    (self.document, self.name, self.role, self.registration) = (document, name, role, registration)
    (self.at, self.incompleteBecause, self.facts, withdrawn) = (at, incompleteBecause, facts, nil)
  }

  /// Whether it was made for a document, whether or not it is still valid.
  public func isFor(_ document: DocumentKind) -> Bool { self.document == nil || self.document == document }

  /// How many hexadecimal digits of SHA-256 a digest of `facts` has: enough to show accidents, which is what it is for.
  public static let digestLength = 16
}

/// The withdrawal of a signature: by whom and why.
public struct Withdrawal: Hashable, Sendable {
  /// When.
  public var at: Moment
  /// Why.
  public var why: String
  /// Who withdrew it, where that was not the signatory.
  public var by: String?

  /// Creates a withdrawal.
  public init(at: Moment, why: String, by: String? = nil) {
    (self.at, self.why, self.by) = (at, why, by)
  }
}

extension SignOff {
  /// The digests by record; anything that no program wrote is an error.
  static func digests(_ reader: MappingReader, _ key: String) -> [String: String]? {
    guard let node = reader.node(key) else { return nil }
    guard case .mapping(let members) = node.content, !members.isEmpty else {
      reader.fail(
        key, at: node.position,
        "is not a record of digests; 'spineboard sign' writes it, and without it the document counts as signed on paper"
      )
      return nil
    }
    var digests: [String: String] = [:]
    for member in members {
      guard let text = member.value.textValue, text.isDigest, member.key.isRecordName else {
        reader.fail(
          key, at: member.keyPosition,
          "holds something that is not the digest of a record: \(SignOff.digestLength) digits from 0 to 9 and a to f, as 'spineboard sign' writes it"
        )
        continue
      }
      digests[member.key] = text
    }
    return digests
  }
}

extension String {
  /// Whether it is a digest as ``SignOff/facts`` holds them.
  fileprivate var isDigest: Bool {
    utf8.count == SignOff.digestLength
      && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

extension String {
  /// Whether it may name a record, such as `neurology` or `cases[0].board`.
  fileprivate var isRecordName: Bool {
    utf8.count <= 64 && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "[].".contains($0)) }
  }
}
