import Testing

@Suite("What cannot be true")
struct FindingsImpossibleTests {
  @Test(
    "An impossible fact is refused where it stands.",
    arguments: [
      (
        "patient: {born: 2026-06-05}\n",
        "f.yaml:5:17: patient.born: lies after asOf; a birth date cannot lie in the future"
      ),
      (
        "patient: {born: 2026-07}\n",
        "f.yaml:5:17: patient.born: lies after asOf; a birth date cannot lie in the future"
      ),
      (
        "lesions: [{levels: T10-T12, worstLevel: L1}]\n",
        "f.yaml:5:41: lesions[0].worstLevel: 'L1' lies outside 'T10-T12'; write one of the levels of this lesion"
      ),
      (
        "lesions: [{levels: L1}, {levels: L1, worstLevel: L2}]\n",
        "f.yaml:5:50: lesions[1].worstLevel: 'L2' lies outside 'L1'; write one of the levels of this lesion"
      ),
      (
        "tumour: {primary: {site: kidney}, tomitaGrowth: {growth: slow, judgedBy: Dr X}}\n",
        "f.yaml:5:49: tumour.tomitaGrowth: the table itself gives 'moderate' for 'kidney'; leave this key out"
      ),
    ])
  func refused(body: String, message: String) {
    #expect(complaints(body) == [message])
  }

  @Test(
    "What may just be true is read.",
    arguments: [
      "patient: {born: 2026-06-04}\n", "patient: {born: 2026-06}\n",
      "lesions: [{levels: T10-T12, worstLevel: T12}]\n", "lesions: [{levels: L1, worstLevel: L1}]\n",
      "lesions: [{worstLevel: L1}]\n",
      "tumour: {primary: {site: pancreas}, tomitaGrowth: {growth: rapid, judgedBy: Dr X}}\n",
      "tumour: {tomitaGrowth: {growth: rapid, judgedBy: Dr X}}\n",
      "tumour: {primary: {site: unidentified}, radiosensitivity: {class: resistant, judgedBy: Dr X}}\n",
    ])
  func possible(body: String) {
    #expect(complaints(body) == [])
  }

  @Test("A class that somebody states needs the name of who judged it.")
  func judgedBy() {
    #expect(
      complaints("tumour: {tomitaGrowth: {growth: rapid}, radiosensitivity: {judgedBy: Dr X}}\n") == [
        "f.yaml:5:24: tumour.tomitaGrowth.judgedBy: is missing",
        "f.yaml:5:59: tumour.radiosensitivity.class: is missing",
      ])
  }
}
