/// A country profile: emergency numbers, role names and time targets, each with its source.
public struct Profile: Hashable, Sendable {
  /// The name by which cases choose it.
  public var id: String
  /// The country, in words.
  public var country: String
  /// The number that anybody can call at any hour.
  public var emergencyNumber: Sourced
  /// The number of the ambulance.
  public var ambulanceNumber: Sourced
  /// Whom a clinician calls first about a suspected cord compression.
  public var firstContact: Sourced
  /// The times by which something should be done.
  public var targets: [TimeTarget]

  /// A datum with its source.
  public struct Sourced: Hashable, Sendable {
    /// The datum.
    public var value: String
    /// Where it comes from.
    public var source: String
  }

  /// A time by which something should be done.
  public struct TimeTarget: Hashable, Sendable {
    /// The identifier of the target.
    public var id: String
    /// The target in words.
    public var text: String
    /// Where it comes from.
    public var source: String
  }
}
