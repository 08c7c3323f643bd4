import SpineCase
import Testing

@Suite("The letter and the patient's sheet")
struct ReferralReadingTests {
  @Test("Who asks whom for what, by when, and who was telephoned.")
  func referral() throws {
    let body = """
      referral:
        ask: Take over today.
        wantedBy: 2026-06-04T12:00+05:30
        to: {organisation: Centre, telephone: "+91 00000 00011"}
        telephoned: {to: registrar, at: 2026-06-04T06:35+05:30, advice: "flat\\nnow"}
        bring: [scans]
        copies: none
      """
    let referral = try read(body).referral
    #expect(referral.ask == .known("Take over today."))
    #expect(referral.wantedBy.value?.iso == "2026-06-04T12:00+05:30")
    #expect(referral.to.organisation == "Centre")
    #expect(referral.to.telephone == "+91 00000 00011")
    #expect(referral.from.name == nil)
    #expect(referral.telephoned.to == .known("registrar"))
    #expect(referral.telephoned.advice == .known("flat\nnow"))
    #expect(referral.bring == .known(["scans"]))
    #expect(referral.copies == .known([]))
    #expect(referral.enclosures == .notRecorded)
  }

  @Test("A telephone number keeps its plus sign and its spaces, in quotes or not.")
  func telephone() throws {
    #expect(
      try read("handout: {call: {telephone: +91 00000 00011}}\n").handout.call.telephone == "+91 00000 00011")
    #expect(try read("handout: {call: {telephone: 01632960141}}\n").handout.call.telephone == "01632960141")
  }

  @Test("The steps of a plan keep their order, and each names where and who.")
  func plan() throws {
    let body =
      "handout: {plan: [{step: Scan., on: 2026-06-08T10:00+05:30, where: Room 7, who: Dr X}, {step: Talk.}]}\n"
    let plan = try #require(try read(body).handout.plan.value)
    #expect(plan.map(\.step) == ["Scan.", "Talk."])
    #expect(plan.map(\.place) == ["Room 7", nil])
    #expect(plan.map(\.who) == ["Dr X", nil])
    #expect(plan.map { $0.on.value?.iso } == ["2026-06-08T10:00+05:30", nil])
  }
}
