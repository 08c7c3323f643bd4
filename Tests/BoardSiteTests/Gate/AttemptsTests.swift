import BoardSite
import Synchronization
import Testing

/// A clock that stands until it is moved.
final class StandingClock: Sendable {
  private let time = Mutex<Int64>(1_000)

  @Sendable func now() -> Int64 { time.withLock { $0 } }

  func move(by milliseconds: Int64) { time.withLock { $0 += milliseconds } }
}

@Suite("Tokens that open once, and how often a password may be tried")
struct AttemptsTests {
  private let clock = StandingClock()

  /// Tokens whose random bytes count up.
  private func tokens() -> OneTimeTokens {
    let counter = Counter()
    return OneTimeTokens(now: clock.now) { [UInt8](repeating: counter.next(), count: $0) }
  }

  private final class Counter: Sendable {
    private let count = Mutex<UInt8>(0)
    func next() -> UInt8 {
      count.withLock {
        $0 += 1
        return $0
      }
    }
  }

  @Test("A token opens what it was made for, once.")
  func once() {
    var tokens = tokens()
    let token = tokens.issue(for: "owner")
    #expect(token.utf8.count == 64)
    #expect(tokens.redeem(String(repeating: "0", count: 64)) == nil)
    #expect(tokens.redeem("") == nil)
    #expect(tokens.purpose(of: token) == "owner")
    #expect(tokens.redeem(token) == "owner")
    #expect(tokens.redeem(token) == nil)
    #expect(tokens.purpose(of: token) == nil)
  }

  @Test("A token is good for ten minutes, and not a millisecond longer.")
  func expiry() {
    var tokens = tokens()
    let (first, second) = (tokens.issue(for: "a"), tokens.issue(for: "b"))
    clock.move(by: 599_999)
    #expect(tokens.redeem(first) == "a")
    clock.move(by: 1)
    #expect(tokens.purpose(of: second) == nil)
    #expect(tokens.redeem(second) == nil)
  }

  @Test("With more than 64 that wait, the oldest is void.")
  func many() {
    var tokens = tokens()
    let all = (0..<65).map { _ in tokens.issue(for: "x") }
    #expect(tokens.redeem(all[0]) == nil)
    #expect(tokens.redeem(all[1]) == "x")
  }

  @Test("Five failures are free; then the pause doubles up to a quarter of an hour.")
  func pauses() {
    var (limit, time) = (AttemptLimit(), Int64(0))
    for _ in 0..<5 { #expect(limit.begin(["a"], at: time) == 0) }
    for pause in [30_000, 60_000, 120_000, 240_000, 480_000, 900_000, 900_000] as [Int64] {
      #expect(limit.begin(["a"], at: time) == pause)
      #expect(limit.begin(["a"], at: time + pause - 1) == 1)
      time += pause
      #expect(limit.begin(["a"], at: time) == 0)
    }
  }

  @Test("One key that has to wait holds the attempt, and counts for no other.")
  func several() {
    var limit = AttemptLimit()
    for _ in 0..<5 { _ = limit.begin(["address"], at: 0) }
    for _ in 0..<9 { #expect(limit.begin(["account", "address"], at: 0) == 30_000) }
    #expect(limit.pause(of: "account", at: 0) == 0)
    #expect(limit.begin(["account", "other"], at: 0) == 0)
  }

  @Test("A success frees the account, and gives the address back no more than its own attempt.")
  func success() {
    var limit = AttemptLimit()
    for _ in 0..<4 { _ = limit.begin(["account", "address"], at: 0) }
    #expect(limit.begin(["account", "address"], at: 0) == 0)
    limit.succeeded("account")
    limit.takeBack("address")
    #expect(limit.begin(["account", "address"], at: 0) == 0)
    #expect(limit.pause(of: "account", at: 0) == 0)
    #expect(limit.pause(of: "address", at: 0) == 30_000)
  }

  @Test("A day later nothing is held against anybody.")
  func forgotten() {
    var limit = AttemptLimit()
    for _ in 0..<5 { _ = limit.begin(["a"], at: 0) }
    #expect(limit.begin(["a"], at: AttemptLimit.memory) == 0)
    #expect(limit.pause(of: "a", at: AttemptLimit.memory) == 0)
  }

  @Test("Ten thousand other keys push none out that was tried lately.")
  func crowded() {
    var limit = AttemptLimit()
    for _ in 0..<5 { _ = limit.begin(["old"], at: 0) }
    for key in 1..<AttemptLimit.limit { _ = limit.begin(["\(key)"], at: 1) }
    #expect(limit.pause(of: "old", at: 1) > 0)
    _ = limit.begin(["one more"], at: 2)
    #expect(limit.pause(of: "old", at: 2) == 0)
  }
}
