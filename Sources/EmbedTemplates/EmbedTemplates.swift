import FoundationEssentials
import PackagePlugin

/// Turns the files of `Templates/`, and the samples, into Swift, so that the binary needs no files beside it.
///
/// The list of files is part of the command, so an added, edited or deleted file runs it again.
///
/// ```
/// .target(
///   name: "DocumentTemplates", path: "Templates", exclude: ["README.md"],
///   plugins: ["EmbedTemplates"])
/// ```
@main
struct EmbedTemplates: BuildToolPlugin {
  /// What is embedded; a `README.md` at the top is for authors, no template, and excluded by the manifest.
  private static let extensions: Set<String> = ["md", "html", "css", "js", "yaml"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = names.filter(Self.isTemplate).sorted()
    let samples = Self.samples(of: context.package.directoryURL)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embed \(files.count) templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [folder.path, output.path, "README.md"] + files + samples,
        inputFiles: (["README.md"] + files + samples).map { folder.appending(path: $0).standardizedFileURL },
        outputFiles: [output])
    ]
  }

  /// The cases and meetings of `Samples/`, relative to the templates' folder: templates are tried on them.
  private static func samples(of package: URL) -> [String] {
    let names: Set = ["case.yaml", "case.json", "meeting.yaml"]
    let all =
      (try? FileManager.default.subpathsOfDirectory(atPath: package.appending(path: "Samples").path)) ?? []
    return all.filter { name in
      names.contains(name.split(separator: "/").last.map(String.init) ?? "")
        && (name.hasPrefix("cases/") || name.hasPrefix("meetings/"))
    }.sorted().map { "../Samples/\($0)" }
  }

  private static func isTemplate(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), name != "README.md" else { return false }
    let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden && extensions.contains(String(name[name.index(after: dot)...]))
  }
}
