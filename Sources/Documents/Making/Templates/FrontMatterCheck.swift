import Records
import SourceText
import Templating

/// The keys of a template's front matter with their places, and what is found wrong with them.
///
/// Every finding belongs to the whole file: its line counts from the top of the file.
struct FrontMatterCheck {
  /// The keys that front matter may have.
  static let keys = ["document", "language", "audience", "title", "version", "reviewed", "requires"]
  /// The further keys of the patients' sheets.
  private static let sheetKeys = [
    "reviewedText", "nextReview", "translationOf", "translator", "backTranslated", "pictograms",
  ]

  private(set) var findings: [Diagnostic] = []
  private let file: String
  private let lines: [String]
  private let members: [String: Member]
  /// Whether it is a record of keys and values at all.
  private let isReadable: Bool

  /// The keys that the unknown ones were probably meant to be.
  private var misspelled: Set<String> = []

  /// Reads the block between the two `---`.
  ///
  /// - Parameters:
  ///   - matter: The block; nil where the file has none.
  ///   - file: The file, for messages.
  ///   - text: The whole file, to say why it has no front matter.
  init(_ matter: FrontMatter?, file: String, of text: [UInt8]) {
    self.file = file
    guard let matter else {
      (lines, members, isReadable) = ([], [:], false)
      findings = [Self.missing(in: text, file: file)]
      return
    }
    lines =
      ["---"]
      + matter.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    // An empty line replaces the first '---', so that every place is a place in the file.
    let text = Array(("\n" + matter.text).utf8)
    do {
      let root = try RecordReader().read(text, file: file, format: .yaml)
      guard case .mapping(let members) = root.content else {
        (self.members, isReadable) = ([:], false)
        find(
          "the front matter is not a record of keys and values. Write 'key: value', one a line", at: .start, 3
        )
        return
      }
      self.members = Dictionary(members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
      isReadable = true
      for member in members where !(Self.keys + Self.sheetKeys).contains(member.key) { unknown(member) }
    } catch {
      (members, isReadable) = ([:], false)
      findings = error.diagnostics
      for index in findings.indices { findings[index].excerpt = excerpt(at: findings[index].position, 1) }
      if findings.contains(where: { $0.position == nil }) {
        findings = []
        find(
          "the front matter holds nothing. Write the keys 'document', 'language', 'audience', 'title' and 'version' "
            + "between the two lines '---'", at: .start, 3)
      }
      if let slip = FrontMatterSlip(in: lines), !findings.contains(where: { $0.path != nil }) {
        findings = []
        find(slip.message, at: slip.position, slip.width)
      }
    }
  }

  /// Why a file has no front matter: it begins too far down, or its first line is something else.
  private static func missing(in text: [UInt8], file: String) -> Diagnostic {
    let bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
    let lines = bytes.prefix(2048).split(omittingEmptySubsequences: false) { $0 == 0x0A }
      .map { String(decoding: $0, as: UTF8.self).filter { $0 != "\r" } }
    let isLower = lines.dropFirst().prefix(5).contains("---")
    let excerpt = lines.first.map { Excerpt(line: $0, column: 1, width: max(1, $0.unicodeScalars.count)) }
    return Diagnostic(
      file: file, at: .start,
      isLower
        ? "front matter begins in the first line, with '---' alone on it. Write that in place of what stands there"
        : "the file has no front matter. Begin it with a line '---', the keys \(keys.list), and a line '---'",
      excerpt: excerpt)
  }

  private mutating func unknown(_ member: Member) {
    let near = nearestNames(to: member.key, among: Self.keys + Self.sheetKeys)
    misspelled.formUnion(near.prefix(1))
    let hint = near.first.map { "Did you mean '\($0)'?" } ?? "Use \(Self.keys.list)"
    find(
      "'\(member.key)' is no key of the front matter. \(hint)", at: member.keyPosition,
      member.key.unicodeScalars.count)
  }

  // MARK: - Values

  /// The text of a required key; empty, with a finding, where there is none.
  mutating func text(_ key: String, example: String) -> String {
    if let text = optionalText(key, example: example) { return text }
    if members[key] == nil, isReadable, !misspelled.contains(key) {
      find("the front matter lacks '\(key)'. Write a line '\(key): \(example)' into it", at: .start, 3)
    }
    return ""
  }

  /// The text of a key; nil where it is missing and, with a finding, where it is not text or is empty.
  mutating func optionalText(_ key: String, example: String) -> String? {
    guard let node = members[key]?.value else { return nil }
    guard let text = node.words, !text.allSatisfy(\.isWhitespace) else {
      find("'\(key)' is no text. Write '\(key): \(example)'", at: node.position, width(of: node))
      return nil
    }
    if text.contains("{{") {
      find(
        "a tag in the front matter is never filled in. Write '\(key)' without tags", at: node.position,
        width(of: node))
    }
    return text
  }

  /// The texts of a list with their nodes; empty where the key is missing.
  mutating func list(_ key: String, example: String) -> [Node] {
    guard let node = members[key]?.value else { return [] }
    guard case .sequence(let nodes) = node.content, nodes.allSatisfy({ $0.words != nil })
    else {
      find("'\(key)' is no list of names. Write '\(key): [\(example)]'", at: node.position, width(of: node))
      return []
    }
    return nodes
  }

  // MARK: - Findings

  /// Where the value of a key stands; the first line where it is not there.
  func position(of key: String) -> SourcePosition { members[key]?.value.position ?? .start }

  /// A warning about a key, or nil where it is not there.
  func warning(_ message: String, about key: String) -> Diagnostic? {
    guard let node = members[key]?.value else { return nil }
    return Diagnostic(
      .warning, file: file, at: node.position, message, excerpt: excerpt(at: node.position, width(of: node)))
  }

  /// Notes that the value of a key is wrong.
  mutating func find(_ message: String, about key: String) {
    guard let node = members[key]?.value else { return }
    find(message, at: node.position, width(of: node))
  }

  /// Notes that one element of a list is wrong.
  mutating func find(_ message: String, about node: Node) {
    find(message, at: node.position, width(of: node))
  }

  private mutating func find(_ message: String, at position: SourcePosition, _ width: Int) {
    findings.append(Diagnostic(file: file, at: position, message, excerpt: excerpt(at: position, width)))
  }

  private func width(of node: Node) -> Int { node.words?.unicodeScalars.count ?? 1 }

  private func excerpt(at position: SourcePosition?, _ width: Int) -> Excerpt? {
    guard let position, lines.indices.contains(position.line - 1) else { return nil }
    let line = lines[position.line - 1]
    let rest = line.unicodeScalars.count - position.column + 1
    return Excerpt(line: line, column: position.column, width: max(1, min(width, rest)))
  }
}

extension [String] {
  /// `'a', 'b' and 'c'`.
  fileprivate var list: String {
    let quoted = map { "'\($0)'" }
    return quoted.dropLast().joined(separator: ", ") + (count > 1 ? " and " : "") + (quoted.last ?? "")
  }
}

extension Node {
  /// The text of a scalar that was typed as one.
  var words: String? {
    switch content {
    case .text(let text), .plain(let text): text
    default: nil
    }
  }
}
