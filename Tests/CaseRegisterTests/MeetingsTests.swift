import Testing

@testable import CaseRegister

@Suite("Meetings and issued documents")
struct MeetingsTests {
  @Test("A meeting is read back as it was saved last; every version stays.")
  func versions() throws {
    let register = try Register.inMemory()
    let id = try register.newMeeting(bytes: [1], by: "asha")
    #expect(
      try register.saveMeeting(id, bytes: [2], base: 1, by: "ben", reason: "order", isClosed: false) == 2)
    let latest = try #require(try register.meeting(id))
    #expect((latest.number, latest.bytes, latest.author, latest.reason) == (2, [2], "ben", "order"))
    #expect(try register.versions(id).map(\.bytes) == [[2], [1]])
  }

  @Test("A save from an older version of a meeting is refused.", arguments: [0, 2])
  func stale(base: Int) throws {
    let register = try Register.inMemory()
    let id = try register.newMeeting(bytes: [1], by: "asha")
    #expect(throws: RegisterError.stale(latest: 1)) {
      try register.saveMeeting(id, bytes: [2], base: base, by: "ben", reason: "", isClosed: false)
    }
  }

  @Test("What was closed is changed only with a reason.")
  func closed() throws {
    let register = try Register.inMemory()
    let id = try register.newMeeting(bytes: [1], by: "asha")
    _ = try register.saveMeeting(id, bytes: [2], base: 1, by: "ben", reason: "", isClosed: true)
    #expect(try register.meeting(id)?.isClosed == true)
    #expect(throws: RegisterError.reasonMissing) {
      try register.saveMeeting(id, bytes: [3], base: 2, by: "ben", reason: " ", isClosed: false)
    }
    _ = try register.saveMeeting(id, bytes: [3], base: 2, by: "ben", reason: "a wrong name", isClosed: false)
    #expect(try register.meeting(id)?.isClosed == false)
  }

  @Test("The meeting that was made last is the first of the list.")
  func list() throws {
    let clock = TestClock()
    let register = try Register.inMemory(clock)
    let ids = try (1...3).map { number in
      clock.move(seconds: number == 2 ? 0 : 60)
      return try register.newMeeting(bytes: [UInt8(number)], by: "asha")
    }
    #expect(try register.meetings().map(\.id) == ids.reversed())
    #expect(try register.meeting(#require(MeetingID("AAAAAAAAAAAAAAAA"))) == nil)
  }

  @Test("What a meeting says stands in no file in plain text.")
  func sealed() throws {
    let folder = TestFolder()
    let register = try folder.open()
    let id = try register.newMeeting(bytes: Array("Zeebrugge decided".utf8), by: "asha")
    _ = try register.saveMeeting(
      id, bytes: Array("Zeebrugge again".utf8), base: 1, by: "asha", reason: "Zeebrugge", isClosed: false)
    #expect(try !folder.holds("Zeebrugge"))
  }

  @Test("An issued document is found by the hash of its bytes, and kept once.")
  func issued() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    let hash = try register.issue(id, kind: "letter", language: "en", bytes: Array("abc".utf8), by: "asha")
    #expect(hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      try register.issue(id, kind: "letter", language: "en", bytes: Array("abc".utf8), by: "ben") == hash)
    let document = try #require(try register.issued(hash))
    #expect((document.bytes, document.case, document.author) == (Array("abc".utf8), id, "asha"))
    #expect(try register.issued(case: id).count == 1)
    #expect(try register.issued(String(hash.reversed())) == nil)
  }

  @Test("The same bytes of another case stay when one is erased.")
  func shared() throws {
    let register = try Register.inMemory()
    let ids = [try register.madeCase(), try register.madeCase(.numbered(2))]
    for id in ids { _ = try register.issue(id, kind: "sheet", language: "en", bytes: [7], by: "asha") }
    try register.erase(ids[0], by: "root", reason: "asked for")
    let document = try #require(try register.issued(sha256([7])))
    #expect((document.case, document.bytes, document.isErased) == (ids[1], [7], false))
  }

  @Test("Settings are kept, and the register's own are out of reach.")
  func settings() throws {
    let register = try Register.inMemory()
    #expect(try register.setting("unit") == nil)
    try register.set("unit", "a")
    try register.set("unit", "b")
    #expect(try register.setting("unit") == "b")
    #expect(throws: RegisterError.badName) { try register.set("register.keyCheck", "x") }
  }
}
