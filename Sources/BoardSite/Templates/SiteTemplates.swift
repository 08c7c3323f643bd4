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

  init(_ name: String, _ schema: PageSchema<View>, _ library: TemplateLibrary) throws(SiteTemplateErrors) {
    self.schema = schema
    program = try SiteTemplates.compile(name, schema.schema, library)
  }

  /// The page, or the part of one; a value that has no place in HTML leaves a sentence in its stead.
  func html(_ view: View) -> [UInt8] {
    (try? program.render(schema.record(view))) ?? Array("<p>This part cannot be shown.</p>".utf8)
  }
}

/// The templates of the site in one language, each checked against what it may name.
public struct SiteTemplates: Sendable {
  let language: String
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
    let builtIn = DocumentTemplates.site.map {
      TemplateSource(name: $0.name, file: "Templates/\($0.name)", bytes: $0.bytes)
    }
    let sources = builtIn.filter { file in !own.contains { $0.name == file.name } } + own
    let library = TemplateLibrary(sources.filter { $0.name.hasSuffix(".html") })
    self.language = language
    layout = try Self.layout("\(language)/form.yaml", sources)
    frame = try PageTemplate("\(language)/site/frame.html", FrameView.schema, library)
    controls = try ControlTemplates(language, library)
    pages = try PageTemplates(language, library)
    panel = try Self.compile("\(language)/site/panel.html", CaseFields.schema.schema, library)
    live = try PageTemplate("\(language)/site/live.html", LiveView.schema, library)
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
