import Foundation
import SpineCase
import SpinePathway
import Testing

@Suite("The country profiles that are shipped")
struct ProfileTests {
  static func profile(_ name: String) throws -> Profile {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Templates/profiles/\(name).yaml")
    return try ProfileReader().read(Array(try Data(contentsOf: file)), file: "\(name).yaml")
  }

  @Test("Every datum has a source.", arguments: ["england", "in"])
  func sources(_ name: String) throws {
    let profile = try Self.profile(name)
    #expect(profile.id == name)
    for datum in [profile.emergencyNumber, profile.ambulanceNumber, profile.firstContact] {
      #expect(!datum.value.isEmpty && !datum.source.isEmpty)
    }
    #expect(!profile.targets.isEmpty && profile.targets.allSatisfy { !$0.source.isEmpty })
  }

  @Test("India's profile holds no figure in hours; England's says 24 hours and 1 week for MRI (QS56).")
  func hours() throws {
    for target in try Self.profile("in").targets { #expect(target.text.filter(\.isNumber).isEmpty) }
    let england = try Self.profile("england").targets
    #expect(england.first { $0.id == "mri-emergency" }?.text.contains("within 24 hours") == true)
    #expect(england.first { $0.id == "mri-pain" }?.text.contains("within 1 week") == true)
    #expect(try Self.profile("in").emergencyNumber.value == "112")
    #expect(try Self.profile("in").ambulanceNumber.value == "108")
  }

  @Test("An emergency prints the targets of its profile.", arguments: ["england", "in"])
  func targets(_ name: String) throws {
    var text = CaseText()
    text.neurology = CaseText.neurology(["walking": "unable"])
    let actions = try text.pathway(profile: try Self.profile(name)).actions
    #expect(actions.contains { $0.id == "target-mri-emergency" && $0.state == .applies })
    #expect(actions.contains { $0.id == "first-contact" && $0.state == .applies })
  }
}
