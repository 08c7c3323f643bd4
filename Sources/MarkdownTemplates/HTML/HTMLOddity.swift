/// Something in the text of a page that no template may hold, whatever the values are.
enum HTMLOddity: Hashable {
  /// A tag that runs a program or loads something: by its name.
  case element(String)
  /// A tag or attribute that hides what stands in it.
  case hiding(String)
  /// A style written into a tag, which the policy of every page drops.
  case inlineStyle
  /// An attribute that is a program.
  case program(String)
  /// An attribute that leads to an address outside of the page.
  case address(String)
  /// A link to a page that is written into its address.
  case pageInAddress
  /// A style sheet that loads another one.
  case importedStyle
  /// A style sheet that loads a picture or a font.
  case styleAddress
  /// A page that redirects to another one.
  case refresh
  /// A tag, comment, style sheet, script or title without its end.
  case unclosed

  /// Whether a page of a site may hold it, which leads to other pages of its own and sends forms there.
  var isOfSite: Bool {
    switch self {
    case .address, .element("form"), .hiding("<details>"): true
    default: false
    }
  }

  /// What is wrong and what to write instead, starting in lower case.
  var message: String {
    switch self {
    case .element("script"): "a script is never run: a document must be the same for every reader. Delete it"
    case .element(let name):
      "a document loads nothing and sends nothing, so it can hold no '<\(name)>'. Delete it"
    case .hiding(let name):
      "'\(name)' hides what stands in it, and no part of a document may be hidden. Delete it"
    case .inlineStyle:
      "a style in a tag counts for nothing: the policy of the page drops it. Write a rule into style.html"
    case .program(let name): "the attribute \(name) is a script, and scripts are never run. Delete it"
    case .address(let name):
      "the address in \(name) leads out of the document. Use tel:, mailto:, data: or the # of a place on the page, "
        + "or print the address as text"
    case .pageInAddress:
      "a link to 'data:' opens a page that nobody has checked. Use tel:, mailto: or the # of a place on the page, or "
        + "delete the link"
    case .importedStyle: "a style sheet loads nothing. Put the rules into it in place of '@import'"
    case .styleAddress: "a style sheet loads nothing. Use data: in 'url(...)', or delete the rule"
    case .refresh: "a document must not redirect. Delete this '<meta>'"
    case .unclosed:
      "what opens here is not closed on every branch: a tag, comment, style sheet or title. Close it"
    }
  }
}

/// A tag or attribute of a page, as far as the scanner has read it.
struct HTMLTag {
  private static let elements: Set<String> = [
    "applet", "base", "embed", "form", "frame", "frameset", "iframe", "link", "object", "portal", "script",
  ]
  private static let addresses: Set<String> = [
    "action", "background", "cite", "codebase", "data", "formaction", "href", "longdesc", "manifest", "ping",
    "poster",
    "src", "srcdoc", "srcset", "xlink:href",
  ]
  private static let hiding: Set<String> = ["template", "details", "dialog", "noscript"]
  private static let harmless = ["#", "tel:", "mailto:", "data:"]

  /// What is wrong with a tag of this name; nil where nothing is.
  static func oddity(ofElement name: String) -> HTMLOddity? {
    hiding.contains(name) ? .hiding("<\(name)>") : elements.contains(name) ? .element(name) : nil
  }

  /// What is wrong with an attribute; nil where nothing is.
  static func oddity(of attribute: String, _ value: [UInt8]) -> HTMLOddity? {
    let text = String(decoding: value, as: UTF8.self).lowercased().trimmingBlanks
    if attribute.hasPrefix("on") { return .program(attribute) }
    if attribute == "style" { return .inlineStyle }
    if attribute == "hidden" { return .hiding(attribute) }
    if attribute == "http-equiv", text == "refresh" { return .refresh }
    if attribute.hasSuffix("href"), text.hasPrefix("data:"), !text.hasPrefix("data:image/") {
      return .pageInAddress
    }
    guard addresses.contains(attribute), !harmless.contains(where: text.hasPrefix) else { return nil }
    return .address(attribute)
  }

  /// Whether what follows `url(` in a style sheet stays in the document.
  static func staysInDocument(_ address: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(address), as: UTF8.self).lowercased()
    let start = text.drop { $0 == " " || $0 == "\"" || $0 == "'" || $0 == "\n" || $0 == "\t" }
    return start.hasPrefix("data:") || start.hasPrefix("#")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
