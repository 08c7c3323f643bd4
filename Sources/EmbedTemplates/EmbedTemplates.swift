import FoundationEssentials
import PackagePlugin

/// Turns the files of `Templates/` into Swift, so that the binary needs no files beside it.
///
/// The list of files is part of the command, so an added, edited or deleted file runs it again.
@main
struct EmbedTemplates: BuildToolPlugin {
  /// What is embedded; a `README.md` at the top is for authors and excluded by the manifest.
  private static let extensions: Set<String> = ["md", "html", "css", "yaml"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = names.filter(Self.isTemplate).sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embed \(files.count) templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [folder.path, output.path] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  private static func isTemplate(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: "."), name != "README.md" else { return false }
    let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden && extensions.contains(String(name[name.index(after: dot)...]))
  }
}
