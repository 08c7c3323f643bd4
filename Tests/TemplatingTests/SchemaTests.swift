import Templating
import Testing

@Suite("Schemas")
struct SchemaTests {
  @Test(
    "A dotted name leads to its field, through records and lists.",
    arguments: ["patient.name", "lesions.level", "lesions.centre.name", "urgent"])
  func dotted(name: String) {
    let last = name.split(separator: ".").last.map(String.init)
    #expect(SampleSchema.all.declaration(of: name)?.name == last)
  }

  @Test(
    "A name that leads nowhere has no field.", arguments: ["", ".", "patient.", "patient.nme", "urgent.x"])
  func nowhere(name: String) {
    #expect(SampleSchema.all.declaration(of: name) == nil)
  }

  @Test("The names of an audience leave out what is not for it, and everything below that.")
  func names() {
    #expect(
      SampleSchema.all.paths(for: .patient) == [
        "patient", "patient.name", "patient.born", "organs", "urgent", "course", "note", "body",
      ])
    #expect(SampleSchema.all.names(for: .board).contains("total"))
    #expect(!SampleSchema.all.names(for: .clinician).contains("total"))
  }

  @Test("An audience has a word, and the word gives the audience.", arguments: Audience.allCases)
  func audience(_ audience: Audience) {
    #expect(Audience(word: audience.word) == audience)
    #expect(Audience(word: "nobody") == nil)
  }
}
