import SpineCase
import Testing

@Suite("Moments")
struct MomentTests {
  @Test(
    "A moment is read and written back the same.",
    arguments: [
      "2026-06-04", "2026-06", "2026-06-04T07:30+05:30", "2026-06-04T00:00-03:00", "2026-06-04T23:59+14:00",
      "2026-06-04T12:00+00:00", "2026-06-04T12:00-09:30",
    ])
  func roundTrip(text: String) throws {
    #expect(try #require(Moment(text)).iso == text)
  }

  @Test("Z is the offset of zero.")
  func zulu() {
    #expect(Moment("2026-06-04T02:00Z")?.iso == "2026-06-04T02:00+00:00")
  }

  @Test(
    "A time without its offset, or off the clock, is refused.",
    arguments: [
      "2026-06-04T07:30", "2026-06-04T24:00+05:30", "2026-06-04T07:60Z", "2026-06-04T7:30Z",
      "2026-06-04T07:30:00Z",
      "2026-06-04 07:30+05:30", "2026-06-04T07:30+0530", "2026-06-04T07:30+15:00", "2026-06-04T07:30z",
      "2026-06T07:30Z", "2026-06-04T", "T07:30Z", "", "2026-06-04T07:30+05:30 ", "2026-06-04T07:30 05:30",
    ])
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("The same minute in two places is the same minute.")
  func offsets() throws {
    let india = try #require(Moment("2026-06-04T07:30+05:30"))
    let england = try #require(Moment("2026-06-04T03:00+01:00"))
    #expect(india.minutes(assuming: nil) == england.minutes(assuming: nil))
    #expect(india.minutes(assuming: 600) == england.minutes(assuming: nil))
    #expect(india.time?.clock == "07:30")
    #expect(india.time?.offsetText == "+05:30")
  }

  @Test("A date alone means any minute of its day, and any offset where none is assumed.")
  func dateAlone() throws {
    let day = try #require(Moment("1970-01-01"))
    #expect(day.minutes(assuming: 0) == 0...1439)
    #expect(day.minutes(assuming: 330) == -330...1109)
    #expect(day.minutes(assuming: nil) == -840...2279)
    let month = try #require(Moment("1970-01"))
    #expect(month.minutes(assuming: 0) == 0...(31 * 1440 - 1))
  }
}
