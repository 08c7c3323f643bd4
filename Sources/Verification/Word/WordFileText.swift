import FileForms

/// The text of a file of a word processor that came back.
///
/// Every text counts, whether it shows or not: what was deleted and kept, hidden, commented, or stands in a note.
struct WordFileText {
  /// The words of the text itself, then those of notes and comments.
  private(set) var words: [PlacedWord] = []
  /// The lines at the head and the foot of pages, without the numbers that are counted, each with the words of it.
  private(set) var margins: [[PlacedWord]] = []
  /// Whether something in it can hide, replace or add text: hidden letters, letters in the colour of paper, objects, words
  /// in place of the number of an item, another text that programs open in place of this one.
  private(set) var canHide = false
  private let tables: [PageShape.TablePart]
  private var numbersItems = false
  private let title: String?
  /// How many pictures stand in the text, and what they hold.
  private var pictures: (count: Int, files: [[UInt8]]) = (0, [])

  /// Reads the file; nil where it is no archive with a text.
  init?(_ file: [UInt8]) {
    guard let archive = ReadArchive(file), let text = archive["word/document.xml"] else { return nil }
    let body = WordPart(text, place: TextPlace())
    (words, canHide, tables) = (body.words, body.canHide || !WordPackage(archive).isPlain, body.tables)
    pictures.count = body.pictures
    title = WordPackage(archive).title
    for name in archive.names where name.hasPrefix("word/") { add(name, archive) }
  }

  /// Whether it shows what a page shows beside its words: the cells of its tables, its pictures, the numbers of its lists,
  /// its title.
  func shows(_ page: PageShape) -> Bool {
    let made = page.pictures
    return tables == page.tables.filter { $0 != .head } && pictures.count <= made.count
      && pictures.files.allSatisfy(made.contains) && (!numbersItems || page.hasNumberedLists)
      && ((title ?? "").isEmpty || title == page.title)
  }

  /// Parts that hold no text of the document.
  private static let silent = ["settings", "webSettings", "fontTable", "theme/"]

  private mutating func add(_ name: String, _ archive: ReadArchive) {
    let part = name.dropFirst("word/".count)
    if name == "word/document.xml" || part.contains("_rels/") || name.hasSuffix("/") { return }
    if part.hasPrefix("media/") { return pictures.files.append(archive[name] ?? []) }
    // What cannot be read may show anything, and a packed font has a six where another has a one.
    guard part.hasSuffix(".xml"), let bytes = archive[name] else { return canHide = true }
    if part.hasPrefix("header") || part.hasPrefix("footer") {
      let margin = WordPart(bytes, place: TextPlace(), isMargin: true)
      canHide = canHide || margin.canHide
      if !margin.words.isEmpty { margins.append(margin.words) }
    } else if part == "numbering.xml" {
      let numbering = WordNumbering(bytes)
      canHide = canHide || !numbering.isPlain
      numbersItems = numbersItems || numbering.counts
    } else if part == "styles.xml" {
      canHide = canHide || WordLooks.styles.canHide(in: MarkupReader.xml(bytes))
    } else if part == "theme/theme1.xml" {
      canHide = canHide || WordLooks.hasLightText(theme: MarkupReader.xml(bytes))
    } else if !Self.silent.contains(where: part.hasPrefix) {
      words += WordPart(bytes, place: .notes).words
    }
  }
}
