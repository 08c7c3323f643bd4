@testable import BoardSite

/// One tag of a page, with the text up to the next one.
struct PageTag: Equatable {
  /// The name in small letters; an end tag begins with a slash.
  let name: String
  let attributes: [(name: String, value: String)]
  let text: String

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// What no text of a case may change: the tag with the names of its attributes, and the values by which a browser acts.
  var shape: String {
    ([name] + attributes.map { Self.acting.contains($0.name) ? "\($0.name)=\($0.value)" : $0.name })
      .joined(separator: " ")
  }

  /// Attributes of which another value would be another behaviour.
  private static let acting: Set<String> = ["type", "method", "sandbox", "rel", "target", "formaction"]

  static func == (first: PageTag, second: PageTag) -> Bool {
    first.shape == second.shape && first.text == second.text
  }

  /// Every tag of a page, in order.
  static func all(in html: [UInt8]) -> [PageTag] {
    var (tags, place) = ([PageTag](), 0)
    while let open = html[place...].firstIndex(of: UInt8(ascii: "<")) {
      var (inQuotes, end) = (false, html.endIndex)
      for index in open..<html.endIndex {
        if html[index] == UInt8(ascii: "\"") { inQuotes.toggle() }
        if html[index] == UInt8(ascii: ">"), !inQuotes {
          end = index
          break
        }
      }
      let next = end < html.endIndex ? end + 1 : html.endIndex
      let stop = html[next...].firstIndex(of: UInt8(ascii: "<")) ?? html.endIndex
      tags.append(PageTag(html[(open + 1)..<end], text: plain(html[next..<stop])))
      place = next
    }
    return tags
  }

  private init(_ inner: ArraySlice<UInt8>, text: String) {
    var rest = inner
    func word(_ ends: String) -> String {
      let word = rest.prefix { !ends.utf8.contains($0) }
      rest = rest.dropFirst(word.count)
      return String(decoding: word, as: UTF8.self).lowercased()
    }
    name = word(" \n\t")
    var found: [(name: String, value: String)] = []
    while true {
      rest = rest.drop { " \n\t".utf8.contains($0) }
      guard !rest.isEmpty else { break }
      let key = word("= \n\t")
      guard rest.first == UInt8(ascii: "="), rest.dropFirst().first == UInt8(ascii: "\"") else {
        found.append((key, ""))
        rest = rest.first == UInt8(ascii: "=") ? rest.dropFirst() : rest
        continue
      }
      let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
      found.append((key, Self.plain(value)))
      rest = rest.dropFirst(value.count + 3)
    }
    (attributes, self.text) = (found, text)
  }

  /// Text as a browser shows it.
  static func plain(_ escaped: ArraySlice<UInt8>) -> String {
    guard escaped.contains(UInt8(ascii: "&")) else { return String(decoding: escaped, as: UTF8.self) }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(decoding: escaped, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
  }
}

/// One form of a page, as a browser sends it when nobody has touched it.
struct PageForm {
  let action: String
  var pairs: [(String, String)] = []
  /// The names and values of its buttons.
  var buttons: [(String, String)] = []

  subscript(name: String) -> String? {
    get { pairs.first { $0.0 == name }?.1 }
    set {
      pairs.removeAll { $0.0 == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  /// The forms of a page.
  static func all(in page: Response) -> [PageForm] {
    var (forms, form) = ([PageForm](), PageForm?.none)
    var select: (name: String, values: [(value: String, isChosen: Bool)])?
    for tag in PageTag.all(in: page.body) {
      let name = tag["name"] ?? ""
      switch tag.name {
      case "form": form = PageForm(action: tag["action"] ?? "")
      case "/form":
        if let form { forms.append(form) }
        form = nil
      case "input": form?.add(tag, name)
      // The first line break after the tag is not part of the text; a browser sends every other one as two characters.
      case "textarea":
        let text = tag.text.first == "\n" ? String(tag.text.dropFirst()) : tag.text
        form?.pairs.append((name, text.replacing("\n", with: "\r\n")))
      case "select": select = (name, [])
      case "option": select?.values.append((tag["value"] ?? "", tag["selected"] != nil))
      case "/select":
        if let select, let value = (select.values.first(where: \.isChosen) ?? select.values.first)?.value {
          form?.pairs.append((select.name, value))
        }
        select = nil
      case "button": form?.buttons.append((name, tag["value"] ?? ""))
      default: break
      }
    }
    return forms
  }

  private mutating func add(_ tag: PageTag, _ name: String) {
    switch tag["type"] {
    case "radio", "checkbox": if tag["checked"] != nil { pairs.append((name, tag["value"] ?? "on")) }
    case "file", "submit": break
    // A browser takes line breaks out of what stands in one line.
    default: pairs.append((name, (tag["value"] ?? "").filter { $0 != "\n" && $0 != "\r" && $0 != "\r\n" }))
    }
  }
}

extension Response {
  /// The form that is sent to an address which ends so.
  func form(_ end: String) -> PageForm? {
    PageForm.all(in: self).first { ($0.action.split(separator: "?").first ?? "").hasSuffix(end) }
  }
}

extension TrialBrowser {
  /// Sends a form of a page, changed so, to the address of another of its buttons where one is named.
  func send(
    _ form: PageForm, from page: String = "", _ changes: [(String, String)] = [], to other: String? = nil
  ) async -> Response {
    let names = Set(changes.map(\.0))
    let action = other ?? form.action
    let folder = page.prefix { $0 != "?" }.split(separator: "/").dropLast().joined(separator: "/")
    let pairs = form.pairs.filter { $0.0 != "csrf" && !names.contains($0.0) } + changes
    return await post(
      action.hasPrefix("/") ? action : "/\(folder)/\(action)", pairs, csrf: form["csrf"])
  }
}
