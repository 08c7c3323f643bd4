import SpineCase
import SpinePathway
import Testing

@Suite("The onset clock")
struct OnsetClockTests {
  @Test(
    "Two times are exact, whatever their offsets; dates give ranges.",
    arguments: [
      ("2026-06-03T18:30+05:30", "2026-06-04T07:30+05:30", 780...780, "13 hours"),
      ("2026-06-03T13:00Z", "2026-06-04T07:30+05:30", 780...780, "13 hours"),
      ("2026-06-03", "2026-06-04T07:30+05:30", 451...1890, "7 to 32 hours"),
      ("2026-06-03T18:00+05:30", "2026-06-04", 360...1799, "6 to 30 hours"),
      ("2026-06-04", "2026-06-04", 0...1439, "0 to 24 hours"),
      ("2026-05-30T07:31Z", "2026-06-04T07:30Z", 7199...7199, "119 hours"),
      ("2026-05-30T07:30Z", "2026-06-04T07:30Z", 7200...7200, "5 days"),
      ("2026-05-09", "2026-06-04T07:30Z", 36451...37890, "25 to 27 days"),
    ])
  func ranges(_ start: String, _ asOf: String, _ minutes: ClosedRange<Int>, _ words: String) throws {
    let clock = OnsetClock(from: try #require(Moment(start)), asOf: try #require(Moment(asOf)))
    #expect(clock?.minutes == minutes)
    #expect(clock?.sentence.english == words)
  }

  @Test("What lies after asOf has no clock.")
  func future() throws {
    let (start, asOf) = (try #require(Moment("2026-06-05")), try #require(Moment("2026-06-04T07:30Z")))
    #expect(OnsetClock(from: start, asOf: asOf) == nil)
  }

  @Test(
    "A range that straddles the limit is not known.",
    arguments: [
      ("2026-06-02T07:30Z", true), ("2026-06-02T07:29Z", false), ("2026-06-02", nil),
    ] as [(String, Bool?)])
  func limit(_ start: String, _ within: Bool?) throws {
    let (start, asOf) = (try #require(Moment(start)), try #require(Moment("2026-06-04T07:30Z")))
    #expect(OnsetClock(from: start, asOf: asOf)?.isWithin(hours: 48) == within)
  }
}
