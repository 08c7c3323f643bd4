/// A tag written as another template language or an editor writes it: what it was meant to be, and what to say
/// about it.
///
/// The parser takes the tag for what was meant, so that one slip gives one finding.
struct TagSlip {
  let finding: Finding
  /// What the tag was meant to be.
  var kind: Token.Kind
  /// The name that was meant; the text as it stands where none can be made out.
  var name: Substring
  /// The words that end it in the other language: `if` of `{{#if x}}...{{/if}}`.
  var closers: [String] = []

  /// The slip in a tag's text; nil where the tag is right.
  init?(in text: String, of kind: Token.Kind) {
    let isWord = kind == .value && (Self.elseWords.contains(text[...]) || Self.endWords.contains(text[...]))
    if !isWord, Name.fault(in: text, of: kind) == nil { return nil }
    self.init(kind, text[...], .wrongName(text, .general))
    let slip = sign(text) ?? word(text) ?? section(text) ?? fault(text)
    guard let slip else { return nil }
    self = slip
  }

  private init(_ kind: Token.Kind, _ name: Substring, _ finding: Finding, closers: [String] = []) {
    (self.kind, self.name, self.finding, self.closers) = (kind, name, finding, closers)
  }

  // MARK: - Signs

  /// `{{ #x}}`, `{{/#x}}`, `{{^/x}}`, `{{#>x}}`: a sign in the wrong place, or one too many.
  private func sign(_ text: String) -> TagSlip? {
    guard let mark = text.utf8.first, let second = Lexer.kinds[mark] else { return nil }
    let rest = text.dropFirst().drop { $0 == " " }
    guard Name.isPath(String(rest)), let meant = Self.meant(kind, second) else { return nil }
    let isPartial = second == .partial
    return TagSlip(
      meant, isPartial ? "" : rest,
      .wrongName(text, .write((isPartial ? ">" : Self.sign(of: meant, mark)) + rest)),
      closers: isPartial ? [String(rest)] : [])
  }

  private static func meant(_ kind: Token.Kind, _ second: Token.Kind) -> Token.Kind? {
    switch (kind, second) {
    case (.value, _), (.open, .close): second
    case (.open(let branch), .partial): .open(branch)
    case (.close, .open), (.close, .close): .close
    default: nil
    }
  }

  private static func sign(of kind: Token.Kind, _ mark: UInt8) -> String {
    switch kind {
    case .close: "/"
    case .partial: ">"
    case .open(let branch): String(branch.rawValue)
    default: String(UnicodeScalar(mark))
    }
  }

  // MARK: - Words of other languages

  private static let elseWords: Set<Substring> = ["else", "elif", "elsif", "elseif"]
  private static let endWords: Set<Substring> = ["end", "endif", "endfor", "endeach", "endunless", "fi"]
  private static let sectionWords: Set<Substring> = [
    "if", "unless", "each", "with", "for", "foreach", "range", "repeat", "list", "when", "ifnot",
  ]

  /// `{{else}}`, `{{^}}` and `{{endif}}`.
  private func word(_ text: String) -> TagSlip? {
    let first = text.prefix { $0 != " " }
    switch kind {
    case .value where Self.elseWords.contains(first): return TagSlip(.silent, text[...], .elseTag(text))
    case .open(.fails) where text.isEmpty: return TagSlip(.silent, text[...], .elseTag("^"))
    case .value where Self.endWords.contains(first): return TagSlip(.close, first, .endWord(text))
    default: return nil
    }
  }

  /// `{{#if x}}`, `{{#each x}}`, `{{if x}}`.
  private func section(_ text: String) -> TagSlip? {
    let words = text.split(separator: " ")
    guard words.count > 1, Self.sectionWords.contains(words[0]), let last = words.last else { return nil }
    let isNegative = words[0] == "unless" || words[0] == "ifnot" || words[1] == "not"
    let branch: SectionSite.Branch
    switch kind {
    case .value: branch = isNegative ? .fails : .holds
    case .open(let written): branch = isNegative && written == .holds ? .fails : written
    default: return nil
    }
    let name = Self.withoutThis(last)
    return TagSlip(
      .open(branch), name,
      .sectionWord(
        text, name: Name.isPath(String(name)) ? String(name) : nil, branch, Self.form(of: words[0])),
      closers: [String(words[0]), "end", "endif", "endfor", "endunless", "endeach"])
  }

  private static func form(of word: Substring) -> SectionForm {
    switch word {
    case "each", "for", "foreach", "range", "repeat", "list": .loop
    case "with": .record
    default: .condition
    }
  }

  private static func withoutThis(_ name: Substring) -> Substring {
    name.hasPrefix("this.") ? name.dropFirst(5) : name
  }

  // MARK: - Names

  private func fault(_ text: String) -> TagSlip? {
    guard let fault = Name.fault(in: text, of: kind) else { return nil }
    let meant: Token.Kind = kind == .value || kind == .raw || kind == .partial ? .silent : kind
    return TagSlip(meant, text[...], fault)
  }
}
