import CaseView
import SpineCase
package import SpinePathway
package import Templating

/// A case as the site shows it beside its form: what its documents would say, and what they lack.
package struct CasePanel: Sendable {
  /// Facts that one owner can supply.
  package struct Owner: Sendable {
    /// The owner in words.
    package let words: String
    /// What is missing, what a document requires first.
    package let gaps: [Gap]
  }

  /// One fact that is missing.
  package struct Gap: Sendable {
    /// What is missing, in words; no value of the patient.
    package let fact: String
    /// Why it is not known.
    package let absence: String
    /// Whether a document stays a draft without it.
    package let isRequired: Bool
    /// The first key under which it belongs.
    package let key: String
  }

  /// The fields that templates of clinicians' documents name.
  package let record: Record
  /// How urgent it is.
  package let urgency: Urgency.Class
  /// Whether it is an emergency, or one is not excluded, whatever its class.
  package let mayBeEmergency: Bool
  /// The same in words.
  package let urgencyWords: String
  /// Whether a core fact is not known.
  package let isIncomplete: Bool
  /// What is missing, by who can supply it.
  package let owners: [Owner]
}

extension CasePanel {
  /// The place in lists of cases: 0 is an emergency, 1 where none is excluded, then the classes in their order.
  package var rank: Int {
    let own = Urgency.Class.allCases.firstIndex(of: urgency) ?? 0
    return mayBeEmergency ? min(own, 1) : own
  }
}

extension DocumentMaker {
  /// What the site shows of a case.
  ///
  /// - Throws: ``DocumentErrors`` where the words of a template are wrong.
  package func panel(of source: Source) throws(DocumentErrors) -> CasePanel {
    let template = try template(.gapSheet, "en")
    let view = try view(of: source, template)
    let wording = template.wording(of: view)
    let rows = GapReport.rows(of: view, try gapRequirements(in: "en"), template.wording, isListed: false)
    return CasePanel(
      record: CaseFields.schema.record(view, wording), urgency: view.urgency.class,
      mayBeEmergency: view.urgency.mayBeEmergency,
      urgencyWords: wording.urgencyClass(view.urgency), isIncomplete: !view.urgency.coreNotKnown.isEmpty,
      owners: GapOwner.allCases.compactMap { owner in
        let own = rows.filter { $0.gap.owner == owner }
        guard !own.isEmpty else { return nil }
        return CasePanel.Owner(
          words: wording.phrases["owner.\(owner.rawValue)"].capitalisedFirst,
          gaps: own.map {
            CasePanel.Gap(
              fact: $0.gap.fact, absence: $0.gap.absence, isRequired: $0.isRequired,
              key: $0.gap.keys.first ?? "")
          })
      })
  }
}

extension String {
  /// The same with a capital at the beginning.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
