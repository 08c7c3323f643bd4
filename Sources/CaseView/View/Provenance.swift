/// What a document was made from: its own identity, and a hash of everything that went into it.
///
/// It shows accidents, such as a page that was edited or a case that has changed since. It does not show forgery:
/// anyone who can edit a page can also rewrite its hash.
package struct Provenance: Hashable, Sendable {
  /// The format line of the block.
  package static let format = "spineboard/provenance/1"
  /// How many digits of a hash the footer prints.
  package static let shortLength = 12

  /// The document, version and language, built from the case's identifier: `DEMO-0007/referral-letter/en/2`.
  package let id: String
  /// The identifier of the version that it replaces.
  package let replaces: String?
  /// SHA-256 of the content of the case, or of the meeting and its cases.
  package let caseHash: String
  /// SHA-256 of the template, its partials, words, profiles and page.
  package let templateHash: String
  /// SHA-256 of the tables of every scale.
  package let tablesHash: String

  package init(id: String, replaces: String?, caseHash: String, templateHash: String, tablesHash: String) {
    (self.id, self.replaces, self.caseHash, self.templateHash) = (id, replaces, caseHash, templateHash)
    self.tablesHash = tablesHash
  }
}
