import CaseForm
import DocumentTemplates
import Documents
import SpineCase
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

  private static let trial = Result { try SiteTrial() }

  /// A case of which nothing else is known, or a routine one of which everything is.
  private static func context(known: Bool) throws -> FormValues {
    guard known else {
      return FormValues(pairs: [
        (name: "case", value: "C-1"), (name: "asOf", value: "2026-06-20T01:00+05:30"),
        (name: "profile", value: "in"), (name: "lesions[0].levels", value: "L1"),
      ])
    }
    let trial = try trial.get()
    let file = try #require(DocumentTemplates.samples.first { $0.name.contains("/routine-breast-t8/case.") })
    let visit = Visit(site: trial.site, request: Request(.get, "/"), parameters: [:], visitor: nil)
    return trial.site.form.values(of: try visit.read(file.bytes, format: "yaml").value)
  }

  /// The place in the list of a form in which one fact says this.
  private static func rank(_ fact: Fact, _ pairs: [(String, String)], known: Bool) throws -> Int {
    let trial = try trial.get()
    var values = try context(known: known)
    values.clear(fact.name)
    // Of the two grades one is enough: what the other leaves open is only seen where it is alone.
    if fact.name == "neurology.asia" { values.clear("neurology.frankel") }
    let others = values.all.flatMap { name, values in values.map { (name: name, value: $0) } }
    let form = FormValues(pairs: others + pairs.map { (name: $0.0, value: $0.1) })
    let read = try #require(trial.site.form.read(form, over: nil).reading)
    return try trial.site.maker.panel(of: .init(read, file: "form")).rank
  }

  @Test("Each answer of the table is one that the form offers", arguments: facts)
  func offered(_ fact: Fact) throws {
    let trial = try Self.trial.get()
    for answer in [fact.bad, fact.calm] {
      var values = try Self.context(known: false)
      values[fact.name] = answer
      #expect(trial.site.form.read(values, over: nil).problems == [])
    }
  }

  @Test(
    "Left out, not known, or typed so that it cannot be read: never a calmer class than known to be bad",
    arguments: facts, [true, false])
  func unknown(_ fact: Fact, _ isRestKnown: Bool) throws {
    func rank(_ pairs: [(String, String)]) throws -> Int { try Self.rank(fact, pairs, known: isRestKnown) }
    let (bad, calm) = (try rank([(fact.name, fact.bad)]), try rank([(fact.name, fact.calm)]))
    // An emergency that is not excluded stands right behind those that are certain, and is treated as one.
    let most = max(bad, 1)
    for (words, pairs) in [
      ("left out", []), ("not known", [(fact.name, "~"), ("\(fact.name)~absent", "not-done")]),
      ("declined", [(fact.name, "~"), ("\(fact.name)~absent", "declined"), ("\(fact.name)~why", "in pain")]),
      ("unreadable", [(fact.name, "rubbish")]), ("both", [(fact.name, fact.bad), (fact.name, "~")]),
    ] as [(String, [(String, String)])] {
      let rank = try rank(pairs)
      #expect(rank <= most, "\(words): \(rank), bad \(bad)")
      #expect(rank <= calm, "\(words): \(rank), calm \(calm)")
    }
  }

  @Test(
    "The table has teeth: of the routine case some answers alone make an emergency, and none that is calm does"
  )
  func teeth() throws {
    let bad = try Self.facts.map { try Self.rank($0, [($0.name, $0.bad)], known: true) }
    let calm = try Self.facts.map { try Self.rank($0, [($0.name, $0.calm)], known: true) }
    #expect(bad.count { $0 == 0 } > 5 && calm.allSatisfy { $0 > 1 })
  }
}
