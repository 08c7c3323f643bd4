import CaseForm
import Documents
import Testing

@testable import BoardSite

@Suite("What is not known never lowers the urgency")
struct UrgencyOfFormTests {
  /// One core fact with an answer that is bad and one that is calm.
  struct Fact: Sendable, CustomTestStringConvertible {
    let name: String
    let bad: String
    let calm: String
    var testDescription: String { "\(name): \(bad)" }
  }

  static let facts = [
    ("neurology.frankel", "A", "E"), ("neurology.frankel", "C", "E"), ("neurology.asia", "B", "E"),
    ("neurology.walking", "unable", "unaided"), ("neurology.walking", "aided", "unaided"),
    ("neurology.bladder", "retention", "normal"), ("neurology.saddleSensation", "absent", "normal"),
    ("neurology.bowel", "incontinence", "normal"), ("neurology.course", "progressive", "stable"),
    ("neurology.power.rightLeg", "2", "5"), ("neurology.power.leftLeg", "0", "5"),
    ("lesions[0].escc", "3", "0"), ("lesions[0].escc", "2", "0"),
    ("lesions[0].sins.pain", "mechanical", "none"),
    ("lesions[0].sins.alignment", "subluxation", "normal"), ("pain.mechanical", "true", "false"),
  ].map { Fact(name: $0.0, bad: $0.1, calm: $0.2) }

  private static let head = [
    ("case", "C-1"), ("asOf", "2026-06-20T01:00+05:30"), ("profile", "in"), ("lesions[0].levels", "L1"),
    ("tumour.primary.site", "breast"),
  ]

  private static let trial = Result { try SiteTrial() }

  /// The place in the list of a form with these pairs, and what is wrong with it.
  private static func rank(_ pairs: [(String, String)]) throws -> Int {
    let trial = try trial.get()
    let read = trial.site.form.read(
      FormValues(pairs: (head + pairs).map { (name: $0.0, value: $0.1) }), over: nil)
    return try trial.site.maker.panel(of: .init(try #require(read.reading), file: "form")).rank
  }

  @Test("Each answer of the table is one that the form offers", arguments: facts)
  func offered(_ fact: Fact) throws {
    let trial = try Self.trial.get()
    for answer in [fact.bad, fact.calm] {
      let pairs = (Self.head + [(fact.name, answer)]).map { (name: $0.0, value: $0.1) }
      let problems = trial.site.form.read(FormValues(pairs: pairs), over: nil).problems
      #expect(problems == [])
    }
  }

  /// Everything else calm, or nothing else known.
  private static func others(_ fact: Fact, known: Bool) -> [(String, String)] {
    known ? facts.filter { $0.name != fact.name }.uniqueNames.map { ($0.name, $0.calm) } : []
  }

  @Test(
    "Left out, not known, or typed so that it cannot be read: never a calmer class than known to be bad",
    arguments: facts, [true, false])
  func unknown(_ fact: Fact, _ isRestKnown: Bool) throws {
    let others = Self.others(fact, known: isRestKnown)
    let bad = try Self.rank(others + [(fact.name, fact.bad)])
    let calm = try Self.rank(others + [(fact.name, fact.calm)])
    // An emergency that is not excluded stands right behind those that are certain, and is treated as one.
    let most = max(bad, 1)
    for (words, pairs) in [
      ("left out", []), ("not known", [(fact.name, "~"), ("\(fact.name)~absent", "not-done")]),
      ("declined", [(fact.name, "~"), ("\(fact.name)~absent", "declined"), ("\(fact.name)~why", "in pain")]),
      ("unreadable", [(fact.name, "rubbish")]), ("both", [(fact.name, fact.bad), (fact.name, "~")]),
    ] as [(String, [(String, String)])] {
      let rank = try Self.rank(others + pairs)
      #expect(rank <= most, "\(words): \(rank), bad \(bad)")
      #expect(rank <= calm, "\(words): \(rank), calm \(calm)")
    }
  }

  @Test("The table has teeth: with everything known to be calm some answer alone makes an emergency")
  func teeth() throws {
    let fact = try #require(Self.facts.first { $0.name == "neurology.walking" })
    let others = Self.others(fact, known: true)
    #expect(try Self.rank(others + [(fact.name, fact.bad)]) == 0)
    #expect(try Self.rank(others + [(fact.name, fact.calm)]) > 1)
  }
}

extension [UrgencyOfFormTests.Fact] {
  /// The first fact of each name.
  fileprivate var uniqueNames: Self {
    var seen: Set<String> = []
    return filter { seen.insert($0.name).inserted }
  }
}
