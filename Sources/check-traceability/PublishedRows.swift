import DocumentTemplates
import Documents
import SpinePathway
import SpineScores
import Templating

/// Every row of every scale, of NOMS and of Patchell's trial, the criteria in the words of `Templates/en/rules.yaml`.
func publishedRows() throws -> [PublishedRow] {
  let maker = try DocumentMaker(
    DocumentTemplates.sources.map { TemplateSource(name: $0.name, file: $0.name, bytes: $0.bytes) })
  return PublishedRow.scores
    + (try PublishedRow.pathway { try maker.sentence($0, in: "en") })
}
