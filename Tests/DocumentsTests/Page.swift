import Testing

/// A page as a reader sees it: its elements in order, each with the text inside it.
struct Page {
  /// One element, with all text inside it, entities resolved.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    let around: [String]
    /// The class of the section in which it stands.
    let section: String
    var text = ""
  }

  private(set) var elements: [Element] = []
  /// Tags that close what is not open, and comments: there should be none.
  private(set) var faults: [String] = []
  let source: String

  private var open: [Int] = []
  private var section = ""

  init(_ html: [UInt8]) {
    source = String(decoding: html, as: UTF8.self)
    var rest = source[...]
    // By scalars: a mark that joins what stands before it does not hide the end of a tag.
    while let start = rest.unicodeScalars.firstIndex(of: "<") {
      add(text: rest[..<start])
      rest = rest[start...]
      if rest.hasPrefix("<!--") { faults.append("a comment") }
      guard let end = rest.unicodeScalars.firstIndex(of: ">") else { break }
      take(tag: rest[rest.unicodeScalars.index(after: start)..<end])
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
    faults += open.map { "<\(elements[$0].name)> stays open" }
  }

  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

  /// The texts of the elements with these names, one by one.
  func texts(_ names: String...) -> [String] { elements.filter { names.contains($0.name) }.map(\.text) }

  /// Everything that a reader sees between `<body>` and its end.
  var body: String { elements.first { $0.name == "body" }?.text ?? "" }

  /// Whether a reader sees this text; where not, a test prints the text and not the page.
  func says(_ text: String) -> Bool { body.contains(text) }

  /// The text of the section of this class.
  func section(_ name: String) -> String {
    elements.first { $0.name == "section" && $0.attributes["class"] == name }?.text ?? ""
  }

  private mutating func take(tag: Substring) {
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") { return close(String(tag.dropFirst())) }
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    let attributes = Dictionary(
      tag.matches(of: /([a-zA-Z:-]+)="([^"]*)"/).map { (String($0.output.1), Self.plain($0.output.2)) },
      uniquingKeysWith: { first, _ in first })
    if name == "section" { section = attributes["class"] ?? "" }
    elements.append(
      Element(
        name: name, attributes: attributes, around: open.map { elements[$0].name }, section: section))
    if name == "br" { add(text: "\n") }
    if !Self.void.contains(name), !tag.hasSuffix("/") { open.append(elements.count - 1) }
  }

  private mutating func close(_ name: String) {
    guard let last = open.popLast(), elements[last].name == name else {
      faults.append("</\(name)> closes what is not open")
      return
    }
  }

  private mutating func add(text: Substring) {
    // What is hidden from screen readers is a drawing, whose title nobody sees.
    if open.contains(where: { elements[$0].attributes["aria-hidden"] == "true" }) { return }
    let plain = Self.plain(text)
    for index in open { elements[index].text += plain }
  }

  private static let void: Set = ["meta", "br", "hr", "img", "link", "input", "col"]

  private static func plain(_ text: Substring) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}

extension Page: CustomTestStringConvertible {
  var testDescription: String { "the page" }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
