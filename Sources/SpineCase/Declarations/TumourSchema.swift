import SpineScores

extension Tumour: SchemaRecord {
  package static let schema: RecordSchema<Tumour> = RecordSchema {
    KeyGroup("primary", "The primary", view: .record) {
      Key("site", \.site, .coded(.text) { $0.title }, "Primary site", example: "kidney", .sample("other"))
      Key(
        "histology", \.histology, .words(), "Histology", example: "clear cell carcinoma", .asked(.pathology),
        .remark("unidentified (the work-up is complete and no primary was found)"),
        .sample("clear cell carcinoma"))
      Key(
        "histologyClass", \.histologyClass, .coded(.text) { $0.title },
        "Class of the histology that decides the response to radiotherapy", example: "Small-cell carcinoma",
        .asked(.pathology), .missed(.clinicians, .uncodedHistology),
        .remark(
          "What the histology is, where it and not the organ decides the response to radiotherapy; germ-cell (other than seminoma); as-site (none of these)"
        ))
      Key("grade", \.grade, .words(), "Tumour grade", example: "grade 2", .asked(.pathology))
      Key("stage", \.stage, .words(), "Tumour stage", example: "stage IV")
      Key(
        "tissue", \.tissue, .coded(), "Tissue diagnosis", example: "confirmed on tissue", .asked(.pathology))
      Key(
        "markers", \.markers, .codedList(), "Tumour markers", example: "hormone naive", .words("marker"),
        .asked(.pathology))
      Key("diagnosed", \.diagnosed, .date(), "Date of diagnosis", example: "15 May 2026", .sample("2025-11"))
      Key(
        "status", \.status, .words(), "State of the disease", example: "not treated",
        .sample("under treatment"))
      Key(
        "control", \.primaryControl, .coded(), "Control of the primary", example: "controlled",
        view: "primaryControl", .words("primaryControl"), .missed(.clinicians, .surgical), .turn(.operation),
        .remark("the primary itself"))
      Key(
        "biomarkers", \.biomarkers, .texts(), "Biomarkers as reported", example: "PD-L1 40 %",
        .asked(.pathology), .extra, .turn(.operation), .remark("further results in words, or none"),
        .sample("[PD-L1 40 %]"))
    }
    Key(
      "primaryInSpine", \.primaryInSpine, .flag(.condition),
      "Whether the tumour arose in the vertebra itself",
      .remark("true for a plasmacytoma or osteosarcoma that arose in the vertebra"))
    Key(
      "oligometastatic", \.oligometastatic, .flag(), "Oligometastatic state", example: "no",
      .missed(.clinicians, .surgical), .turn(.operation), .remark("few enough metastases to treat each"))
    Key(
      "compressiveLevels", \.compressiveLevels, .count(0...33), "Number of compressive levels", example: "1",
      .asked(.radiology), .missed(.clinicians, .surgical), .turn(.operation),
      .remark("levels at which the cord or cauda is compressed: 0, 1 ..."), .sample("1"))
    Key(
      "leptomeningeal", \.leptomeningeal, .flag(), "Leptomeningeal disease", example: "no",
      .asked(.radiology), .missed(.clinicians, .surgical), .turn(.operation),
      .remark("disease of the coverings of cord or brain"))
    Key(
      "tomitaGrowth", \.tomitaGrowth, .judged("growth"),
      "The growth class that a clinician stated where Tomita names none", view: .none,
      .remark("only where the table names no class"))
    Key(
      "katagiriGrowth", \.katagiriGrowth, .judged("growth"),
      "The growth class that a clinician stated where Katagiri's table was not seen to name one", view: .none,
      .asked(.oncology), .remark("only where the table names no class"))
    Key(
      "hormoneDependent", \.hormoneDependent, .flag(), "Hormone-dependent tumour", example: "yes",
      .asked(.oncology), .extra, .turn(.operation), .remark("breast or prostate: does it depend on hormones?")
    )
    Key(
      "pathologicalFracture", \.pathologicalFracture, .flag(), "Pathological fracture, of any bone",
      example: "no", .asked(.radiology), .extra, .turn(.operation),
      .remark("of any bone, the spine included"), .sample("true"), .worseIfTrue)
    Key(
      "extraspinalBoneFoci", \.extraspinalBoneFoci, .count(0...999), "Bone metastases outside the spine",
      example: "2", .asked(.radiology), .remark("0, 1, 2 ..."), .moreIsWorse, .sample("2"))
    Key(
      "vertebrae", \.vertebrae, .count(1...99), "Vertebral bodies involved", example: "2", .asked(.radiology),
      .remark("vertebral bodies involved: 1, 2 ..."), .moreIsWorse, .sample("3"))
    Key(
      "organMetastases", \.organMetastases, .recordInOne(), "Organ metastases",
      example: "liver; removable; treatable; judged by Dr Anand Joshi ...", .asked(.radiology))
    Key(
      "radiosensitivity", \.radiosensitivity, .judged("class"), "Sensitivity to conventional radiotherapy",
      example: "sensitive", .remark("likewise"))
  }
}

extension OrganMetastases: SchemaRecord {
  package static let schema: RecordSchema<OrganMetastases> = RecordSchema {
    Key("present", \.present, .flag(), "Whether there are any", view: .none, .worseIfTrue, .sample("true"))
    Key(
      "removable", \.removable, .flag(), "Whether they could be removed by an operation", view: .none,
      .asked(.oncology),
      .remark("could they be removed by an operation?"))
    Key("treatable", \.treatable, .flag(), "Whether they could be treated", view: .none, .asked(.oncology))
    Key("organs", \.organs, .texts(), "The organs", view: .none, .sample("[lung]"))
    Key(
      "spread", \.spread, .coded(), "How they have spread", view: .none, .extra,
      .remark("those of the brain included; disseminated: pleura, peritoneum or meninges"),
      .sample("nodular"),
      .worsening([[.noMetastases], [.nodular], [.disseminated]] as [[KatagiriScore.Visceral]]))
    Key("judgedBy", \.judgedBy, .name(), "Who judged it", view: .none)
  }
}
