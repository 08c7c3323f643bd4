package import Records
package import SourceText

/// The phrases of one file as they were read, with their places, and how they are compared with those of this build.
package struct CollectedPhrases: Sendable {
  /// What is wrong with the phrase under a key.
  package typealias Fault = (key: String, message: String)

  package private(set) var texts: [String: String] = [:]
  package private(set) var lists: [String: [String]] = [:]
  private var places: [String: SourcePosition] = [:]

  /// Where a phrase stands, otherwise the group that it belongs to; nil where there is none.
  package func position(of key: String) -> SourcePosition? {
    if let place = places[key] { return place }
    let group = key.split(separator: ".").dropLast().joined(separator: ".")
    return group.isEmpty ? nil : position(of: group)
  }

  /// The phrases that lack or add a mark such as `{0}`, say nothing, or list more or less than those of this build.
  package func unlike(_ other: CollectedPhrases) -> [Fault] {
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

  private mutating func add(_ node: Node, under path: String) {
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

  /// The phrases of a file, each by its dotted key.
  package init(_ root: Node) { add(root, under: "") }

  /// Phrases that nothing uses: each may be the misspelt name of one that is then silently missing.
  package func unknown(among known: [String], open: [String] = [], askedBy user: String) -> [Fault] {
    let all = Set(known)
    return (Array(texts.keys) + Array(lists.keys)).filter { key in
      !all.contains(key) && !open.contains { key.hasPrefix($0) }
    }.sorted().map { key in
      let near = nearestNames(to: key, among: known, within: 3, limit: 1).first
      let hint = near.map { "Did you mean '\($0)'?" } ?? "Correct its name, or delete it"
      return (key, "no \(user) asks for the phrase '\(key)'. \(hint)")
    }
  }

  /// Which of these phrases the file lacks.
  package func missing(among names: [String]) -> [Fault] {
    names.filter { texts[$0] == nil && lists[$0] == nil }.map { ($0, "the phrase '\($0)' is missing") }
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
