public import SpineCase
package import Templating

/// What is true of one kind of document beside what files say of it: for whom it is, and what every template of it must have.
package struct DocumentForm: Sendable {
  /// The record of a case that speaks to the readers of a document: what it lacks is named among what is not known.
  package enum Speaker: Sendable {
    case board, referral
  }

  /// Whom it is for.
  package let audience: Audience
  /// The record that speaks in it; nil where it has no list of what is not known.
  package let speaker: Speaker?
  /// Whether its reader may not have been told of the illness.
  package let isForUntold: Bool
  /// The texts of a case that are written for somebody who was told, which a sheet for those who were not never names.
  package var withheld: Set<String> {
    isForUntold
      ? [
        .path(\.handout.found), "handout.hasFound", .path(\.handout.plan), .path(\.handout.medicines),
        "handout.hasMedicines",
      ]
      : []
  }
  /// The fields without which it stays a draft, whatever its template requires besides.
  package let requires: [String]
  /// The parts that every template of it must have.
  package let parts: [RequiredPart]

  init(
    for audience: Audience, speaksIn speaker: Speaker? = nil, isForUntold: Bool = false,
    requires: [String] = [], parts: [RequiredPart]
  ) {
    (self.audience, self.speaker, self.isForUntold) = (audience, speaker, isForUntold)
    (self.requires, self.parts) = (requires, parts)
  }
}

extension DocumentKind {
  /// Whom a template of this kind is for.
  package var audience: Audience { form.audience }

  /// Whether the patient takes it home.
  public var isForPatient: Bool { form.audience == .patient }

  /// Whether its reader may not have been told of the illness.
  package var isForUntold: Bool { form.isForUntold }

  /// Whether it is a sheet for a patient who was told, and prints the texts that the case has for the patient.
  package var isForTold: Bool { isForPatient && !isForUntold }
}
