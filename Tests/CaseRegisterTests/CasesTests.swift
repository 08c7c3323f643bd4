import Foundation
import Synchronization
import Testing

@testable import CaseRegister

@Suite("Cases and their versions")
struct CasesTests {
  private let clock = TestClock()

  @Test(
    "A version is read back byte for byte, with who saved it, when and why.", arguments: ["yaml", "json"])
  func version(format: String) throws {
    let register = try Register.inMemory(clock)
    let id = try register.newCase(by: "asha")
    let bytes = Array(0...255) as [UInt8]
    let number = try register.save(
      id, bytes: bytes, format: format, facets: .sample, base: 0, by: "asha", reason: "typed")
    let version = try #require(try register.latest(id))
    #expect(number == 1)
    #expect((version.bytes, version.format, version.author) == (bytes, format, "asha"))
    #expect((version.reason, version.savedAt, version.previousHash) == ("typed", clock.now, nil))
  }

  @Test("Every version has the hash of the one before it, and the list of versions has the newest first.")
  func chain() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    _ = try register.save(
      id, bytes: [2], format: "json", facets: .sample, base: 1, by: "ben", reason: "second")
    let versions = try register.versions(id)
    #expect(versions.map(\.number) == [2, 1])
    #expect(versions.map(\.reason) == ["second", "first"])
    #expect(versions.allSatisfy { $0.bytes.isEmpty && $0.hash.count == 64 })
    #expect(versions[0].previousHash == versions[1].hash)
    #expect(try register.version(id, 1)?.bytes == Array("id: DEMO-0001\n".utf8))
    #expect(try register.version(id, 3) == nil)
  }

  @Test("A save from an older version is refused with the number of the latest, and nothing is saved.")
  func stale() throws {
    let register = try Register.inMemory()
    let id = try register.madeCase()
    for base in [-1, 0, 2] {
      #expect(throws: RegisterError.stale(latest: 1)) {
        try register.save(id, bytes: [1], format: "yaml", facets: .sample, base: base, by: "ben", reason: "")
      }
    }
    #expect(try register.versions(id).count == 1)
  }

  @Test("Of two who save at once from the same version one is told that it is stale, every time.")
  func twoWriters() throws {
    let folder = TestFolder()
    let register = try folder.open()
    let id = try register.madeCase()
    let refused = Mutex(0)
    for base in 1...20 {
      DispatchQueue.concurrentPerform(iterations: 2) { writer in
        if refusal(of: register, id, base: base, by: "w\(writer)") == .stale(latest: base + 1) {
          refused.withLock { $0 += 1 }
        }
      }
    }
    #expect(refused.withLock { $0 } == 20)
    #expect(try register.versions(id).count == 21)
    #expect(try register.verify(against: register.head()) == .whole)
  }

  private func refusal(of register: Register, _ id: CaseID, base: Int, by account: String) -> RegisterError? {
    do throws(RegisterError) {
      _ = try register.save(
        id, bytes: [1], format: "yaml", facets: .sample, base: base, by: account, reason: "")
      return nil
    } catch { return error }
  }

  @Test("A case that does not exist is not found, whatever is asked.")
  func notFound() throws {
    let register = try Register.inMemory()
    let id = try #require(CaseID("AAAAAAAAAAAAAAAA"))
    #expect(throws: RegisterError.notFound) { try register.latest(id) }
    #expect(throws: RegisterError.notFound) {
      try register.save(id, bytes: [], format: "yaml", facets: .sample, base: 0, by: "a", reason: "")
    }
    #expect(throws: RegisterError.notFound) { try register.versions(id) }
    #expect(try register.row(id) == nil)
  }

  @Test("Only yaml and json are formats.")
  func format() throws {
    let register = try Register.inMemory()
    let id = try register.newCase(by: "asha")
    #expect(throws: RegisterError.self) {
      try register.save(id, bytes: [], format: "xml", facets: .sample, base: 0, by: "a", reason: "")
    }
  }

  @Test(
    "An identifier is 16 url-safe characters.",
    arguments: [
      ("AAAAAAAAAAAAAAA_", true), ("abcdefghij-01234", true), ("", false), ("AAAAAAAAAAAAAAA", false),
      ("AAAAAAAAAAAAAAAAA", false), ("../../etc/passwd", false), ("AAAAAAAAAAAAAAA\u{e9}", false),
    ])
  func identifiers(text: String, isOne: Bool) {
    #expect((CaseID(text) != nil) == isOne)
    #expect((MeetingID(text) != nil) == isOne)
  }

  @Test(
    "Random text is base 64 for addresses, as RFC 4648 gives it.",
    arguments: [
      ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("foobar", "Zm9vYmFy"),
      ("\u{ff}", "w78"),
    ])
  func base64(text: String, encoded: String) { #expect(RandomText.encode(Array(text.utf8)) == encoded) }

  @Test("Text with a NUL is kept whole, and the chain holds.")
  func hostileText() throws {
    let register = try Register.inMemory()
    let id = try register.newCase(by: "a\0b")
    var facets = Facets.sample
    facets.name = "x\0y"
    facets.levels = ["T8\nT9", "'; DROP TABLE audit; --"]
    _ = try register.save(id, bytes: [1], format: "yaml", facets: facets, base: 0, by: "a\0b", reason: "r\0s")
    #expect(try register.latest(id)?.reason == "r\0s")
    #expect(try register.row(id)?.facets.name == "x\u{FFFD}y")
    #expect(try register.row(id)?.facets.levels == ["T8 T9", "'; DROP TABLE audit; --"])
    #expect(try register.verify(against: nil) == .internalOnly)
  }
}
