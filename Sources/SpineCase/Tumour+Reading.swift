import Records
import SourceText
import SpineScores

extension Tumour {
  init(_ reader: MappingReader) {
    (
      site, histology, histologyClass, tissue, markers, diagnosed, grade, stage, status, primaryControl,
      biomarkers
    ) =
      reader.record("primary") { primary in
        (
          primary.coded("site"), primary.words("histology"), primary.coded("histologyClass"),
          primary.coded("tissue"), primary.codedList("markers"), primary.date("diagnosed"),
          primary.words("grade"),
          primary.words("stage"), primary.words("status"), primary.coded("control"),
          primary.texts("biomarkers")
        )
      }
    oligometastatic = reader.flag("oligometastatic")
    compressiveLevels = reader.count("compressiveLevels", 0...33)
    leptomeningeal = reader.flag("leptomeningeal")
    primaryInSpine = reader.flag("primaryInSpine")
    tomitaGrowth = Self.judged(reader, "tomitaGrowth", "growth")
    radiosensitivity = Self.judged(reader, "radiosensitivity", "class")
    extraspinalBoneFoci = reader.count("extraspinalBoneFoci", 0...999)
    vertebrae = reader.count("vertebrae", 1...99)
    organMetastases = reader.record("organMetastases", OrganMetastases.init)
  }

  private static func judged<Value: CodedValue>(
    _ reader: MappingReader, _ key: String, _ answer: String
  ) -> Field<Judged<Value>> {
    reader.recordField(key) { record in
      let value = record.requiredCoded(answer, Value.self)
      let by = record.judge("judgedBy")
      let why = record.name("why")
      return value.map { Judged(value: $0, judgedBy: by, why: why) }
    }
  }
}

extension OrganMetastases {
  init(_ reader: MappingReader) {
    present = reader.flag("present")
    removable = reader.flag("removable")
    treatable = reader.flag("treatable")
    organs = reader.texts("organs")
    judgedBy = reader.name("judgedBy")
  }
}

extension Lesion {
  init(_ reader: MappingReader) {
    levels = reader.span("levels")
    worstLevel = reader.coded("worstLevel")
    numbering = reader.words("numbering")
    nature = reader.coded("nature")
    stability = reader.recordField("stability", LesionStability.init)
    escc = reader.coded("escc")
    compressedRoots = reader.records("compressedRoots", CompressedRoot.init)
    caudaCompressed = reader.flag("caudaCompressed")
    symptomatic = reader.recordField("symptomatic", SymptomaticJudgement.init)
    collapsePercent = reader.amount("collapsePercent", 0...100)
    (pain, bone, alignment, collapse, posterolateral) = reader.record("sins") { sins in
      (
        sins.coded("pain"), sins.coded("bone"), sins.coded("alignment"), sins.coded("collapse"),
        sins.coded("posterolateral")
      )
    }
    paraspinal = reader.words("paraspinal")
    incidental = reader.flag("incidental")
    priorRadiotherapy = reader.records("priorRadiotherapy", RadiotherapyCourse.init)
    assessedBy = reader.name("assessedBy")
    assessedOn = reader.date("assessedOn")
  }
}

extension RadiotherapyCourse {
  init(_ reader: MappingReader) {
    levels = reader.span("levels")
    gray = reader.record("dose") { $0.figure("gray") }
    fractions = reader.count("fractions", 1...99)
    completed = reader.date("completed")
    centre = reader.name("centre")
  }
}

extension MappingReader {
  /// A level, or a span of levels with the upper one first.
  func span(_ key: String) -> Field<SpinalSpan> {
    field(key) { node in
      if let text = node.textValue, let span = SpinalSpan(text) { return span }
      fail(key, at: node.position, spanFault(node))
      return nil
    }
  }

  private func spanFault(_ node: Node) -> String {
    let form = "write one level (C0 to C7, T1 to T12, L1 to L5, S1 to S5) or one span, top first, as T12-L2"
    guard let text = node.textValue else { return "\(node.kindInWords); \(form)" }
    let ends = text.split(separator: "-").map(String.init).compactMap(SpinalLevel.init(rawValue:))
    if ends.count == 2, ends[0] >= ends[1] {
      return "\(Wording.quoted(text)) is in the wrong order; write the upper level first"
    }
    let meant = MeantLevels(text)
    if let missing = meant.missing { return "\(MappingReader.noVertebra(missing)); \(form)" }
    if let span = meant.span {
      return "\(Wording.quoted(text)) is not a level; did you mean \(span)? \(form)"
    }
    if meant.count == 2 { return "is in the wrong order; write the upper level first" }
    if text.contains(",") || text.contains(" ") || ends.count > 2 {
      return "holds more than one span; make each span a lesion of its own"
    }
    return "\(Wording.quoted(text)) is not a level; \(form)"
  }
}

extension Investigation {
  init?(_ reader: MappingReader) {
    let kind = reader.requiredCoded("kind", InvestigationKind.self)
    on = reader.date("on")
    place = reader.name("where")
    result = reader.words("result", lines: true)
    reviewed = reader.coded("reviewed")
    reviewedBy = reader.name("reviewedBy")
    agreedReading = reader.words("agreedReading", lines: true)
    differsFromReport = reader.flag("differsFromReport")
    accession = reader.words("accession", .knownIdentifier)
    imagesSentOn = reader.moment("imagesSentOn")
    imagesSent = reader.words("imagesSent")
    reportAttached = reader.flag("reportAttached")
    guard let kind else { return nil }
    self.kind = kind
  }
}

extension Pathology {
  init(_ reader: MappingReader) {
    specimen = reader.words("specimen")
    takenOn = reader.date("takenOn")
    laboratory = reader.name("laboratory")
    result = reader.words("result", lines: true)
    reference = reader.words("reference", .knownIdentifier)
    slidesReviewed = reader.flag("slidesReviewed")
    slidesReviewedBy = reader.name("slidesReviewedBy")
    reportAttached = reader.flag("reportAttached")
    blocksWithPatient = reader.flag("blocksWithPatient")
  }
}
