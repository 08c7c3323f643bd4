import CommonMark
import FileForms

/// Which parts a file of a word processor has, and which of them a program opens as what.
///
/// A program finds the text, the styles and the numbers of lists by relationships and not by their names: what is read
/// here has to be what is opened there.
struct WordPackage {
  private let archive: ReadArchive

  init(_ archive: ReadArchive) { self.archive = archive }

  /// The title that the file says it has, which stands in the title of the window; nil where it says none.
  var title: String? {
    archive["docProps/core.xml"].flatMap { PageElement(reading: $0).first("dc:title")?.text }
  }

  /// Whether every part is opened as what its name says, and nothing is fetched from elsewhere.
  var isPlain: Bool {
    let others = archive.names.filter { !$0.hasPrefix("word/") }
    return others.allSatisfy { name in Self.around.contains { name.hasPrefix($0) } }
      && archive.names.filter { $0.hasSuffix(".rels") }.allSatisfy(isPlain)
  }

  /// Where parts stand that are no text.
  private static let around = ["[Content_Types].xml", "_rels/.rels", "docProps/", "customXml/"]

  /// What each kind of relationship leads to: how the name of its part begins, seen from the folder `word`.
  private static let parts = [
    "officeDocument": "word/document.xml", "styles": "styles.xml", "numbering": "numbering.xml",
    "settings": "settings.xml", "webSettings": "webSettings.xml", "fontTable": "fontTable.xml",
    "theme": "theme/theme1.xml", "header": "header", "footer": "footer", "footnotes": "footnotes.xml",
    "endnotes": "endnotes.xml", "comments": "comments.xml", "image": "media/",
    "core-properties": "docProps/", "extended-properties": "docProps/", "custom-properties": "docProps/",
    "customXml": "../customXml/", "customXmlProps": "itemProps",
  ]

  private func isPlain(relationships name: String) -> Bool {
    guard let bytes = archive[name] else { return false }
    return MarkupReader.xml(bytes).allSatisfy { piece in
      guard case .open(let element, let attributes) = piece, element != "Relationships", element != "?xml"
      else { return true }
      func value(_ name: String) -> String { attributes.first { $0.name == name }?.value ?? "" }
      let kind = value("Type").split(separator: "/").last.map(String.init) ?? ""
      guard element == "Relationship", value("TargetMode") != "External", let start = Self.parts[kind] else {
        return false
      }
      return value("Target").drop { $0 == "/" }.hasPrefix(start) || "/" + value("Target") == "/word/" + start
    }
  }
}
