import SourceText
@testable import SpineCase
import Testing

@Suite("Reading a country profile")
struct ProfileReaderTests {
  private static let whole = """
    format: spineboard/profile/1
    profile: xx
    country: Nowhere
    emergencyNumber: {value: "112", source: a law}
    ambulanceNumber: {value: "0108", source: a leaflet}
    firstContact: {value: the team on call, source: this hospital}
    targets: [{id: mri, text: MRI at once, source: a guideline}]

    """

  private func complaints(_ text: String) -> [String] {
    do {
      _ = try ProfileReader().read(Array(text.utf8), file: "p.yaml")
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test("Every datum is read with its source.")
  func read() throws {
    let profile = try ProfileReader().read(Array(Self.whole.utf8), file: "p.yaml")
    #expect(profile.id == "xx")
    #expect(profile.emergencyNumber == Profile.Sourced(value: "112", source: "a law"))
    #expect(profile.ambulanceNumber.value == "0108")
    #expect(profile.targets == [Profile.TimeTarget(id: "mri", text: "MRI at once", source: "a guideline")])
  }

  @Test("A datum without its source is refused.")
  func source() {
    #expect(
      complaints(Self.whole.replacing(", source: a law", with: ""))
        == ["p.yaml:4:18: emergencyNumber.source: is missing"])
    #expect(
      complaints(Self.whole.replacing(", source: a guideline", with: ""))
        == ["p.yaml:7:11: targets[0].source: is missing"])
  }

  @Test("A profile without an emergency number is refused.")
  func emergencyNumber() {
    let text = Self.whole.split(separator: "\n").filter { !$0.hasPrefix("emergency") }.joined(separator: "\n")
    #expect(complaints(text).contains { $0.contains("emergencyNumber.value: is missing") })
  }

  @Test("A key that is not known is named.")
  func unknownKey() {
    #expect(
      complaints(Self.whole + "ambulancenumber: x\n")
        == ["p.yaml:8:1: ambulancenumber: is not a key here. Did you mean ambulanceNumber?"])
  }
}
