import CaseView
public import Documents
public import SourceText
import SpineCase
import Templating

extension DocumentMaker {
  /// Everything that is wrong or doubtful with the templates, in the order of files and places.
  public func checkTemplates() -> [Diagnostic] {
    var findings: Set<Diagnostic> = []
    for kind in DocumentKind.allCases {
      for language in languages(of: kind) {
        do { findings.formUnion(try template(kind, language).warnings) } catch {
          findings.formUnion(error.diagnostics)
        }
      }
    }
    for language in languagesOfRules {
      do { _ = try sentences(language) } catch { findings.formUnion(error.diagnostics) }
    }
    do { _ = try PageShell(library) } catch { findings.formUnion(error.diagnostics) }
    for (name, schema) in [("index.html", DocumentIndex.schema), ("preview.html", DocumentPreview.schema)] {
      do { _ = try PageShell.program(name, schema, library) } catch { findings.formUnion(error.diagnostics) }
    }
    for source in sources.values where source.name.hasSuffix("/words.yaml") {
      do { findings.formUnion(try SheetWordsFile.dropped(in: source)) } catch {
        findings.formUnion(error.diagnostics)
      }
    }
    findings.formUnion(unusedPartials())
    findings.formUnion(strayTemplates())
    return findings.sorted { ($0.file, $0) < ($1.file, $1) }
  }

  /// The partials that no template includes, one error each.
  public func unusedPartials() -> [Diagnostic] { library.unusedPartials() }
}
