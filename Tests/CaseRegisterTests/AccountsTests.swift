import Testing

@testable import CaseRegister

@Suite("Accounts and passwords")
struct AccountsTests {
  private let clock = TestClock()
  private static let password = "correct horse staple"

  private func register() throws -> Register {
    let register = try Register.inMemory(clock)
    try register.makeAccount(
      "asha", password: Self.password, roles: ["reader", "clerk"], fullName: "Dr Asha Rao",
      registration: "KMC 1")
    return register
  }

  private func fail(_ register: Register, name: String = "asha", peer: String = "10.0.0.1", times: Int) throws
  {
    for _ in 0..<times {
      #expect(try register.check(name: name, password: "wrong wrong wrong", peer: peer) == .wrong)
    }
  }

  @Test("The right password gives the account, with its roles.")
  func right() throws {
    let register = try register()
    guard case .right(let account) = try register.check(name: "asha", password: Self.password, peer: "p")
    else {
      return #expect(Bool(false))
    }
    #expect(
      (account.roles, account.fullName, account.registration) == (
        ["reader", "clerk"], "Dr Asha Rao", "KMC 1"
      ))
    #expect(try register.accounts() == [account])
  }

  @Test("Nothing but the right password of an account that may log in is let in.")
  func wrong() throws {
    let register = try register()
    for (name, password) in [("asha", ""), ("asha", Self.password + " "), ("Asha", Self.password), ("", "")] {
      #expect(try register.check(name: name, password: password, peer: name + password) == .wrong)
    }
    try register.setDisabled("asha", true)
    #expect(try register.check(name: "asha", password: Self.password, peer: "q") == .wrong)
    try register.setDisabled("asha", false)
    try register.changePassword("asha", to: "another long staple")
    #expect(try register.check(name: "asha", password: Self.password, peer: "r") == .wrong)
  }

  @Test(
    "After five failures of a name, an account's or not, nothing is checked for a minute, whatever the peer.",
    arguments: ["asha", "nobody"])
  func pauseByName(name: String) throws {
    let register = try register()
    for peer in 1...5 { try fail(register, name: name, peer: "10.0.0.\(peer)", times: 1) }
    let until = Timestamp(milliseconds: clock.now.milliseconds + 60_000)
    #expect(
      try register.check(name: name, password: Self.password, peer: "10.0.0.9") == .paused(until: until))
    clock.move(seconds: 60)
    let answer = try register.check(name: name, password: Self.password, peer: "10.0.0.9")
    #expect((answer == .wrong) == (name == "nobody"))
  }

  @Test("After five failures from a peer nothing from it is checked, whatever the name; others are.")
  func pauseByPeer() throws {
    let register = try register()
    for number in 1...5 { try fail(register, name: "n\(number)", times: 1) }
    guard case .paused = try register.check(name: "asha", password: Self.password, peer: "10.0.0.1") else {
      return #expect(Bool(false))
    }
    guard case .right = try register.check(name: "asha", password: Self.password, peer: "10.0.0.2") else {
      return #expect(Bool(false))
    }
  }

  @Test("Each further failure doubles the pause, up to a quarter of an hour.")
  func doubling() throws {
    let register = try register()
    try fail(register, times: 5)
    for seconds in [60, 120, 240, 480, 900, 900] as [Int64] {
      guard case .paused(let until) = try register.check(name: "asha", password: "", peer: "10.0.0.1") else {
        return #expect(Bool(false))
      }
      #expect(until.milliseconds - clock.now.milliseconds == seconds * 1000)
      clock.move(seconds: seconds)
      try fail(register, times: 1)
    }
  }

  @Test(
    "A success forgets the name's failures, not the peer's: an account of one's own does not clear the way.")
  func success() throws {
    let register = try register()
    try register.makeAccount("mala", password: Self.password, roles: [], fullName: "", registration: "")
    for _ in 1...4 {
      try fail(register, peer: "10.0.0.1", times: 1)
      guard case .right = try register.check(name: "mala", password: Self.password, peer: "10.0.0.1") else {
        return #expect(Bool(false))
      }
    }
    try fail(register, peer: "10.0.0.1", times: 1)
    guard case .paused = try register.check(name: "mala", password: Self.password, peer: "10.0.0.1") else {
      return #expect(Bool(false))
    }
  }

  @Test("A clock that was set back makes no pause longer than a quarter of an hour.")
  func setBack() throws {
    let register = try register()
    try fail(register, times: 5)
    clock.move(seconds: -86400)
    guard case .paused(let until) = try register.check(name: "asha", password: "", peer: "10.0.0.1") else {
      return #expect(Bool(false))
    }
    #expect(until.milliseconds - clock.now.milliseconds <= 900_000)
  }

  @Test("An unknown name costs the same work as a wrong password.")
  func sameWork() throws {
    let register = try Register.open(
      .memory, clock: { [clock] in clock.now }, random: randomBytes,
      passwordCost: PasswordCost(rounds: 1 << 13))
    try register.makeAccount("asha", password: Self.password, roles: [], fullName: "", registration: "")
    let times = try ["asha", "nobody"].map { name in
      try (0..<3).map { attempt in
        try ContinuousClock().measure {
          _ = try register.check(name: name, password: "wrong wrong wrong", peer: "\(name)\(attempt)")
        }
      }.min() ?? .zero
    }
    #expect(times[1] > times[0] / 3 && times[1] < times[0] * 3)
  }

  @Test("What was typed as a name stands nowhere in the register: it may be a password in the wrong field.")
  func wrongField() throws {
    let folder = TestFolder()
    let register = try folder.open(clock)
    _ = try register.check(name: "MySecretStaple77", password: "x", peer: "10.9.8.7")
    #expect(try register.audit(page: 0, case: nil).first?.action == "session.refused")
    #expect(try !folder.holds("MySecretStaple77") && !folder.holds("10.9.8.7"))
  }

  @Test("A password stands in no file, nor does its hash without salt.")
  func storedPassword() throws {
    let folder = TestFolder()
    let register = try folder.open(clock)
    for name in ["a1", "a2"] {
      try register.makeAccount(name, password: Self.password, roles: [], fullName: "", registration: "")
    }
    #expect(try !folder.holds(Self.password))
    #expect(
      try register.value("SELECT count(DISTINCT hex(passwordHash)) || count(DISTINCT hex(salt)) FROM account")
        == "22")
  }

  @Test(
    "Weak passwords are refused.",
    arguments: [
      "short", "elevenchars", "password1234", "Password123!!", "P@ssw0rd12345", "passwordpassword",
      "aaaaaaaaaaaaa",
      "123456789012", "abcabcabcabc", "qwertyuiop12", "asha-asha-asha", "Administrator1", "abcdefghijklm",
      "hospital2026!", "letmeinletmein", "            ", "nopqrstuvwxyz",
    ])
  func weak(password: String) throws {
    let register = try Register.inMemory(clock)
    #expect(throws: RegisterError.weakPassword) {
      try register.makeAccount("asha", password: password, roles: [], fullName: "", registration: "")
    }
    #expect(try register.accounts().isEmpty)
  }

  @Test(
    "Long ones that nobody tries first are taken, in any script.",
    arguments: [
      "correct horse staple", "blue-kettle-74-vox", "मेरा कुत्ता नीला है आज", "x9!Lq2#vR8@t",
    ])
  func strong(password: String) throws {
    let register = try Register.inMemory(clock)
    try register.makeAccount("asha", password: password, roles: [], fullName: "", registration: "")
    guard case .right = try register.check(name: "asha", password: password, peer: "p") else {
      return #expect(Bool(false))
    }
  }

  @Test("Names are of letters, digits and four signs, and each is there once.")
  func names() throws {
    let register = try register()
    for name in ["", "a b", "a/b", "<b>", "å", String(repeating: "a", count: 65)] {
      #expect(throws: RegisterError.badName) {
        try register.makeAccount(name, password: Self.password, roles: [], fullName: "", registration: "")
      }
    }
    #expect(throws: RegisterError.exists) {
      try register.makeAccount("asha", password: Self.password, roles: [], fullName: "", registration: "")
    }
    #expect(throws: RegisterError.badName) { try register.setRoles("asha", ["a b"]) }
    #expect(throws: RegisterError.notFound) { try register.setDisabled("ben", true) }
    #expect(throws: RegisterError.notFound) { try register.changePassword("ben", to: Self.password) }
  }
}
