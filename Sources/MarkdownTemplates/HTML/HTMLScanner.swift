/// Follows the text of an HTML page, byte by byte, to know where the next value would be.
///
/// It knows as much of HTML as a page shell needs: tags, attributes, comments, style sheets and scripts.
struct HTMLScanner {
  /// Where the scanner is.
  enum State: Hashable {
    case text
    /// In a tag, outside of any attribute's value.
    case tag
    /// In an attribute's value between these quotes.
    case attribute(quote: UInt8)
    case unquotedAttribute
    case comment
    case style
    case styleComment
    /// In a string of a style sheet between these quotes.
    case styleString(quote: UInt8)
    case script
  }

  private(set) var state = State.text
  /// The name of the tag that was opened last, in lower case.
  private var element: [UInt8] = []
  var elementName: String { String(decoding: element, as: UTF8.self) }
  /// The name of the attribute that was opened last, in lower case.
  private(set) var attribute: [UInt8] = []
  /// The value of the attribute so far.
  private(set) var attributeValue: [UInt8] = []
  private var readsElement = false
  private var followsEquals = false
  /// Whether the value of the attribute has ended, so that the next letter begins another one.
  private var valueEnded = false
  private var isEscaped = false
  /// Whether the string of a style sheet that is open is an address: it follows `url(`.
  private(set) var isStyleAddress = false
  /// The last characters of a style sheet outside of strings, without blanks.
  private var styleTail: [UInt8] = []
  /// The last bytes, as many as the longest end marker has.
  private var last: [UInt8] = []

  /// Whether the text ends in what the start of a value could make a tag or a character reference.
  var endsInMark: Bool {
    let marks: [StaticString] = ["<", "</", "<!", "&", "&#"]
    return marks.contains { last.ends(with: $0) }
  }

  mutating func read(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      last.append(byte)
      // `</script` is the longest mark that is looked for.
      if last.count > 8 { last.removeFirst() }
      read(byte)
    }
  }

  private mutating func read(_ byte: UInt8) {
    switch state {
    case .text: readText(byte)
    case .tag: readTag(byte)
    case .attribute(let quote):
      if byte == quote { (state, valueEnded) = (.tag, true) } else { attributeValue.append(byte) }
    case .unquotedAttribute:
      if byte == UInt8(ascii: ">") {
        closeTag()
      } else if Self.isBlank(byte) {
        (state, valueEnded) = (.tag, true)
      } else {
        attributeValue.append(byte)
      }
    case .comment:
      if last.ends(with: "-->") { state = .text }
    case .style: readStyle(byte)
    case .styleComment:
      if last.ends(with: "*/") { state = .style }
    case .styleString(let quote):
      if byte == quote, !isEscaped { state = .style }
      isEscaped = byte == .backslash && !isEscaped
    case .script:
      if last.ends(with: "</script") { openTag(named: "/script") }
    }
  }

  private mutating func readText(_ byte: UInt8) {
    if last.ends(with: "<!--") {
      state = .comment
    } else if last.count > 1, last[last.count - 2] == UInt8(ascii: "<"),
      byte.isLetter || "/!?".utf8.contains(byte)
    {
      guard byte != UInt8(ascii: "!") else { return }
      openTag(named: "")
      element = [byte | 0x20]
      readsElement = true
    } else if last.ends(with: "<!d") || last.ends(with: "<!D") {
      openTag(named: "!d")
    }
  }

  private mutating func openTag(named name: String) {
    state = .tag
    element = Array(name.utf8)
    attribute = []
    (readsElement, followsEquals, valueEnded) = (false, false, false)
  }

  private mutating func readTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): closeTag()
    case UInt8(ascii: "="): followsEquals = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      state = .attribute(quote: byte)
      (attributeValue, followsEquals) = ([], false)
    case _ where Self.isBlank(byte):
      readsElement = false
      if !followsEquals { (attribute, attributeValue) = ([], []) }
    case _ where followsEquals:
      state = .unquotedAttribute
      (attributeValue, followsEquals) = ([byte], false)
    case _ where readsElement: element.append(byte | 0x20)
    case _ where valueEnded: (attribute, attributeValue, valueEnded) = ([byte | 0x20], [], false)
    default: attribute.append(byte | 0x20)
    }
  }

  private mutating func closeTag() {
    switch String(decoding: element, as: UTF8.self) {
    case "style": state = .style
    case "script": state = .script
    default: state = .text
    }
  }

  private mutating func readStyle(_ byte: UInt8) {
    defer {
      if !Self.isBlank(byte) {
        styleTail = styleTail.suffix(7) + [byte == UInt8(ascii: "(") ? byte : byte | 0x20]
      }
    }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .styleString(quote: byte)
      (isEscaped, isStyleAddress) = (false, styleTail.ends(with: "url("))
    } else if last.ends(with: "/*") {
      state = .styleComment
    } else if last.ends(with: "</style") {
      openTag(named: "/style")
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == .tab || byte == .lf || byte == .cr
  }
}

extension [UInt8] {
  fileprivate func ends(with mark: StaticString) -> Bool {
    let length = mark.utf8CodeUnitCount
    return count >= length && mark.withUTF8Buffer { suffix(length).elementsEqual($0) }
  }
}
