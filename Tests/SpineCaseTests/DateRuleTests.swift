import Records
import SourceText
import Testing

@testable import SpineCase

@Suite("Every date between birth and asOf")
struct DateRuleTests {
  /// What is reported about a record of made-up keys, from the reading of each key and nothing else.
  private static func findings(
    of members: [Member], born: String?, asOf: String, _ read: (MappingReader) -> Void
  ) throws -> Findings {
    let findings = Findings(file: "f.yaml")
    read(MappingReader(path: "", position: .start, members: members, findings: findings))
    let moment = try #require(Moment(asOf))
    findings.checkDates(born: born.flatMap { CalendarDate($0)?.span }, asOf: moment)
    findings.checkDates(asOf: moment)
    return findings
  }

  private static func member(_ date: String) -> [Member] {
    [Member(key: "newKey", value: Node(.plain(date)))]
  }

  @Test(
    "A date key that no code but its reading knows is held by the rule.",
    arguments: [
      ("1964-03-11", 1, 0), ("1964-02", 1, 0), ("1964-03-12", 0, 0), ("1964-03", 0, 0), ("2026-06-04", 0, 0),
      ("2026-06", 0, 0), ("2026-06-06", 0, 1), ("2027-01", 0, 1),
    ])
  func newKey(date: String, errors: Int, warnings: Int) throws {
    for read in [{ _ = $0.date("newKey") }, { _ = $0.moment("newKey") }] as [(MappingReader) -> Void] {
      let found = try Self.findings(
        of: Self.member(date), born: "1964-03-12", asOf: "2026-06-04T07:30+05:30", read)
      #expect(found.errors.map(\.path) == Array(repeating: "newKey", count: errors))
      #expect(found.warnings.map(\.path) == Array(repeating: "newKey", count: warnings))
    }
  }

  @Test(
    "What is planned may lie on either side of asOf, what is still to come not before it, nothing before birth.",
    arguments: [
      (DateRole.event, "2026-06-20", 0, 0), (.event, "2026-05-01", 0, 0), (.event, "1960-01-01", 1, 0),
      (.deadline, "2026-06-20", 0, 0), (.deadline, "2026-06-04", 0, 0), (.deadline, "2026-06-01", 0, 1),
      (.deadline, "1960-01-01", 1, 1), (.free, "1960-01-01", 0, 0), (.free, "2100-01-01", 0, 0),
    ])
  func roles(role: DateRole, date: String, errors: Int, warnings: Int) throws {
    let found = try Self.findings(of: Self.member(date), born: "1964-03-12", asOf: "2026-06-04") {
      _ = $0.moment("newKey", role)
    }
    #expect(found.errors.count == errors)
    #expect(found.warnings.count == warnings)
  }

  @Test(
    "Only what surely lies before birth is an error: a month leaves the days of it open.",
    arguments: [("1964-03", "1964-03-01", 0), ("1964-03", "1964-02-28", 1), ("1964-03-12", "1964-03", 0)])
  func ranges(born: String, date: String, errors: Int) throws {
    let found = try Self.findings(of: Self.member(date), born: born, asOf: "2026-06-04") {
      _ = $0.date("newKey")
    }
    #expect(found.errors.count == errors)
  }

  @Test("Without a date of birth nothing lies before it.")
  func unborn() throws {
    let found = try Self.findings(of: Self.member("1900-01-01"), born: nil, asOf: "2026-06-04") {
      _ = $0.date("newKey")
    }
    #expect(found.errors == [])
  }

  @Test("Where many dates lie before birth, the birth date is named once; after asOf it is nothing but that.")
  func wrongBirth() {
    let body = """
      patient: {born: 2026-06-03}
      neurology: {examined: 2026-06-01, deficitOnset: 2026-05-30, lastWalked: 2026-05-29}
      pain: {since: 2026-05-10}

      """
    #expect(
      complaints(body) == [
        "f.yaml:5:17: patient.born: lies after 4 dates in this case, including neurology.examined; check it"
      ])
    #expect(
      complaints(body.replacing("2026-06-03", with: "2064-03-12")) == [
        "f.yaml:5:17: patient.born: lies after asOf; a birth date cannot lie in the future"
      ])
  }
}
