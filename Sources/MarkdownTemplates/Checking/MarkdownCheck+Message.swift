import CommonMark
import Templating

extension Hole {
  /// Why no value may be printed where the placeholder is, and what to do instead; nil where one may.
  func message(standingIn placements: Set<Placement>) -> String? {
    if placements.isEmpty {
      return "'\(name)' is in the definition of a link, which prints nothing. Put it into a paragraph"
    }
    let isNumber = declaration.kind.isTelephone
    guard let wrong = placements.first(where: { !$0.isText && !(isNumber && $0 == .destination) }) else {
      return nil
    }
    return "'\(name)' is in \(wrong.words), where no escaping can protect a value. \(wrong.advice)"
  }
}

extension Placement {
  fileprivate var words: String {
    switch self {
    case .paragraph: "a paragraph"
    case .heading: "a heading"
    case .cell: "a cell"
    case .caption: "a caption"
    case .imageText: "the description of an image"
    case .destination: "the target of a link"
    case .title: "the title of a link"
    case .code: "code"
    case .html: "raw HTML"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .destination: "Only a field of type telephone can stand there, after 'tel:'"
    case .code: "Take away the backticks or fence around it, or the blanks before it"
    case .html: "Use Markdown in its place: raw HTML is left out of every document"
    default: "Put it into a paragraph, a list item, a heading or a cell"
    }
  }
}

extension MarkdownTree.Oddity {
  /// What is wrong and what to write instead, starting in lower case.
  var message: String {
    switch self {
    case .rawHTML: "raw HTML is left out of every document. Use Markdown; write \\< for a < before a letter"
    case .remoteImage:
      "a document cannot load a picture. Delete the image, or write its address as data:"
    case .wrongTelephone:
      "behind 'tel:' stands no number that can be dialled. Write digits, with '+' before them"
    case .remoteAddress:
      "a document must not link outside itself. Use tel:, mailto: or the # of a place on the page, or print the "
        + "address as text"
    }
  }
}
