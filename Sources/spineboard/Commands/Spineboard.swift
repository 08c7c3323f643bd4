import ArgumentParser

/// The command line of Spineboard.
@main
struct Spineboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spineboard",
    abstract:
      "Turns one case of spinal metastasis into the documents that the people around the patient need.",
    discussion: """
      A documentation aid for clinicians: decision support, not a decision.

      A first case: spineboard new > case.yaml, fill it in, spineboard check case.yaml, then \
      spineboard render referral-letter case.yaml -o letter.html

      The exit status is 0 when all is done; 1 when templates diff finds a difference; 64 when the command line is \
      wrong; 65 when a file's data is wrong or a document is refused; 66 when a file cannot be read; 69 when the register of the site or a port is in use; 73 when a file \
      cannot be written or would be lost, or the program that makes a PDF or DOCX is missing or fails; 74 when standard output cannot \
      be written.
      """,
    version: "0.1.0",
    subcommands: serving + [
      New.self, Check.self, Score.self, Explain.self, Scale.self, Render.self, Agenda.self, Gaps.self,
      Minutes.self, Sign.self,
      Verify.self, Diff.self,
      SchemaCommand.self, Templates.self,
    ])

  /// The command of the site, where it is part of the build.
  private static var serving: [any ParsableCommand.Type] {
    #if Site
      [Serve.self, RegisterCommand.self]
    #else
      []
    #endif
  }

  func run() throws {
    throw ValidationError("a command is missing; see 'spineboard --help'")
  }

  static func main() async {
    // First of all: the next file to be opened would get the number of a stream that the caller closed.
    StandardStreams.prepare()
    do {
      var command = try parseAsRoot()
      Leftovers.removeWorkFolders()
      if var serving = command as? any AsyncParsableCommand {
        try await serving.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.report()
    } catch {
      exit(withError: error)
    }
  }
}
