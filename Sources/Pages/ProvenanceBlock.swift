import MarkdownTemplates

/// The block of `<meta>` elements that says what a page was made from, with the SHA-256 of the page.
///
/// The hash is that of the page with the hash itself left blank.
package struct ProvenanceBlock: Hashable, Sendable {
  /// The entries in their order, each under a name without its prefix `spineboard:`.
  let entries: [Entry]

  /// One entry.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      (self.name, self.value) = (name, value)
    }
  }

  /// What the name of every entry begins with.
  package static let prefix = "spineboard:"
  private static let hashName = "sha256"
  /// The entry that says whether somebody has signed where the status does not tell.
  package static let signedName = "signed"

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The value under a name; nil where there is none.
  package subscript(_ name: String) -> String? { entries.first { $0.name == name }?.value }

  /// The entries under the names of their elements.
  package var properties: [(name: String, value: String)] {
    entries.map { (Self.prefix + $0.name, $0.value) }
  }

  /// The elements, one per line, with the hash left blank.
  package var html: [UInt8] {
    var html: [UInt8] = []
    for entry in entries + [Entry(name: Self.hashName, value: "")] {
      html += "<meta name=\"\(Self.prefix)\(entry.name)\" content=\"".utf8
      HTMLEscape.append(PrintedForm.oneLine(entry.value).utf8, to: &html)
      html += "\">\n".utf8
    }
    return html.dropLast()
  }

  /// Where the hash of a page will stand whose block, as ``html`` writes it, ends there.
  package static func placeOfHash(before end: Int) -> Int { max(0, end - "\">".utf8.count) }

  /// The block of a page whose hash is known: its values as they stand there.
  package func sealed(by hash: String) -> ProvenanceBlock {
    let printed = entries.map { Entry(name: $0.name, value: PrintedForm.oneLine($0.value)) }
    return ProvenanceBlock(printed + [Entry(name: Self.hashName, value: hash)])
  }

  /// The same page with its hash in the place that was left blank.
  package static func sealed(_ page: [UInt8]) -> [UInt8] { FileSeal.page.sealed(page) }

  /// A page of this program that is no document, with its name and the hash of itself in its head, so that an
  /// edited one is recognised; unchanged where it has no head.
  package static func marked(_ page: [UInt8], as name: String) -> [UInt8] {
    guard let end = page.firstRange(of: Array("</head>".utf8)) else { return page }
    let block = ProvenanceBlock([.init(name: "document", value: name)])
    return ProvenanceBlock.sealed(
      page[..<end.lowerBound] + block.html + Array("\n".utf8) + page[end.lowerBound...])
  }
}
