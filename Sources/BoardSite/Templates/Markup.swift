import MarkdownTemplates

/// HTML that templates cannot make by themselves: links to addresses that hold identifiers.
enum Markup {
  /// A link; the address is made of the site's own routes and identifiers.
  static func link(_ words: String, to address: String, kind: String = "", opens: Bool = false) -> [UInt8] {
    var link = Array("<a href=\"".utf8)
    HTMLEscape.append(address.utf8, to: &link)
    link += Array("\"".utf8)
    if !kind.isEmpty { link += Array(" class=\"\(kind)\"".utf8) }
    if opens { link += Array(" target=\"_blank\" rel=\"noopener\"".utf8) }
    link += Array(">".utf8)
    HTMLEscape.append(words.utf8, to: &link)
    return link + Array("</a>".utf8)
  }

  /// A paragraph of one sentence.
  static func paragraph(_ sentence: String) -> [UInt8] {
    var paragraph = Array("<p>".utf8)
    HTMLEscape.append(sentence.utf8, to: &paragraph)
    return paragraph + Array("</p>".utf8)
  }

  /// The beginning of a form that is sent to an address with an identifier in it.
  ///
  /// What is chosen on a page may hold only for the version that the page shows, which is `base` then.
  static func form(to address: String, kind: String = "narrow", base: Int? = nil) -> [UInt8] {
    var form = Array("<form method=\"post\" class=\"\(kind)\" autocomplete=\"off\" action=\"".utf8)
    HTMLEscape.append(address.utf8, to: &form)
    form += Array("\">".utf8)
    if let base { form += Array("<input type=\"hidden\" name=\"base\" value=\"\(base)\">".utf8) }
    return form
  }

  /// What a screen reader says of a control beyond its label.
  struct Description: Sendable {
    var identifiers = ""
    var isWrong = false

    fileprivate var attributes: [UInt8] {
      var attributes: [UInt8] = []
      if !identifiers.isEmpty {
        attributes += Array(" aria-describedby=\"".utf8)
        HTMLEscape.append(identifiers.utf8, to: &attributes)
        attributes += Array("\"".utf8)
      }
      return isWrong ? attributes + Array(" aria-invalid=\"true\"".utf8) : attributes
    }
  }

  /// A line to type in, with what stands in it letter for letter.
  ///
  /// What a page shows of it is sent back with the form, so that no character may be shown as another one. A text with
  /// line breaks gets several lines, since browsers take them out of one.
  static func input(
    _ name: String, id: String = "", value: String, isNumber: Bool = false,
    described: Description = Description()
  ) -> [UInt8] {
    guard !value.utf8.contains(where: { $0 == 10 || $0 == 13 }) else {
      return area(name, id: id, value: value, described: described)
    }
    var input = Array("<input type=\"text\" name=\"".utf8)
    HTMLEscape.append(name.utf8, to: &input)
    if !id.isEmpty {
      input += Array("\" id=\"".utf8)
      HTMLEscape.append(id.utf8, to: &input)
    }
    input += Array("\" value=\"".utf8)
    HTMLEscape.append(value.utf8, to: &input)
    input += Array(
      "\" maxlength=\"4000\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" translate=\"no\""
        .utf8)
    if isNumber { input += Array(" inputmode=\"decimal\"".utf8) }
    return input + described.attributes + Array(">".utf8)
  }

  /// Several lines to type in, letter for letter; the first line break after the tag is not part of the text.
  static func area(
    _ name: String, id: String = "", value: String, rows: Int = 3, described: Description = Description()
  ) -> [UInt8] {
    var area = Array("<textarea name=\"".utf8)
    HTMLEscape.append(name.utf8, to: &area)
    if !id.isEmpty {
      area += Array("\" id=\"".utf8)
      HTMLEscape.append(id.utf8, to: &area)
    }
    area += Array(
      "\" rows=\"\(rows)\" maxlength=\"100000\" autocomplete=\"off\" spellcheck=\"false\" translate=\"no\""
        .utf8)
    area += described.attributes + Array(">\n".utf8)
    HTMLEscape.append(value.utf8, to: &area)
    return area + Array("</textarea>".utf8)
  }

  /// A frame without scripts or an origin of its own, in which a document is shown.
  static func frame(_ title: String, of address: String) -> [UInt8] {
    var frame = Array("<iframe class=\"sheet\" sandbox title=\"".utf8)
    HTMLEscape.append(title.utf8, to: &frame)
    frame += Array("\" src=\"".utf8)
    HTMLEscape.append(address.utf8, to: &frame)
    return frame + Array("\"></iframe>".utf8)
  }
}
