import Testing

@testable import SpineCase

@Suite("Text behind a #")
struct LostTextTests {
  private static let form =
    "put the whole text in quotes, as \"... # ...\"; put a remark on a line of its own, above the key"

  @Test(
    "A comment that cuts a text off is refused at its mark, whatever the shape of the text.",
    arguments: [
      ("referral:\n  ask: Pathological # of T8\n", "6:21: referral.ask"),
      ("referral:\n  ask: Please see T8 #2\n", "6:22: referral.ask"),
      ("referral:\n  ask: Please see T8    # tomorrow\n", "6:25: referral.ask"),
      ("referral:\n  ask: Please see T8\t# tomorrow\n", "6:22: referral.ask"),
      ("referral:\n  ask: # of T8\n", "6:8: referral.ask"),
      ("referral:\n  ask: # of T8\n    is unstable\n", "6:8: referral.ask"),
      ("referral:\n  ask:\n    # of T8\n    is unstable\n", "7:5: referral.ask"),
      ("referral:\n  ask: Collapse of T8,\n    old #L1\n", "7:9: referral.ask"),
      ("referral:\n  ask: Collapse\n\n    of T8 # old\n", "8:11: referral.ask"),
      ("referral:\r\n  ask: Collapse of T8,\r\n    old #L1\r\n", "7:9: referral.ask"),
      ("referral:\n  ask: Collapse of T8,  \n    with old\n    # of L1\n", "8:5: referral.ask"),
      ("referral:\n  ask: >- # of T8\n    is unstable\n", "6:11: referral.ask"),
      ("referral: {ask: See T8 #1\n  }\n", "5:24: referral.ask"),
      ("referral: {ask: See T8, #2 of T9\n  }\n", "5:25: referral.ask"),
      ("referral: {ask: See T8,#2 of T9\n  }\n", "5:24: referral.ask"),
      ("referral: {ask: See T8\n  #2 of T9\n  }\n", "6:3: referral.ask"),
      ("patient: {name: true # of T8\n  }\n", "5:22: patient.name"),
      ("patient:\n  name: Test #1\n", "6:14: patient.name"),
      ("patient:\n  address: 1 Lane #2\n", "6:19: patient.address"),
      ("patient:\n  telephone: +91 00000 00001 #12\n", "6:30: patient.telephone"),
      ("patient:\n  identifiers: [{system: MRN, value: A #1\n  }]\n", "6:40: patient.identifiers[0].value"),
      ("treatment:\n  alerts:\n    - pacemaker #2\n", "7:17: treatment.alerts[0]"),
      ("treatment:\n  alerts:\n    - clip\n    - # of T8\n", "8:7: treatment.alerts[1]"),
      ("treatment:\n  alerts:\n    - # of T8\n      healed\n", "7:7: treatment.alerts[0]"),
      ("treatment:\n  alerts:\n    - clip\n      # of T8\n", "8:7: treatment.alerts[0]"),
      ("treatment:\n  alerts: [clip, pacemaker #2\n    ]\n", "6:28: treatment.alerts[1]"),
      ("treatment:\n  alerts: [clip, #2 pacemaker\n    ]\n", "6:18: treatment.alerts[0]"),
      ("treatment:\n  alerts: [#2 pacemaker\n    clip]\n", "6:12: treatment.alerts[0]"),
      ("tumour:\n  primary:\n    histology: unknown # small-cell\n", "7:24: tumour.primary.histology"),
      ("neurology:\n  reflexes: not-done # brisk\n", "6:22: neurology.reflexes"),
      ("treatment:\n  alerts: none # pacemaker\n", "6:16: treatment.alerts"),
      ("bloods:\n  inr: {absent: not-done, why: sample #2\n    }\n", "6:39: bloods.inr.why"),
    ])
  func cutText(body: String, place: String) {
    let found = complaints(body)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("f.yaml:\(place): ") && $0.hasSuffix(Self.form) }, "\(found)")
  }

  @Test(
    "Nothing of the text stands in the message.",
    arguments: ["ask: Waghmode # Satara\n", "ask: [Waghmode, \"Satara\"] # x\n"])
  func noWords(line: String) {
    #expect(
      complaints("referral:\n  \(line)").allSatisfy { !$0.contains("Waghmode") && !$0.contains("Satara") })
  }

  @Test(
    "A comment that cuts nothing off is a remark, and a # inside a text is text.",
    arguments: [
      "referral:\n  ask: \"See T8\" # remark\n", "referral:\n  ask: 'See T8'\n    # remark\n",
      "referral:\n  # remark\n  ask: See T8\n  # remark\n", "referral:\n  ask: See T8\n\n      # remark\n",
      "referral:\n  ask: See T8#2\n", "referral:\n  ask: |\n    See # of T8\n  # remark\n",
      "referral:\n  ask: >-\n    See\n    # of T8\n", "referral: # remark\n  ask: See T8\n",
      "referral: {ask: See T8} # remark\n",
      "neurology:\n  frankel: D # remark\n  examined: unknown # remark\n",
      "patient:\n  born: 1964-03-12 # remark\n  weightKilograms: 60 # remark\n  language: en # remark\n",
      "tumour:\n  primary:\n    site: breast # remark\n    markers: none # remark\n",
      "lesions: # remark\n  - levels: T8 # remark\n    # remark\n    escc: 2 # remark\n",
      "treatment:\n  anticoagulants: none # remark\n  soFar: [a, b] # remark\n  comorbidity: # remark\n    - a\n    # remark\n    - b\n",
      "treatment:\n  alerts: [\"a\", # remark\n    'b' # remark\n    ]\n",
    ])
  func remark(body: String) {
    #expect(complaints(body) == [])
  }

  @Test("In JSON a # is text.")
  func json() {
    let text =
      #"{"format": "spineboard/case/1", "case": "T", "asOf": "2026-06-04", "profile": "in", "referral": {"ask": "See # of T8"}}"#
    #expect(complaints(file: text, named: "f.json") == [])
  }
}
