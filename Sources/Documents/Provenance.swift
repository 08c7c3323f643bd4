import Crypto
import MarkdownTemplates
import SpineCase
import SpineScores

/// What a document was made of: its own identity, and a hash of everything that went into it.
///
/// It shows accidents, such as a page that was edited or a case that has changed since. It does not show forgery:
/// whoever can edit a page can write its hash anew.
struct Provenance: Hashable, Sendable {
  /// The format line of the block.
  static let format = "spineboard/provenance/1"
  /// How many digits of a hash the footer prints.
  static let shortLength = 12

  /// The document, version and language, made of the case's identifier: `DEMO-0007/referral-letter/en/2`.
  let id: String
  /// The identifier of the version that it replaces.
  let replaces: String?
  /// SHA-256 of the content of the case, or of the meeting and its cases.
  let caseHash: String
  /// SHA-256 of the template, its partials, words, profiles and page.
  let templateHash: String
  /// SHA-256 of the tables of every scale.
  let tablesHash: String

  init(
    caseID: String, kind: DocumentKind, language: String, edition: DocumentEdition, caseHash: String,
    templateHash: String, tablesHash: String
  ) {
    let stem = "\(caseID)/\(kind.rawValue)/\(language)/"
    id = stem + String(edition.version)
    replaces = edition.replaces.map { stem + String($0) }
    (self.caseHash, self.templateHash, self.tablesHash) = (caseHash, templateHash, tablesHash)
  }

  /// SHA-256 of the tables, bands, sources and limits of every scale that documents print: one that none prints yet, and
  /// that is added or mended, disowns no letter.
  static let tables = SHA256.hex(
    of: CaseScores.systems.map { Array((ScaleListing.json(of: $0.rawValue) ?? "").utf8) })

  /// SHA-256 of the content of a case, or of a meeting followed by its cases.
  static func hash(of contents: [RecordContent]) -> String { SHA256.hex(of: contents.map(\.canonical)) }
}

extension CaseScores {
  /// The scales of which documents print a result.
  fileprivate static let systems: [ScoreSystem] = [
    .ecog, .karnofsky, .frankel, .asia, .escc, .sins, .tokuhashi1990, .tokuhashi2005, .tomita,
  ]
}

extension Letterhead.Head {
  /// The gap of pre-printed paper, where the head is no more than that: a document with it can be made anew without its file.
  var ownGap: Int? {
    names.isEmpty && logo == nil && address.isEmpty && footer.isEmpty && continuation == nil ? gap : nil
  }


  /// SHA-256 of everything that it prints.
  var hash: String {
    let names = names.flatMap { [$0.language, $0.text] }
    let logo = logo.map { [Array($0.alternative.utf8), $0.image.bytes] } ?? []
    let lines = [names, address, footer, continuation.map { [$0] } ?? [], gap.map { [String($0)] } ?? []]
    let lists = lines.map { $0.map { Array($0.utf8) } } + [logo]
    return SHA256.hex(of: lists.map { Array(SHA256.hex(of: $0).utf8) })
  }
}

extension SHA256 {
  /// The hash of texts in lower-case hexadecimal; each counts with its length, so that none runs into the next.
  static func hex(of texts: [[UInt8]]) -> String {
    var hash = SHA256()
    for text in texts {
      hash.update(data: Array("\(text.count)\n".utf8))
      hash.update(data: text)
    }
    return hash.finalize().hex
  }
}

extension SHA256.Digest {
  /// The digest in lower-case hexadecimal.
  var hex: String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in self { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(text)
  }
}
