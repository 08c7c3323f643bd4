/// The words of a page, each with the part and the heading under which it stands.
///
/// Every text counts, whether a reader sees it or not: of elements that are hidden, of scripts, of comments.
struct PageWords {
  private(set) var words: [PlacedWord] = []
  private var place = TextPlace()
  /// The elements that are open, the outermost first.
  private var open: [(name: String, attributes: [MarkupReader.Attribute])] = []
  /// Text that stands on one line so far: words end where an element ends that is no part of a line.
  private var line = ""
  /// The heading that is being read; nil outside of one.
  private var heading: String?
  /// The headings that the template gives word for word.
  private let headings: Set<String>
  /// The number of the next item of each list that is open.
  private var items: [Int] = []

  /// Elements that stand within a line of text.
  private static let inline: Set = [
    "strong", "em", "b", "i", "code", "span", "bdi", "bdo", "abbr", "a", "small", "sub", "sup", "time", "kbd",
    "mark",
    "q", "cite", "u", "s", "font",
  ]

  /// Reads the words.
  ///
  /// - Parameters:
  ///   - pieces: The page.
  ///   - headings: The headings that may be named in a message.
  init(_ pieces: [MarkupReader.Piece], quoting headings: Set<String> = []) {
    self.headings = headings
    for piece in pieces { take(piece) }
    endLine()
  }

  private var isStyle: Bool { open.last?.name == "style" }
  private var isInDrawing: Bool { open.contains { $0.name == "svg" } }
  /// The title of the window, which copies of the text lack.
  private var isTitle: Bool { open.last?.name == "title" && !isInDrawing }

  private var aside: PlacedWord.Aside? {
    if isTitle { return .title }
    return isInDrawing ? .drawing : open.contains { $0.name == "caption" } ? .caption : nil
  }

  private mutating func take(_ piece: MarkupReader.Piece) {
    switch piece {
    case .open(let name, let attributes): start(name, attributes)
    case .close(let name): end(name)
    case .text where isStyle: break
    case .text(let text):
      line += text
      heading?.append(text)
    case .comment(let text):
      endLine()
      words += PlacedWord.words(of: "<!-- \(text)", at: .comment)
    }
  }

  private mutating func start(_ name: String, _ attributes: [MarkupReader.Attribute]) {
    if !Self.inline.contains(name) { endLine() }
    if name == "img" {
      let words = attributes.first { $0.name == "alt" }?.value ?? ""
      self.words += PlacedWord.words(of: words, at: place, aside: .mark)
    }
    if name == "section", let region = attributes.first(where: { $0.name == "class" })?.value {
      place = TextPlace(region: region)
    }
    if Self.isHeading(name) { heading = "" }
    if name == "ol" { items.append(attributes.first { $0.name == "start" }.flatMap { Int($0.value) } ?? 1) }
    if name == "ul" { items.append(.min) }
    open.append((name, attributes))
    if name == "li" { number() }
  }

  /// The number before an item of a numbered list, which no text of the page holds.
  private mutating func number() {
    guard let item = items.last, item != .min else { return }
    words += PlacedWord.words(of: "\(item).", at: place, aside: .mark)
    items[items.count - 1] += 1
  }

  private mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    if !Self.inline.contains(name) { endLine() }
    if Self.isHeading(name), let text = heading {
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      place.heading = headings.contains(words) ? words : nil
      heading = nil
    }
    if name == "ol" || name == "ul" { items = items.dropLast() }
    open.removeSubrange(index...)
    if name == "section" { place = TextPlace() }
  }

  private mutating func endLine() {
    words += PlacedWord.words(
      of: line, at: isTitle ? .title : place, aside: aside)
    line = ""
  }

  private static func isHeading(_ name: String) -> Bool {
    name.utf8.count == 2 && name.first == "h" && ("1"..."6").contains(name.last ?? "0")
  }
}
