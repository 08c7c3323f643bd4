import Records

/// Which edition of a document a file is: its version, the one it replaces, and whether it is still valid.
public struct DocumentEdition: Hashable, Sendable {
  /// The version, 1 or more.
  public var version: Int
  /// The version that it replaces, lower than its own; nil where it replaces none.
  public var replaces: Int?
  /// Why it is no longer valid; nil while it is.
  public var state: EditionState?

  /// The first version of a document, which replaces nothing.
  public static let first = DocumentEdition(version: 1, replaces: nil, state: nil)
}

/// Why an edition of a document is no longer valid.
public enum EditionState: String, CodedValue {
  case withdrawn
  case enteredInError = "entered-in-error"
}

extension ClinicalCase {
  /// The edition of a document; the first where the case names none.
  public func edition(of document: DocumentKind) -> DocumentEdition { documents[document] ?? .first }
}
