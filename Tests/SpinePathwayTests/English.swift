import DocumentTemplates
import SpinePathway
import Templating

@testable import CaseView
@testable import Documents

/// What conclusions say in English: `Templates/en/rules.yaml` as it is built in.
enum English {
  static let maker: Result<DocumentMaker, any Error> = Result {
    try DocumentMaker(
      DocumentTemplates.sources.map { TemplateSource(name: $0.name, file: $0.name, bytes: $0.bytes) })
  }

  static let wording: Wording? = try? maker.get().clinicians("en")
}

extension Sentence {
  /// The sentence in English; empty where the words cannot be read.
  var english: String { English.wording?.say(self) ?? "" }
}

extension [Sentence] {
  /// Whole sentences in English.
  var english: String { English.wording?.say(self) ?? "" }
}

extension Pathway {
  /// What `explain` prints.
  var tree: [String] { English.wording.map { ExplainTree(pathway: self, wording: $0).lines } ?? [] }

  /// What `explain --json` prints.
  var explained: ExplainValue { English.wording.map { ExplainDocument(self, $0).value } ?? .null }
}
