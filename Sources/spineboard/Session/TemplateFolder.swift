import Authoring
#if Site
  import BoardSite
#endif
import DocumentTemplates
import Documents
import Foundation
import SourceText
import Templating

/// The built-in templates, and folders of templates on disk.
enum TemplateFolder {
  /// The templates of this build.
  static var builtIn: [TemplateSource] {
    DocumentTemplates.sources.map {
      TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes, record: $0.recordBytes)
    }
  }

  private static let endings = [".md", ".html", ".css", ".yaml"]

  /// The endings under which authors save templates by mistake.
  private static let wrongEndings = [
    ".txt", ".markdown", ".mdown", ".mkd", ".htm", ".yml", ".mustache", ".hbs", ".handlebars", ".docx",
    ".odt",
  ]

  private static let advice = "Name the folder that holds 'en'"

  /// Every template below a folder, by its path there; hidden files and the copies that editors keep do not count.
  ///
  /// - Throws: ``Failure`` where there is no such folder, or no template in it.
  static func read(_ folder: String) throws -> [TemplateSource] {
    var isFolder = ObjCBool(true)
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw Failure(.noInput, "\(Files.shown(folder)): is a file. \(advice)")
    }
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
      throw Failure(.noInput, "\(Files.shown(folder)): is not a folder that can be read")
    }
    if names.contains("words.yaml") {
      throw Failure(.noInput, "\(Files.shown(folder)): is the folder of one language. \(advice)")
    }
    let wanted = names.sorted().filter { name in
      endings.contains(where: name.hasSuffix) && name != "README.md" && !isHidden(name)
        && !DocumentTemplates.isOfSite(name)
    }
    guard !wanted.isEmpty else {
      let shown = Files.shown(folder)
      throw Failure(
        .noInput,
        "\(shown): holds no template. 'spineboard templates export \(shown)' writes the built-in ones there")
    }
    return try wanted.map { name in
      let path = "\(folder)/\(name)"
      return TemplateSource(name: name, file: Files.shown(path), bytes: try Files.read(path))
    }
  }

  /// What is wrong with the pages, the words and the form of the site in a folder, in every language that has some there.
  static func siteFindings(in folder: String) throws -> [Diagnostic] {
    #if Site
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
      let own = try names.sorted().filter { DocumentTemplates.isOfSite($0) && !isHidden($0) }.filter {
        endings.contains(where: $0.hasSuffix)
      }.map { name in
        TemplateSource(
          name: name, file: Files.shown("\(folder)/\(name)"), bytes: try Files.read("\(folder)/\(name)"))
      }
      let languages = own.map { String($0.name.prefix { $0 != "/" }) }.filter { $0 != "site" }
      var found: [Diagnostic] = []
      for language in Set(languages + ["en"]).sorted() {
        do { _ = try SiteTemplates(language: language, own: own) } catch { found += error.diagnostics }
      }
      return found
    #else
      return []
    #endif
  }

  /// Whether a file, or a folder above it, is hidden or a copy that an editor keeps.
  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~") || $0.hasPrefix("#") }
  }

  /// The files that look like templates but are not read, because of the ending of their names.
  private static func unread(in folder: String) -> [Diagnostic] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { name in !isHidden(name) && wrongEndings.contains(where: name.hasSuffix) }
      .map {
        Diagnostic(
          .warning, file: Files.shown("\(folder)/\($0)"),
          "this file is not read: a template ends in .md, a page in .html, words and profiles in .yaml")
      }
  }

  /// What is wrong or doubtful with a folder's templates.
  ///
  /// A built-in partial that the folder's templates no longer include is not
  /// reported: the author cannot delete it.
  static func findings(in folder: String, _ maker: DocumentMaker) throws -> [Diagnostic] {
    let own = Set(try read(folder).map(\.file))
    let unused = Set(maker.unusedPartials())
    let found = maker.checkTemplates().filter { !unused.contains($0) || own.contains($0.file) }
    return found + unread(in: folder)
  }

  /// Writes the templates of this build below a folder, as a starting point; an existing file is left unchanged.
  ///
  /// - Parameters:
  ///   - names: The files that are wanted; all of them, with the page that describes their language, where none is
  ///     named.
  ///   - folder: Where to write them.
  ///   - isForced: Whether files that are there are written anew.
  /// - Returns: The files that were left.
  /// - Throws: ``Failure`` where a name is not a built-in file's or a file cannot be written.
  static func export(_ names: [String], to folder: String, isForced: Bool) throws -> [String] {
    var kept: [String] = []
    var written: [OutputFile] = []
    for (name, bytes) in try exported(names) {
      let file = OutputFile(path: "\(folder)/\(name)", bytes: bytes)
      if !isForced, FileManager.default.fileExists(atPath: file.path) {
        kept.append(file.path)
      } else {
        written.append(file)
      }
    }
    for place in Set(written.map { Files.folder(of: $0.path) }) { try Files.makeFolder(place) }
    try Outputs(isForced: isForced).write(written)
    return kept
  }

  private static func exported(_ names: [String]) throws -> [(name: String, bytes: [UInt8])] {
    let guide = DocumentTemplates.guide
    let all = builtIn.map { ($0.name, $0.bytes) } + [(guide.name, guide.bytes)]
    guard !names.isEmpty else { return all }
    return try Set(names).sorted().map { name in
      guard let file = all.first(where: { $0.0 == name }) else {
        throw Failure(.noInput, unknown(name, all.map(\.0)))
      }
      return file
    }
  }

  private static func unknown(_ name: String, _ names: [String]) -> String {
    let inside = names.filter { $0.hasSuffix("/\(name)") }
    let near = inside.isEmpty ? nearestNames(to: name, among: Set(names)) : inside
    let hint =
      near.isEmpty
      ? "'spineboard templates export' without a file writes all of them"
      : "Did you mean "
        + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
    return "there is no built-in file '\(Files.shown(name))'. \(hint)"
  }
}
