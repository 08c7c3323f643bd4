/// A meeting of the board, as a meeting file of format 1 records it.
///
/// What was recommended for a patient is in that patient's case file, so that it is written once.
public struct Meeting: Hashable, Sendable {
  /// The identifier of the meeting.
  public var id: String
  /// The name of the board.
  public var name: String
  /// The hospital that holds it.
  public var host: String?
  /// When it began.
  public var start: Moment
  /// When it ended.
  public var end: Field<Moment> = .notRecorded
  /// Where it was held.
  public var place: Field<String> = .notRecorded
  /// How it was held.
  public var mode: Field<MeetingMode> = .notRecorded
  /// Who chaired it.
  public var chair: String
  /// The deputy chair.
  public var deputy: Field<String> = .notRecorded
  /// Who took the notes.
  public var noteTaker: String
  /// Who was there.
  public var attendees: [Attendee] = []
  /// Who could not come.
  public var apologies: Field<[Apology]> = .notRecorded
  /// Who was expected and neither came nor sent word; empty where everybody else did.
  public var absentees: Field<[Absentee]> = .notRecorded
  /// The local rule for a quorum.
  public var quorum: Quorum = Quorum()
  /// Interests that were declared; empty where somebody asked and there was none.
  public var interests: Field<[DeclaredInterest]> = .notRecorded
  /// Whether the last minutes were agreed.
  public var previousMinutes: Field<String> = .notRecorded
  /// What arose from them.
  public var mattersArising: Field<[String]> = .notRecorded
  /// Actions still open from earlier meetings.
  public var carriedForward: Field<[CarriedAction]> = .notRecorded
  /// The cases on the list, in order.
  public var cases: [ListedCase] = []
  /// Other business.
  public var otherBusiness: Field<[String]> = .notRecorded
  /// When the board meets next.
  public var next: Field<Moment> = .notRecorded
  /// Who gets the minutes.
  public var circulation: Field<[String]> = .notRecorded
  /// Who signed the minutes and the letters, the oldest first; those that were withdrawn are kept.
  public var signOff: [SignOff] = []
  /// Which edition of the minutes this is.
  public var minutes: DocumentEdition = .first
  /// What was changed after the minutes were signed, each dated; empty where somebody looked and there is nothing.
  public var amendments: Field<[Amendment]> = .notRecorded
}

/// An action still open from an earlier meeting.
public struct CarriedAction: Hashable, Sendable {
  /// The action, with the date by which it is due now.
  public var action: Action
  /// The day on which it was agreed.
  public var raised: Field<CalendarDate> = .notRecorded
  /// The date by which it was first due, where that was moved.
  public var firstDue: Field<CalendarDate> = .notRecorded
}

/// A correction of minutes that were signed; the minutes themselves are not rewritten.
public struct Amendment: Hashable, Sendable {
  /// When it was made.
  public var on: Moment
  /// Who is responsible for it.
  public var by: String
  /// What is corrected.
  public var what: String
  /// Who countersigned it; nil where nobody has.
  public var countersigned: SignOff?
}

/// Somebody who was expected and neither came nor sent word.
public struct Absentee: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The role.
  public var role: String?
}

/// Why a case was deferred, as audits count it.
public enum DeferralReason: String, CodedValue {
  case noInformation = "no-information"
  case noImages = "no-images"
  case noPathology = "no-pathology"
  case notQuorate = "not-quorate"
  case noTime = "no-time"
  case otherReason = "other"

  /// Whether the case was deferred for want of something that should have been there.
  public var isForInformation: Bool {
    switch self {
    case .noInformation, .noImages, .noPathology: true
    case .notQuorate, .noTime, .otherReason: false
    }
  }
}

/// The agreed standard of care that a case followed without discussion.
public struct FollowedProtocol: Hashable, Sendable {
  /// Its name or number.
  public var id: String
  /// Who assigned the case to it.
  public var sortedBy: String?
  /// When.
  public var on: Field<CalendarDate> = .notRecorded
}

/// Somebody who was there.
public struct Attendee: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The role.
  public var role: String
  /// The specialty the person speaks for.
  public var specialty: Specialty
  /// The hospital or centre.
  public var organisation: String?
  /// How the person attended.
  public var attendance: Field<Attendance> = .notRecorded
  /// When the person came, where that was after the start.
  public var joined: Field<Moment> = .notRecorded
  /// When the person left, where that was before the end.
  public var left: Field<Moment> = .notRecorded
}

/// Somebody who could not come, and who stood in.
public struct Apology: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The role.
  public var role: String?
  /// Who stood in.
  public var cover: Field<String> = .notRecorded
  /// The specialty the person would have spoken for.
  public var specialty: Field<Specialty> = .notRecorded
}

/// The local rule for when a meeting may recommend.
public struct Quorum: Hashable, Sendable {
  /// The rule in words.
  public var rule: Field<String> = .notRecorded
  /// The specialties that must be there; the project's own core set where the file names none.
  public var core: [Specialty] = Quorum.usualCore

  /// The core of a spine board where no local rule names another: checklists.md 1.2.
  public static let usualCore: [Specialty] = [
    .spinalSurgery, .radiationOncology, .medicalOncology, .radiology, .pathology, .palliativeCare,
    .specialistNurse,
  ]
}

/// An interest that somebody declared.
public struct DeclaredInterest: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The interest.
  public var interest: String
}

/// A case on the board's list.
public struct ListedCase: Hashable, Sendable {
  /// The case file, relative to the meeting file.
  public var file: String
  /// How the case came onto the list, and what became of it.
  public var route: DiscussionRoute
  /// Why it was deferred, as audits count it.
  public var deferral: Field<DeferralReason> = .notRecorded
  /// The protocol that it followed.
  public var protocolFollowed: FollowedProtocol?
  /// Why it was deferred, or which protocol it followed.
  public var why: Field<String> = .notRecorded
  /// When the board turned to the case.
  public var heard: Field<Moment> = .notRecorded
}

extension Meeting {
  /// The core specialties that nobody attended for.
  public var missingSpecialties: [Specialty] {
    quorum.core.filter { core in !attendees.contains { $0.specialty == core } }
  }

  /// The core specialties that nobody attended for and nobody apologised for.
  ///
  /// - Returns: Nil where that cannot be said: nobody recorded the apologies, or one does not say its specialty.
  public var missingWithoutApology: [Specialty]? {
    guard !missingSpecialties.isEmpty else { return [] }
    guard let apologies = apologies.value else { return nil }
    let excused = apologies.compactMap(\.specialty.value)
    let missing = missingSpecialties.filter { !excused.contains($0) }
    return missing.isEmpty || excused.count == apologies.count ? missing : nil
  }

  /// The core specialties that were there for part of the meeting only.
  public var partTimeSpecialties: [Specialty] {
    quorum.core.filter { core in
      let present = attendees.filter { $0.specialty == core }
      return !present.isEmpty && present.allSatisfy { $0.attendance.is(.partTime) == true }
    }
  }

  /// Whether every core specialty was there; attendance for part of the meeting counts, and is stated.
  public var isQuorate: Bool { missingSpecialties.isEmpty }
}
