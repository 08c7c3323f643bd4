import Crypto
package import SpineCase

/// What a document was made with besides the files that it was made of, so that it can be made anew.
package struct DocumentOptions: Hashable, Sendable {
  /// When the facts hold, where that was given in place of what the files say.
  package var asOf: Moment?
  /// Whether a patient's sheet is printed large.
  package var isLarge = false
  /// The country profiles of its cases.
  var profiles: [Profile] = []
  /// The centre of a directory to which the case is referred.
  var centre: Centre?
  /// Who can supply what stands on a gap sheet.
  var owner: GapOwner?
  /// The documents for which alone a gap sheet asks; empty where it asks for all.
  package var gapsFor: Set<DocumentKind> = []
  /// The identifiers of the meetings that list the cases of a gap sheet, sorted.
  var meetings: [String] = []

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

  /// The entries, in their order; what was not asked for has none.
  var entries: [(Name, String?)] {
    [
      (.asOf, asOf?.iso), (.isLarge, isLarge ? "yes" : nil),
      (.profile, profiles.isEmpty ? nil : profiles.map(\.id).joined(separator: " ")),
      (.profileHash, profiles.isEmpty ? nil : SHA256.hex(of: profiles.flatMap(\.texts))),
      (.centre, centre?.id), (.centreHash, centre.map { SHA256.hex(of: [$0.canonical]) }),
      (.owner, owner?.rawValue),
      (.gapsFor, gapsFor.isEmpty ? nil : gapsFor.map(\.rawValue).sorted().joined(separator: " ")),
      (.meetings, meetings.isEmpty ? nil : meetings.joined(separator: " ")),
    ]
  }
}

extension DocumentMaker {
  /// What a document of these cases is made with.
  func options(of cases: some Sequence<ClinicalCase>) -> DocumentOptions {
    var options = DocumentOptions(asOf: asOf)
    options.profiles = Set(cases.map(\.profile)).sorted().compactMap { profiles[$0] }
    return options
  }
}

extension Profile {
  /// What documents may take of it.
  fileprivate var texts: [[UInt8]] {
    let data = [emergencyNumber, ambulanceNumber, firstContact].flatMap { [$0.value, $0.source] }
    let targets = targets.flatMap { [$0.id, $0.text, $0.source] }
    return ([id, country] + data + targets).map { Array($0.utf8) }
  }
}
