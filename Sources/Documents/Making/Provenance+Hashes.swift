package import CaseView
import Pages
package import SpineCase
import SpineScores

extension Provenance {
  /// The provenance of a document of a case or meeting.
  init(
    caseID: String, kind: DocumentKind, language: String, edition: DocumentEdition, caseHash: String,
    templateHash: String, tablesHash: String
  ) {
    let stem = "\(caseID)/\(kind.rawValue)/\(language)/"
    self.init(
      id: stem + String(edition.version), replaces: edition.replaces.map { stem + String($0) },
      caseHash: caseHash, templateHash: templateHash, tablesHash: tablesHash)
  }

  /// SHA-256 of the tables, bands, sources and limits of every scale that documents print: one that none prints yet, and
  /// that is added or mended, disowns no letter.
  package static let tables = ContentHash.hex(
    of: CaseScores.systems.map { Array((ScaleListing.json(of: $0.rawValue) ?? "").utf8) })

  /// SHA-256 of the content of a case, or of a meeting followed by its cases.
  package static func hash(of contents: [RecordContent]) -> String {
    ContentHash.hex(of: contents.map(\.canonical))
  }
}

extension Letterhead.Head {
  /// The gap of pre-printed paper, where the head is no more than that: a document with it can be made anew without its file.
  var ownGap: Int? {
    names.isEmpty && logo == nil && address.isEmpty && footer.isEmpty && continuation == nil ? gap : nil
  }

  /// SHA-256 of everything that it prints.
  package var hash: String {
    let names = names.flatMap { [$0.language, $0.text] }
    let logo = logo.map { [Array($0.alternative.utf8), $0.image.bytes] } ?? []
    let lines = [names, address, footer, continuation.map { [$0] } ?? [], gap.map { [String($0)] } ?? []]
    let lists = lines.map { $0.map { Array($0.utf8) } } + [logo]
    return ContentHash.hex(of: lists.map { Array(ContentHash.hex(of: $0).utf8) })
  }
}
