import SpinePathway

@testable import Documents

/// What `explain --json` says about a case, in words: decisions are distinguished by the documented fields alone.
struct Explained {
  private let value: ExplainValue

  init(_ text: CaseText) throws {
    value = try text.pathway().explained
  }

  /// The class of the urgency.
  var urgency: String { value["urgency"]?["class"]?.word ?? "" }
  /// The paths that the urgency rests on.
  var because: [String] { value["urgency"]?["because"]?.words ?? [] }
  /// The first entry of NOMS: what it suggests, why nothing, and what prints beside it.
  var noms: (suggests: String?, refused: [String], flags: [String]) {
    guard case .list(let entries)? = value["noms"], let first = entries.first else { return (nil, [], []) }
    return (first["suggests"]?.word, first["refused"]?.words ?? [], first["flags"]?.words ?? [])
  }
  /// The state of a criterion.
  func patchell(_ id: String) -> String? {
    guard case .list(let entries)? = value["patchell"] else { return nil }
    return entries.first { $0["criterion"]?.word == id }?["state"]?.word
  }
  /// A list of the work-up.
  func workUp(_ list: String) -> [String] { value["workUp"]?[list]?.words ?? [] }
  /// The branch of the work-up.
  var branch: String { value["workUp"]?["branch"]?.word ?? "" }
}

extension ExplainValue {
  /// The text of a text; nil of anything else.
  var word: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The texts of a list.
  var words: [String] {
    guard case .list(let values) = self else { return [] }
    return values.compactMap(\.word)
  }
}
