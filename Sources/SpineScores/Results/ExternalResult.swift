/// A result that was computed elsewhere, for instance by SORG, NESMS or OSRI: it is kept as text and never recomputed.
public struct ExternalResult: Hashable, Codable, Sendable {
  /// The tool, by its full name.
  public let tool: String
  /// The version of the tool.
  public let version: String
  /// The day of the computation, as the case states it.
  public let date: String
  /// What the tool said, word for word.
  public let result: String

  /// A result with its tool, version and day.
  public init(tool: String, version: String, date: String, result: String) {
    self.tool = tool
    self.version = version
    self.date = date
    self.result = result
  }
}
