import CaseView
import SourceText
import SpineCase
import Templating

extension DocumentMaker {
  /// Which of the fields that the receiving centre wants are missing; nil where no centre was found for the case.
  ///
  /// - Throws: ``DocumentErrors`` where the centre wants a field that does not exist.
  public func missingAtCentre(_ source: Source) throws(DocumentErrors) -> (centre: String, missing: [String])?
  {
    guard let centre = source.reading.value.referral.receiving else { return nil }
    let fields = Dictionary(CaseFields.schema.fields.map { ($0.name, $0) }) { first, _ in first }
    let unknown = centre.requires.filter { fields[$0] == nil }
    guard unknown.isEmpty else {
      throw DocumentErrors(
        unknown.map { name in
          Diagnostic(
            file: source.file, path: .path(\.referral.centre),
            "the centre '\(centre.id)' requires '\(name)', which is no field; see spineboard templates fields"
          )
        })
    }
    let template = try template(.referralLetter, "en")
    let view = try view(of: source, template)
    let missing = centre.requires.filter { name in
      guard case .absent? = fields[name]?.read(view, template.wording) else { return false }
      return true
    }
    return (centre.id, missing)
  }

  /// What the receiving centre asks for beyond what every letter needs and the case does
  /// not say, each with the reason.
  func centreLacks(_ view: CaseView, _ template: Template) -> [String] {
    guard template.kind == .referralLetter, let centre = view.read.referral.receiving else { return [] }
    let known = Set(view.document.gaps.map(\.name))
    return CaseFields.schema.fields.compactMap { field in
      guard centre.requires.contains(field.name), !known.contains(field.name),
        let absence = field.read(view, template.wording).absence
      else { return nil }
      return "\(field.meaning) (\(absence))"
    }
  }
}
