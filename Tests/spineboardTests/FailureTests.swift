import Foundation
import Testing

@Suite("What the program says when it refuses")
struct FailureTests {
  private static let mark = "Canary7"
  private static let commands = [
    ["check", "-"], ["score", "-"], ["score", "--json", "-"], ["render", "mdt-summary", "-"],
    ["render", "referral-letter", "-", "--to", "md"], ["render", "patient-handout", "-"],
  ]

  /// A case with a mark in every free text, broken in one way.
  struct Breakage: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String

    static let all = [
      Breakage("a grade that is none", "frankel: D", "frankel: F"),
      Breakage("an impossible number", "karnofsky: 60", "karnofsky: 73"),
      Breakage("a list for a text", "histology: \"Canary7\"", "histology: [Canary7]"),
      Breakage("a record for a text", "histology: \"Canary7\"", "histology: {Canary7: Canary7}"),
      Breakage("a text for a list", "soFar: none", "soFar: {Canary7: 1}"),
      Breakage("a number for a name", "  name: \"Canary7\"", "  name: 7\n  nmae: Canary7"),
      Breakage("an unknown key", "tumour:", "Canary7: 1\ntumour:"),
      Breakage("a key twice", "tumour:", "case: Canary7\ntumour:"),
      Breakage("an anchor", "histology: \"Canary7\"", "histology: &Canary7 x"),
      Breakage("an alias", "histology: \"Canary7\"", "histology: *Canary7"),
      Breakage("a tag", "histology: \"Canary7\"", "histology: !Canary7 x"),
      Breakage("a text that does not end", "histology: \"Canary7\"", "histology: \"Canary7"),
      Breakage("a tab", "histology: \"Canary7\"", "\thistology: Canary7"),
      Breakage("an empty text", "histology: \"Canary7\"", "histology: \"\""),
      Breakage("a date of the future", "born: 1964-03-12", "born: 2064-03-12"),
    ]

    init(_ description: String, _ old: String, _ new: String) {
      (testDescription, self.old, self.new) = (description, old, new)
    }
  }

  @Test("A case that reads has a mark in every free text, and every document can be made of it.")
  func marked() throws {
    let text = Skeleton(try Run(["new"]).out).marked(Self.mark)
    #expect(text.components(separatedBy: Self.mark).count > 90)
    #expect(try Run(["check", "-"], input: text).err == "")
    let letter = try Run(["render", "referral-letter", "-"], input: text)
    #expect(letter.status == 0)
    #expect(letter.out.components(separatedBy: Self.mark).count > 50)
  }

  @Test("No free text of a case stands in a message, whatever is wrong with it.", arguments: Breakage.all)
  func noFreeText(breakage: Breakage) throws {
    let text = Skeleton(try Run(["new"]).out).marked(Self.mark)
    let broken = text.replacing(breakage.old, with: breakage.new, maxReplacements: 1)
    #expect(broken != text)
    for command in Self.commands {
      let run = try Run(command, input: broken)
      #expect(run.status == 65)
      #expect(!run.err.isEmpty)
      #expect(!run.err.contains(Self.mark), "\(command)")
      #expect(!run.out.contains(Self.mark), "\(command)")
    }
  }

  @Test("A warning and a refused sheet do not quote the case either.")
  func warning() throws {
    let text = Skeleton(try Run(["new"]).out).marked(Self.mark)
      .replacing("collapse: over-50", with: "collapse: under-50")
      .replacing("found: \"Canary7\"", with: "found: Canary7 is terminal")
    let check = try Run(["check", "-"], input: text)
    #expect(check.err.contains("collapse"))
    #expect(!(check.err + check.out).contains(Self.mark))
    let run = try Run(["render", "patient-handout", "-"], input: text)
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(
      run.err.contains("handout.found: holds a word that may not stand on a patient's sheet ('forbidden'"))
    #expect(!run.err.contains(Self.mark))
  }
}
