import CaseView
import SpineCase

/// A meeting with its cases, as the minutes see it.
struct MeetingView: Sendable {
  let meeting: Meeting
  /// The listed cases in the order of the file, each with its own view.
  let cases: [ListedView]
  var document: DocumentFacts

  /// One listed case.
  struct ListedView: Sendable {
    let number: Int
    let listed: ListedCase
    let view: CaseView
    /// Whether the core specialties were present when it was heard.
    let quorum: Meeting.CaseQuorum
  }

  /// An action of the consolidated list: of a listed case, or carried forward where there is none.
  struct AgreedAction: Hashable, Sendable {
    let caseID: String?
    let action: Action
  }

  /// An action carried forward, with the day of the meeting, up to which its age is counted.
  struct CarriedView: Hashable, Sendable {
    let carried: CarriedAction
    let on: CalendarDate
  }

  /// The actions of every listed case in the order of the list, then those carried forward.
  var actions: [AgreedAction] {
    let agreed = cases.flatMap { listed in
      (listed.view.read.board.decision.actions.value ?? []).map {
        AgreedAction(caseID: listed.view.read.id, action: $0)
      }
    }
    return agreed
      + (meeting.carriedForward.value ?? []).map { AgreedAction(caseID: nil, action: $0.action) }
  }

  /// The cases for which nobody recorded whether anything is to be done.
  var casesWithoutActions: [String] {
    cases.filter { $0.view.read.board.decision.actions.value == nil }.map(\.view.read.id)
  }
}
