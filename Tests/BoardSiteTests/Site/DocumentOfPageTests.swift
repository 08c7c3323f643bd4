import CaseRegister
import DocumentTemplates
import SpineCase
import Testing

@testable import BoardSite

@Suite("Documents that are signed and archived on the site")
struct DocumentOfPageTests {
  private static let signer = StaleTests.signer + [("incompleteBecause", "at night")]

  @Test("Registrars sign letters and patients' sheets, consultants summaries too, readers and clerks nothing")
  func roles() async throws {
    let trial = try SiteTrial(isShared: true)
    let id = try trial.sample("demo-0007")
    for (role, kinds) in [
      ("registrar", Set(["referral-letter", "patient-handout", "warning-signs"])),
      ("consultant", ["referral-letter", "patient-handout", "warning-signs", "mdt-summary"]),
      ("reader", []), ("clerk", []),
    ] {
      let browser = try await trial.account(role, [role])
      let page = await browser.get("/cases/\(id)")
      for kind in ["referral-letter", "patient-handout", "warning-signs", "mdt-summary"] {
        let offered = page.text.contains("<option value=\"\(kind)\">")
        #expect(!offered || kinds.contains(kind), "\(role): \(kind)")
        // A page that is overtaken refuses the rest.
        let answer = await browser.post(
          "/cases/\(id)/sign",
          Self.signer + [("kind", kind), ("base", "0"), ("password", SiteTrial.password)])
        #expect(answer.status == (kinds.contains(kind) ? .conflict : .forbidden), "\(role): \(kind)")
        let issued = await browser.post("/cases/\(id)/documents/\(kind)/issue", [("base", "0")])
        #expect((issued.status == .forbidden) != kinds.contains(kind), "\(role): \(kind)")
      }
    }
    #expect(try trial.register.issued(case: id).isEmpty && trial.register.latest(id)?.number == 1)
  }

  @Test(
    "A signature holds for what was signed: the archive keeps its bytes, and a changed case is signed no more"
  )
  func lapse() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    let letter = "/cases/\(id)/documents/referral-letter.html"
    let form = try #require(await browser.get("/cases/\(id)").form("/sign"))
    let signed = await browser.send(form, Self.signer + [("kind", "referral-letter")])
    try #require(signed.status == .seeOther, "\(signed.text)")
    let issued = try #require(try trial.register.issued(case: id).first)
    let before = await browser.get(letter)
    #expect(before.body == (await browser.get("/issued/\(issued.hash)").body))
    #expect(before.text.contains("R-1"))
    let page = "/cases/\(id)/edit"
    let edit = try #require(await browser.get(page).form("versions"))
    #expect(await browser.send(edit, from: page, [("neurology.walking", "unable")]).status == .seeOther)
    let after = await browser.get(letter)
    #expect(after.status == .ok)
    #expect(after.body != before.body)
    #expect(after.text.contains("DRAFT"))
    #expect(await browser.get("/issued/\(issued.hash)").body == before.body)
    #expect(await browser.get("/issued/\(String(issued.hash.reversed()))").status == .notFound)
  }

  @Test(
    "What is archived of a sheet in large print, or in another language, is the sheet that was on the page")
  func formOfPage() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let id = try trial.sample("demo-0007")
    for query in ["?large=1", "?language=mr", "?language=en&large=1", ""] {
      let page = "/cases/\(id)/documents/warning-signs"
      let form = try #require(await browser.get(page + query).form("/issue"), "\(query)")
      let issued = await browser.send(form)
      #expect(await browser.get(issued.location).body == (await browser.get("\(page).html\(query)").body))
    }
    let languages = try trial.register.issued(case: id).map(\.language)
    #expect(languages.filter { $0 == "mr" }.count >= 1 && languages.contains("en"))
  }

  @Test("A clock that is behind stops signing, issuing and closing, and no document")
  func clock() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let path = try await MeetingTests.begin(trial, browser, ["demo-0007"])
    let listed = try MeetingTests.meeting(trial, path).1.cases[0].file
    let sign = try #require(await browser.get("/cases/\(listed)").form("/sign"))
    let issue = try #require(await browser.get("/cases/\(listed)/documents/referral-letter").form("/issue"))
    let close = try #require(await browser.get(path).form("/close"))
    trial.time.advance(-60_000)
    for answer in [
      await browser.send(sign, Self.signer + [("kind", "referral-letter")]), await browser.send(issue),
      await browser.send(close, StaleTests.signer),
    ] { #expect(answer.status == .unavailable && answer.text.contains("clock")) }
    for kind in ["referral-letter", "mdt-summary", "warning-signs"] {
      #expect(await browser.get("/cases/\(listed)/documents/\(kind).html").status == .ok)
    }
    #expect(await browser.get("\(path)/documents/mdt-agenda").status == .ok)
  }
}

@Suite("What is taken in from a file")
struct ImportedFileTests {
  @Test("The remarks of a file are shown as long as the case is there, those behind a value too")
  func remarks() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let file = try #require(DocumentTemplates.samples.first { $0.name.contains("/demo-0007/case.") })
    let text =
      "#No dexamethasone: glaucoma\n"
      + String(decoding: file.bytes, as: UTF8.self).replacing(
        "profile: in", with: "profile: in # asked twice")
    _ = await browser.get("/cases/new")
    let saved = await browser.post("/cases/import", [("text", text), ("confirmed", "1")])
    let page = "\(saved.location)/edit"
    let form = try #require(await browser.get(page).form("versions"))
    #expect(await browser.send(form, from: page, [("pain.score", "9")]).status == .seeOther)
    for remark in ["No dexamethasone: glaucoma", "asked twice"] {
      #expect(await browser.get(saved.location).text.contains("Remark in the file: \(remark)</p>"))
    }
  }

  @Test(
    "A remark begins where YAML has one begin",
    arguments: [
      ("# a", "a"), ("  #a", "a"), ("a: b # c", "c"), ("a: b#c", ""), ("a: \"b # c\"", ""),
      ("a: 'b # c' # d", "d"),
      ("a: \"b \\\" # c\" # d", "d"), ("a: patient's # leg", "leg"), ("a: [\"#1\", '#2'] # d", "d"),
      ("a: b", ""),
    ])
  func remark(_ line: String, _ remark: String) {
    #expect(FileRemarks.all(in: Array(line.utf8)) == (remark.isEmpty ? [] : [remark]))
  }

  @Test("A file that is no UTF-8 is named as such, and a file goes before what was pasted")
  func bytes() async throws {
    let trial = try SiteTrial()
    let browser = try await trial.owner()
    let token = try #require(await browser.get("/cases/new").form("/import")?["csrf"])
    func send(_ file: [UInt8]) async -> Response {
      let head = "Content-Disposition: form-data; name="
      let body =
        Array("--x\r\n\(head)\"csrf\"\r\n\r\n\(token)\r\n--x\r\n\(head)\"file\"; filename=\"a\"\r\n\r\n".utf8)
        + file + Array("\r\n--x\r\n\(head)\"text\"\r\n\r\ncase: [\r\n--x--\r\n".utf8)
      return await browser.send(body: body, type: "multipart/form-data; boundary=x", to: "/cases/import")
    }
    let utf16 = await send("format: x".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } + [0xFF, 0xFE])
    #expect(utf16.status == .unprocessable && utf16.text.contains("UTF-8"))
    let file = try #require(DocumentTemplates.samples.first { $0.name.contains("/demo-0007/case.") })
    #expect(await send(Array(file.bytes)).text.contains("Nothing is saved yet"))
    #expect(try trial.register.list(CaseQuery()).total == 0)
  }
}
