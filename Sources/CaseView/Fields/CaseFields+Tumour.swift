import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// The tumour, its investigations and its pathology.
  static let tumour: [ViewField<CaseView>] = [
    ViewField("tumour.site", .text, .clinician, "Primary site", example: "kidney") { view, w in
      w.value(view.read.tumour.site) { $0.title }
    },
    ViewField("tumour.histology", .text, .clinician, "Histology") { $1.text($0.read.tumour.histology) },
    ViewField(
      "tumour.histologyClass", .text, .clinician,
      "Class of the histology that decides the response to radiotherapy",
      example: "Small-cell carcinoma"
    ) { view, w in w.value(view.read.tumour.histologyClass) { $0.title } },
    ViewField("tumour.grade", .text, .clinician, "Tumour grade") { $1.text($0.read.tumour.grade) },
    ViewField("tumour.stage", .text, .clinician, "Tumour stage") { $1.text($0.read.tumour.stage) },
    ViewField("tumour.tissue", .text, .clinician, "Tissue diagnosis") {
      $1.coded($0.read.tumour.tissue, "tissue")
    },
    ViewField("tumour.markers", .text, .clinician, "Tumour markers") { view, w in
      w.line(view.read.tumour.markers.map { $0.map { w.phrases["marker.\($0.rawValue)"] } })
    },
    ViewField("tumour.diagnosed", .date, .clinician, "Date of diagnosis") {
      $1.date($0.read.tumour.diagnosed)
    },
    ViewField("tumour.status", .text, .clinician, "State of the disease") { $1.text($0.read.tumour.status) },
    ViewField(
      "tumour.primaryInSpine", .condition, .clinician, "Whether the tumour arose in the vertebra itself"
    ) {
      $1.flag($0.read.tumour.primaryInSpine)
    },
    ViewField("tumour.extraspinalBoneFoci", .number, .clinician, "Bone metastases outside the spine") {
      $1.number($0.read.tumour.extraspinalBoneFoci)
    },
    ViewField("tumour.vertebrae", .number, .clinician, "Vertebral bodies involved") {
      $1.number($0.read.tumour.vertebrae)
    },
    ViewField("tumour.organMetastases", .text, .clinician, "Organ metastases") { view, w in
      organs(view.read.tumour.organMetastases, w)
    },
    ViewField("tumour.radiosensitivity", .text, .clinician, "Sensitivity to conventional radiotherapy") {
      view, w in
      radiosensitivity(view.read.tumour, w)
    },
  ]

  /// Imaging, laboratory and pathology.
  static let findings: [ViewField<CaseView>] =
    ViewField.list("investigations", .clinician, "Investigations", investigation) { $0.read.investigations }
    + ViewField.list("imaging", .clinician, "Investigations that are images", investigation) { view in
      view.read.investigations.map { $0.filter(\.kind.isImage) }
    }
    + ViewField.list("laboratory", .clinician, "Investigations that are not images", investigation) { view in
      view.read.investigations.map { $0.filter { !$0.kind.isImage } }
    } + pathology

  private static let pathology: [ViewField<CaseView>] = [
    ViewField("pathology.specimen", .text, .clinician, "Specimen") { $1.text($0.read.pathology.specimen) },
    ViewField("pathology.takenOn", .date, .clinician, "Specimen taken") {
      $1.date($0.read.pathology.takenOn)
    },
    ViewField("pathology.laboratory", .text, .clinician, "Pathology laboratory") {
      $1.text($0.read.pathology.laboratory)
    },
    ViewField("pathology.result", .paragraph, .clinician, "Pathology result") {
      $1.text($0.read.pathology.result)
    },
    ViewField("pathology.slidesReviewed", .text, .clinician, "Slides reviewed") {
      $1.yesNo($0.read.pathology.slidesReviewed)
    },
    ViewField("pathology.blocksWithPatient", .text, .clinician, "Blocks and slides go with the patient") {
      $1.yesNo($0.read.pathology.blocksWithPatient)
    },
  ]

  private static let investigation = ViewSchema<Investigation>([
    ViewField("kind", .text, .clinician, "Kind", always: true) {
      .text($1.phrases["investigation.\($0.kind.rawValue)"])
    },
    ViewField("on", .date, .clinician, "Date") { $1.date($0.on) },
    ViewField("place", .text, .clinician, "Where") { $1.text($0.place) },
    ViewField("result", .paragraph, .clinician, "Result") { $1.text($0.result) },
    ViewField("reviewed", .text, .clinician, "Reviewed") { $1.coded($0.reviewed, "reviewed") },
    ViewField("reviewedBy", .text, .clinician, "Reviewed by") { $1.text($0.reviewedBy) },
    ViewField("agreedReading", .paragraph, .clinician, "What the board read in the images") {
      $1.text($0.agreedReading)
    },
    ViewField("differsFromReport", .text, .clinician, "The reading differs from the report") {
      $1.yesNo($0.differsFromReport)
    },
    ViewField("accession", .text, .clinician, "Accession number") { $1.text($0.accession) },
    ViewField("imagesSentOn", .date, .clinician, "When the images were sent") { $1.moment($0.imagesSentOn) },
    ViewField("imagesSent", .text, .clinician, "Images sent") { $1.text($0.imagesSent) },
    ViewField("reportAttached", .text, .clinician, "Report attached") { $1.yesNo($0.reportAttached) },
    ViewField("finding", .text, .clinician, "Result, in one line") { $1.text($0.result) },
    ViewField("review", .text, .clinician, "Who looked at it, as far as that is known") { investigation, w in
      w.known([
        w.coded(investigation.reviewed, "reviewed"), w.text(investigation.reviewedBy),
        w.value(investigation.agreedReading) { w.phrases("agreedReading", $0) },
        w.value(investigation.differsFromReport) {
          w.phrases[$0 ? "differsFromReport" : "agreesWithReport"]
        },
      ])
    },
    ViewField("sending", .text, .clinician, "How the images went, and whether the report is attached") {
      investigation, w in
      w.known([
        w.value(investigation.imagesSent) { w.phrases("imagesSent", $0) },
        w.value(investigation.imagesSentOn) { w.phrases("imagesSentOn", w.words($0)) },
        w.value(investigation.accession) { w.phrases("accession", $0) },
        w.value(investigation.reportAttached) { w.phrases($0 ? "reportAttached" : "reportNotAttached") },
      ])
    },
  ])

  private static func organs(_ metastases: OrganMetastases, _ wording: Wording) -> Value {
    wording.value(metastases.presence) { isPresent in
      guard isPresent else { return wording.phrases["organs.none"] }
      let organs =
        metastases.organs.value.map { $0.joined(separator: ", ") } ?? wording.phrases["organs.present"]
      let judged = [
        judgement(metastases.removable, "organs.removable", wording),
        judgement(metastases.treatable, "organs.treatable", wording),
        metastases.judgedBy.map { wording.phrases("judgedBy", $0) },
      ]
      return ([organs] + judged.compactMap { $0 }).joined(separator: "; ")
    }
  }

  private static func judgement(_ field: Field<Bool>, _ key: String, _ wording: Wording) -> String {
    switch field {
    case .known(let holds): wording.phrases["\(key).\(holds ? "yes" : "no")"]
    case .absent(let absence, let why): wording.phrases("\(key).absent", wording.words(absence, why: why))
    }
  }

  /// The class, whose it is, and the class of the sources where a named clinician's differs.
  private static func radiosensitivity(_ tumour: Tumour, _ wording: Wording) -> Value {
    guard tumour.publishedResponse != .notKnown else {
      return tumour.site.value == nil
        ? wording.value(tumour.site) { $0.title } : wording.value(tumour.histologyClass) { $0.title }
    }
    let words = wording.phrases[
      "radiosensitivity.\(tumour.response.radiosensitivity?.rawValue ?? "not-classified")"]
    guard let own = tumour.radiosensitivity.value else { return .text(words) }
    let judged = "\(words); " + wording.phrases("judgedBy", own.judgedBy) + (own.why.map { ": \($0)" } ?? "")
    guard let published = tumour.overruledClass else { return .text(judged) }
    let other = wording.phrases["radiosensitivity.\(published.rawValue)"]
    return .text("\(judged); " + wording.phrases("sourcesDisagree", other))
  }
}

extension InvestigationKind {
  /// Whether somebody has to look at images, and not only read a figure.
  fileprivate var isImage: Bool {
    switch self {
    case .mriWholeSpine, .ctSpine, .ctMyelography, .ctChestAbdomenPelvis, .boneScan, .petCT, .radiographs:
      true
    case .biopsy, .cultures, .mycobacteria, .bloodCount, .esrCRP, .calcium, .phosphate, .alkalinePhosphatase,
      .renal, .clotting, .psa, .proteinElectrophoresis:
      false
    }
  }
}

extension Wording {
  /// What is known of these, in one line; where nothing is, the absence of the first.
  fileprivate func known(_ values: [Value]) -> Value {
    let words = values.compactMap { value in
      if case .text(let text) = value { text } else { nil }
    }
    return words.isEmpty ? values.first ?? notRecorded : .text(words.joined(separator: ", "))
  }
}
