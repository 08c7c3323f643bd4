import CaseView
public import Pages
import SourceText
public import SpineCase

/// One document of a case as it came out when it was tried: what `check` says of it, though nobody wants it written.
///
/// It is made once, whatever is asked of it.
public struct DocumentTrial: Sendable {
  /// Which document.
  public let kind: DocumentKind
  /// The language in which it was tried.
  public let language: String
  /// Whether it is in the language of its readers, or, for want of a template in the patient's, in English.
  public let isForReaders: Bool
  /// Whether the patient's language has no template, so that somebody must interpret it.
  private let needsInterpreter: Bool
  /// The document, or every reason why it is not made.
  package let result: Result<DocumentMaker.Document, DocumentErrors>

  fileprivate init(
    _ kind: DocumentKind, in language: String, among languages: Languages,
    _ result: Result<DocumentMaker.Document, DocumentErrors>
  ) {
    (self.kind, self.language, self.result) = (kind, language, result)
    isForReaders = language == languages.ofReaders
    needsInterpreter = languages.needInterpreter
  }

  /// The language of a document's readers as far as there is a template.
  fileprivate struct Languages {
    let ofReaders: String
    let needInterpreter: Bool
  }

  /// Whether it is signed, ready to sign or a draft, and what it lacks, or why it is refused, in words.
  public var readiness: String {
    switch result {
    case .success(let document):
      document.facts.readiness
        + (needsInterpreter ? " (not in the patient's language; an interpreter is needed)" : "")
    case .failure(let errors):
      "refused: "
        + errors.diagnostics.map { [$0.path, $0.message].compactMap { $0 }.joined(separator: " ") }
        .joined(separator: "; ")
    }
  }

  /// How many sides it takes on paper; nil where it is not made, or has no aim.
  public var sides: SideEstimate? {
    guard case .success(let document) = result else { return nil }
    return SideEstimate(document, of: kind)
  }
}

extension DocumentMaker {
  /// Every document of a case, each tried once: every kind in the language of its readers, and the patient's sheets that
  /// go out also in the other languages in which they do.
  ///
  /// - Parameter source: The case.
  /// - Returns: The documents in the order of their kinds, of one kind that of the readers first.
  public func trials(of source: Source) -> [DocumentTrial] {
    let sheets = documents(for: source).filter(\.kind.isForPatient)
    return DocumentKind.allCases.filter(\.isOfOneCase).flatMap { kind in
      let own = languages(of: kind, for: source).ofReaders
      let others = sheets.filter { $0.kind == kind && $0.language != own }.map(\.language)
      return ([own] + others).map { trial(of: kind, for: source, in: $0) }
    }
  }

  /// One document of a case, tried in the language of its readers.
  public func trial(of kind: DocumentKind, for source: Source) -> DocumentTrial {
    trial(of: kind, for: source, in: languages(of: kind, for: source).ofReaders)
  }

  /// One document of a case, tried in a language.
  package func trial(of kind: DocumentKind, for source: Source, in language: String) -> DocumentTrial {
    let result = Result { () throws(DocumentErrors) in try make(kind, of: source, in: language) }
    return DocumentTrial(kind, in: language, among: languages(of: kind, for: source), result)
  }

  private func languages(of kind: DocumentKind, for source: Source) -> DocumentTrial.Languages {
    guard kind.isForPatient else { return DocumentTrial.Languages(ofReaders: "en", needInterpreter: false) }
    let own = patientLanguage(source)
    let isThere = languages(of: kind).contains(own)
    return DocumentTrial.Languages(ofReaders: isThere ? own : "en", needInterpreter: !isThere)
  }
}
