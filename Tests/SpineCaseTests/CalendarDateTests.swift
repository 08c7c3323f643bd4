import SpineCase
import Testing

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "A date is read to the day or to the month and written back the same.",
    arguments: ["2026-06-04", "2026-06", "2024-02-29", "2000-02-29", "1850-01-01", "2200-12-31", "1964-12"])
  func roundTrip(text: String) throws {
    #expect(try #require(CalendarDate(text)).iso == text)
  }

  @Test(
    "What is no day of the calendar is refused.",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-06-00", "1849-12-31",
      "2201-01-01",
      "2026", "26-06-04", "2026-6-4", "2026/06/04", "04-06-2026", "2026-06-04 ", " 2026-06-04", "2026-06-",
      "",
      "2026-06-04-01", "+026-06-04", "२०२६-०६-०४", "2026-W23",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "Days are counted from 1 January 1970.",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("1970-03-01", 59), ("2000-02-29", 11016), ("2000-03-01", 11017),
      ("2026-06-04", 20608), ("1850-01-01", -43829),
    ])
  func ordinals(text: String, ordinal: Int) throws {
    #expect(try #require(CalendarDate(text)).ordinal == ordinal)
  }

  @Test("From 1850 to 2200 every day follows the one before it.")
  func everyDay() throws {
    var expected = try #require(CalendarDate("1850-01-01")).ordinal
    for year in 1850...2200 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          if date.ordinal != expected { Issue.record("\(date.iso) is day \(date.ordinal), not \(expected)") }
          expected += 1
        }
      }
    }
    #expect(expected == (try #require(CalendarDate("2200-12-31"))).ordinal + 1)
  }

  @Test("A month spans its days.")
  func span() throws {
    let february = try #require(CalendarDate("2024-02"))
    #expect(february.span == february.ordinal...(february.ordinal + 28))
    #expect(try #require(CalendarDate("2026-06-04")).span == 20608...20608)
  }

  @Test(
    "An age is the number of birthdays that have passed; a missing day that decides leaves none.",
    arguments: [
      ("1964-03-12", "2026-06-04", 62), ("1976-06-04", "2026-06-04", 50), ("1976-06-05", "2026-06-04", 49),
      ("1976-02-29", "2026-02-28", 49), ("1976-02-29", "2026-03-01", 50), ("1968-01", "2026-06-06", 58),
      ("1968-06", "2026-06-06", nil), ("1968-07", "2026-06-06", 57), ("1968-06-05", "2026-06", nil),
      ("2026-06-04", "2026-06-04", 0),
    ] as [(String, String, Int?)])
  func age(born: String, on day: String, years: Int?) throws {
    #expect(try #require(CalendarDate(born)).years(until: #require(CalendarDate(day))) == years)
  }

  @Test("Dates are ordered, and a month stands where its first day does.")
  func order() throws {
    let texts = ["2025-12-31", "2026-01", "2026-01-02", "2026-06-04"]
    let dates = try texts.map { try #require(CalendarDate($0)) }
    #expect(dates.reversed().sorted() == dates)
  }
}
