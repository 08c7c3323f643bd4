import Records
import SourceText

/// Reads letterheads of format 1, with every error located.
public struct LetterheadReader: Sendable {
  /// The format line that every letterhead carries.
  public static let format = "spineboard/letterhead/1"
  /// The gap of pre-printed paper, in millimetres.
  public static let gaps = 5...120
  /// The most names, lines of the address and lines of the footer.
  public static let mostLines = 8
  /// The longest line, in characters.
  public static let longestLine = 120

  /// Creates a reader.
  public init() {}

  /// Reads one letterhead.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  ///   - picture: Returns the bytes of a logo by its file name, in the letterhead's folder; nil where it cannot be
  ///     read.
  /// - Returns: The letterhead, with the bytes of its logos.
  /// - Throws: ``CaseErrors`` with every error at once.
  public func read(
    _ bytes: [UInt8], file: String, picture: (String) -> [UInt8]?
  ) throws(CaseErrors) -> Letterhead {
    let root = try readRoot(bytes, file: file)
    let findings = Findings(file: file, showsWarnings: false)
    guard case .mapping(let members) = root.content else {
      findings.error(
        at: root.position, "", "the file \(root.kindInWords); a letterhead is a record of keys and values")
      throw CaseErrors(findings.errors)
    }
    let reader = MappingReader(path: "", position: root.position, members: members, findings: findings)
    checkFormat(reader, Self.format)
    let head = Letterhead.Head(reader, picture)
    let neutral = reader.optionalRecord("neutral") { Letterhead.Head($0, picture) }
    reader.close()
    guard findings.errors.isEmpty else { throw CaseErrors(findings.errors.sorted()) }
    return Letterhead(head: head, neutral: neutral, file: file)
  }
}

extension Letterhead.Head {
  init(_ reader: MappingReader, _ picture: (String) -> [UInt8]?) {
    names = reader.short("names", reader.records("names", Letterhead.Name.init).value ?? [])
    logo = reader.optionalRecord("logo") { Letterhead.Logo($0, picture) }
    address = reader.lines("address")
    footer = reader.lines("footer")
    continuation = reader.line("continuation")
    gap = reader.amount("gap", LetterheadReader.gaps).value
    let isWrong = ["gap", "names"].contains { reader.findings.hasError(within: reader.path(of: $0)) }
    if gap == nil, names.isEmpty, !isWrong {
      reader.findings.error(
        at: reader.position, reader.path(of: "names"),
        "is missing; name who writes, or write gap: and the millimetres that pre-printed paper needs")
    } else if gap != nil, !(names.isEmpty && address.isEmpty && footer.isEmpty && logo == nil) {
      reader.findings.error(
        at: reader.position, reader.path(of: "gap"),
        "is for paper that already says who writes; leave out names, logo, address and footer")
    }
  }
}

extension Letterhead.Name {
  init(_ reader: MappingReader) {
    text = reader.line("text") ?? ""
    language = reader.requiredText("language", .identifier)
    if text.isEmpty, reader.node("text") == nil { _ = reader.requiredName("text") }
    if !language.isEmpty, LanguageTag(language) == nil, let node = reader.node("language") {
      reader.fail("language", at: node.position, "is not a tag of a language; write en, hi or pt-BR")
    }
  }
}

extension Letterhead.Logo {
  init?(_ reader: MappingReader, _ picture: (String) -> [UInt8]?) {
    alternative = reader.requiredName("alt")
    let file = reader.requiredName("file")
    guard !file.isEmpty, let node = reader.node("file") else { return nil }
    // A bare name cannot lead out of the letterhead's folder.
    guard !file.contains("/"), !file.hasPrefix(".") else {
      reader.fail(
        "file", at: node.position, "is not a file name; the logo must be in the letterhead's folder")
      return nil
    }
    guard let bytes = picture(file) else {
      reader.fail("file", at: node.position, "cannot be read; the logo must be in the letterhead's folder")
      return nil
    }
    guard let image = LogoImage(bytes) else {
      reader.fail(
        "file", at: node.position, "is not a PNG or JPEG picture of at most \(LogoImage.largest / 1024) KiB")
      return nil
    }
    guard image.isWhole else {
      reader.fail("file", at: node.position, "is incomplete; copy the picture again")
      return nil
    }
    self.image = image
  }
}

extension MappingReader {
  /// A line that fits on the head of a page.
  fileprivate func line(_ key: String) -> String? {
    guard let text = name(key) else { return nil }
    if text.count > LetterheadReader.longestLine, let node = node(key) {
      fail(key, at: node.position, "is longer than \(LetterheadReader.longestLine) characters")
    }
    return text
  }

  /// Lines that fit on the head of a page.
  fileprivate func lines(_ key: String) -> [String] {
    let lines = short(key, texts(key, .statement).value ?? [])
    if lines.contains(where: { $0.count > LetterheadReader.longestLine }), let node = node(key) {
      fail(key, at: node.position, "holds a line longer than \(LetterheadReader.longestLine) characters")
    }
    return lines
  }

  /// No more elements than a letterhead has room for.
  fileprivate func short<Element>(_ key: String, _ elements: [Element]) -> [Element] {
    if elements.count > LetterheadReader.mostLines, let node = node(key) {
      fail(key, at: node.position, "has more than \(LetterheadReader.mostLines) elements")
    }
    return elements
  }
}
