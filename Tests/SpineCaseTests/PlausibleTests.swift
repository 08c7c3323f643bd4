import SourceText
import SpineCase
import Testing

@Suite("Figures beyond what is plausible")
struct PlausibleTests {
  private static let course = "lesions: [{levels: T8, priorRadiotherapy: [{dose: {gray: @}, fractions: #}]}]"

  @Test(
    "Each is warned of at its place, with the confusion that mostly makes it, and is kept.",
    arguments: [
      (course, "3000", "10", "dose.gray: 3000 is over 100 Gy for a course; is it in centigray (cGy)? If so"),
      (course, "3000", "10", "If so, write 30"), (course, "100.01", "50", "100.01 is over 100 Gy"),
      (course, "50", "2", "50 Gy in 2 fractions is over 20 Gy a fraction"),
      (course, "24", "1", "24 Gy in one fraction is over 20 Gy a fraction"),
      ("tumour: {extraspinalBoneFoci: @}", "99", "", "99 is often a code for what is missing"),
      ("tumour: {extraspinalBoneFoci: @}", "999", "", "999 is often a code for what is missing"),
      ("tumour: {vertebrae: @}", "31", "", "31 is more than anybody usually counts"),
      ("tumour: {compressiveLevels: @}", "33", "", "33 is more than anybody usually counts"),
      (
        "bloods: {inr: {value: @}}", "11", "",
        "inr.value: 11 is far from any plausible result; is its decimal point"
      ),
      ("bloods: {platelets: {value: @, unit: 10^9/L}}", "1.5", "", "is it in lakh/uL? Then write that unit"),
      ("bloods: {platelets: {value: @, unit: 10^9/L}}", "2001", "", "2001 is far from any plausible result"),
      (
        "bloods: {platelets: {value: @, unit: 10^9/L}}", "150000", "",
        "a count per microlitre? Then write 150"
      ),
      ("bloods: {platelets: {value: @, unit: lakh/uL}}", "20.5", "", "is it in 10^9/L? Then write that unit"),
      ("bloods: {haemoglobin: {value: @, unit: g/dL}}", "94", "", "is it in g/L? Then write that unit"),
      ("bloods: {haemoglobin: {value: @, unit: g/L}}", "9.4", "", "is it in g/dL? Then write that unit"),
      ("bloods: {haemoglobin: {value: @, unit: g/dL}}", "2.9", "", "2.9 is far from any plausible result"),
      (
        "patient: {weightKilograms: @}", "351", "",
        "weightKilograms: 351 is over 350 kg; is it in pounds or grams"
      ),
      ("patient: {born: @}", "1910-01-01", "", "patient.born: makes the patient more than 115 years old"),
      (
        "patient: {sex: male}\ntumour: {primary: {site: @}}", "ovary", "",
        "site: 'ovary' does not fit sex 'male'"
      ),
      (
        "patient: {sex: male}\ntumour: {primary: {site: @}}", "uterus", "", "'uterus' does not fit sex 'male'"
      ),
      (
        "patient: {sex: male}\ntumour: {primary: {site: @}}", "cervix", "", "'cervix' does not fit sex 'male'"
      ),
      ("patient: {sex: female}\ntumour: {primary: {site: @}}", "prostate", "", "does not fit sex 'female'"),
      ("patient: {sex: female}\ntumour: {primary: {site: @}}", "seminoma", "", "does not fit sex 'female'"),
    ])
  func warned(body: String, value: String, further: String, words: String) throws {
    let found = try warnings(body.replacing("@", with: value).replacing("#", with: further) + "\n")
      .filter { $0.contains(words) }
    #expect(found.count == 1)
  }

  @Test(
    "The bounds themselves are plausible.",
    arguments: [
      "lesions: [{levels: T8, priorRadiotherapy: [{dose: {gray: 100}, fractions: 5}]}]",
      "lesions: [{levels: T8, priorRadiotherapy: [{dose: {gray: 20}, fractions: 1}]}]",
      "lesions: [{levels: T8, priorRadiotherapy: [{dose: {gray: 60}, fractions: 30}]}]",
      "tumour: {extraspinalBoneFoci: 30, vertebrae: 24}", "bloods: {inr: {value: 10}}",
      "bloods: {platelets: {value: 10, unit: 10^9/L}}", "bloods: {platelets: {value: 2000, unit: 10^9/L}}",
      "bloods: {platelets: {value: 0.1, unit: lakh/uL}}", "bloods: {platelets: {value: 20, unit: lakh/uL}}",
      "bloods: {haemoglobin: {value: 3, unit: g/dL}}", "bloods: {haemoglobin: {value: 22, unit: g/dL}}",
      "bloods: {haemoglobin: {value: 30, unit: g/L}}", "bloods: {haemoglobin: {value: 220, unit: g/L}}",
      "patient: {weightKilograms: 350}", "patient: {born: 1911-01-01}",
      "neurology: {residualMillilitres: 999}",
      "lesions: [{levels: T8, collapsePercent: 99, collapse: unknown}]",
      "patient: {sex: other}\ntumour: {primary: {site: ovary}}", "tumour: {primary: {site: prostate}}",
      "patient: {sex: male}\ntumour: {primary: {site: breast}}",
      "patient: {sex: unknown}\ntumour: {primary: {site: seminoma}}",
    ])
  func plausible(body: String) throws {
    let body = body.replacing(", collapse: unknown", with: "")
    #expect(try warnings(body + "\n") == [])
  }

  @Test("What is warned of is kept as it was typed.")
  func kept() throws {
    let read = try read("patient: {weightKilograms: 400}\ntumour: {vertebrae: 99}\n")
    #expect(read.patient.weightKilograms.value?.text == "400")
    #expect(read.tumour.vertebrae == .known(99))
  }
}
