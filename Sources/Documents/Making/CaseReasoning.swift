import CaseView
import SpineCase
import SpinePathway
import Synchronization

/// What was worked out from one case, kept while its documents are made: they rest on the same scores and rules.
///
/// What is kept depends only on the case and the profile, so the order in which callers ask changes nothing.
final class CaseReasoning: Sendable {
  /// One way in which a case is read: for clinicians, or as a patient's sheet of one kind may show it.
  struct Reader: Hashable, Sendable {
    /// The patient's sheet; nil for clinicians.
    let sheet: DocumentKind?
    /// Whether texts of the other direction are marked.
    let isFromLeft: Bool
  }

  private let kept = Mutex<[Reader: ReasonedCase]>([:])

  /// What was worked out for a reader with a profile, by `reason` where nobody asked before.
  func reasoned(
    for reader: Reader, _ profile: Profile, _ reason: () throws(DocumentErrors) -> ReasonedCase
  ) throws(DocumentErrors) -> ReasonedCase {
    if let known = kept.withLock({ $0[reader] }), known.profile == profile { return known }
    let made = try reason()
    kept.withLock { $0[reader] = made }
    return made
  }
}
