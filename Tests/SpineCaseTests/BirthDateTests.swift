import Testing

@testable import SpineCase

@Suite("Year of birth or age only")
struct BirthDateTests {
  private static func birth(_ lines: String) throws -> ClinicalCase { try read("patient:\n  \(lines)\n") }

  @Test(
    "The ages are those that the record leaves possible at asOf.",
    arguments: [
      ("born: 1964-03-12", 62...62, "1964-03-12"), ("born: 1964", 61...62, "1964"),
      ("born: 1964-06", 61...62, "1964-06"),
      ("born: 1964-02", 62...62, "1964-02"), ("born: \"1964\"", 61...62, "1964"),
      ("age: {years: 62, on: 2026-06-04}", 62...62, "62 years on 2026-06-04"),
      ("age: {years: 62, on: 2026-01-04}", 62...63, "62 years on 2026-01-04"),
      ("age: {years: 62, on: 2025-06-04}", 63...63, "62 years on 2025-06-04"),
      ("age: {years: 62, on: 2026-06}", 61...63, "62 years on 2026-06"),
      ("age: 62", 62...62, "62 years on 2026-06-04"),
      ("age: {months: 7, on: 2026-06-04}", 0...0, "7 months on 2026-06-04"),
      ("born: 2008-06-05", 17...17, "2008-06-05"),
    ])
  func ages(line: String, ages: ClosedRange<Int>, written: String) throws {
    let read = try Self.birth(line)
    #expect(read.ages.value == ages)
    #expect(read.patient.born.value?.iso == written)
  }

  @Test(
    "A child is one at every possible age; where the ages lie on both sides, nobody can say.",
    arguments: [
      ("born: 2008", nil), ("born: 2007", false), ("born: 2009", true),
      ("age: {years: 17, on: 2026-06-01}", nil),
    ]
      as [(String, Bool?)])
  func child(line: String, isChild: Bool?) throws {
    let read = try Self.birth(line)
    #expect(read.isChild == isChild)
  }

  @Test(
    "The age that a day of birth leaves is always among those of its month, its year and the age stated from it."
  )
  func wider() throws {
    let asOf = try #require(CalendarDate("2026-06-04"))
    for year in [1924, 1964, 2000, 2024, 2026] {
      for month in 1...12 where year < 2026 || month < 6 {
        for day in 1...CalendarDate.length(ofMonth: month, in: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          let exact = BirthDate(date)
          let years = exact.years(on: asOf)
          #expect(years == date.years(until: asOf).map { $0...$0 })
          let age = try #require(BirthDate(StatedAge(count: years.lowerBound, isInMonths: false, on: asOf)))
          let months = exact.months(on: asOf).lowerBound
          let infant = try #require(BirthDate(StatedAge(count: months, isInMonths: true, on: asOf)))
          #expect(age.agrees(with: exact) && infant.agrees(with: exact), "\(date.iso)")
          let wholeYear = try #require(BirthDate(year: year)?.years(on: asOf))
          #expect(wholeYear.contains(years.lowerBound))
        }
      }
    }
  }

  @Test("A date of birth and an age that do not fit are warned of, and the date counts.")
  func disagreement() throws {
    #expect(
      try warnings("patient:\n  born: 1964\n  age: {years: 70, on: 2026-06-04}\n")
        == ["f.yaml:7:8: warning: patient.age: does not agree with born; check both (born is used)"])
    #expect(try warnings("patient:\n  born: 1964\n  age: {years: 61, on: 2026-06-04}\n") == [])
  }

  @Test("An age without its date is that of asOf, and warned of.")
  func bare() throws {
    #expect(
      try warnings("patient: {age: 62}\n") == [
        "f.yaml:5:16: warning: patient.age: has no date and is read as the age at asOf, which moves on; "
          + "write it with its date, as {years: 62, on: 2026-06-04}"
      ])
  }

  @Test(
    "What is no date of birth and no age is refused.",
    arguments: [
      ("born: 64", "patient.born: is not a date"), ("born: 1849", "patient.born: is not a date"),
      ("born: 2027", "patient.born: lies after asOf"),
      ("age: sixty", "patient.age: is text; write {years: 62"),
      ("age: {years: 62}", "patient.age.on: is missing"),
      ("age: {on: 2026-06-04}", "patient.age: needs either years or months"),
      ("age: {years: 200, on: 2026-06-04}", "patient.age.years: '200' is not accepted"),
    ])
  func refused(line: String, message: String) {
    let found = complaints("patient:\n  \(line)\n")
    #expect(found.count == 1 && found.allSatisfy { $0.contains(message) }, "\(found)")
  }

  @Test("JSON gives a year as a number.")
  func json() {
    let text =
      #"{"format": "spineboard/case/1", "case": "T", "asOf": "2026-06-04", "profile": "in", "patient": {"born": 1964}}"#
    #expect(complaints(file: text, named: "f.json") == [])
  }
}
