import Foundation
import SpineCase
import SpineScores
import Testing

@Suite("Keys that boards and receiving centres ask for")
struct AddedKeyTests {
  @Test("Each takes its value.", arguments: AddedKey.all)
  func accepted(key: AddedKey) throws {
    #expect(complaints(key.body(key.accepted)) == [])
    #expect(try read(key.body(key.accepted)) != read(""), "the value is kept")
  }

  @Test("Each takes every kind of absence, with its reason.", arguments: AddedKey.all)
  func absent(key: AddedKey) throws {
    guard key.isClinical else { return }
    let cases = try (AddedKey.absences + ["{absent: not-done, why: empty ward}"]).map {
      try read(key.body($0))
    }
    #expect(Set(cases).count == cases.count, "no two absences are read as the same")
  }

  @Test("Each refuses another type, at its place.", arguments: AddedKey.all)
  func refused(key: AddedKey) {
    let found = complaints(key.body(key.refused))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("f.yaml:5:") && $0.contains(" \(key.path): ") }, "\(found)")
  }

  @Test("Each stands in the commented case that is filled in.", arguments: AddedKey.all)
  func skeleton(key: AddedKey) throws {
    let text = Skeleton.ofCase.text
    #expect(text.contains("\(key.name):"))
  }

  @Test("A misspelled key is reported with the right one.", arguments: AddedKey.all)
  func misspelled(key: AddedKey) {
    let found = complaints(key.body(key.accepted, named: key.name + "x"))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("is not a key here") && $0.contains(key.name) }, "\(found)")
  }
}

extension AddedKey {
  static let absences = ["unknown", "not-done", "not-available", "declined", "not-applicable"]
}
