import Templating

/// A small record of a case, with every kind of field and of absence.
enum SampleSchema {
  static let patient = Schema([.field("name"), .field("born", .date, mayBeAbsent: true)])

  static let neurology = Schema([
    .field("frankel", .grade, .clinician, mayBeAbsent: true),
    .field("myelopathy", .condition, .clinician, mayBeAbsent: true),
    .field("walking", .condition, .clinician),
    .field("roots", .list(Schema([.field("root")])), .clinician),
  ])

  static let lesion = Schema([
    .field("level"), .field("unstable", .condition, .clinician, mayBeAbsent: true),
    .field("centre", .record(Schema([.field("name")])), mayBeAbsent: true),
  ])

  static let all = Schema([
    .field("patient", .record(patient)),
    .field("neurology", .record(neurology), .clinician, mayBeAbsent: true),
    .field("lesions", .list(lesion), .clinician, mayBeAbsent: true),
    .field("organs", .list(Schema([.field("organ")]))),
    .field("urgent", .condition),
    .field("course", .condition, mayBeAbsent: true),
    .field("note", .paragraph, mayBeAbsent: true),
    .field("total", .number, .board),
    .field("body", .region),
  ])

  /// A record of `all`; anything not given is known and unremarkable.
  static func record(
    neurology: Value = .record(
      Record([.text("D"), .condition(true), .condition(false), .list([])])),
    lesions: Value = .list([lesion("L1"), lesion("T4", unstable: .condition(false))]),
    organs: [String] = ["lung", "liver"], urgent: Bool = true, course: Value = .condition(true),
    note: Value = .text("seen")
  ) -> Record {
    Record([
      .record(Record([.text("Asha & Co"), .absent("not recorded")])), neurology, lesions,
      .list(organs.map { Record([.text($0)]) }), .condition(urgent), course, note, .text("11"),
      .region(Array("<p>x</p>".utf8)),
    ])
  }

  static func lesion(_ level: String, unstable: Value = .condition(true)) -> Record {
    Record([.text(level), unstable, .absent("centre not recorded")])
  }
}

extension TemplateLibrary {
  /// What a lone template prints for a record; the refusal where it is refused.
  static func print(
    _ text: String, _ record: Record = SampleSchema.record(), partials: [String: String] = [:]
  ) -> String {
    var texts = ["en/x.md": text]
    for (name, partial) in partials { texts["en/partials/\(name).md"] = partial }
    switch TemplateLibrary(texts: texts).compile("en/x.md", against: SampleSchema.all, audience: .clinician) {
    case .failure(let errors): return errors.description
    case .success(let program):
      var sink = HTMLSink()
      program.render(record, into: &sink)
      return sink.text
    }
  }

  /// The findings of a lone template, each without its excerpt.
  static func findings(
    _ text: String, for audience: Audience = .clinician, partials: [String: String] = [:]
  ) -> [String] {
    var texts = ["en/x.md": text]
    for (name, partial) in partials { texts["en/partials/\(name).md"] = partial }
    switch TemplateLibrary(texts: texts).compile("en/x.md", against: SampleSchema.all, audience: audience) {
    case .success(let program): return program.warnings.map(\.firstLine)
    case .failure(let errors): return errors.diagnostics.map(\.firstLine)
    }
  }
}
