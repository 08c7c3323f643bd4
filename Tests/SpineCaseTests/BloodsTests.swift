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
    "A figure without its unit, with another test's or with none it can have is refused at its place.",
    arguments: [
      ("haemoglobin: {value: 9.4}", "haemoglobin.unit: is missing"),
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
