/// The text of small case files, assembled from what a test is about.
struct CaseText {
  /// The lines of the case below its head, by their first key; a test replaces what it is about.
  var records: [(key: String, text: String)] = [
    ("patient", "{name: Asha Rao, born: 1964-03-12, sex: female, language: en}"),
    ("told", "{diagnosis: {state: yes}, plan: {state: yes}}"),
    ("handout", "{call: {name: Spine nurse, telephone: \"+91 00000 00007\", hours: day and night}}"),
  ]

  /// A case with nothing recorded but who the patient is.
  static let empty = CaseText()

  /// A case in which every trigger of an emergency is known and negative.
  static let routine = CaseText.empty.with([
    ("neurology", neurology()), ("pain", pain()), ("lesions", "[\(lesion())]"),
  ])

  /// The same case with these records, in place of those of the same key.
  func with(_ records: [(key: String, text: String)]) -> CaseText {
    var copy = self
    copy.records.removeAll { old in records.contains { $0.key == old.key } }
    copy.records += records
    return copy
  }

  func with(_ key: String, _ text: String) -> CaseText { with([(key, text)]) }

  var text: String {
    "format: spineboard/case/1\ncase: C-1\nasOf: 2026-06-04T07:30+05:30\nprofile: in\n"
      + records.map { "\($0.key): \($0.text)\n" }.joined()
  }

  /// A neurology without a deficit, except for these facts.
  static func neurology(_ changes: [String: String] = [:]) -> String {
    flow(
      [
        ("frankel", "E"), ("walking", "unaided"), ("gait", "normal"),
        ("power", "{rightArm: 5, leftArm: 5, rightLeg: 5, leftLeg: 5}"), ("sensoryLevel", "none"),
        ("bladder", "normal"), ("bowel", "normal"), ("saddleSensation", "normal"), ("myelopathy", "false"),
        ("radiculopathy", "false"),
      ], changes)
  }

  /// A record of pain that was asked about and is not present, except for these facts.
  static func pain(_ changes: [String: String] = [:]) -> String {
    let kinds = [
      "mechanical", "biologic", "radicular", "nocturnal", "straining", "progressive", "severe", "tenderness",
    ]
    return flow(kinds.map { ($0, "false") }, changes)
  }

  /// A stable lesion at T8 without compression, except for these facts.
  static func lesion(_ changes: [String: String] = [:]) -> String {
    flow(
      [
        ("levels", "T8"), ("escc", "\"0\""),
        ("sins", "{pain: none, bone: blastic, alignment: normal, collapse: none, posterolateral: none}"),
      ], changes)
  }

  /// A record in one line; a change to the word `left out` leaves the key out.
  private static func flow(_ members: [(String, String)], _ changes: [String: String]) -> String {
    let known = members.map { ($0.0, changes[$0.0] ?? $0.1) }
    let new = changes.filter { change in !members.contains { $0.0 == change.key } }.sorted { $0.key < $1.key }
    let all = (known + new.map { ($0.key, $0.value) }).filter { $0.1 != "left out" }
    return "{" + all.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}"
  }
}
