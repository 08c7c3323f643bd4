import DocumentTemplates
import SourceText
import Templating

/// The templates of this build, with which an author's own are compared.
enum BuiltIn {
  /// The built-in file of the same name; nil where there is none, or it is this one.
  static func file(like source: TemplateSource) -> TemplateSource? {
    guard let file = DocumentTemplates.sources.first(where: { $0.name == source.name }) else { return nil }
    let bytes = file.bytes
    return bytes == source.bytes
      ? nil : TemplateSource(name: file.name, file: "Templates/\(file.name)", bytes: bytes)
  }

  /// The phrases of this build in English.
  static var english: TemplateSource? {
    DocumentTemplates.sources.first { $0.name == "en/words.yaml" }.map {
      TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes, record: $0.recordBytes)
    }
  }

  /// Whether a file is an author's own: another text than the built-in one, or a file that this build lacks.
  static func isOwn(_ source: TemplateSource) -> Bool {
    DocumentTemplates.sources.first { $0.name == source.name }.map { $0.bytes != source.bytes } ?? true
  }

  /// The built-in word lists of the same language; nil where the file is the built-in one.
  static func words(of source: TemplateSource) throws(DocumentErrors) -> SheetWordsFile? {
    guard let file = file(like: source) else { return nil }
    return try SheetWordsFile(file)
  }
}

extension TemplateFacts {
  /// That a text is another one than the built-in one and its version is the same: two texts could not be told apart.
  func unraised(_ source: TemplateSource) -> Diagnostic? {
    guard let builtIn = BuiltIn.file(like: source), let own = Self.parts(of: source.bytes),
      let theirs = Self.parts(of: builtIn.bytes), own.body != theirs.body, own.version == theirs.version,
      let line = own.line
    else { return nil }
    let raised = (version.split(separator: ".").last.flatMap { UInt32($0) } ?? 0) + 1
    let next = version.split(separator: ".").dropLast().joined(separator: ".") + ".\(raised)"
    return Diagnostic(
      .warning, file: source.file, at: SourcePosition(line: line, column: 1),
      "the text is not that of the built-in version \(version), and the version was not raised. Write 'version: \(next)'",
      excerpt: Excerpt(line: own.version, column: 1, width: own.version.unicodeScalars.count))
  }

  /// The line of the version with its number, and the text below the front matter.
  private static func parts(of bytes: [UInt8]) -> (version: String, line: Int?, body: ArraySlice<String>)? {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    guard let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
    let line = lines[..<end].firstIndex { $0.hasPrefix("version:") }
    return (line.map { lines[$0] } ?? "", line.map { $0 + 1 }, lines[(end + 1)...])
  }
}
