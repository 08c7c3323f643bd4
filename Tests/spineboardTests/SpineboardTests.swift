import Testing

@Suite("The command line")
struct SpineboardTests {
  @Test("The version is one line.")
  func version() throws {
    let run = try Run(["--version"])
    #expect(run.status == 0)
    #expect(run.out == "0.1.0\n")
    #expect(run.err == "")
  }

  @Test(
    "Every command says on standard output what it does and takes, to the letter.", arguments: HelpText.all)
  func help(command: String, text: String) throws {
    let words = command.split(separator: " ").map(String.init)
    for arguments in [words + ["--help"], words + ["-h"], ["help"] + words] {
      let run = try Run(arguments)
      #expect(run.status == 0)
      #expect(run.out == text)
      #expect(run.err == "")
    }
  }

  @Test(
    "A command line that is wrong ends with 64, says why on standard error alone and points to the help.",
    arguments: [
      ([], "Error: a command is missing; see 'spineboard --help'"),
      (["scores"], "Error: Unexpected argument 'scores'"),
      (["--loud"], "Error: Unknown option '--loud'"),
      (["check"], "Error: Missing expected argument '<files> ...'"),
      (["score", "--jsn", "a.yaml"], "Error: Unknown option '--jsn'. Did you mean '--json'?"),
      (["new", "extra"], "Error: Unexpected argument 'extra'"),
      (["templates", "export"], "Error: Missing expected argument '<folder>'"),
      (
        ["templates", "fields", "--audience", "family"],
        "Error: 'family' is not an audience. Use patient, clinician or board"
      ),
    ])
  func usage(arguments: [String], message: String) throws {
    let run = try Run(arguments)
    #expect(run.status == 64)
    #expect(run.out == "")
    #expect(run.err.hasPrefix(message + "\n"))
    #expect(run.err.contains("--help"))
  }

  @Test("Completions are written for the usual shells.", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try Run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.out.contains("referral-letter") || run.out.contains("render"))
  }
}
