import SourceText
import SpineCase

/// Finds every key that a reader asks for, by asking the reader: fills the keys that a file lacks, and
/// notes which keys take free text.
///
/// What a reader says about a wrong value is enough for that: which keys it knows, which answers it takes, what is
/// missing. So a key added to the format is found without a list to maintain.
struct FieldSurvey: Sendable {
  typealias Path = [FileTree.Step]

  /// What the reader says about a file.
  private let complaints: @Sendable (FileTree) -> [Diagnostic]
  /// The file, with a separate word in each free text.
  private(set) var tree: FileTree
  /// Where the free texts stand, by the numbers of their words.
  private(set) var places: [Path] = []

  /// Surveys a file that the reader takes.
  init(_ tree: FileTree, complaints: @escaping @Sendable (FileTree) -> [Diagnostic]) {
    (self.tree, self.complaints) = (tree, complaints)
    complete(at: [])
  }

  private static let unknownKey = "qqqqqqqqqqqqqqqq"

  /// The keys that the reader asks for in the record at a path.
  private func keys(at path: Path) -> [String] {
    var probe = tree
    probe[path + [.key(Self.unknownKey)]] = .literal("true")
    let here = path.isEmpty ? nil : path.spelled
    let said = complaints(probe).first { $0.path == here && $0.message.contains(" not known here. Use ") }
    return said.map { Self.list(in: $0.message) } ?? []
  }

  private mutating func complete(at path: Path) {
    for key in keys(at: path) { take(path + [.key(key)]) }
  }

  /// Fills one key, or walks into what it holds.
  private mutating func take(_ path: Path) {
    switch tree[path] {
    case .record?: complete(at: path)
    case .list(let elements)?:
      for (index, element) in elements.enumerated() {
        let place = path + [.index(index)]
        if case .record = element { complete(at: place) } else { _ = holdsWords(place) }
      }
    case .literal?: return
    case .text?, nil: if !holdsWords(path) { fill(path) }
    }
  }

  /// Puts a separate word into a free text; false where the key takes none.
  private mutating func holdsWords(_ path: Path) -> Bool {
    trying { survey in
      survey.mark(path)
      return survey.complaints(survey.tree).isEmpty
    }
  }

  private mutating func mark(_ path: Path) {
    tree[path] = .text(Slots.word(places.count))
    places.append(path)
  }

  /// Fills a key that is left out, or holds only an absence, with an answer, a list or a record.
  private mutating func fill(_ path: Path) {
    if case .text(let text)? = tree[path], !Self.saysNothing.contains(text) { return }
    // What says nothing is not an answer: it would be filled again and again.
    let answers = answers(path).filter { content in
      if case .text(let text) = content { !Self.saysNothing.contains(text) } else { true }
    }
    for content in answers + [.list([.record([])]), .record([])] {
      let isTaken = trying { survey in
        survey.tree[path] = content
        return survey.supply(path) && survey.complaints(survey.tree).isEmpty
      }
      guard isTaken else { continue }
      take(path)
      return
    }
  }

  private static let saysNothing: Set = [
    "none", "unknown", "not-done", "not-available", "declined", "not-applicable",
  ]

  /// Fills what a record that was just made must hold.
  private mutating func supply(_ path: Path) -> Bool {
    for _ in 0..<12 {
      let missing = complaints(tree).filter { said in
        said.message == "is missing" && said.path?.hasPrefix(path.spelled) == true
      }
      if missing.isEmpty { return true }
      for place in missing.compactMap(\.path).map(Path.init(spelled:)) {
        if !answerAlone(place) { return false }
      }
    }
    return false
  }

  /// Fills one key so that nothing is reported about it, whatever is reported about others.
  private mutating func answerAlone(_ path: Path) -> Bool {
    func isTaken(_ survey: Self) -> Bool {
      !survey.complaints(survey.tree).contains { $0.path?.hasPrefix(path.spelled) == true }
    }
    let isText = trying { survey in
      survey.mark(path)
      return isTaken(survey)
    }
    if isText { return true }
    return answers(path).contains { content in
      trying { survey in
        survey.tree[path] = content
        return isTaken(survey)
      }
    }
  }

  /// What the reader says it would take at a key, once it was given a word.
  private func answers(_ path: Path) -> [FileTree] {
    var probe = tree
    probe[path] = .text(Self.unknownKey)
    let said = complaints(probe).first { $0.path == path.spelled }?.message ?? ""
    if said.contains("write a list") { return elements(path).map { .list([$0]) } }
    if said.contains("Use ") { return Self.list(in: said).map { .text($0) } }
    if let range = said.firstMatch(of: /whole number from (-?[0-9]+) to/) {
      return [.literal(String(range.output.1)), .literal("3")]
    }
    return Self.common
  }

  private func elements(_ path: Path) -> [FileTree] {
    var probe = tree
    probe[path] = .list([.text(Self.unknownKey)])
    let said = complaints(probe).first { $0.path == path.spelled + "[0]" }?.message ?? ""
    return said.contains("Use ") ? Self.list(in: said).map { .text($0) } : [.text(Self.unknownKey)]
  }

  private static let common: [FileTree] = [
    .text(telephone),
    .text("2026-06-01"), .text("2026-06-01T06:00+05:30"), .literal("true"), .literal("30"), .text("L1"),
  ]

  /// The words after `Use ` in a message.
  private static func list(in message: String) -> [String] {
    guard let use = message.firstRange(of: "Use ") else { return [] }
    return message[use.upperBound...].replacing(" or ", with: ", ").split(separator: ", ").map(String.init)
  }

  /// A change that is undone where it fails.
  private mutating func trying(_ change: (inout Self) -> Bool) -> Bool {
    var changed = self
    guard change(&changed) else { return false }
    self = changed
    return true
  }
}

extension FieldSurvey {
  /// The same file with a separate reason in place of every fact that can be absent.
  ///
  /// - Parameters:
  ///   - isWhole: Whether records are absent as a whole rather than each of their facts.
  ///   - kept: The outermost keys that stay unchanged, since no document is made without them.
  /// - Returns: The survey of that file.
  func absent(isWhole: Bool, but kept: Set<String>) -> FieldSurvey {
    var survey = self
    survey.places = []
    for (number, path) in places.enumerated() { survey.tree[path] = .text("harmless \(number)") }
    for path in isWhole ? survey.tree.keys : survey.tree.leaves {
      if case .key(let key)? = path.first, kept.contains(key) { continue }
      _ = survey.trying { survey in
        survey.mark(path + [.key("why")])
        let why = FileTree.text(Slots.word(survey.places.count - 1))
        survey.tree[path] = .record([
          FileTree.Member(key: "absent", value: .text("not-available")),
          FileTree.Member(key: "why", value: why),
        ])
        return survey.complaints(survey.tree).isEmpty
      }
    }
    return survey
  }
}

extension FieldSurvey {
  /// A number to dial, which no other key takes but one of free text.
  fileprivate static let telephone = "+91 00000 00001"

  /// The keys that take a number to dial and no words.
  var telephones: [Path] {
    tree.leaves.filter { path in
      guard case .text = tree[path] else { return false }
      return complaints(about: Self.telephone, at: path).isEmpty
        && !complaints(about: Self.unknownKey, at: path).isEmpty
    }
  }

  /// The keys that hold a date or a time.
  var dates: [Path] {
    tree.leaves.filter { path in
      guard case .text(let text) = tree[path] else { return false }
      return Moment(text) != nil && !complaints(about: Self.unknownKey, at: path).isEmpty
    }
  }

  /// What the reader says about the file with another text at a path.
  func complaints(about text: String, at path: Path) -> [Diagnostic] {
    var changed = tree
    changed[path] = .text(text)
    return complaints(changed)
  }
}

extension FileTree {
  /// The paths of the keys of the outermost record.
  fileprivate var keys: [[Step]] {
    guard case .record(let members) = self else { return [] }
    return members.map { [.key($0.key)] }
  }

  /// The paths of everything that is neither a record nor a list of records.
  fileprivate var leaves: [[Step]] {
    switch self {
    case .text, .literal: [[]]
    case .record(let members):
      members.flatMap { member in member.value.leaves.map { [.key(member.key)] + $0 } }
    case .list(let elements):
      elements.contains { $0.isRecord }
        ? elements.enumerated().flatMap { index, element in element.leaves.map { [.index(index)] + $0 } }
        : [[]]
    }
  }

  private var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
