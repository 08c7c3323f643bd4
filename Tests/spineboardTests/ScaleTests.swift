import Foundation
import Testing

@Suite("The command scale")
struct ScaleTests {
  @Test(
    "Every scale that a score can name is printed with its edition and source, as words and as JSON.",
    arguments: [
      ("ecog", "1982"), ("karnofsky", "1949"), ("frankel", "1969"), ("asia", "2011"), ("escc", "2010"),
      ("sins", "2010"), ("tokuhashi-1990", "1990"), ("tokuhashi-2005", "2005"), ("tomita", "2001"),
    ])
  func everyScale(name: String, edition: String) throws {
    let words = try Run(["scale", name])
    #expect(words.status == 0)
    #expect(words.out.split(separator: "\n").first?.hasSuffix(" (\(edition))") == true)
    let json = try Run(["scale", name, "--json"])
    let scale = try JSONDecoder().decode(Printed.self, from: Data(json.out.utf8))
    #expect(scale.format == "spineboard/scale/1")
    #expect(scale.system == name)
    #expect(scale.edition == edition)
    #expect(words.out.contains(scale.citation))
  }

  @Test("A name that is no scale ends with 64 and names those there are.")
  func unknown() throws {
    let run = try Run(["scale", "sinss"])
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.err.hasPrefix("Error: 'sinss' is not a scale. Use ecog, karnofsky, "))
  }
}

private struct Printed: Decodable {
  let format: String
  let system: String
  let edition: String
  let citation: String
}
