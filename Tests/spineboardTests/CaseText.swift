/// The texts of case files that the tests give to the program.
enum CaseText {
  /// A case that reads, with one lesion, a person and a number to call.
  static let small = """
    format: spineboard/case/1
    case: SMALL-1
    asOf: 2026-06-04T07:30+05:30
    profile: in
    patient: {name: Asha Rao, born: 1964-03-12, sex: female, identifiers: [{system: MRN, value: "0042317"}], language: en}
    performance: {karnofsky: 60}
    tumour: {primary: {site: kidney}, vertebrae: 1}
    neurology: {walking: unaided, frankel: E, bladder: normal, saddleSensation: normal}
    lesions: [{levels: L1, escc: "2", sins: {pain: mechanical, bone: lytic}}]
    told: {diagnosis: {state: yes}}
    handout: {call: {name: Spine nurse, telephone: "+91 00000 00007", hours: day and night}}

    """

  /// Another patient's small case, under its own numbers.
  static let otherPatient = small.replacing("SMALL-1", with: "SMALL-2").replacing("0042317", with: "0042318")
    .replacing("Asha Rao", with: "Usha Pai")

  /// The small case with an invalid value.
  static let invalid = small.replacing("frankel: E", with: "frankel: F")

  /// What is wrong with ``invalid``, after the name of its file.
  static let complaint = "8:40: neurology.frankel: "
}
