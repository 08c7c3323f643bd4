import CaseForm
import CaseView
import DocumentTemplates
import Documents
import MarkdownTemplates
import Records
public import SourceText
public import Templating

/// Why the templates of the site cannot be used.
public struct SiteTemplateErrors: Error {
  /// What is wrong, each with its file.
  public let diagnostics: [Diagnostic]
}

/// A template of the site with what it may name.
struct PageTemplate<View: Sendable>: Sendable {
  private let program: HTMLProgram
  private let schema: PageSchema<View>
  /// What stands in the stead of a part that cannot be shown.
  private let fallback: [UInt8]

  init(_ name: String, _ schema: PageSchema<View>, _ library: PageLibrary) throws(SiteTemplateErrors) {
    self.schema = schema
    fallback = Markup.paragraph(library.words(.pagePartMissing))
    program = try SiteTemplates.compile(name, schema.schema, library.templates)
  }

  /// The page, or the part of one; a value that has no place in HTML leaves a sentence in its stead.
  func html(_ view: View) -> [UInt8] {
    (try? program.render(schema.record(view))) ?? fallback
  }
}

/// The templates of pages with the words of their language.
struct PageLibrary: Sendable {
  let templates: TemplateLibrary
  let words: SiteWords
}

/// The templates of the site in one language, each checked against what it may name.
public struct SiteTemplates: Sendable {
  let language: String
  let words: SiteWords
  let layout: FormLayout
  let frame: PageTemplate<FrameView>
  let controls: ControlTemplates
  let pages: PageTemplates
  let panel: HTMLProgram
  let live: PageTemplate<LiveView>

  /// Reads the templates of this build, or others.
  ///
  /// - Parameters:
  ///   - language: The folder among the templates.
  ///   - own: Templates that stand in place of those of this build, file by file.
  /// - Throws: ``SiteTemplateErrors`` with everything that is wrong with them.
  public init(language: String = "en", own: [TemplateSource] = []) throws(SiteTemplateErrors) {
    let sources = Self.builtIn.filter { file in !own.contains { $0.name == file.name } } + own
    words = try SiteWords(language, sources)
    let library = PageLibrary(
      templates: TemplateLibrary(sources.filter { $0.name.hasSuffix(".html") }), words: words)
    self.language = language
    layout = try Self.layout("\(language)/form.yaml", sources)
    frame = try PageTemplate("\(language)/site/frame.html", FrameView.schema, library)
    controls = try ControlTemplates(language, library)
    pages = try PageTemplates(language, library)
    panel = try Self.compile("\(language)/site/panel.html", CaseFields.schema.schema, library.templates)
    live = try PageTemplate("\(language)/site/live.html", LiveView.schema, library)
  }

  /// The templates of this build.
  static var builtIn: [TemplateSource] {
    DocumentTemplates.site.map {
      TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes)
    }
  }

  private static func layout(
    _ name: String, _ sources: [TemplateSource]
  ) throws(SiteTemplateErrors) -> FormLayout {
    guard let source = sources.first(where: { $0.name == name }) else {
      throw SiteTemplateErrors(diagnostics: [Diagnostic(file: name, "there is no such file")])
    }
    let root: Node
    do { root = try RecordReader().read(source.bytes, file: source.file, format: .yaml) } catch {
      throw SiteTemplateErrors(diagnostics: error.diagnostics)
    }
    do { return try FormLayout(root, file: source.file) } catch {
      throw SiteTemplateErrors(diagnostics: error.diagnostics)
    }
  }

  static func compile(
    _ name: String, _ schema: Schema, _ library: TemplateLibrary
  ) throws(SiteTemplateErrors) -> HTMLProgram {
    switch library.compile(name, against: schema, audience: .board) {
    case .success(let program):
      do { return try HTMLProgram(checking: program, isOfSite: true) } catch {
        throw SiteTemplateErrors(diagnostics: error.diagnostics)
      }
    case .failure(let errors): throw SiteTemplateErrors(diagnostics: errors.diagnostics)
    }
  }
}
