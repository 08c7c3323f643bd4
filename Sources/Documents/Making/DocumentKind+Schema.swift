package import CaseView
package import Templating

extension DocumentKind {
  /// The fields that a template of this kind may name.
  package var schema: Schema {
    switch self {
    case .mdtMinutes: MeetingFields.schema.schema
    case .mdtAgenda: AgendaFields.schema.schema
    case .outcomeLetter: OutcomeFields.schema.schema
    case .caseDiff: ComparisonFields.schema.schema
    case .gapSheet: GapSheetFields.schema.schema
    case .mdtSummary, .referralLetter, .patientHandout, .warningSigns: CaseFields.schema.schema
    }
  }
}
