/// A meeting of the board, as a meeting file of format 1 tells it.
///
/// What was recommended for a patient stands in that patient's case file, so that it is written once.
public struct Meeting: Hashable, Sendable {
  public var id: String
  public var name: String
  public var host: String?
  public var start: Moment
  public var end: Field<Moment>
  public var place: Field<String>
  public var mode: Field<MeetingMode>
  public var chair: String
  public var deputy: Field<String>
  public var noteTaker: String
  public var attendees: [Attendee]
  public var apologies: Field<[Apology]>
  public var quorum: Quorum
  public var interests: Field<[DeclaredInterest]>
  public var previousMinutes: Field<String>
  public var mattersArising: Field<[String]>
  public var carriedForward: Field<[Action]>
  public var cases: [ListedCase]
  public var otherBusiness: Field<[String]>
  public var next: Field<Moment>
  public var circulation: Field<[String]>
  public var signOff: SignOff?
}

/// Somebody who was there.
public struct Attendee: Hashable, Sendable {
  public var name: String
  public var role: String
  public var specialty: Specialty
  public var organisation: String?
  public var attendance: Field<Attendance>
}

/// Somebody who could not come, and who stood in.
public struct Apology: Hashable, Sendable {
  public var name: String
  public var role: String?
  public var cover: Field<String>
}

/// The local rule for when a meeting may recommend.
public struct Quorum: Hashable, Sendable {
  public var rule: Field<String>
  /// The specialties that must be there; the project's own core set where the file names none.
  public var core: [Specialty]

  /// The core of a spine board where no local rule names another: checklists.md 1.2.
  public static let usualCore: [Specialty] = [
    .spinalSurgery, .radiationOncology, .medicalOncology, .radiology, .pathology, .palliativeCare,
    .specialistNurse,
  ]
}

/// An interest that somebody declared.
public struct DeclaredInterest: Hashable, Sendable {
  public var name: String
  public var interest: String
}

/// A case on the board's list.
public struct ListedCase: Hashable, Sendable {
  /// The case file, relative to the meeting file.
  public var file: String
  public var route: DiscussionRoute
  /// Why it was deferred, or which protocol it followed.
  public var why: Field<String>
}

extension Meeting {
  /// The core specialties that nobody attended for.
  public var missingSpecialties: [Specialty] {
    quorum.core.filter { core in !attendees.contains { $0.specialty == core } }
  }

  /// Whether every core specialty was there.
  public var isQuorate: Bool { missingSpecialties.isEmpty }
}
