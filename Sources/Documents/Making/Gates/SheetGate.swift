import CaseView
import CommonMark
import Pages
import SpineCase

/// The last check of a patient's sheet before it is given out: every text of the finished page, its title,
/// metadata, attributes and margins against the lists of every language.
///
/// What comes from the case was checked earlier, where its place is known; this finds what a template, a profile,
/// a letterhead or a combination of them says.
struct SheetGate {
  let kind: DocumentKind
  /// The template, for the message.
  let file: String
  let words: SheetWords
  /// Names of the case that the sheet prints, which may hold what nothing else may: the patient's own, and on the
  /// handout those of services.
  let names: [String]

  /// Refuses a page that holds a word which may not stand on it.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - margins: What stands in its margins.
  ///   - fixed: What the templates of the page itself say.
  /// - Throws: ``DocumentErrors`` with each word and where it comes from.
  func check(_ page: Page, margins: PageMargins, fixed: [String]) throws(DocumentErrors) {
    guard kind.isForPatient else { return }
    let lists = kind.isForUntold ? [words.forbidden, words.illness] : [words.forbidden]
    let allowed = Set(names.flatMap { name in lists.flatMap { $0.all(in: name) } })
    let texts = page.everyText + [margins.patient, margins.title, margins.continuation ?? ""] + fixed
    let found = texts.lazy.map { FoldedText($0) }.flatMap { text in lists.flatMap { $0.all(in: text) } }
      .first { !allowed.contains($0) }
    guard let found else { return }
    throw DocumentErrors(
      file: file,
      "the page would hold a word that may not stand on a \(kind.rawValue) (\(found.place)). "
        + "Take it out of the template, the words, the profile or the letterhead")
  }
}

extension Page {
  /// The title, every text of the page, and every value of its metadata.
  fileprivate var everyText: [String] {
    [title] + body.children.everyText + provenance.properties.map(\.value)
  }
}

extension [PageNode] {
  /// Every text, and every value of an attribute.
  fileprivate var everyText: [String] {
    flatMap { node -> [String] in
      switch node {
      case .text(let text): [text]
      case .element(let element): element.everyText
      case .drawing(let drawing): [drawing.label].compactMap { $0 }
      }
    }
  }
}

extension PageElement {
  /// Blocks whose text is read at once, whatever elements part it.
  private static let blocks: Set = ["p", "h1", "h2", "h3", "h4", "td", "th", "caption"]

  fileprivate var everyText: [String] {
    attributes.map(\.value) + children.everyText + (Self.blocks.contains(name) ? [text] : [])
  }
}

extension ClinicalCase {
  /// The names that the sheet prints and that nobody chose for the sheet.
  func namesOnSheet(_ kind: DocumentKind) -> [String] {
    let services = kind.isForTold ? SheetText.all(of: self).filter(\.isName).map(\.text) : []
    return [patient.name].compactMap { $0 } + services
  }
}
