/// A country profile: emergency numbers, role names and time targets, each with its source.
public struct Profile: Hashable, Sendable {
  public var id: String
  public var country: String
  /// The number that anybody can call at any hour.
  public var emergencyNumber: Sourced
  public var ambulanceNumber: Sourced
  /// Whom a clinician calls first about a suspected cord compression.
  public var firstContact: Sourced
  public var targets: [TimeTarget]

  /// A datum with where it comes from.
  public struct Sourced: Hashable, Sendable {
    public var value: String
    public var source: String
  }

  /// By when something should be done.
  public struct TimeTarget: Hashable, Sendable {
    public var id: String
    public var text: String
    public var source: String
  }
}
