import CaseView
import Pages
import SpineCase

extension DocumentOptions {
  /// The entries, in their order; what was not asked for has none.
  var entries: [(Name, String?)] {
    [
      (.asOf, asOf?.iso), (.isLarge, isLarge ? "yes" : nil),
      (.profile, profiles.isEmpty ? nil : profiles.map(\.id).joined(separator: " ")),
      (.profileHash, profiles.isEmpty ? nil : ContentHash.hex(of: profiles.flatMap(\.texts))),
      (.centre, centre?.id), (.centreHash, centre.map { ContentHash.hex(of: [$0.canonical]) }),
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
