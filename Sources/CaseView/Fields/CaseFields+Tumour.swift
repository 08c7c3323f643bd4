import SpineCase
import SpineScores
import Templating

extension CaseFields {
  /// The tumour, its investigations and its pathology.
  static let tumour = keys(\.tumour)

  /// Imaging, laboratory and pathology.
  static let findings: [ViewField<CaseView>] =
    ViewField.list("investigations", .clinician, "Investigations", investigation) { $0.read.investigations }
    + ViewField.list("imaging", .clinician, "Investigations that are images", investigation) { view in
      view.read.investigations.map { $0.filter(\.kind.isImage) }
    }
    + ViewField.list("laboratory", .clinician, "Investigations that are not images", investigation) { view in
      view.read.investigations.map { $0.filter { !$0.kind.isImage } }
    } + keys(\.pathology)

  private static let investigation = ViewSchema<Investigation>(
    ViewField.keys(of: Investigation.schema) + [
      ViewField("finding", .text, .clinician, "Result, in one line") { $1.text($0.result) },
      ViewField("review", .text, .clinician, "Who looked at it, as far as that is known") {
        investigation, w in
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

  static func organs(_ metastases: OrganMetastases, _ wording: Wording) -> Value {
    let spread = metastases.spread.value.map { wording.phrases["organs.spread.\($0.rawValue)"] }
    // Nobody answered whether there are any, and yet somebody said how they have spread.
    if metastases.presence.value == nil, let spread { return .text(spread) }
    return wording.value(metastases.presence) { isPresent in
      guard isPresent else {
        let none = wording.phrases["organs.none"]
        guard let spread, metastases.spread.is(.noMetastases) != true else { return none }
        return "\(none); \(spread)"
      }
      let organs =
        metastases.organs.value.map { $0.joined(separator: ", ") } ?? wording.phrases["organs.present"]
      let judged = [
        spread, judgement(metastases.removable, "organs.removable", wording),
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

  /// The class, who judged it, and the published class where a named clinician's differs from it.
  static func radiosensitivity(_ tumour: Tumour, _ wording: Wording) -> Value {
    guard tumour.publishedResponse != .notKnown else {
      return tumour.site.value == nil
        ? wording.value(tumour.site) { $0.title } : wording.value(tumour.histologyClass) { $0.title }
    }
    let words = wording.phrases[
      "radiosensitivity.\(tumour.response.radiosensitivity?.rawValue ?? "not-classified")"]
    guard let own = tumour.radiosensitivity.value else { return .text(words) }
    let judged = "\(words); " + wording.phrases("judgedBy", own.judgedBy) + (own.why.map { ": \($0)" } ?? "")
    // A clinician's own class prints beside the published one, never in its place.
    guard let published = tumour.overruledClass else { return .text(judged) }
    let other = wording.phrases["radiosensitivity.\(published.rawValue)"]
    return .text("\(judged); " + wording.phrases("sourcesDisagree", other))
  }
}

extension InvestigationKind {
  /// Whether it consists of images that somebody must look at, not only of a figure to read.
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
