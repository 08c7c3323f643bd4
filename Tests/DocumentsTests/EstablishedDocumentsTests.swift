import CaseView
import Documents
import SpineCase
import Testing

@Suite("Documents of a deficit that is established, and of what is not known beside a class")
struct EstablishedDocumentsTests {
  private static let sample = "cases/established-thoracic/case.yaml"

  private static func text() throws -> String { String(decoding: try Samples.bytes(sample), as: UTF8.self) }

  @Test("Summary and letter say that there is no new sign, since when, and who judged it.")
  func clinicians() throws {
    for kind in [DocumentKind.mdtSummary, .referralLetter] {
      let block = Page(try Making.document(kind, of: Self.text()).html).section("emergency")
      #expect(block.trimmed.hasPrefix("ESTABLISHED DEFICIT: no new sign"))
      #expect(block.contains("No new sign. Established since 14 July 2026, judged by Dr Nisha Rawal"))
    }
  }

  @Test("The patient's sheets open with the baseline in plain words, and keep every warning sign.")
  func sheets() throws {
    for kind in [DocumentKind.patientHandout, .warningSigns] {
      let page = Page(try Making.document(kind, of: Self.text()).html)
      let block = page.section("emergency").trimmed
      #expect(block.hasPrefix("How you are now: You walk with help."))
      #expect(block.contains("Worse than this, even slowly: call now."))
      #expect(!page.says("You may need treatment today"))
      let routine = Page(try Making.document(kind, of: CaseText.routine.text).html)
      #expect(
        page.all("li").count { $0.section == "warning" }
          == routine.all("li").count { $0.section == "warning" })
    }
  }

  @Test("Where it does not count everything fires, and the page says why.")
  func notAccepted() throws {
    let worse = try Self.text().replacing("worseThanBaseline: false", with: "worseThanBaseline: true")
    let block = Page(try Making.document(.mdtSummary, of: worse).html).section("emergency")
    #expect(block.trimmed.hasPrefix("EMERGENCY: act now"))
    #expect(block.contains("not accepted because the patient is worse than the baseline"))
    let sheet = Page(try Making.document(.patientHandout, of: worse).html)
    #expect(sheet.says("You may need treatment today") && !sheet.says("How you are now"))
  }

  @Test("A trigger of an emergency that is not known is named beside every class below it.")
  func notExcluded() throws {
    let lesions = "[\(CaseText.lesion(["escc": "not-done"]))]"
    let text = CaseText.routine.with([("lesions", lesions), ("pain", CaseText.pain(["severe": "true"]))]).text
    let block = Page(try Making.document(.mdtSummary, of: text).html).section("emergency")
    #expect(block.trimmed.hasPrefix("URGENT: advice within 24 hours"))
    #expect(block.contains("Emergency not excluded: epidural compression (ESCC) T8 (not done). Examine now."))
    #expect(Page(try Making.document(.patientHandout, of: text).html).says("You may need treatment today"))
  }

  @Test(
    "Where every trigger of an emergency is negative and pain was not asked for, the page asks and rings no alarm."
  )
  func unsettled() throws {
    let text = CaseText.routine.with("pain", "{radicular: false}").text
    let block = Page(try Making.document(.mdtSummary, of: text).html).section("emergency")
    #expect(block.trimmed.hasPrefix("URGENCY NOT YET CLEAR"))
    #expect(block.contains("severe pain (not recorded)") && !block.contains("Emergency not excluded"))
    #expect(!Page(try Making.document(.patientHandout, of: text).html).says("You may need treatment today"))
  }

  @Test("A letter that asks for palliative care opens with that.")
  func ask() throws {
    let text = CaseText.routine.with("referral", "{ask: Please take over at home., askKind: palliative-care}")
      .text
    let title = Page(try Making.document(.referralLetter, of: text).html).section("title").trimmed
    #expect(
      title.hasPrefix("Referral: spinal metastasis")
        && title.contains("We ask for palliative care: Please take over at home."))
    let ask = try #require(title.firstRange(of: "Please take over"))
    let patient = try #require(title.firstRange(of: "Patient:"))
    #expect(ask.lowerBound < patient.lowerBound)
  }
}
