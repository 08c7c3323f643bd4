public import SourceText
import Templating

extension DocumentMaker {
  /// Everything that is wrong or doubtful with the templates, in the order of files and places.
  public func checkTemplates() -> [Diagnostic] {
    var findings: Set<Diagnostic> = []
    for kind in DocumentKind.allCases {
      let schema = kind.isOfOneCase ? CaseFields.schema.schema : MeetingFields.schema.schema
      for language in languages(of: kind) {
        do { _ = try Template(kind, language, self, schema) } catch { findings.formUnion(error.diagnostics) }
      }
    }
    do { _ = try PageShell(library) } catch { findings.formUnion(error.diagnostics) }
    do { _ = try PageShell.program("index.html", DocumentIndex.schema, library) } catch {
      findings.formUnion(error.diagnostics)
    }
    findings.formUnion(library.unusedPartials())
    return findings.sorted { ($0.file, $0) < ($1.file, $1) }
  }
}
