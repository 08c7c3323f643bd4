import SpineCase
import Testing

@Suite("One declaration a key")
struct SchemaTests {
  /// What each record of case and meeting says of itself, once.
  static let records: [RecordAudit] = {
    var seen: Set<String> = []
    return (ClinicalCase.schema.audits + Meeting.schema.audits).filter { seen.insert($0.record).inserted }
  }()

  /// Keys of one property that holds several under names: the blood tests, the four documents.
  private static let shared = ["Bloods": 13, "ClinicalCase": 3]

  @Test("Every stored property of a record is filled by exactly one key.", arguments: records.indices)
  func everyProperty(index: Int) {
    let record = Self.records[index]
    let filled = record.filled()
    #expect(
      filled.count == record.properties().count + (Self.shared[record.record] ?? 0),
      "\(record.record): \(record.properties())")
    #expect(Set(filled).count == filled.count, "\(record.record)")
  }

  @Test("No record declares a key twice.", arguments: records.indices)
  func noKeyTwice(index: Int) {
    let names = Self.records[index].names
    #expect(Set(names).count == names.count, "\(names)")
  }

  @Test("Every key says what it means.", arguments: records.indices)
  func everyMeaning(index: Int) {
    // What stands for the record around it takes that record's meaning.
    let own = Self.records[index].withoutMeaning.filter { !["state", "present"].contains($0) }
    #expect(own == [], "\(Self.records[index].record)")
  }

  @Test("Every record of the case and the meeting is looked at.")
  func everyRecord() {
    #expect(Self.records.count >= 66)
  }
}
