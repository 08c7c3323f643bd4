import SpineCase
import SpineScores

/// The investigations that the article calls for: which are done, missing, not available, or older than the
/// deficit.
///
/// - SeeAlso: Badve 2021 (the article), "Workup and Investigations"; identifiers as in the case file, and
///   `bone-scan-or-pet-ct` where either will do.
public struct WorkUp: Hashable, Sendable {
  /// The two branches of the work-up.
  public enum Branch: String, CaseIterable, Hashable, Sendable {
    case knownMalignancy = "known-malignancy"
    case unknownOrigin = "unknown-origin"
  }

  /// The state of one investigation.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case done, missing, unavailable
  }

  /// One investigation that this case calls for.
  public struct Item: Hashable, Sendable {
    /// Its identifier, for instance `mri-whole-spine`.
    public let id: String
    /// Whether it has been done.
    public let state: State
    /// Whether it is older than the deficit: nil where that is not known, or where there is none to compare.
    public let isOlderThanDeficit: Bool?
    /// Whether it belongs before treatment; the others go in parallel or later and are never a reason to wait.
    public let isBeforeTreatment: Bool
  }

  /// The branch.
  public let branch: Branch
  /// The facts that the branch rests on.
  public let branchFacts: [Fact]
  /// Every investigation that this case calls for, in the order of ``InvestigationKind``.
  public let items: [Item]

  /// Those that have been done.
  public var done: [String] { ids { $0.state == .done } }
  /// Those that are neither done nor recorded as unavailable here.
  public var missing: [String] { ids { $0.state == .missing } }
  /// Those that are not done and not available here.
  public var unavailable: [String] { ids { $0.state == .unavailable } }
  /// Those that are done and older than the deficit.
  public var outOfDate: [String] { ids { $0.isOlderThanDeficit == true } }
  /// What an emergency still needs before treatment: imaging of the spine, bloods, clotting.
  public var beforeTreatment: [String] { ids { $0.isBeforeTreatment && $0.isOpen } }
  /// What goes in parallel or later and is never a reason to wait: surgery can supply tissue.
  public var inParallel: [String] { ids { !$0.isBeforeTreatment && $0.isOpen } }

  /// What gives tissue and what is grown from it.
  public static let tissue: Set = ["biopsy", "cultures", "mycobacteria"]

  private func ids(_ isWanted: (Item) -> Bool) -> [String] { items.filter(isWanted).map(\.id) }
}

extension WorkUp.Item {
  /// Whether somebody still has to see to it.
  fileprivate var isOpen: Bool { state != .done || isOlderThanDeficit == true }
}
