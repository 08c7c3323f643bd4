public import SourceText
import Synchronization

/// A fixed set of templates, from which documents are compiled with their partials and bases.
///
/// `{{>patient}}` and `{{<letter}}` in `en/referral-letter.md` are `en/partials/patient.md` and
/// `en/partials/letter.md`, in an `.html` template the `.html` files there. Names come from this set alone, never
/// from data.
///
/// ```
/// let schema = Schema([
///   Declaration(name: "name", kind: .text, audience: .patient, mayBeAbsent: true)
/// ])
/// let library = TemplateLibrary([TemplateSource(name: "en/letter.md", text: "Dear {{name}},\n")])
/// let program = try library.compile("en/letter.md", against: schema, audience: .patient).get()
/// print(program.holes.map(\.name))  // ["name"]; program.render(_:into:) writes to any RenderSink
/// ```
public struct TemplateLibrary: Sendable {
  private let sources: [String: TemplateSource]
  private let parsed = ParsedTemplates()

  /// The names of all templates, sorted.
  public let names: [String]

  /// Creates a library; of two sources with one name the later wins.
  public init(_ sources: [TemplateSource]) {
    self.sources = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    names = self.sources.keys.sorted()
  }

  /// Compiles and checks a document.
  ///
  /// - Parameters:
  ///   - name: The name of the document, for instance `en/referral-letter.md`.
  ///   - schema: The fields that it may name.
  ///   - audience: Whom the document is for; fields for a narrower audience are refused.
  ///   - folder: Where partials and bases are; by default `partials` beside the document.
  /// - Returns: The program, or every finding at once.
  public func compile(
    _ name: String, against schema: Schema, audience: Audience, partialsFrom folder: String? = nil
  ) -> Result<Program, TemplateErrors> {
    guard let document = sources[name] else {
      let near = nearestNames(to: name, among: names).map { "'\($0)'" }
      let hint = near.isEmpty ? "" : ". Did you mean \(near.joined(separator: " or "))?"
      return .failure(TemplateErrors([Diagnostic(file: name, "there is no template '\(name)'\(hint)")]))
    }
    let lookup = PartialLookup(document: name, folder: folder)
    let parsed = parsed.template(document)
    var compiler = Compiler(
      library: included(by: parsed, lookup), names: lookup.names(in: names), audience: audience,
      lookup: lookup)
    return compiler.compile(parsed, against: schema)
  }

  /// The partials and bases that a document includes, and those that these include; no other is parsed.
  private func included(by document: ParsedTemplate, _ lookup: PartialLookup) -> [String: ParsedTemplate] {
    var library: [String: ParsedTemplate] = [:]
    var open = Array(document.includedNames)
    while let name = open.popLast().map(lookup.source) {
      guard library[name] == nil, let source = sources[name] else { continue }
      let partial = parsed.template(source)
      library[name] = partial
      open += partial.includedNames
    }
    return library
  }

  /// The front matter of a template as it is; nil where it has none, or no end, or cannot be read.
  public func frontMatter(of name: String) -> FrontMatter? {
    sources[name].flatMap { ParsedTemplate.frontMatter(of: $0) }
  }

  /// What is malformed in any template whatever its schema: encoding, tags, nesting.
  ///
  /// - Returns: The findings, file by file in the order of names.
  public func malformed() -> [Diagnostic] {
    names.flatMap { name in sources[name].map { parsed.template($0).diagnostics.sorted() } ?? [] }
  }

  /// The partials and bases that no template names: files in a folder `partials`.
  ///
  /// - Returns: An error for each, at its first line.
  public func unusedPartials() -> [Diagnostic] {
    var used: Set<String> = []
    for name in names {
      guard let source = sources[name] else { continue }
      let folder = Self.isPartial(name) ? name.lastIndex(of: "/").map { String(name[..<$0]) } : nil
      let lookup = PartialLookup(document: name, folder: folder)
      used.formUnion(parsed.template(source).includedNames.map(lookup.source))
    }
    return names.filter { Self.isPartial($0) && !used.contains($0) }.compactMap { name in
      sources[name].map { source in
        let file = SourceFile(source)
        return file.diagnostic(.unusedPartial(name), at: file.start..<file.bytes.count)
      }
    }
  }

  private static func isPartial(_ name: String) -> Bool {
    name.split(separator: "/").dropLast().last == "partials"
  }
}

/// The templates of a library that were parsed: documents share their partials, and a folder is checked document by document.
private final class ParsedTemplates: Sendable {
  private let kept = Mutex<[String: ParsedTemplate]>([:])

  func template(_ source: TemplateSource) -> ParsedTemplate {
    if let known = kept.withLock({ $0[source.name] }) { return known }
    let parsed = ParsedTemplate(source)
    kept.withLock { $0[source.name] = parsed }
    return parsed
  }
}
