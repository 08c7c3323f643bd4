import Authoring
import CaseView
import Documents
import Foundation
import SourceText
import SpineCase
import Templating
import Testing

/// Templates, records and cases that were changed at random: whatever they hold, the document is
/// correct or refused with a place.
///
/// The test run tries a few; `make fuzz` many.
@Suite("Texts changed at random", .serialized)
struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let rounds = environment["SPINEBOARD_FUZZ"].flatMap(Int.init) ?? 30
  private static let seed = environment["SPINEBOARD_SEED"].flatMap(UInt64.init) ?? 20_261_125
  #if DEBUG
    /// Without optimisation everything takes ten times as long.
    private static let longest = Duration.seconds(10)
  #else
    private static let longest = Duration.seconds(1)
  #endif

  private static let tags = [
    "{{", "}}", "{{#lesions}}\n", "{{/lesions}}\n", "{{?lesions}}\n", "{{^lesions}}\n", "{{>patient}}\n",
    "{{<frame}}\n",
    "{{$a}}", "{{/a}}", "{{! x", "{{=<% %>=}}", "{{patient.name}}", "{{{", "---\n", "| a |\n| --- |\n", "`",
    "```\n", "> ",
    "- ", "    ", "[x](", "![", "<b>", "<!--", "&#", "**", "\r\n", "\u{FEFF}", "\u{F0000}",
  ]
  private static let marks = [
    "{", "}", "[", "]", ": ", ", ", "- ", "\n  ", "\"", "'", "|\n", "&a ", "*a", "!!x ", "<<: ", "? ", "# ",
    "~", "null",
    "unknown", "not-done", "{absent: declined, why: x}", "\t", "\\u0000", "\\ud800", "1e999", "-0",
    "\u{202E}", "\u{85}",
  ]

  /// What is right or nearly so, then what is wrong in many ways; the few right ones as often as the wrong ones.
  private static var templates: [[UInt8]] {
    get throws {
      let right = try rightTemplates
      let wrong = try WrongTemplate.all.get().flatMap { $0.files.dropLast().map(\.bytes) }
      return Array(repeating: right, count: wrong.count / right.count).flatMap(\.self) + wrong
    }
  }

  /// The built-in letter, which has all that a letter must say, and the same with each small text in it.
  private static var rightTemplates: [[UInt8]] {
    get throws {
      let letter = try #require(Making.templates.first { $0.name == "en/referral-letter.md" }).bytes
      let text = String(decoding: letter, as: UTF8.self)
      return try [letter]
        + small(".md").map { piece in
          Array(
            text.replacing("{{/picture}}", with: String(decoding: piece, as: UTF8.self) + "{{/picture}}").utf8
          )
        }
    }
  }

  private static func small(_ ending: String) throws -> [[UInt8]] {
    let folder = WrongTemplate.folder.deletingLastPathComponent().appending(path: "Corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(ending) && $0 != "README.md" }.map {
      [UInt8](try Data(contentsOf: folder.appending(path: $0)))
    }
  }

  private static func corpus(_ ending: String) throws -> [[UInt8]] {
    try small(".\(ending)") + Samples.cases.filter { $0.hasSuffix(ending) }.map(Samples.bytes)
  }

  @Test("A template is accepted or refused with a place, in time; what is accepted prints.")
  func template() throws {
    let builtIn = Making.templates.filter { $0.name.contains("/partials/") || !$0.name.hasSuffix(".md") }
    var mutation = Mutation(seed: Self.seed, try Self.templates, words: Self.tags)
    var tally = Tally("templates")
    // Those that are right are accepted unchanged, whatever happens to the changed ones.
    let right = try Self.rightTemplates
    for round in 0..<right.count + Self.rounds {
      let bytes = round < right.count ? right[round] : mutation.next()
      let name = "en/referral-letter.md"
      try tally.measure(bytes, limit: Self.longest) {
        let maker = try DocumentMaker(builtIn + [TemplateSource(name: name, file: name, bytes: bytes)])
        let errors = maker.checkTemplates().filter { $0.severity == .error && $0.file == name }
        try #require(
          errors.allSatisfy { $0.position != nil },
          "\(errors) of \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
        guard errors.isEmpty else { return false }
        for worst in WorstCase.allCases {
          // A value that cannot stand where it is printed is refused here, with its place too.
          if case .failure(let refusal) = Result(catching: {
            try maker.make(.referralLetter, of: worst, in: "en")
          }) {
            try #require((refusal as? DocumentErrors)?.diagnostics.isEmpty == false)
          }
        }
        return true
      }
    }
    tally.report()
    #expect(tally.accepted >= right.count)
  }

  @Test("A record is read or refused with places in the file, in time.", arguments: ["yaml", "json"])
  func record(format: String) throws {
    var mutation = Mutation(seed: Self.seed, try Self.corpus(format), words: Self.marks)
    var tally = Tally(format)
    for _ in 0..<Self.rounds * 8 {
      let bytes = mutation.next()
      try tally.measure(bytes, limit: Self.longest) {
        do throws(CaseErrors) {
          _ = try CaseReader(profiles: ["in", "england"]).read(bytes, file: "case.\(format)")
          return true
        } catch {
          let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
          try #require(!error.diagnostics.isEmpty)
          try #require(error.diagnostics.allSatisfy { ($0.position?.line ?? 1) <= lines })
          return false
        }
      }
    }
    tally.report()
  }

  @Test("From the file to the page: every document is made whole or refused, in time.")
  func pipeline() throws {
    let maker = try Making.maker()
    var mutation = Mutation(seed: Self.seed, try Self.corpus("yaml"), words: Self.marks)
    var tally = Tally("cases")
    for _ in 0..<Self.rounds {
      let bytes = mutation.next()
      try tally.measure(bytes, limit: Self.longest) {
        guard let source = try? Making.source(of: bytes, file: "case.yaml") else { return false }
        for kind in DocumentKind.allCases where kind.isOfOneCase {
          guard let document = try? maker.make(kind, of: source, in: "en") else { continue }
          try #require(
            Page(document.html).faults == [], "\(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
        }
        return true
      }
    }
    tally.report()
  }
}

/// How many texts were tried, and what happened to them.
private struct Tally {
  private let name: String
  private(set) var accepted = 0
  private var refused = 0
  private var slowest = Duration.zero

  init(_ name: String) { self.name = name }

  /// Tries one text, which is shown where it fails; what counts is the time of this thread, whatever else the machine does.
  mutating func measure(_ bytes: [UInt8], limit: Duration, _ attempt: () throws -> Bool) throws {
    var isAccepted = false
    let start = Self.threadTime
    isAccepted = try attempt()
    let took = Self.threadTime - start
    slowest = max(slowest, took)
    if isAccepted { accepted += 1 } else { refused += 1 }
    try #require(took < limit, "\(took) for \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
  }

  private static var threadTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  func report() { print("\(name): \(accepted) accepted, \(refused) refused, the slowest in \(slowest)") }
}
