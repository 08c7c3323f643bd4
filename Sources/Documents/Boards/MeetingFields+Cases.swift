import CaseView
import SpineCase
import SpinePathway
import Templating

extension MeetingFields {
  /// The listed cases and how many of them took which route; the counts are taken from the rows themselves.
  static let agenda: [ViewField<MeetingView>] =
    [
      ViewField("cases", .list(listed.schema), .board, "The cases on the list", always: true) { view, w in
        .list(view.cases.map { listed.record($0, w) })
      },
      count("listed") { _ in true }, count("discussed") { $0 == .discussed || $0 == .lateUrgent },
      count("late") { $0 == .lateUrgent },
      count("byProtocol") { $0 == .byProtocol }, count("deferred") { $0 == .deferred },
      count("ratified") { $0 == .ratified },
      ViewField(
        "counts.noInformation", .number, .board, "How many cases were deferred for want of information",
        always: true
      ) { view, _ in
        .text(
          String(
            view.cases.count {
              $0.listed.route == .deferred && $0.listed.deferral.value?.isForInformation == true
            }))
      },
      ids("decided", "Cases on which a recommendation is recorded") {
        $0.listed.route != .deferred && $0.view.read.board.decision.recommendation.value != nil
      },
      ids("deferred", "Cases that were deferred") { $0.listed.route == .deferred },
    ]

  private static func count(
    _ name: String, _ counts: @escaping @Sendable (DiscussionRoute) -> Bool
  ) -> ViewField<MeetingView> {
    ViewField("counts.\(name)", .number, .board, "How many cases: \(name)", always: true) { view, _ in
      .text(String(view.cases.count { counts($0.listed.route) }))
    }
  }

  private static func ids(
    _ name: String, _ meaning: String, _ belongs: @escaping @Sendable (MeetingView.ListedView) -> Bool
  ) -> ViewField<MeetingView> {
    ViewField("identifiers.\(name)", .text, .board, meaning, always: true) { view, w in
      let ids = view.cases.filter(belongs).map(\.view.read.id)
      return .text(ids.isEmpty ? w.phrases["none"] : ids.joined(separator: ", "))
    }
  }

  private static let listed = ViewSchema<MeetingView.ListedView>(
    [
      ViewField("number", .number, .board, "Number on the list", always: true) { listed, _ in
        .text(String(listed.number))
      }
    ] + quorum + route.map { $0.lifted { $0.listed } }
      + CaseFields.schema.fields.map { $0.lifted { $0.view } })

  /// Whether every core specialty was present for this case, in a meeting that some attended only in part.
  private static let quorum: [ViewField<MeetingView.ListedView>] = [
    ViewField("heard", .date, .board, "When the board turned to the case", example: "4 June 2026, 08:30") {
      $1.moment($0.listed.heard)
    },
    ViewField(
      "hasLostQuorum", .condition, .board, "Whether a core specialty had left or not come yet", always: true
    ) { listed, _ in
      if case .lost = listed.quorum { .condition(true) } else { .condition(false) }
    },
    ViewField(
      "mayLackQuorum", .condition, .board, "Whether no times say if a core specialty was there", always: true
    ) { listed, _ in
      if case .notKnown = listed.quorum { .condition(true) } else { .condition(false) }
    },
    ViewField(
      "lostSpecialties", .text, .board, "The specialties that were not there, or may not have been",
      example: "radiology", always: true
    ) { listed, w in
      switch listed.quorum {
      case .held: .text(w.phrases["none"])
      case .lost(let core), .notKnown(let core): w.specialties(core)
      }
    },
    ViewField(
      "isUrgentDeferred", .condition, .board, "Whether an urgent case was deferred", always: true
    ) { listed, _ in .condition(listed.listed.isUrgent(listed.view.urgency.class)) },
  ]

  /// How one case came onto the list, and what happened to it.
  static let route: [ViewField<ListedCase>] =
    [
      ViewField("route", .text, .clinician, "Route", always: true) { listed, w in
        .text(w.phrases["route.\(listed.route.rawValue)"])
      },
      ViewField("listedAs", .text, .clinician, "Route, as an agenda says it", always: true) { listed, w in
        .text(w.phrases["listing.\(listed.route.rawValue)"])
      },
      ViewField(
        "needsReason", .condition, .clinician, "Whether the route asks for a reason or protocol", always: true
      ) { listed, _ in .condition(listed.route != .discussed) },
      ViewField("why", .text, .clinician, "Why it was deferred, or which protocol") { $1.reason($0) },
    ]
    + [
      ("isDiscussed", "discussed", [.discussed, .lateUrgent]),
      ("isLateUrgent", "a late urgent addition", [.lateUrgent]),
      ("isByProtocol", "listed by protocol", [.byProtocol]),
      ("isDeferred", "deferred", [.deferred]), ("isRatified", "decided outside the meeting", [.ratified]),
    ].map { (name: String, words: String, routes: [DiscussionRoute]) in
      ViewField(name, .condition, .clinician, "Whether it was \(words)", always: true) { listed, _ in
        .condition(routes.contains(listed.route))
      }
    }
}

extension Wording {
  /// Why a case was not discussed: the coded reason, the protocol and the words, as far as they are known.
  fileprivate func reason(_ listed: ListedCase) -> Value {
    let known = [
      listed.deferral.value.map { phrases["deferral.\($0.rawValue)"] },
      listed.protocolFollowed.map { followed($0) }, listed.why.value,
    ].compactMap { $0 }
    return known.isEmpty ? text(listed.why) : .text(known.joined(separator: "; "))
  }

  private func followed(_ followed: FollowedProtocol) -> String {
    let sorted = followed.sortedBy.map { phrases("sortedBy", $0) }
    return [followed.id, sorted, followed.on.value.map { words($0) }].compactMap { $0 }
      .joined(separator: ", ")
  }
}
