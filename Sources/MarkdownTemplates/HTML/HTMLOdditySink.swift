import Templating

/// Watches the text of a page go by and notes what no template may hold, with the place of its first byte.
struct HTMLOdditySink: RenderSink {
  private var scanner = HTMLScanner()
  /// What was found, and the index of its first byte in the program's text.
  private(set) var found: [(oddity: HTMLOddity, at: Int)] = []
  /// Where the tag, comment or style sheet opened that is open now.
  private var opened = 0
  /// Where the attribute begins that is being read.
  private var attributeStart = 0
  /// Whether there is a value in the attribute that is being read.
  private var holdsValue = false
  /// Where a title or text area opened that is not closed yet.
  private var openTitle: Int?
  /// The style sheet so far with the index of each byte, without its comments.
  private var style: [(byte: UInt8, at: Int)] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    for index in bytes.indices { read(bytes[index], at: index) }
  }

  /// What is wrong with a value in an address or a script is reported at the value.
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    holdsValue = true
    if let last = style.last { style.append((0, last.at)) }
    if scanner.state == .script { found.removeAll { $0.oddity == .element("script") } }
  }

  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}

  /// Ends the page: what is still open is noted.
  mutating func finish() {
    checkStyle()
    if scanner.state != .text { found.append((.unclosed, opened)) }
    if let openTitle { found.append((.unclosed, openTitle)) }
  }

  private mutating func read(_ byte: UInt8, at index: Int) {
    let before = scanner.state
    if before == .tag, byte == .space || byte == .lf || byte == UInt8(ascii: ">"),
      scanner.attribute.elementsEqual("hidden".utf8)
    {
      found.append((.hiding("hidden"), attributeStart))
    }
    scanner.read([byte])
    let after = scanner.state
    switch (before, after) {
    case (.text, .tag): opened = index - 1
    case (.text, .comment): opened = index - 3
    case (.tag, .tag) where byte == UInt8(ascii: "<"): found.append((.unclosed, opened))
    case (.tag, .tag): noteStart(byte, index)
    case (.attribute, .tag), (.unquotedAttribute, .tag): checkAttribute()
    case (.unquotedAttribute, _) where after != before: checkAttribute()
    default: break
    }
    if byte == UInt8(ascii: ">"), before == .tag || before == .unquotedAttribute { closeTag() }
    if before == .style || before.isStyleString { style.append((byte, index)) }
    if before == .style, after == .tag { opened = index - 6 }
  }

  /// Notes where an attribute's name begins.
  private mutating func noteStart(_ byte: UInt8, _ index: Int) {
    if scanner.attribute.count == 1 { (attributeStart, holdsValue) = (index, false) }
  }

  private mutating func checkAttribute() {
    let name = String(decoding: scanner.attribute, as: UTF8.self)
    guard !holdsValue else { return }
    if let oddity = HTMLTag.oddity(of: name, scanner.attributeValue) {
      found.append((oddity, attributeStart))
    }
  }

  private mutating func closeTag() {
    let name = scanner.elementName
    if let oddity = HTMLTag.oddity(ofElement: name) { found.append((oddity, opened)) }
    switch name {
    case "title", "textarea": openTitle = opened
    case "/title", "/textarea": openTitle = nil
    case "/style": checkStyle()
    default: break
    }
  }

  private mutating func checkStyle() {
    // Bit 0x20 makes letters lower case: `@IMPORT` loads as `@import` does.
    let bytes = style.map { $0.byte | 0x20 }
    for start in bytes.indices {
      if bytes[start...].starts(with: "@import".utf8.map { $0 | 0x20 }) {
        found.append((.importedStyle, style[start].at))
      }
      if bytes[start...].starts(with: "image-set(".utf8), loadsPicture(from: start + 10) {
        found.append((.styleAddress, style[start].at))
      }
      guard bytes[start...].starts(with: "url(".utf8) else { continue }
      let address = style[(start + 4)...].prefix(16).map(\.byte)
      if !address.contains(0), !HTMLTag.staysInDocument(address) {
        found.append((.styleAddress, style[start].at))
      }
    }
    style = []
  }

  /// Whether `image-set(` continues with a quoted address outside of the document; `url(` is looked at by itself.
  private func loadsPicture(from start: Int) -> Bool {
    let address = style[start...].prefix(16).map(\.byte).drop { $0 == .space || $0 == .lf }
    return address.first.map { "\"'".utf8.contains($0) } == true && !address.contains(0)
      && !HTMLTag.staysInDocument(address)
  }
}

extension HTMLScanner.State {
  fileprivate var isStyleString: Bool {
    if case .styleString = self { true } else { false }
  }
}
