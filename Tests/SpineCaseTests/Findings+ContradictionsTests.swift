import SourceText
import SpineCase
import Testing

@Suite("What does not fit together")
struct FindingsContradictionsTests {
  @Test(
    "Two facts that do not fit are a warning at one of them, and the case is read.",
    arguments: [
      (
        "neurology: {frankel: E, walking: unable}\n",
        [
          "f.yaml:5:22: warning: neurology.frankel: Frankel E does not fit walking 'unable'; check both, the more urgent one counts"
        ]
      ),
      (
        "neurology: {frankel: E, bladder: retention}\n",
        [
          "f.yaml:5:22: warning: neurology.frankel: Frankel E does not fit bladder 'retention'; check both, the more urgent one counts"
        ]
      ),
      (
        "neurology: {asia: E, bowel: incontinence, saddleSensation: reduced}\n",
        [
          "f.yaml:5:19: warning: neurology.asia: AIS E does not fit bowel 'incontinence'; check both, the more urgent one counts",
          "f.yaml:5:19: warning: neurology.asia: AIS E does not fit saddleSensation 'reduced'; check both, the more urgent one counts",
        ]
      ),
      (
        "neurology: {frankel: E, power: {leftLeg: 4}}\n",
        [
          "f.yaml:5:22: warning: neurology.frankel: Frankel E does not fit power.leftLeg 4; check both, the more urgent one counts"
        ]
      ),
      (
        "neurology: {frankel: E, sensoryLevel: T10}\n",
        [
          "f.yaml:5:22: warning: neurology.frankel: Frankel E does not fit sensoryLevel 'T10'; check both, the more urgent one counts"
        ]
      ),
      (
        "neurology: {frankel: B, walking: aided}\n",
        ["f.yaml:5:34: warning: neurology.walking: 'aided' does not fit Frankel A or B; check both"]
      ),
      (
        "neurology: {walking: unable, gait: normal}\n",
        ["f.yaml:5:36: warning: neurology.gait: 'normal' does not fit walking 'unable'; check both"]
      ),
      (
        "tumour: {vertebrae: 2}\nlesions: [{levels: T4-T5}, {levels: T5-T6}]\n",
        [
          "f.yaml:5:21: warning: tumour.vertebrae: 2 is fewer than the 3 levels that the lesions list; check both"
        ]
      ),
      (
        "lesions: [{levels: L1, collapsePercent: 60, sins: {collapse: under-50}}]\n",
        ["f.yaml:5:41: warning: lesions[0].collapsePercent: 60 does not fit collapse 'under-50'; check both"]
      ),
      (
        "tumour: {organMetastases: {present: false, organs: [lung]}}\n",
        [
          "f.yaml:5:37: warning: tumour.organMetastases.present: false does not fit what is said of the organs; check both"
        ]
      ),
      (
        "neurology: {examined: 2026-06-04T09:00+05:30}\n",
        ["f.yaml:5:23: warning: neurology.examined: lies after asOf; check both"]
      ),
      (
        "investigations: [{kind: biopsy, on: 2026-07}]\n",
        ["f.yaml:5:37: warning: investigations[0].on: lies after asOf; check both"]
      ),
    ])
  func warned(body: String, messages: [String]) throws {
    let reading = try reading(body)
    #expect(reading.warnings.map(\.description) == messages)
    #expect(reading.warnings.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "Facts that fit are not warned about.",
    arguments: [
      "neurology: {frankel: E, walking: unaided, bladder: normal, bowel: constipation, sensoryLevel: none}\n",
      "neurology: {frankel: D, walking: unable, bladder: retention, power: {leftLeg: 0}}\n",
      "neurology: {frankel: A, walking: unable, gait: unable}\n",
      "neurology: {frankel: E, walking: unknown, bladder: not-done}\n",
      "tumour: {vertebrae: 3}\nlesions: [{levels: T4-T5}, {levels: T5-T6}]\n",
      "lesions: [{levels: L1, collapsePercent: 50, sins: {collapse: under-50}}]\n",
      "lesions: [{levels: L1, collapsePercent: 50, sins: {collapse: over-50}}]\n",
      "lesions: [{levels: L1, collapsePercent: 0, sins: {collapse: none-over-50-involved}}]\n",
      "tumour: {organMetastases: {present: false, organs: none}}\n",
      "neurology: {examined: 2026-06-04T07:30+05:30}\ninvestigations: [{kind: biopsy, on: 2026-06}]\n",
      "neurology: {examined: 2026-06-04T02:00Z}\n",
    ])
  func quiet(body: String) throws {
    #expect(try warnings(body) == [])
  }

  @Test("Warnings come in the order of the file.")
  func order() throws {
    let body = """
      lesions: [{levels: L1-L2, collapsePercent: 60, sins: {collapse: none}}]
      tumour: {vertebrae: 1}
      neurology: {frankel: E, walking: unable}
      """
    #expect(
      try reading(body).warnings.map(\.path) == [
        "lesions[0].collapsePercent", "tumour.vertebrae", "neurology.frankel",
      ])
  }
}
