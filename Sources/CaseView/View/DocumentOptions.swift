package import SpineCase

/// What a document was made with besides the files that it was made of, so that it can be made anew.
package struct DocumentOptions: Hashable, Sendable {
  /// When the facts hold, where that was given in place of what the files say.
  package var asOf: Moment?
  /// Whether a patient's sheet is printed large.
  package var isLarge = false
  /// The country profiles of its cases.
  package var profiles: [Profile] = []
  /// The centre of a directory to which the case is referred.
  package var centre: Centre?
  /// Who can supply what stands on a gap sheet.
  package var owner: GapOwner?
  /// The documents for which alone a gap sheet asks; empty where it asks for all.
  package var gapsFor: Set<DocumentKind> = []
  /// The identifiers of the meetings that list the cases of a gap sheet, sorted.
  package var meetings: [String] = []

  /// Nothing that was asked for.
  package init(asOf: Moment? = nil) { self.asOf = asOf }

  /// The names of the entries that say it.
  package enum Name: String {
    case asOf = "given-as-of"
    case isLarge = "large-print"
    case profile, centre, owner
    case profileHash = "profile-hash"
    case centreHash = "centre-hash"
    case gapsFor = "gaps-for"
    case meetings
    case gap = "letterhead-gap"
  }
}
