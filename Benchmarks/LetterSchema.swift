import Templating

/// The fields of the letter, in the order of the members of its cases.
enum LetterSchema {
  static let all = Schema([
    record("letter", texts("reference date urgency") + [party("to", "name role centre address"), sender]),
    record("patient", texts("name id dob age sex address phone language allergies") + [flag("hasAllergies")]),
    record(
      "tumour",
      texts("primary histology radiosensitivity diagnosed") + [flag("known")] + texts("receptor visceral")
        + [flag("visceralMets")] + texts("extraspinalBone")),
    record("spine", texts("levels index count escc") + [flag("highGrade")] + texts("posteriorWall")),
    record("neuro", [flag("deficit")] + texts("frankel asia onset motor bladder")),
    record("performance", texts("ecog karnofsky pain")),
    record("sins", components + texts("total category")),
    record(
      "scores",
      [party("tokuhashi", "revised band prognosis"), party("tomita", "score goal"), flag("patchell")]
        + texts("nomsPlan")),
    record(
      "history",
      texts("presenting comorbidities") + [flag("priorSurgery")] + texts("priorSurgeryText")
        + [flag("priorRadiotherapy")] + texts("priorRadiotherapyText") + [flag("anticoagulated")]
        + texts("anticoagulant")),
    list("medications", "name dose frequency"),
    list("investigations", "name date result"),
    list("questions", "n text"),
    record("plan", texts("bracing mobilisation steroid transport contactBy meeting")),
  ])

  private static let sender = party("from", "name role unit registration phone email")
  private static let components =
    ["location", "pain", "lesion", "alignment", "collapse", "posterolateral"].map {
      party($0, "finding score")
    }

  private static func texts(_ names: String) -> [Declaration] {
    names.split(separator: " ").map { declaration(String($0), .text) }
  }

  /// A condition that a case may not know, so that the checker asks for its `{{?...}}` branch.
  private static func flag(_ name: String) -> Declaration {
    Declaration(name: name, kind: .condition, audience: .clinician, mayBeAbsent: true)
  }

  private static func record(_ name: String, _ fields: [Declaration]) -> Declaration {
    declaration(name, .record(Schema(fields)))
  }

  private static func party(_ name: String, _ fields: String) -> Declaration {
    record(name, texts(fields))
  }

  private static func list(_ name: String, _ fields: String) -> Declaration {
    declaration(name, .list(Schema(texts(fields))))
  }

  private static func declaration(_ name: String, _ kind: Kind) -> Declaration {
    Declaration(name: name, kind: kind, audience: .clinician, mayBeAbsent: false, example: "Sample")
  }
}
