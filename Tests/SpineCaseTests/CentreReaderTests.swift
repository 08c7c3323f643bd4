import Foundation
import SourceText
import SpineCase
import Testing

@Suite("Reading a directory of centres")
struct CentreReaderTests {
  private static let whole = """
    format: spineboard/centres/1
    centres:
      - {id: a, contact: {organisation: A, telephone: "108"}, services: [srs, pet-ct], requires: [referral.ask]}
      - {id: b, contact: {organisation: B}}

    """

  private func complaints(_ text: String) -> [String] {
    do {
      _ = try CentreReader().read(Array(text.utf8), file: "c.yaml")
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test("A centre is read with its contact, its services and the fields that it requires.")
  func read() throws {
    let directory = try CentreReader().read(Array(Self.whole.utf8), file: "c.yaml")
    #expect(directory.centres.map(\.id) == ["a", "b"])
    #expect(directory["a"]?.contact.telephone == "108")
    #expect(directory["a"]?.services == [.srs, .petCT])
    #expect(directory["a"]?.requires == ["referral.ask"])
    #expect(directory["b"]?.services == [] && directory["c"] == nil)
  }

  @Test(
    "Every error is located, and says what would do.",
    arguments: [
      ("services: [srs", "services: [srss", "c.yaml:3:70: centres[0].services[0]: "),
      ("id: b", "id: a", "c.yaml:4:10: centres[1].id: is the id of an earlier centre"),
      ("{id: b, ", "{", "c.yaml:4:5: centres[1].id: is missing"),
      ("requires", "require", "c.yaml:3:84: centres[0].require: is not a key here. Did you mean requires?"),
      ("centres/1", "centres/2", "c.yaml:1:9: format: "),
    ])
  func refused(_ old: String, _ new: String, _ start: String) {
    let found = complaints(Self.whole.replacing(old, with: new))
    #expect(found.count == 1 && found.first?.hasPrefix(start) == true, "\(found)")
  }

  @Test("The directory of the samples is read.")
  func sample() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../Samples/centres/centres.yaml")
      .standardizedFileURL
    let directory = try CentreReader().read(Array(Data(contentsOf: file)), file: "centres.yaml")
    #expect(directory["vasant-regional"]?.services.contains(.srs) == true)
    #expect(directory["kaveri-district"]?.services.contains(.srs) == false)
  }
}
