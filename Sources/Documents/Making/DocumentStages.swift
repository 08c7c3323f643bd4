import CaseView
package import MarkdownTemplates
package import SpineCase
package import SpinePathway
package import Templating

/// One document made stage by stage, so that each stage can be measured; `make` runs the same stages in one go.
package struct DocumentStages: Sendable {
  private let maker: DocumentMaker
  private let kind: DocumentKind
  private let read: DocumentMaker.Source
  /// The case as if nothing had been worked out from it.
  private var source: DocumentMaker.Source { DocumentMaker.Source(read.reading, file: read.file) }
  private let template: Template
  private let language: String

  /// Takes a document of a case in a language in which its template is compiled.
  package init(
    _ maker: DocumentMaker, _ kind: DocumentKind, of source: DocumentMaker.Source, in language: String
  ) throws(DocumentErrors) {
    (self.maker, self.kind, self.read, self.language) = (maker, kind, source, language)
    template = try maker.template(kind, language)
  }

  /// A case with everything that was worked out from it, and the record that the template prints.
  package struct Viewed: Sendable {
    let view: CaseView
    /// The values of the fields.
    package let record: Record
  }

  /// The scores of the case.
  package var scores: CaseScores { CaseScores(source.reading.value) }

  /// What the rules say of it.
  package func pathway(_ scores: CaseScores) -> Pathway {
    Pathway(
      source.reading.value, scores, profile: maker.profiles[source.reading.value.profile])
  }

  /// The view with the record that is printed; scores and rules included.
  package func viewed() throws(DocumentErrors) -> Viewed {
    let view = try maker.view(of: source, template)
    return Viewed(view: view, record: CaseFields.schema.record(view, template.wording(of: view)))
  }

  /// The template as it was compiled.
  package var program: MarkdownProgram { template.program }

  /// The schema of the record.
  package var schema: Schema { CaseFields.schema.schema }

  /// The whole way from the case to the document.
  package func document() throws(DocumentErrors) -> DocumentMaker.Document {
    try maker.make(kind, of: source, in: language)
  }

  /// The document of a view: merge, proof and page.
  package func document(of viewed: Viewed) throws(DocumentErrors) -> DocumentMaker.Document {
    try maker.document(of: viewed.view, viewed.record, template, source, isLarge: false)
  }
}
