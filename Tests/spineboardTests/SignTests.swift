import Foundation
import Testing

@Suite("spineboard sign")
struct SignTests {
  private static let who = ["--name", "Dr A \"Q\" Rao", "--role", "registrar", "--registration", "R-1"]
  private static let sample = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples/cases/demo-0007/case.yaml").standardizedFileURL

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(try String(contentsOf: Self.sample, encoding: .utf8), to: "case.yaml")
    return scratch
  }

  @Test("A signed letter is final until a fact that it uses is changed, --final then names the record.")
  func holds() throws {
    let scratch = try scratch()
    defer { scratch.remove() }
    let file = scratch.path("case.yaml")
    let old = try scratch.text(of: "case.yaml")
    let signed = try Run(["sign", file, "--document", "referral-letter"] + Self.who)
    #expect(signed.status == 0, "\(signed.err)")
    let text = try scratch.text(of: "case.yaml")
    #expect(text.hasPrefix(old))
    #expect(try Run(["render", "referral-letter", "--final", file]).status == 0)
    try scratch.write(
      "# a comment\n" + text.replacing("explainedBy: Sister", with: "explainedBy: Nurse"), to: "case.yaml")
    #expect(try Run(["render", "referral-letter", "--final", file]).status == 0)
    try scratch.write(text.replacing("frankel: D", with: "frankel: C"), to: "case.yaml")
    let refused = try Run(["render", "referral-letter", "--final", file])
    #expect(refused.status == 65)
    #expect(refused.err.contains("changed since: neurology"))
    let printed = try Run(["render", "referral-letter", file, "--to", "md"])
    #expect(printed.status == 0 && printed.out.contains("for an earlier state"))
    #expect(
      try Run(["check", file]).out.contains(
        "referral-letter: draft: signed for an earlier state: changed since: neurology"))
  }

  @Test("A signature that is taken back stays in the file with its reason, and no longer counts.")
  func withdrawal() throws {
    let scratch = try scratch()
    defer { scratch.remove() }
    let file = scratch.path("case.yaml")
    #expect(try Run(["sign", file, "--document", "mdt-summary"] + Self.who).status == 0)
    let back = [
      "sign", file, "--document", "mdt-summary", "--name", Self.who[1], "--withdraw", "--why",
      "wrong patient",
    ]
    #expect(try Run(back).status == 0)
    #expect(try scratch.text(of: "case.yaml").contains("wrong patient"))
    #expect(try Run(["check", file]).out.contains("mdt-summary: draft: the signature has been withdrawn"))
    #expect(try Run(back).status == 65)
  }

  /// A command line, and the exit status that it must give.
  private static let refused: [(arguments: [String], status: Int32)] = {
    let letter = ["--document", "referral-letter"]
    let signed = letter + who
    return [
      (["--document", "mdt-agenda"] + who, 64), (["--document", "mdt-minutes"] + who, 64),
      (letter + ["--name", " ", "--role", "r", "--registration", "R"], 64),
      (letter + ["--name", "Dr A"], 64), (signed + ["--at", "2199-01-01T00:00Z"], 64),
      (signed + ["--why", "x"], 64), (["--document", "patient-handout"] + who, 65),
      (["--document", "mdt-summary", "--incomplete-because", "night"] + who, 65),
      (signed + ["--at", "2026-06-04T07:29+05:30"], 65),
    ]
  }()

  @Test("A wrong command line is 64, a document that cannot be signed 65, and the file stays as it was.")
  func refusals() throws {
    for (arguments, status) in Self.refused {
      let scratch = try scratch()
      defer { scratch.remove() }
      let old = try scratch.text(of: "case.yaml")
      #expect(try Run(["sign", scratch.path("case.yaml")] + arguments).status == status, "\(arguments)")
      #expect(try scratch.text(of: "case.yaml") == old)
    }
  }

  @Test("What cannot be a name or a number is refused by its key, a file that is read-only as such.")
  func reasons() throws {
    let scratch = try scratch()
    defer { scratch.remove() }
    let file = scratch.path("case.yaml")
    let letter = ["sign", file, "--document", "referral-letter"]
    let unnamed = try Run(letter + ["--name", "tbd", "--role", "r", "--registration", "?"])
    #expect(unnamed.status == 65)
    #expect(unnamed.err.contains("signOff[0].name: ") && unnamed.err.contains("signOff[0].registration: "))
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let old = try scratch.text(of: "case.yaml")
    let protected = try Run(letter + Self.who)
    #expect(protected.status == 73)
    #expect(protected.err.contains("is read-only"))
    #expect(try scratch.text(of: "case.yaml") == old)
  }
}
