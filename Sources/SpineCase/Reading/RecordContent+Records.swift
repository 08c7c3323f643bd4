import Records

extension RecordContent {
  /// The keys at the top of the file, in its order.
  public var records: [String] { members.map(\.key) }

  /// One line per value of one top-level record, as ``canonical`` writes them; nothing where the record is left
  /// out.
  public func canonical(of record: String) -> [UInt8] {
    canonical(members.first { $0.key == record }?.value, at: record)
  }

  /// One line per value, for each element of a list at the top of the file.
  public func elements(of record: String) -> [[UInt8]] {
    guard case .sequence(let nodes)? = members.first(where: { $0.key == record })?.value.content else {
      return []
    }
    return nodes.enumerated().map { canonical($1, at: "\(record)[\($0)]") }
  }

  private var members: [Member] {
    if case .mapping(let members) = root.content { members } else { [] }
  }

  private func canonical(_ node: Node?, at path: String) -> [UInt8] {
    node?.canonical(under: path) ?? []
  }
}

/// A date of something that has happened, with the key that holds it.
public struct DatedFact: Hashable, Sendable {
  /// The path of the key.
  public let path: String
  /// The date.
  public let moment: Moment

  /// The key at the top of the file that it is under.
  public var record: String { String(path.prefix { $0 != "." && $0 != "[" }) }
}

extension Findings {
  /// The dates of what has happened, as their readers declare them; what is planned may lie after a signature.
  var datedFacts: [DatedFact] {
    dates.filter { $0.role == .fact }.map { DatedFact(path: $0.path, moment: $0.moment) }
  }
}
