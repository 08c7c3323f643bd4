import SpineCase

/// The names of investigations and of what a hospital can have, each under its identifier.
enum ServiceName {
  /// The section in `rules.yaml`.
  private static let group = "service"

  /// Everything that the section must hold.
  static let forms: [SentenceForm] = {
    let kinds = InvestigationKind.allCases.map(\.rawValue) + [WorkUpNeed.boneScanOrPETCT]
    let others = LocalService.allCases.map(\.rawValue).filter { !kinds.contains($0) }
    return (kinds + others).map { SentenceForm("\(group).\($0)") }
  }()

  /// The name of one.
  static func sentence(_ id: String) -> Sentence { Sentence("\(group).\(id)") }

  /// The names of several as a list.
  static func list(_ ids: [String]) -> Argument {
    .list(ids.map { .sentence(sentence($0)) }, .comma)
  }
}
