import CaseView
import SpineCase
import Templating

/// A comparison of two states of a case, as its page sees it.
struct ComparisonView: Sendable {
  let comparison: CaseComparison
  let document: DocumentFacts
}

/// Every field that the template of a comparison may name.
enum ComparisonFields {
  /// The one list: checker, slots, printed field list and page all read it.
  static let schema = ViewSchema<ComparisonView>(
    DocumentFields.lifted { $0.document } + states + changes)

  private static let states: [ViewField<ComparisonView>] = [
    ViewField("patient.name", .text, .patient, "Name of the patient") {
      $1.text($0.comparison.new.reading.value.patient.name)
    },
    ViewField("old.case", .text, .clinician, "Identifier of the older state", always: true) { view, _ in
      .text(view.comparison.old.reading.value.id)
    },
    ViewField("old.asOf", .date, .clinician, "When the older facts hold", always: true) { view, w in
      .text(w.words(view.comparison.old.reading.value.asOf))
    },
    ViewField("old.hash", .text, .clinician, "Start of the SHA-256 of the older state", always: true) {
      view, _ in
      .text(
        String(Provenance.hash(of: [view.comparison.old.reading.content]).prefix(Provenance.shortLength)))
    },
    ViewField("new.asOf", .date, .clinician, "When the newer facts hold", always: true) { view, w in
      .text(w.words(view.comparison.new.reading.value.asOf))
    },
  ]

  private static let changes: [ViewField<ComparisonView>] =
    [
      list("worse", "Everything that got worse") { comparison, w in
        CaseComparison.Topic.allCases.flatMap { worded(comparison, $0, w) }.filter { $0.trend == .worse }
      }
    ]
    + [
      (CaseComparison.Topic.scores, "scores", "Scales that read otherwise"),
      (.urgency, "urgency", "What changed of the urgency"), (.noms, "noms", "What changed of NOMS"),
      (.considerations, "considerations", "What changed of the considerations"),
      (.workUp, "workUp", "What changed of the work-up"), (.facts, "facts", "Values of the case that differ"),
    ].map { topic, name, meaning in list(name, meaning) { worded($0, topic, $1) } }

  private static func worded(
    _ comparison: CaseComparison, _ topic: CaseComparison.Topic, _ wording: Wording
  ) -> [CaseComparison.Change] {
    (comparison.changes[topic] ?? []).map { ComparisonWording(wording: wording).worded($0, topic) }
  }

  private static func list(
    _ name: String, _ meaning: String,
    _ read: @escaping @Sendable (CaseComparison, Wording) -> [CaseComparison.Change]
  ) -> ViewField<ComparisonView> {
    ViewField("changes.\(name)", .list(change.schema), .clinician, meaning, always: true) { view, w in
      .list(read(view.comparison, w).map { change.record($0, w) })
    }
  }

  /// A value that one side does not have is not one that was left unrecorded.
  private static func said(_ text: String?, _ wording: Wording) -> Value {
    .text(text ?? wording.phrases["diff.nothing"])
  }

  private static let change = ViewSchema<CaseComparison.Change>([
    ViewField("what", .text, .clinician, "What changed", always: true) { change, _ in .text(change.what) },
    ViewField("old", .paragraph, .clinician, "What it was") { said($0.old, $1) },
    ViewField("new", .paragraph, .clinician, "What it is") { said($0.new, $1) },
    ViewField("isWorse", .condition, .clinician, "Whether it got worse", always: true) { change, _ in
      .condition(change.trend == .worse)
    },
    ViewField("isBetter", .condition, .clinician, "Whether it got better", always: true) { change, _ in
      .condition(change.trend == .better)
    },
  ])
}

extension DocumentMaker {
  /// Compares two states of a case.
  ///
  /// - Throws: ``DocumentErrors`` where the words of the comparison cannot be read.
  public func compare(_ old: Source, with new: Source) throws(DocumentErrors) -> CaseComparison {
    CaseComparison(old, new, profiles: profiles, try clinicians("en"))
  }

  /// The comparison as Markdown and as one page, for clinicians.
  ///
  /// - Throws: ``DocumentErrors`` with every reason why it is not made.
  public func document(of comparison: CaseComparison) throws(DocumentErrors) -> Document {
    let template = try template(.caseDiff, "en")
    let read = comparison.new.reading.value
    var facts = template.documentFacts(
      caseID: read.id, asOf: read.asOf, signature: .none, patientLanguage: nil, edition: .first,
      contents: [comparison.new.reading.content])
    facts.options = options(of: [read])
    let record = ComparisonFields.schema.record(
      ComparisonView(comparison: comparison, document: facts), template.wording)
    try template.wording.phrases.require(Phrases.ofComparisons)
    var heading = PageHeading(
      patient: Self.identity(read, template.wording), status: facts.status(template.wording),
      title: "\(template.facts.title), \(read.id)")
    heading.setup = setup
    return try template.document(
      record, of: facts, heading: heading,
      openPoints: template.openPoints(
        facts, file: comparison.new.file, places: comparison.new.reading.places))
  }
}
