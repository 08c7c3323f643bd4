import CaseForm
import SpineCase

/// Draws groups of the form with what is filled in.
struct FormDrawing: Sendable {
  let controls: ControlTemplates
  let values: FormValues
  let problems: [String: [String]]

  init(_ controls: ControlTemplates, _ values: FormValues, _ problems: [FormProblem]) {
    (self.controls, self.values) = (controls, values)
    self.problems = Dictionary(grouping: problems, by: \.path).mapValues { $0.map(\.message) }
  }

  /// The controls of a group.
  ///
  /// The record that its heading names already is not framed once more, unless all of it is
  /// marked as not known.
  func html(of group: FormGroup) -> [UInt8] { html(of: group, areMore: false) }

  /// The controls of a group that stand behind "More", since few cases need them.
  func more(of group: FormGroup) -> [UInt8] { html(of: group, areMore: true) }

  private func html(of group: FormGroup, areMore: Bool) -> [UInt8] {
    group.items.flatMap { item -> [UInt8] in
      guard case .record = item.kind, !item.path.contains("."), !item.items.isEmpty,
        values[item.path + FormValues.Mark.not] == nil
      else { return item.isMore == areMore ? html([item]) : [] }
      return html(item.items.filter { $0.isMore == areMore }, row: item.path, of: item.path)
    }
  }

  /// The controls of items, one after the other.
  func html(_ items: [FormItem], row: String = "", of list: String = "") -> [UInt8] {
    items.flatMap { html($0, named: list.isEmpty ? $0.path : row + $0.path.dropFirst(list.count)) }
  }

  private func html(_ item: FormItem, named name: String) -> [UInt8] {
    var view = view(of: item, named: name)
    switch item.kind {
    case .record:
      // A record of the schema whose keys stand elsewhere has nothing to show.
      if item.items.isEmpty { return [] }
      view.content = html(item.items, row: name, of: item.path)
    case .rows: view.rows = rows(of: item, named: name)
    case .carried: return []
    default: break
    }
    return controls.html(view)
  }

  private func rows(of item: FormItem, named name: String) -> [ControlView.Row] {
    let filled = values.rows(of: name)
    let shown = filled.isEmpty && Self.isShownEmpty(item.path) ? [0] : filled
    return shown.enumerated().map { place, number in
      let path = "\(name)[\(number)]"
      return ControlView.Row(
        path: path, number: place + 1, label: item.label,
        mayBeRemoved: shown.count > 1 || !Self.isShownEmpty(item.path),
        content: html(item.items.filter { !$0.isMore }, row: path, of: item.path),
        more: html(item.items.filter(\.isMore), row: path, of: item.path))
    }
  }

  /// Whether a list opens with an empty row: the lesions, which every case has.
  static func isShownEmpty(_ path: String) -> Bool {
    [.path(\.lesions), .path(\.patient.identifiers)].contains(path)
  }

  private func view(of item: FormItem, named name: String) -> ControlView {
    let chosen = values.list(name)
    return ControlView(
      item: item, name: name, value: values[name] ?? "",
      answers: item.answers.map {
        ControlView.Answer(code: $0.code, words: $0.words, isChosen: chosen.contains($0.code))
      },
      isNotKnown: values[item.kind.hasAnswers ? name : name + FormValues.Mark.not] == FormValues.notKnown,
      absence: values[name + FormValues.Mark.absent] ?? "unknown",
      why: values[name + FormValues.Mark.why] ?? "", words: values[name + FormValues.Mark.words] ?? "",
      isNone: chosen.contains("none"), problems: problems[name] ?? [],
      absences: controls.absences)
  }
}
