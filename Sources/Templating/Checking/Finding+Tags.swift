extension Finding {
  /// What is wrong with a single tag and what to write instead.
  var tagMessage: String? {
    switch self {
    case .emptyTag: "the tag has no name. Write one, or delete the tag"
    case .wrongName(let name, let advice): "'\(name)' is not a name. " + Self.words(advice)
    case .wrongPartialName(let name, .general):
      "'\(name)' is not the name of a file or block. Use letters, digits, '-' and '_', no folder, no extension"
    case .wrongPartialName(let name, let advice):
      "'\(name)' is not the name of a file or block: no folder, no extension, nothing after it. "
        + Self.words(advice)
    case .unclosedTag(let close): "the tag that opens here is never closed on its line. Write '\(close)'"
    case .unclosedComment(let close):
      "the comment that opens here is not closed before the next tag. Write '\(close)'"
    case .nestedTags: "tags cannot be inside one another. Close the first before the next one opens"
    case .tagOverLines: "a tag must be on one line. Write it without the line break"
    case .strayClose: "'}}' closes no tag. Write '{{' before the name, or delete it"
    case .strayBrace: "a third '}' follows the tag and would be printed. Delete it"
    case .wrongDelimiters: "delimiters are changed with two marks and a space between: '{{=<% %>=}}'"
    case .otherDelimiters(let open, let close, let position):
      "this is not a tag: from \(position.short) on tags are written '\(open)name\(close)'. "
        + "Write '\(open)={{ }}=\(close)' where that ends"
    default: nil
    }
  }

  private static func words(_ advice: NameAdvice) -> String {
    switch advice {
    case .general:
      "A name is letters, digits, '-' and '_', with dots between its parts: 'patient.name'"
    case .write(let tag): "Write '{{\(tag)}}'"
    case .letter(let scalar) where scalar.properties.isAlphabetic:
      "It holds '\(scalar)' (\(code(of: scalar))), which is not one of the letters a to z. Type the name again"
    case .letter(let scalar):
      "It holds an invisible or foreign character, \(code(of: scalar)). Type the name again"
    case .noFilters(let name?):
      "A value is printed as it is, without filters or functions. Write '{{\(name)}}'"
    case .noFilters:
      "There are no filters, functions or comparisons. Use a field that says it: "
        + "'spineboard templates fields' lists them"
    case .noElements(let list):
      "The elements of a list have no numbers. Write '{{#\(list)}}...{{/\(list)}}' and name their fields inside"
    case .position: "The places in a list are '{{@index}}', '{{#@first}}' and '{{#@last}}'"
    }
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  // MARK: - Other languages

  /// What is written as another template language writes it.
  var slipMessage: String? {
    switch self {
    case .sectionWord(let written, let name?, .fails, _):
      "'\(written)' is not a name. Write '{{^\(name)}}...{{/\(name)}}'"
    case .sectionWord(let written, let name?, _, .record):
      "'\(written)' is not a name. Write '{{#\(name)}}...{{/\(name)}}'"
    case .sectionWord(let written, let name?, _, _) where Name.isPosition(name):
      "'\(written)' is not a name. Write '{{#\(name)}}...{{/\(name)}}', or '{{^\(name)}}...{{/\(name)}}'"
    case .sectionWord(let written, let name?, _, .loop):
      "'\(written)' is not a name. Write '{{#\(name)}}...{{/\(name)}}', '{{^\(name)}}...{{/\(name)}}' for a list "
        + "known to be empty, and '{{?\(name)}}...{{/\(name)}}' for one that is not known"
    case .sectionWord(let written, let name?, _, _):
      "'\(written)' is not a name. Write '{{#\(name)}}...{{/\(name)}}', '{{^\(name)}}...{{/\(name)}}' for no, and "
        + "'{{?\(name)}}...{{/\(name)}}' where it is not known"
    case .sectionWord(let written, _, _, _):
      "'\(written)' is not a name, and there are no comparisons. Write '{{#x}}...{{/x}}' with a condition x: "
        + "'spineboard templates fields' lists them"
    case .elseTag(let word):
      "'\(word)' is not a tag here. Close the section and open its other branches: "
        + "'{{#x}}...{{/x}}{{^x}}...{{/x}}{{?x}}...{{/x}}'"
    case .endWord(let word): "'\(word)' closes nothing. A section ends with its own name: '{{#x}}...{{/x}}'"
    case .foreignTag(let written, let advice): "'\(written)' is printed as it stands. " + advice.words
    default: nil
    }
  }
}
