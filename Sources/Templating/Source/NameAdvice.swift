/// What an author who wrote something that is not a name may have meant.
enum NameAdvice: Equatable {
  /// Nothing can be made out.
  case general
  /// The tag, without its braces, that would do.
  case write(String)
  /// A letter that is none of the 52, or nothing visible at all.
  case letter(Unicode.Scalar)
  /// Something that shapes a value: a filter, a format, a function.
  case noFilters(String?)
  /// An element by its number.
  case noElements(String)
  /// Something after `@` that is no place in a list.
  case position

  /// The advice for a text that is no name, in a tag that begins with a sign.
  init(for name: String, sign: String) {
    self =
      Self.foreignLetter(in: name).map(Self.letter) ?? Self.position(name) ?? Self.shaped(name)
      ?? Self.element(name) ?? Self.rewritten(name, sign) ?? .general
  }

  private static func foreignLetter(in name: String) -> Unicode.Scalar? {
    name.unicodeScalars.first { !$0.isASCII || $0.value < 0x20 }
  }

  private static func position(_ name: String) -> NameAdvice? { name.hasPrefix("@") ? .position : nil }

  /// `x | upper`, `upper(x)`, `upper x.y`.
  private static func shaped(_ name: String) -> NameAdvice? {
    if let bar = name.firstIndex(of: "|") {
      let first = trimmed(name[..<bar])
      return .noFilters(Name.isPath(first) ? first : nil)
    }
    if name.contains("(") { return .noFilters(nil) }
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, words.contains(where: { $0.contains(".") }) else { return nil }
    let names = words.filter { $0.contains(".") && Name.isPath($0) }
    return .noFilters(names.count == 1 ? names[0] : nil)
  }

  /// `lesions[0].level`.
  private static func element(_ name: String) -> NameAdvice? {
    guard let bracket = name.firstIndex(of: "["), Name.isPath(String(name[..<bracket])) else { return nil }
    return .noElements(String(name[..<bracket]))
  }

  /// The same without what a name cannot hold: `patient name`, `../patient.name`, `"patient.name"`, `~x~`.
  private static func rewritten(_ name: String, _ sign: String) -> NameAdvice? {
    let marks: Set<Character> = [
      "\"", "'", "~", "-", "!", ";", ":", ",", "{", "}", "*", "$", "&", "=", "?", "#", "<",
    ]
    var core = name[...]
    while let first = core.first, marks.contains(first) || first == " " { core = core.dropFirst() }
    while let last = core.last, marks.contains(last) || last == " " { core = core.dropLast() }
    let parts = core.split { $0 == "." || $0 == "/" || $0 == " " }.map(String.init)
    let path = parts.joined(separator: ".")
    return Name.isPath(path) && path != name ? .write(sign + path) : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension NameAdvice {
  /// The advice for what is not the name of a file or block: its last part, without extension, quotes and
  /// parameters.
  init(forFile name: String, sign: String) {
    let word = name.split(separator: " ").first.map(String.init) ?? name
    let last = word.split(separator: "/").last.map(String.init) ?? word
    let bare = last.filter { $0 != "\"" && $0 != "'" }
    let stem = bare.split(separator: ".").first.map(String.init) ?? bare
    if let letter = Self.foreignLetter(in: name) {
      self = .letter(letter)
    } else if Name.isSegment(stem[...]), !name.hasPrefix("..") {
      self = .write(sign + stem)
    } else {
      self = .general
    }
  }
}
