import Templating

/// A place of a page in which a value may be printed, and so how it is escaped.
enum HTMLPlace: Hashable {
  case text
  case attribute
  /// After `tel:` in the target of a link.
  case telephone
  case styleString
  /// A number of a style sheet, outside of any string.
  case styleNumber
}

/// Why no value may be printed in a place of a page.
enum HTMLHazard: Hashable {
  case mark, tag, singleQuotes, unquoted, comment, style, styleAddress, script
  /// An attribute that is a program, a style or an address.
  case attribute(String)
  /// HTML between quotes or in a tag.
  case region
  /// Something other than a telephone number in the target of a link.
  case telephone
  /// Something other than a whole number in a style sheet.
  case number
}

extension HTMLScanner {
  /// The place that the scanner is in.
  func place(for hole: Hole) throws(HTMLHazard) -> HTMLPlace {
    switch state {
    case .text where endsInMark: throw .mark
    case .text: return .text
    case .attribute(quote: UInt8(ascii: "\"")): return try attributePlace(for: hole)
    case .styleString where isStyleAddress: throw .styleAddress
    case .styleString: return .styleString
    case .attribute: throw .singleQuotes
    case .unquotedAttribute: throw .unquoted
    case .tag: throw attribute.isEmpty ? .tag : .unquoted
    case .comment, .styleComment: throw .comment
    case .style where hole.declaration.kind.isNumber: return .styleNumber
    case .style: throw .style
    case .script: throw .script
    }
  }

  private func attributePlace(for hole: Hole) throws(HTMLHazard) -> HTMLPlace {
    let name = String(decoding: attribute, as: UTF8.self)
    if name == "href", hole.declaration.kind.isTelephone, attributeValue.elementsEqual("tel:".utf8) {
      return .telephone
    }
    guard !Self.dangerous.contains(name), !name.hasPrefix("on") else { throw .attribute(name) }
    return .attribute
  }

  private static let dangerous: Set<String> = [
    "action", "background", "cite", "content", "data", "formaction", "href", "poster", "src", "srcdoc",
    "srcset",
    "style", "xlink:href",
  ]
}

extension HTMLHazard: Error {}

extension HTMLHazard {
  /// Why nothing may be printed there, and what to do instead.
  func message(about name: String) -> String {
    let start = "'\(name)' is in \(words), where no escaping can protect it. "
    return switch self {
    case .mark: start + "Put a blank before it"
    case .singleQuotes, .unquoted, .tag:
      start + "Put it into text, or into an attribute between double quotes"
    case .style, .styleAddress: start + "Put it into a quoted string of the style sheet"
    case .comment, .script, .region: start + "Put it into text"
    case .attribute("href"): start + "Only a field of type telephone can stand in href, after 'tel:'"
    case .attribute: start + "Put it into text"
    case .telephone: "'\(name)' is not a telephone number. Use digits, spaces and a leading +"
    case .number: "'\(name)' is no whole number. Use digits alone"
    }
  }

  private var words: String {
    switch self {
    case .mark: "a tag or character reference"
    case .tag: "a tag"
    case .singleQuotes: "an attribute between single quotes"
    case .unquoted: "an attribute without quotes"
    case .comment: "a comment"
    case .style: "a style sheet outside of a quoted string"
    case .styleAddress: "an address of a style sheet"
    case .script: "a script"
    case .attribute(let name): "the attribute \(name)"
    case .region: "a place for words, though it is HTML"
    case .telephone: "the target of a link"
    case .number: "a style sheet"
    }
  }
}
