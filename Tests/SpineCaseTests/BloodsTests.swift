import SpineCase
import Testing

@Suite("Blood results as figures")
struct BloodsTests {
  @Test("A result is read with figure, unit, date and range, and an INR without a unit.")
  func results() throws {
    let bloods = try read(
      "bloods: {haemoglobin: {value: 9.45, unit: g/dL, on: 2026-06-01, reference: 13 to 17}, inr: {value: 1}}\n"
    ).bloods
    let haemoglobin = try #require(bloods[.haemoglobin].value)
    #expect(haemoglobin.value.text == "9.45" && haemoglobin.unit == .gramsPerDecilitre)
    #expect(haemoglobin.on.value?.iso == "2026-06-01" && haemoglobin.reference == .known("13 to 17"))
    #expect(bloods[.inr].value?.unit == nil && bloods[.inr].value?.value.text == "1")
    #expect(bloods[.platelets] == .notRecorded)
  }

  @Test(
    "Every test takes a figure in each of its units, with its date and the range that the laboratory wrote.")
  func everyTest() throws {
    let all = [
      "whiteCells": ["8.4 10^9/L", "8400 /uL"], "esr": ["40 mm/h"], "crp": ["12 mg/L", "1.2 mg/dL"],
      "ldh": ["310 U/L"], "bilirubin": ["0.8 mg/dL", "14 umol/L"], "alp": ["140 U/L"],
      "phosphate": ["3.4 mg/dL", "1.1 mmol/L"], "psa": ["36.5 ng/mL", "36.5 mcg/L"],
    ]
    for (name, figures) in all {
      let test = try #require(BloodTest(rawValue: name))
      for figure in figures {
        let parts = figure.split(separator: " ").map(String.init)
        let body =
          "bloods: {\(name): {value: \(parts[0]), unit: \(parts[1]), on: 2026-06-01, reference: as printed}}\n"
        let result = try #require(try read(body).bloods[test].value)
        #expect(result.value.text == parts[0] && result.unit?.rawValue == parts[1])
        #expect(result.on.value?.iso == "2026-06-01" && result.reference == .known("as printed"))
        #expect(try warnings(body) == [])
      }
    }
  }

  @Test(
    "A figure without its unit, with another test's or with none it can have is refused at its place.",
    arguments: [
      ("haemoglobin: {value: 9.4}", "haemoglobin.unit: is missing. Use g/dL or g/L"),
      ("crp: {value: 12}", "crp.unit: is missing. Use mg/L or mg/dL"),
      ("ldh: {value: 4, unit: ukat/L}", "ldh.unit: this is not an answer. Use U/L"),
      (
        "whiteCells: {value: 84, unit: lakh/uL}",
        "whiteCells.unit: 'lakh/uL' is not a unit of this test. Use 10^9/L or /uL"
      ),
      (
        "platelets: {value: 2, unit: /cumm}",
        "platelets.unit: this is not an answer. Use 10^9/L or lakh/uL"
      ),
      ("esr: {value: 40, unit: mm/hr}", "esr.unit: this is not an answer. Did you mean mm/h? Use mm/h"),
      (
        "haemoglobin: {value: 9.4, unit: mg/dL}",
        "haemoglobin.unit: 'mg/dL' is not a unit of this test. Use g/dL or g/L"
      ),
      ("platelets: {value: 200, unit: 10^9}", "platelets.unit: "),
      ("inr: {value: 1.1, unit: g/L}", "inr: holds a key that is not known here. Use on, reference or value"),
      ("albumin: {unit: g/L}", "albumin.value: is missing"),
      ("albumin: {value: not-done, unit: g/L}", "albumin.value: must be known here"),
      ("albumin: {value: \"31\", unit: g/L}", "albumin.value: is not a figure;"),
    ])
  func refused(entry: String, message: String) {
    let found = complaints("bloods: {\(entry)}\n")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains(" bloods.\(message)") }, "\(found)")
  }

  @Test(
    "A figure that belongs to another unit is doubted.",
    arguments: [
      ("haemoglobin", "94", "g/dL"), ("haemoglobin", "9.4", "g/L"), ("platelets", "210", "lakh/uL"),
      ("albumin", "3.1", "g/L"), ("albumin", "31", "g/dL"), ("creatinine", "106", "mg/dL"),
      ("creatinine", "1.2", "umol/L"), ("calcium", "2.4", "mg/dL"), ("calcium", "9.6", "mmol/L"),
      ("whiteCells", "8.4", "/uL"), ("whiteCells", "8400", "10^9/L"), ("crp", "120", "mg/dL"),
      ("bilirubin", "0.8", "umol/L"), ("bilirubin", "80", "mg/dL"), ("phosphate", "8", "mmol/L"),
      ("phosphate", "0.3", "mg/dL"), ("esr", "400", "mm/h"), ("ldh", "4", "U/L"), ("alp", "1.5", "U/L"),
    ])
  func implausible(test: String, value: String, unit: String) throws {
    let found = try warnings("bloods: {\(test): {value: \(value), unit: \(unit)}}\n")
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.contains("bloods.\(test).value: \(value) is far from any plausible result in \(unit)")
      })
  }
}
