import Foundation
import Testing

@testable import CaseRegister

@Suite("Erasure")
struct ErasureTests {
  private static let facets = Facets(
    reference: "REF-QUINCE", name: "Zebedee Quillfeather", identifiers: ["HOSP998877"], levels: ["T8"],
    site: "adenomyoepithelial", urgency: 0, urgencyWord: "emergency", isIncomplete: false)

  private func fill(_ register: Register) throws -> CaseID {
    let id = try register.newCase(by: "asha")
    let bytes = Array("name: Zebedee Quillfeather".utf8)
    _ = try register.saveDraft(id, by: "asha", base: 0, bytes: bytes, facets: Self.facets)
    _ = try register.save(
      id, bytes: bytes, format: "yaml", facets: Self.facets, base: 0, by: "asha", reason: "Zebedee came")
    _ = try register.saveDraft(id, by: "ben", base: 1, bytes: bytes, facets: nil)
    _ = try register.issue(id, kind: "letter", language: "en", bytes: bytes, by: "asha")
    return id
  }

  @Test(
    "Nothing of the patient is in any byte of the files afterwards, open or closed; before, only the facets are."
  )
  func bytes() throws {
    let folder = TestFolder()
    let words = ["Quillfeather", "Zebedee", "HOSP998877", "REF-QUINCE", "adenomyoepithelial"]
    do {
      let register = try folder.open()
      for number in 1...40 { _ = try register.madeCase(.numbered(number)) }
      let id = try fill(register)
      for number in 41...60 { _ = try register.madeCase(.numbered(number)) }
      #expect(try words.allSatisfy(folder.holds))
      #expect(try !folder.holds("name: Zebedee") && !folder.holds("Zebedee came"))
      try register.erase(id, by: "root", reason: "the patient asked for it")
      for word in words { #expect(try !folder.holds(word), "\(word)") }
      #expect(try register.list(CaseQuery(text: "patient")).total == 60)
    }
    for word in words { #expect(try !folder.holds(word), "\(word)") }
    #expect(try folder.open().verify(against: nil) == .internalOnly)
  }

  @Test("A tombstone, hashes and the audit stay; everything else says that the case is erased.")
  func tombstone() throws {
    let clock = TestClock()
    let register = try Register.inMemory(clock)
    let id = try fill(register)
    let hash = try #require(try register.versions(id).first?.hash)
    try register.erase(id, by: "root", reason: "the patient asked for it")
    let row = try #require(try register.row(id))
    #expect((row.isErased, row.savedBy, row.savedAt, row.hasDraft) == (true, "root", clock.now, false))
    #expect(row.facets.name == nil && row.facets.reference.isEmpty)
    #expect(try register.list(CaseQuery()).total == 0)
    #expect(try register.list(CaseQuery(text: "zebedee")).total == 0)
    #expect(try register.versions(id).map(\.hash) == [hash])
    #expect(try register.versions(id).map(\.reason) == [""])
    #expect(try register.issued(case: id).map(\.isErased) == [true])
    #expect(try register.audit(page: 0, case: id).first?.detail == "the patient asked for it")
    #expect(throws: RegisterError.erased) { try register.latest(id) }
    #expect(throws: RegisterError.erased) { try register.version(id, 1) }
    #expect(throws: RegisterError.erased) {
      try register.saveDraft(id, by: "asha", base: 1, bytes: [], facets: nil)
    }
    #expect(throws: RegisterError.erased) {
      try register.save(id, bytes: [], format: "yaml", facets: .sample, base: 1, by: "asha", reason: "")
    }
    #expect(throws: RegisterError.erased) {
      try register.issue(id, kind: "letter", language: "en", bytes: [1], by: "asha")
    }
    #expect(throws: RegisterError.erased) { try register.erase(id, by: "root", reason: "again") }
    try register.reindex { _ in .sample }
    #expect(try register.list(CaseQuery()).total == 0)
  }

  @Test("An erasure needs a reason.", arguments: ["", " \n"])
  func reason(reason: String) throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    #expect(throws: RegisterError.reasonMissing) { try register.erase(id, by: "root", reason: reason) }
    #expect(try register.latest(id) != nil)
  }

  @Test("An erasure that was stopped before the files were scrubbed is finished at the next opening.")
  func interrupted() throws {
    let folder = TestFolder()
    do {
      let register = try folder.open()
      _ = try fill(register)
      // What the transaction of an erasure leaves, without what follows it.
      try register.tamper(
        "PRAGMA secure_delete = OFF", "DELETE FROM facet", "DELETE FROM facetText",
        "INSERT INTO setting(name, value) VALUES ('register.scrubDue', '1')")
      #expect(try folder.holds("Quillfeather"))
    }
    let register = try folder.open()
    #expect(try !folder.holds("Quillfeather"))
    #expect(try register.value("SELECT value FROM setting WHERE name = 'register.scrubDue'") == nil)
  }
}
