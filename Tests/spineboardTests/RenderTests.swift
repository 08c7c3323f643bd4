import Testing

@Suite("The commands render and minutes")
struct RenderTests {
  @Test(
    "A command line that is wrong ends with 64, says why on standard error and points to the help.",
    arguments: [
      (["render"], "Error: Missing expected argument '<arguments> ...'"),
      (
        ["render", "letter", "a.yaml"],
        "Error: 'letter' is not a document. Use mdt-summary, mdt-minutes, referral-letter, patient-handout, warning-signs, mdt-agenda"
      ),
      (["render", "mdt-summary"], "Error: a case file is missing"),
      (["render", "mdt-summary", "a.yaml", "b.yaml"], "Error: several files need a folder: -o <folder>"),
      (["render", "--all", "a.yaml"], "Error: --all needs a folder: -o <folder>"),
      (
        ["render", "mdt-summary", "a.yaml", "--to", "rtf"],
        "Error: The value 'rtf' is invalid for '--to <to>'. Please provide one of 'html', 'md', 'txt', 'pdf' or 'docx'."
      ),
      (
        ["render", "mdt-summary", "a.yaml", "--to", "txt", "--to", "md"],
        "Error: one file takes one form: give --to once, or use --all"
      ),
      (
        ["render", "mdt-summary", "a.yaml", "--paper", "a5"],
        "Error: The value 'a5' is invalid for '--paper <paper>'. Please provide one of 'a4' and 'letter'."
      ),
      (
        ["render", "mdt-summary", "a.yaml", "--letterhead", "gap:4mm"],
        "Error: --letterhead gap: takes whole millimetres from 5 to 120, as gap:38mm"
      ),
      (["minutes", "m.yaml", "--to", "txt", "--to", "md"], "Error: one file takes one form: give --to once"),
      (["agenda", "m.yaml", "--to", "txt", "--to", "md"], "Error: one file takes one form: give --to once"),
      (["minutes"], "Error: Missing expected argument '<file>'"),
      (["agenda"], "Error: Missing expected argument '<file>'"),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Run(arguments)
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.err.hasPrefix(message + "\n"))
    #expect(run.err.contains("See 'spineboard \(arguments[0]) --help' for more information."))
  }

  @Test("Markdown and HTML are two forms of one document; HTML is what is made where nothing is asked for.")
  func forms() throws {
    let markdown = try Run(["render", "mdt-summary", "-", "--to", "md"], input: CaseText.small)
    #expect(markdown.out.hasPrefix("# Tumour board summary\n"))
    let page = try Run(["render", "mdt-summary", "-"], input: CaseText.small)
    #expect(page.out.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\""))
    #expect(page.out == (try Run(["render", "mdt-summary", "-", "--to", "html"], input: CaseText.small)).out)
  }

  @Test("A warning of the case does not stop its document.")
  func warning() throws {
    let contradictory = CaseText.small.replacing("walking: unaided", with: "walking: unable")
    let run = try Run(["render", "mdt-summary", "-"], input: contradictory)
    #expect(run.status == 0)
    #expect(run.out.contains("EMERGENCY: act now"))
  }
}
