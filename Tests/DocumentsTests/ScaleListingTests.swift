import Documents
import Foundation
import Testing

@Suite("The scales as they are printed")
struct ScaleListingTests {
  private static let vectors = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/vectors")

  @Test(
    "The published vectors are those of the tables.",
    arguments: ["sins", "tokuhashi-1990", "tokuhashi-2005", "tomita"])
  func vectorsAreCurrent(_ scale: String) throws {
    let published = try String(contentsOf: Self.vectors.appending(path: "\(scale).csv"), encoding: .utf8)
    #expect(published == ScaleListing.vectors(of: scale), "run make vectors and read the difference")
  }

  @Test(
    "Every scale prints its table, its rulings and its limits, and as JSON too.",
    arguments: ScaleListing.names)
  func everyScale(_ scale: String) throws {
    let lines = try #require(ScaleListing.lines(of: scale))
    #expect(lines.contains("Validity and known limits"))
    #expect(lines.contains("Where sources disagree, and the ruling here"))
    #expect(try #require(ScaleListing.json(of: scale)).hasPrefix(#"{"format": "spineboard/scale/1""#))
  }

  @Test("A grade has no vectors, and a name that is no scale has nothing.")
  func nothing() {
    #expect(ScaleListing.vectors(of: "frankel") == nil)
    #expect(ScaleListing.lines(of: "oswestry") == nil)
  }
}
