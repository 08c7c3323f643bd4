import Authoring
import CaseView
import SpineCase
import Testing

@Suite("The list of fields")
struct FieldListingTests {
  private static let leaves = DocumentKind.allCases.flatMap { kind in
    FieldListing.entries(of: kind, audience: "board").filter { !$0.holdsFields }.map { (kind, $0) }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  @Test("Each field that is no list or record has a meaning and an example, and each of these has none.")
  func complete() {
    #expect(Self.leaves.count > 3000)
    for (kind, field) in Self.leaves where field.meaning.isEmpty || field.example.isEmpty {
      Issue.record("\(kind.rawValue): \(field.line)")
    }
    for kind in DocumentKind.allCases {
      let groups = FieldListing.entries(of: kind, audience: "board").filter(\.holdsFields)
      #expect(groups.allSatisfy { $0.example.isEmpty })
    }
  }

  @Test("An example is what a field of its type prints.")
  func valid() {
    for (kind, field) in Self.leaves where !Self.isValid(field.example, for: field.kind) {
      Issue.record("\(kind.rawValue): \(field.line)")
    }
  }

  private static func isValid(_ example: String, for kind: String) -> Bool {
    switch kind {
    case "condition": example == "yes"
    case "date":
      months.contains { example.contains("\($0) ") }
        && example.split { !$0.isNumber }.contains {
          $0.count == 4 && $0.hasPrefix("20") || $0.hasPrefix("19")
        }
    case "number": example.contains(where: \.isNumber)
    case "telephone":
      example.contains(where: \.isNumber) && example.allSatisfy { "0123456789 +".contains($0) }
    case "text", "grade", "region": !example.contains { $0.isNewline }
    default: true
    }
  }

  @Test("No example on a patient's list names a score, a survival figure or a band.")
  func ofPatients() {
    let shown = Self.leaves.filter { $0.1.audience == "patient" }.map { $0.1.line.lowercased() }
    for word in ["sins", "tokuhashi", "tomita", "survival", "karnofsky", "escc", "months to live"] {
      #expect(!shown.contains { $0.contains(word) }, "\(word)")
    }
  }
}
