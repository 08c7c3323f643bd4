import Foundation
import Testing

@testable import CaseRegister

@Suite("Sessions")
struct SessionsTests {
  private let clock = TestClock()

  @Test("A token is 256 bits, another each time, and stands in no file; its session is the account's.")
  func token() throws {
    let folder = TestFolder()
    let register = try folder.open(clock)
    let tokens = try (0..<3).map { _ in try register.startSession(account: "owner") }
    #expect(Set(tokens).count == 3 && tokens.allSatisfy { $0.utf8.count == 43 })
    #expect(try register.session(tokens[0])?.account == "owner")
    for token in tokens { #expect(try !folder.holds(token)) }
  }

  @Test("A session ends 15 minutes after it was last used, not before.")
  func idle() throws {
    let register = try Register.inMemory(clock)
    let token = try register.startSession(account: "owner")
    for _ in 0..<5 {
      clock.move(seconds: 14 * 60)
      #expect(try register.session(token) != nil)
    }
    clock.move(seconds: 15 * 60)
    #expect(try register.session(token) == nil)
  }

  @Test("However busy, a session ends after 12 hours.")
  func longest() throws {
    let register = try Register.inMemory(clock)
    let token = try register.startSession(account: "owner")
    for _ in 0..<71 {
      clock.move(seconds: 600)
      #expect(try register.session(token) != nil)
    }
    clock.move(seconds: 600)
    #expect(try register.session(token) == nil)
  }

  @Test("An ended session, an unknown token and a hash of a token are no session.")
  func ended() throws {
    let register = try Register.inMemory(clock)
    let token = try register.startSession(account: "owner")
    #expect(try register.session("") == nil)
    #expect(try register.session(sha256(Array(token.utf8))) == nil)
    try register.endSession(token)
    try register.endSession("nothing")
    #expect(try register.session(token) == nil)
    #expect(try register.audit(page: 0, case: nil).first?.action == "session.ended")
  }

  @Test("Disabling an account and changing its password end its sessions, and nobody else's.")
  func accountChanged() throws {
    let register = try Register.inMemory(clock)
    for name in ["asha", "ben"] {
      try register.makeAccount(
        name, password: "correct horse staple", roles: [], fullName: "", registration: "")
    }
    let (first, other) = (
      try register.startSession(account: "asha"), try register.startSession(account: "ben")
    )
    try register.changePassword("asha", to: "another long staple")
    #expect(try register.session(first) == nil)
    let second = try register.startSession(account: "asha")
    try register.setDisabled("asha", true)
    #expect(try register.session(second) == nil)
    #expect(try register.session(register.startSession(account: "asha")) == nil)
    #expect(try register.session(other) != nil)
  }

  @Test("A session outlives a restart of the program.")
  func restart() throws {
    let folder = TestFolder()
    let token = try folder.open(clock).startSession(account: "owner")
    #expect(try folder.open(clock).session(token)?.account == "owner")
  }
}
