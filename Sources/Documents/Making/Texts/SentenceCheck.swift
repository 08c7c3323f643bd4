import CaseView
import Records
import SourceText
import SpinePathway
import Templating

/// One `rules.yaml`, with what is found wrong in it.
struct SentenceCheck {
  /// A sentence and where it stands.
  struct Placed {
    let text: SentenceText
    let position: SourcePosition
    /// Whether it has nothing that shows.
    let isBlank: Bool
  }

  private(set) var texts: [String: Placed] = [:]
  private(set) var lists: [String: [Placed]] = [:]
  private let file: TemplateSource
  private var unreadable: [Diagnostic] = []
  private var places: [String: SourcePosition] = [:]

  /// Reads a file; what cannot be read is a finding.
  init(_ file: TemplateSource) {
    self.file = file
    do {
      add(try file.tree(), under: "")
    } catch {
      unreadable = error.diagnostics
    }
  }

  /// Everything that is wrong in the file by itself: what it holds must be asked for, and name what it must.
  func findings() -> [Diagnostic] {
    guard unreadable.isEmpty else { return unreadable }
    let ofTexts = texts.flatMap { key, placed -> [Diagnostic] in
      guard let form = Self.forms[key] else {
        return Self.isOpen(key) ? holes(placed, []) : [unknown(key, among: Array(Self.forms.keys))]
      }
      return holes(placed, form)
    }
    let ofLists = lists.flatMap { key, entries -> [Diagnostic] in
      guard let count = Self.counts[key] else { return [unknown(key, among: Array(Self.counts.keys))] }
      let wrong =
        entries.count == count
        ? [] : [finding("'\(key)' has \(entries.count) entries. Write \(count), one a line", places[key])]
      return wrong + entries.flatMap { holes($0, []) }
    }
    let blank = (texts.map { [($0, $1)] } + lists.map { key, entries in entries.map { (key, $0) } }).joined()
      .filter { $1.isBlank && !Self.isJoint($0) }.map { key, placed in
        finding(
          "'\(key)' says nothing. Write the sentence, or delete the line: then the built-in one is printed",
          placed.position)
      }
    return (ofTexts + ofLists + blank).sorted()
  }

  private static let forms = Dictionary(
    SentenceForms.all.map { ($0.key, $0.placeholders) }, uniquingKeysWith: { first, _ in first })
  private static let counts = Dictionary(
    SentenceForms.lists.map { ($0.key, $0.count) }, uniquingKeysWith: { first, _ in first })

  /// Whether it stands between sentences, where a blank is all that is wanted.
  private static func isJoint(_ key: String) -> Bool { key.hasPrefix("joint.") }

  private static func isOpen(_ key: String) -> Bool { key.hasPrefix("\(SentenceForms.open).") }

  // MARK: - Findings

  private func finding(_ message: String, _ position: SourcePosition?) -> Diagnostic {
    Diagnostic(file: file.file, at: position ?? .start, message)
  }

  private func unknown(_ key: String, among known: [String]) -> Diagnostic {
    let near = nearestNames(to: key, among: known, within: 3, limit: 1).first
    let hint = near.map { "Did you mean '\($0)'?" } ?? "Correct its name, or delete it"
    return finding("no rule asks for '\(key)'. \(hint)", places[key])
  }

  /// What a sentence names that nothing fills, and what it leaves out.
  private func holes(_ placed: Placed, _ wanted: Set<Placeholder>) -> [Diagnostic] {
    let found = placed.text.holes
    let names = wanted.map { "{\($0.rawValue)}" }.sorted().joined(separator: ", ")
    let unknown = Set(found).filter { hole in !wanted.contains { $0.rawValue == hole } }.sorted().map {
      hole in
      "nothing fills '{\(hole)}' here. "
        + (names.isEmpty ? "This sentence has no names in braces" : "Use \(names)")
    }
    let missing = wanted.map(\.rawValue).filter { !found.contains($0) }.sorted().map {
      "this sentence leaves out '{\($0)}', which it must say"
    }
    return (unknown + missing).map { finding($0, placed.position) }
  }

  // MARK: - Reading

  private mutating func add(_ node: Node, under path: String) {
    places[path] = places[path] ?? node.position
    switch node.content {
    case .mapping(let members):
      for member in members {
        let key = path.isEmpty ? member.key : "\(path).\(member.key)"
        places[key] = member.keyPosition
        add(member.value, under: key)
      }
    case .sequence(let nodes): lists[path] = nodes.map(Placed.init)
    default: texts[path] = Placed(node)
    }
  }
}

extension SentenceCheck.Placed {
  fileprivate init(_ node: Node) {
    let text: String? =
      switch node.content {
      case .text(let text), .plain(let text): text
      default: node.spelling
      }
    let isBlank = text?.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
    self.init(text: SentenceText(text ?? ""), position: node.position, isBlank: isBlank ?? true)
  }
}
