import CaseView
package import SpineCase
package import Templating

extension DocumentKind {
  /// The fields that a template of this kind may name.
  package var schema: Schema {
    switch subject {
    case .case: CaseFields.schema.schema
    case .meeting: MeetingFields.schema.schema
    case .agenda: AgendaFields.schema.schema
    case .caseOfMeeting: OutcomeFields.schema.schema
    case .twoStates: ComparisonFields.schema.schema
    case .owner: GapSheetFields.schema.schema
    }
  }
}
