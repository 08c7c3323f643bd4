import CaseForm
import Templating

/// The templates of the controls, one a kind.
struct ControlTemplates: Sendable {
  private let choice: PageTemplate<ControlView>
  private let select: PageTemplate<ControlView>
  private let text: PageTemplate<ControlView>
  private let lines: PageTemplate<ControlView>
  private let boxes: PageTemplate<ControlView>
  private let record: PageTemplate<ControlView>
  private let rows: PageTemplate<ControlView>
  /// The words of absence, in the order in which they are offered.
  let absences: [(word: String, words: String)]

  init(_ language: String, _ library: PageLibrary) throws(SiteTemplateErrors) {
    func template(_ name: String) throws(SiteTemplateErrors) -> PageTemplate<ControlView> {
      try PageTemplate("\(language)/site/control-\(name).html", ControlView.schema, library)
    }
    absences = library.words.absences
    (choice, select, text) = (try template("choice"), try template("select"), try template("text"))
    (lines, boxes) = (try template("lines"), try template("boxes"))
    (record, rows) = (try template("record"), try template("rows"))
  }

  /// Radio buttons for as many answers as the eye takes in at once; more are a list in which typing searches.
  static let mostButtons = 8

  /// One control.
  func html(_ view: ControlView) -> [UInt8] {
    switch view.item.kind {
    case .choice(let answers) where answers.count > Self.mostButtons: select.html(view)
    case .numbers(let numbers) where numbers.count > Self.mostButtons: select.html(view)
    case .choice, .yesNo, .numbers, .choiceOrWords: choice.html(view)
    case .several: boxes.html(view)
    case .record: record.html(view)
    case .rows: rows.html(view)
    case .texts: lines.html(view)
    case .text where view.item.hasLines: lines.html(view)
    case .whole, .figure, .text, .carried: text.html(view)
    }
  }
}
