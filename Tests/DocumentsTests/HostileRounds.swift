import Foundation
import SourceText
import Testing

/// The rounds of one list through one document.
struct HostileRounds {
  private let subject: HostileSubject
  private let strings: [HostileString]

  init(_ subject: HostileSubject, _ strings: [HostileString]) {
    var seen: Set<String> = []
    self.subject = subject
    self.strings = strings.filter { seen.insert($0.text).inserted }
  }

  /// Whether every string is tried in every slot, rather than every string in some.
  private static let isWhole = ProcessInfo.processInfo.environment["SPINEBOARD_HOSTILE"] == "all"
  /// The longest string that is tried together with others: with one in each slot a file is still small enough.
  private static let longestTogether = 4096
  /// The most rounds of the test run; a document that prints few texts tries a part of the list in them.
  private static let roundsOfTheTestRun = 3

  func run() throws {
    // The printed ones first, so that they hold every string once in as few rounds as can be.
    let slots = 0..<subject.count
    let ordered = slots.filter(subject.printed.contains) + slots.filter { !subject.printed.contains($0) }
    let short = strings.filter { $0.text.utf8.count <= Self.longestTogether }
    let step = Self.isWhole ? 1 : max(subject.printed.count, short.count / Self.roundsOfTheTestRun)
    var (tried, refused) = (0, 0)
    for round in stride(from: 0, to: short.count, by: step) {
      // No string twice: what is not known for one and the same reason stands in one place of a document.
      let first = ordered.count > short.count ? round : 0
      var texts: [Int: HostileString] = [:]
      for index in first..<first + min(ordered.count, short.count) {
        texts[ordered[index % ordered.count]] = short[(round + index) % short.count]
      }
      tried += texts.count
      refused += try judge(texts)
    }
    // What shows nothing, is longer than its field, or may not appear on a patient's sheet is refused; most is
    // not.
    #expect(refused < tried / 5, "\(refused) of \(tried) refused")
    try tryLong(in: ordered)
  }

  /// Tries the long strings, each by itself in one slot.
  private func tryLong(in slots: [Int]) throws {
    let long = strings.filter { $0.text.utf8.count > Self.longestTogether }
    for (index, string) in long.enumerated() where Self.isWhole || index < Self.roundsOfTheTestRun {
      _ = try judge([slots[index % slots.count]: string])
    }
  }

  /// Tries texts; those that are refused are left out, and the rest must appear on the page.
  ///
  /// - Returns: How many were refused.
  private func judge(_ texts: [Int: HostileString]) throws -> Int {
    switch try outcome(texts) {
    case .same: return 0
    case .different(let place):
      let culprits = culprits(texts)
      guard case .different(let place) = try outcome(texts.filter { culprits.contains($0.key) }) else {
        Issue.record("\(subject): \(place)")
        return 0
      }
      Issue.record("\(subject): changed by \(named(culprits, texts)): \(place)")
      return 0
    case .refused(let said):
      Self.expectSilence(said, Array(texts.values))
      var refused = Set(subject.slots(named: said)).intersection(texts.keys)
      // A refusal of the page names the place in the template.
      if refused.isEmpty { refused = Set(culprits(texts)) }
      let rest = texts.filter { !refused.contains($0.key) }
      guard rest.count < texts.count else { return 0 }
      return try refused.count + judge(rest)
    }
  }

  private func outcome(_ texts: [Int: HostileString]) throws -> HostileSubject.Outcome {
    try subject.outcome(texts.mapValues(\.text))
  }

  /// The slots whose texts are enough for a failure: one where one is, found by halves.
  private func culprits(_ texts: [Int: HostileString]) -> [Int] {
    var slots = texts.keys.sorted()
    func fails(_ some: ArraySlice<Int>) -> Bool {
      let some = Set(some)
      return (try? outcome(texts.filter { some.contains($0.key) })) != .same
    }
    while slots.count > 1 {
      let half = slots.count / 2
      if fails(slots[..<half]) {
        slots = Array(slots[..<half])
      } else if fails(slots[half...]) {
        slots = Array(slots[half...])
      } else {
        break
      }
    }
    return slots
  }

  private func named(_ slots: [Int], _ texts: [Int: HostileString]) -> String {
    slots.prefix(4).map { "\(texts[$0]?.id ?? "") in \(subject.place(of: $0))" }.joined(separator: " with ")
  }

  /// A refusal has its place and holds no text of the case.
  static func expectSilence(_ said: [Diagnostic], _ strings: [HostileString]) {
    #expect(!said.isEmpty)
    for diagnostic in said {
      // A file that is too long is refused as a whole.
      #expect(diagnostic.position != nil || diagnostic.message.hasPrefix("the file has"), "\(diagnostic)")
      let words = diagnostic.message
      for string in strings where string.text.utf8.count > 5 && words.contains(string.text) {
        Issue.record("\(string.id) stands in the message about \(diagnostic.path ?? diagnostic.file)")
      }
    }
  }
}
