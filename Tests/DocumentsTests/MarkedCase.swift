import Documents
import Records
import SourceText
import SpineCase
import Templating

/// Random cases made from every key that the samples know, with a separate mark in every free text.
///
/// Which keys take free text, which take one of a list of answers and what the answers are is learnt from the
/// reader of cases, so that nobody has to remember a new key.
struct MarkedCase {
  /// A key that holds no record: what it may hold.
  private struct Leaf {
    let path: String
    /// The answers that it takes; empty where it takes any text.
    let answers: [String]
    let mayBeAbsent: Bool
    var isFree: Bool { answers.isEmpty }
  }

  private let root: Node
  private let leaves: [Leaf]
  private let marks: [String: String]
  /// What turns the merged keys into a possible case.
  private let base: [String: Node.Content]

  /// The commented case that `spineboard new` writes, with every commented key a key.
  private static func skeleton() throws -> String {
    let lines = Skeleton.ofCase.text.split(separator: "\n")
    return lines.map { line in
      guard let match = line.wholeMatch(of: /( *)# ( *(?:- )?(?:\{|"?[A-Za-z]+"?:(?: |$)).*)/) else {
        return String(line)
      }
      return String(match.output.1 + match.output.2)
    }.joined(separator: "\n")
  }

  /// Keys that neither a sample nor the commented case has; a field that no key fills is found by the test of every field.
  private static let further = """
    neurology: {paraplegiaOnset: 2026-06-01}
    clock: {treatmentStarted: 2026-06-03}
    referral:
      from: {address: Street 1}
      callBack: {role: nurse, registration: R-1, address: Street 1, email: nurse@example.org}
    """

  /// A primary that the tables do not classify, so that somebody's judgement of it may be there, and a span of levels.
  private static let base: [String: Node.Content] = [
    "tumour.primary.site": .plain("other"), "lesions[0].levels": .text("T12-L2"),
    "lesions[0].worstLevel": .text("L1"),
  ]

  /// The marks by the path of the key that holds each, and `<path>.why` for the reason of its absence.
  func mark(of path: String) -> String { marks[path] ?? "" }

  /// The paths of every key that takes free text.
  var freePaths: [String] { leaves.filter(\.isFree).map(\.path) }

  /// The marks of what no patient's sheet may show: every text but those of the sheet itself and who the patient is.
  let hidden: Set<String>

  init() throws {
    let roots = try Samples.cases.map { path in
      try RecordReader().read(
        Samples.bytes(path), file: path, format: .of(file: path, bytes: Samples.bytes(path)))
    }
    let further = [("skeleton", try Self.skeleton()), ("further", Self.further)].map { name, text in
      Result { try RecordReader().read(Array(text.utf8), file: name, format: .yaml) }
    }
    let root = CaseTree.merged(roots + (try further.map { try $0.get() }))
    self.root = root
    guard let base = try Self.possible(root, Self.base) else { throw DocumentErrors([]) }
    self.base = base
    let paths = CaseTree.leaves(of: root)
    let numbered = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, "Zq\($0)x") })
    marks = numbered
    leaves = try paths.compactMap { path in
      let mark = numbered[path] ?? ""
      let errors = try Self.errors(root, base.with([path: .text(mark)]))
      let absence = try Self.errors(root, base.with([path: .plain("unknown")]))
      if errors.isEmpty {
        return Leaf(
          path: path, answers: [],
          mayBeAbsent: try Self.errors(root, base.with([path: Self.absence("why")])).isEmpty)
      }
      let answers = Self.answers(errors.first { $0.path == path })
      return answers.isEmpty ? nil : Leaf(path: path, answers: answers, mayBeAbsent: absence.isEmpty)
    }
    hidden = Set(
      leaves.filter { $0.isFree && !Self.isShown($0.path) }.map { numbered[$0.path] ?? "" }
        + leaves.filter { $0.isFree && $0.mayBeAbsent && !$0.path.hasPrefix("handout.plan") }.map {
          (numbered[$0.path] ?? "") + "why"
        })
  }

  /// What the patient may read: the sheet's own texts, who the patient is, and what stands for the case.
  private static func isShown(_ path: String) -> Bool {
    path.hasPrefix("handout.")
      || [
        "patient.name", "patient.language", "case", "signOff[0].name", "signOff[0].role", "signOff.name",
        "signOff.role",
      ].contains(path)
      || path.hasPrefix("patient.identifiers[0]")
  }

  /// A case at random: every free text its mark or absent with a marked reason, every other answer any of those there
  /// are; an impossible combination is undone key by key.
  func next(_ random: inout some RandomNumberGenerator) throws -> DocumentMaker.Source? {
    var changes: [String: Node.Content] = [:]
    for leaf in leaves {
      let mark = mark(of: leaf.path)
      if leaf.mayBeAbsent, Int.random(in: 0..<6, using: &random) == 0 {
        changes[leaf.path] = leaf.isFree ? Self.absence(mark + "why") : .plain("unknown")
      } else if leaf.isFree {
        changes[leaf.path] = .text(mark)
      } else if Int.random(in: 0..<3, using: &random) > 0 {
        changes[leaf.path] = .plain(leaf.answers.randomElement(using: &random) ?? "unknown")
      }
    }
    // What every sheet needs, whatever else is unknown.
    changes["told.diagnosis.state"] = .plain(
      ["yes", "yes", "no", "unknown"].randomElement(using: &random) ?? "no")
    return try Self.possible(root, base.with(changes)).map { try Self.source(root, $0) }
  }

  /// The changes without the impossible ones, or nil where finding them takes too long.
  ///
  /// A key that is impossible in its context is left out.
  private static func possible(_ root: Node, _ changes: [String: Node.Content]) throws -> [String: Node
    .Content]?
  {
    var changes = changes
    for _ in 0..<12 {
      let errors = try errors(root, changes)
      if errors.isEmpty { return changes }
      for path in errors.compactMap(\.path) {
        let changed = changes.keys.filter { $0 == path || $0.hasPrefix("\(path).") }
        for key in changed { changes[key] = nil }
        if changed.isEmpty { changes[path] = .null }
      }
    }
    return nil
  }

  /// The case with every free text marked and no answer changed.
  func complete() throws -> DocumentMaker.Source {
    try Self.source(
      root,
      base.with(
        Dictionary(uniqueKeysWithValues: leaves.filter(\.isFree).map { ($0.path, .text(mark(of: $0.path))) }))
    )
  }
}

extension MarkedCase {
  private static func absence(_ why: String) -> Node.Content {
    .mapping([
      Member(key: "absent", value: Node(.plain("unknown"))), Member(key: "why", value: Node(.text(why))),
    ])
  }

  private static func source(_ root: Node, _ changes: [String: Node.Content]) throws -> DocumentMaker.Source {
    try Making.source(of: Array(CaseTree.text(root, changes).utf8), file: "case.yaml")
  }

  private static func errors(_ root: Node, _ changes: [String: Node.Content]) throws -> [Diagnostic] {
    do {
      _ = try source(root, changes)
      return []
    } catch let errors as CaseErrors {
      return errors.diagnostics
    }
  }

  /// The answers that a message lists.
  private static func answers(_ error: Diagnostic?) -> [String] {
    guard let message = error?.message else { return [] }
    if message.contains("write true or false") { return ["true", "false"] }
    guard let list = message.firstMatch(of: /Use (.*)$/)?.output.1 else { return [] }
    return list.replacing(" or ", with: ", ").split(separator: ", ").map { String($0.filter { $0 != "'" }) }
  }
}

extension [String: Node.Content] {
  /// These and further changes; the further ones win where both change something.
  fileprivate func with(_ further: Self) -> Self { merging(further) { _, new in new } }
}
