import ArgumentParser
import Authoring
import CaseView
import Documents
import SourceText
import SpineCase

/// The samples on which templates are tried.
struct SampleOptions: ParsableArguments {
  @Option(
    name: .customLong("sample"), parsing: .upToNextOption,
    help: "Case and meeting files to try the templates on.")
  var files: [String] = []

  @Flag(help: "The samples that the program carries; so too where no --sample is named.")
  var all = false

  @Option(help: "The language of the templates, as a tag such as en.")
  var language = "en"

  func validate() throws {
    guard files.isEmpty || !all else { throw ValidationError("--sample and --all exclude each other") }
  }

  /// The samples.
  func set() throws -> SampleSet { files.isEmpty ? .carried : try .files(files) }
}

extension Templates {
  /// Shows every document of every sample on one page.
  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "preview",
      abstract: "Show every document of every sample, made with a folder of templates, on one page.",
      discussion: """
        The program carries the cases and meetings of its samples, made-up patients all, so that no other file is \
        needed. Two worst cases are always added: every value at its longest, and everything unknown.
        A document that is refused stands on the page as the reasons why. The page loads nothing from anywhere.
        """)

    @Argument(help: "The folder; what it lacks is taken from the built-in templates.")
    var folder: String

    @OptionGroup var samples: SampleOptions

    @Option(name: .shortAndLong, help: "The file to write; - for standard output.")
    var output = "-"

    @OptionGroup var outputs: Outputs.Options

    func validate() throws {
      if let form = OutputFormat(named: output), form != .html {
        throw ValidationError("a preview is a page: end the name in .html")
      }
    }

    func run() throws {
      let session = try Session(checkedTemplates: folder)
      var preview = DocumentPreview()
      try samples.set().documents(session, in: samples.language) { sample, kind, outcome in
        preview.add(sample, kind, outcome)
      }
      do { try Outputs(outputs).write(session.maker.page(preview), to: output) } catch let errors
        as DocumentErrors
      {
        throw Failure(errors.diagnostics)
      }
    }
  }

  /// Reports which documents two folders of templates make differently.
  struct Difference: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Say which documents of the samples two folders of templates make differently, and where.",
      discussion: """
        Each change is printed once, as the first sample shows it, with its document, region and line and in how many \
        samples it shows: '-' for a line that is gone, '+' for one that is new. Where only the page around a document \
        changes, the region is 'page'.
        'builtin' in place of a folder stands for the built-in templates.
        The exit status is 0 where all documents are the same and 1 where one is not.
        """)

    @Argument(help: "The folder as it was; what it lacks is taken from the built-in templates.")
    var old: String

    @Argument(help: "The folder as it is now.")
    var new: String

    @OptionGroup var samples: SampleOptions

    func run() throws {
      let set = try samples.set()
      let (before, after) = try (outcomes(of: old, set), outcomes(of: new, set))
      var difference = TemplateDifference()
      for edition in after {
        let earlier = before.first { $0.title == edition.title }
        difference.add(
          edition.title.sample, edition.title.kind,
          DocumentDifference(earlier?.outcome ?? .failure(DocumentErrors([])), edition.outcome))
      }
      for change in difference.changes { try print(change) }
      if !difference.changes.isEmpty { throw Failure(.different, []) }
    }

    private struct Title: Equatable {
      let sample: String
      let kind: DocumentKind
    }

    private func outcomes(
      of folder: String, _ set: SampleSet
    ) throws -> [(title: Title, outcome: DocumentPreview.Outcome)] {
      let session = try Session(checkedTemplates: folder == "builtin" ? nil : folder)
      var outcomes: [(title: Title, outcome: DocumentPreview.Outcome)] = []
      try set.documents(session, in: samples.language) { sample, kind, outcome in
        outcomes.append((Title(sample: sample, kind: kind), outcome))
      }
      return outcomes
    }

    private func print(_ change: TemplateDifference.Change) throws {
      let samples =
        change.count == 1 ? "only in \(change.sample)" : "in \(change.count) samples, first \(change.sample)"
      for line in change.lines {
        let place = "\(change.kind.rawValue): \(line.region):\(line.number)"
        try StandardStreams.print("\(place): \(line.isNew ? "+" : "-") \(line.text)")
      }
      try StandardStreams.print("  (\(samples))")
    }
  }
}
