import CaseView
import Pages
import SpineCase
import Templating

extension PageMargins {
  init(_ heading: PageHeading, _ phrases: Phrases, _ head: Letterhead.Head?) {
    self.init(
      patient: heading.patient, status: heading.status, title: heading.title,
      confidential: phrases["page.confidential"], page: phrases["page.page"], of: phrases["page.of"],
      continuation: head?.continuation)
  }
}

extension PageShell {
  /// The room below the gap of pre-printed paper and above the text, in millimetres: it
  /// holds the patient and the status.
  private static let belowGap = 12

  static func styleRecord(_ margins: PageMargins, _ paper: PaperSize, gap: Int?) -> Record {
    let words = [
      margins.patient, margins.status, margins.title, margins.confidential, margins.page, margins.of,
      margins.continuation ?? "",
    ]
    return Record(
      words.map(Value.text) + [
        .condition(margins.continuation != nil), .condition(paper == .letter), .condition(gap != nil),
        .text(String((gap ?? 0) + belowGap)),
      ])
  }

  static let styleSchema = Schema([
    field("patient"), field("status"), field("heading"), field("confidential"), field("pageWord"),
    field("ofWord"), field("continuation"), field("hasContinuation", .condition),
    field("isLetter", .condition), field("hasGap", .condition), field("firstMargin", .number),
  ])
}
