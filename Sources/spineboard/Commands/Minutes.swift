import ArgumentParser
import CaseView
import Documents
import SpineCase

/// Renders the minutes of a meeting, and what goes out after it.
struct Minutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Render the minutes of a meeting from its file and the cases that it names.",
    discussion: """
      With --letters also the outcome letter of each case to its referrer, and each patient's sheet: the handout where \
      the patient has been told the diagnosis and the plan, else the warning signs, in English and in the patient's \
      language. The names of these files carry the identifier of the case. Nothing is written unless everything can be made. \
      What an earlier run wrote of this meeting and this one no longer makes is taken away; what was signed is marked \
      withdrawn, what was edited is left and named.
      """)

  @Argument(help: "The meeting file.")
  var file: String

  @Option(help: "A folder for the outcome letters and the patients' sheets.")
  var letters: String?

  @OptionGroup var options: RenderOptions

  func validate() throws { try options.validateOneFile() }

  func run() throws {
    let rendering = try Rendering(options, intoFolder: false)
    guard let letters else { return try rendering.one(.mdtMinutes, file, to: options.output) }
    try rendering.afterMeeting(file, letters: letters, minutes: options.output)
  }
}

/// Renders the agenda of a meeting.
struct Agenda: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Render the agenda of a meeting: the list by urgency, then one page per case.",
    discussion: """
      A case whose file cannot be used has a page with its errors; the others print, and the exit status says so.
      """)

  @Argument(help: "The meeting file.")
  var file: String

  @OptionGroup var options: RenderOptions

  func validate() throws { try options.validateOneFile() }

  func run() throws {
    let rendering = try Rendering(options, intoFolder: false)
    try rendering.one(.mdtAgenda, file, to: options.output)
  }
}
