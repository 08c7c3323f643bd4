import CaseView
import Records
import SourceText
import Templating

extension Phrases {
  /// Reads the phrases of a language.
  ///
  /// - Parameters:
  ///   - language: The language, a BCP 47 tag.
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  ///   - readers: Who reads the documents: a language that has only patients' sheets needs only their phrases.
  /// - Throws: ``DocumentErrors`` with every phrase that is missing or that nothing uses, and
  ///   anything wrong with the file.
  init(language: String, bytes: [UInt8], file: String, for readers: Audience = .board) throws(DocumentErrors)
  {
    try self.init(
      language: language, TemplateSource(name: file, file: file, bytes: bytes), for: readers,
      areChecked: false)
  }

  /// Reads the phrases of a language from a file among the templates.
  ///
  /// - Parameters:
  ///   - language: The language, a BCP 47 tag.
  ///   - source: The file.
  ///   - readers: Who reads the documents.
  ///   - areChecked: Whether it was found complete before, by a test for instance.
  /// - Throws: ``DocumentErrors`` as above.
  init(
    language: String, _ source: TemplateSource, for readers: Audience, areChecked: Bool
  ) throws(DocumentErrors) {
    let (root, file): (Node, String)
    do { (root, file) = (try source.tree(), source.file) } catch {
      throw DocumentErrors(error.diagnostics)
    }
    var collected = Collected()
    collected.add(root, under: "")
    let findings =
      areChecked
      ? []
      : collected.missing(for: readers) + collected.unknown + collected.wrongDirection(of: language)
        + collected.unlike(Collected.english)
    guard findings.isEmpty else {
      throw DocumentErrors(
        findings.map { Diagnostic(file: file, at: collected.position(of: $0.key), $0.message) }.sorted())
    }
    self.init(language: language, texts: collected.texts, lists: collected.lists)
  }

  /// Asks for phrases that only one kind of document needs.
  ///
  /// - Throws: ``DocumentErrors`` with every phrase that is missing.
  func require(_ keys: [String]) throws(DocumentErrors) {
    let missing = keys.filter { !has($0) }
    guard !missing.isEmpty else { return }
    let file = "\(language)/words.yaml"
    throw DocumentErrors(missing.map { Diagnostic(file: file, "the phrase '\($0)' is missing") })
  }
}

extension Phrases {
  private struct Collected {
    /// What is wrong with the phrase under a key.
    typealias Fault = (key: String, message: String)

    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]
    private var places: [String: SourcePosition] = [:]

    /// The phrases of this build in English, whose marks those of every language must hold.
    static let english: Collected = {
      var collected = Collected()
      let source = BuiltIn.english
      if let root = try? source?.tree() { collected.add(root, under: "") }
      return collected
    }()

    /// Where a phrase stands, otherwise the group that it belongs to; nil where there is none.
    func position(of key: String) -> SourcePosition? {
      if let place = places[key] { return place }
      let group = key.split(separator: ".").dropLast().joined(separator: ".")
      return group.isEmpty ? nil : position(of: group)
    }

    /// What a language for these readers lacks.
    func missing(for readers: Audience) -> [Fault] {
      let names = readers == .patient ? Phrases.requiredOfSheets : Phrases.required
      let missing = names.filter { texts[$0] == nil } + Phrases.requiredLists.filter { lists[$0] == nil }
      return missing.map { ($0, "the phrase '\($0)' is missing") }
    }

    /// Phrases that nothing uses: each may be the misspelt name of one that is then silently missing.
    var unknown: [Fault] {
      let known = Set(
        Phrases.required + Phrases.requiredForClinicians + Phrases.ofKinds + Phrases.requiredOfSheets
          + Phrases.requiredLists
          + Phrases.optional)
      let given = Array(texts.keys) + Array(lists.keys)
      return given.filter { key in
        !known.contains(key) && !Phrases.open.contains { key.hasPrefix($0) }
      }.sorted().map { key in
        let near = nearestNames(to: key, among: Array(known), within: 3, limit: 1).first
        let hint = near.map { "Did you mean '\($0)'?" } ?? "Correct its name, or delete it"
        return (key, "no document asks for the phrase '\(key)'. \(hint)")
      }
    }

    /// Why the direction of the pages is none, or not that of the language's script; empty where the script is not known.
    func wrongDirection(of language: String) -> [Fault] {
      wrongDirectionMessages(of: language).map { ("page.direction", $0) }
    }

    /// The phrases that lack or add a mark such as `{0}`, say nothing, or list more or less than those of this build.
    func unlike(_ other: Collected) -> [Fault] {
      let ofTexts = texts.compactMap { key, text -> Fault? in
        guard let wanted = other.texts[key] else { return nil }
        if text.allSatisfy(\.isWhitespace), !wanted.isEmpty {
          return (key, "the phrase '\(key)' says nothing")
        }
        let (own, marks) = (Self.marks(in: text), Self.marks(in: wanted))
        if let lacking = marks.subtracting(own).min() {
          return (key, "the phrase '\(key)' leaves out '\(lacking)', which it must say")
        }
        return own.subtracting(marks).min().map {
          (key, "nothing fills '\($0)' in the phrase '\(key)'. Delete it")
        }
      }
      let ofLists = ["months", "weekdays"].compactMap { key -> Fault? in
        guard let own = lists[key], let wanted = other.lists[key], own.count != wanted.count else {
          return nil
        }
        return (key, "'\(key)' has \(own.count) entries. Write \(wanted.count)")
      }
      return ofTexts + ofLists
    }

    /// The marks `{0}` to `{9}` of a phrase.
    private static func marks(in text: String) -> Set<String> {
      Set((0...9).map { "{\($0)}" }.filter { text.utf8.firstRange(of: $0.utf8) != nil })
    }

    private func wrongDirectionMessages(of language: String) -> [String] {
      guard let written = texts["page.direction"] else { return [] }
      guard let direction = WritingDirection(rawValue: written) else {
        return ["'\(written)' is no direction of a page. Write 'page.direction' as ltr or rtl"]
      }
      guard let script = LanguageScripts(of: language)?.scripts.first, script.direction != direction else {
        return []
      }
      return [
        "'page.direction' is \(written), and the script of '\(language)', \(script.code), runs \(script.direction.rawValue). Write "
          + "\(script.direction.rawValue), or leave it out"
      ]
    }

    mutating func add(_ node: Node, under path: String) {
      switch node.content {
      case .mapping(let members):
        for member in members {
          let key = path.isEmpty ? member.key : "\(path).\(member.key)"
          places[key] = member.keyPosition
          add(member.value, under: key)
        }
      case .sequence(let nodes): lists[path] = nodes.compactMap(\.phrase)
      default: texts[path] = node.phrase
      }
    }
  }
}

extension Node {
  /// The text of a scalar as it was typed.
  fileprivate var phrase: String? {
    switch content {
    case .text(let text), .plain(let text): text
    default: spelling
    }
  }
}
