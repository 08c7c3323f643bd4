import CaseView
public import SpineCase

/// What is different between the documents that two folders of templates make: each change once, however many samples
/// show it.
///
/// A line of a document holds values of its sample, so that one changed word of a template changes another line in each.
/// A change is therefore known by the words that went and came, or, where a whole line did, by the words up to its first
/// colon.
public struct TemplateDifference: Sendable {
  /// One change, as the first sample shows it.
  public struct Change: Hashable, Sendable {
    /// The document in which it shows.
    public let kind: DocumentKind
    /// The lines that are gone and new.
    public let lines: [DocumentDifference.Line]
    /// The first sample in which it shows.
    public let sample: String
    /// In how many samples it shows.
    public fileprivate(set) var count: Int
  }

  private struct Key: Hashable {
    let kind: DocumentKind
    let region: String
    let gone: [String]
    let new: [String]
  }

  /// The changes, in the order in which they were found.
  public private(set) var changes: [Change] = []
  private var places: [Key: Int] = [:]

  /// Creates an empty difference.
  public init() {}

  /// Adds what is different in one document of one sample.
  public mutating func add(_ sample: String, _ kind: DocumentKind, _ difference: DocumentDifference) {
    var seen: Set<Key> = []
    for lines in Self.hunks(of: difference.lines) {
      let key = Self.key(of: lines, kind)
      guard seen.insert(key).inserted else { continue }
      if let place = places[key] {
        changes[place].count += 1
      } else {
        places[key] = changes.count
        changes.append(Change(kind: kind, lines: lines, sample: sample, count: 1))
      }
    }
  }

  /// The lines in pairs, where one took the place of another; else each by itself.
  private static func hunks(of lines: [DocumentDifference.Line]) -> [[DocumentDifference.Line]] {
    var hunks: [[DocumentDifference.Line]] = []
    for region in lines.map(\.region).unique {
      var new = lines.filter { $0.region == region && $0.isNew }[...]
      for gone in lines where gone.region == region && !gone.isNew {
        guard let next = new.first(where: { alike(gone.text, $0.text) }),
          let index = new.firstIndex(of: next)
        else {
          hunks.append([gone])
          continue
        }
        hunks += new[..<index].map { [$0] } + [[gone, next]]
        new = new[(index + 1)...]
      }
      hunks += new.map { [$0] }
    }
    return hunks
  }

  /// Whether two lines share so many words that one is the other in a new wording.
  private static func alike(_ old: String, _ new: String) -> Bool {
    let (before, after) = (words(of: old), words(of: new))
    let kept = before.count - after.difference(from: before).removals.count
    return 2 * kept >= min(before.count, after.count) && kept > 0
  }

  private static func key(of lines: [DocumentDifference.Line], _ kind: DocumentKind) -> Key {
    let region = lines.first?.region ?? ""
    guard lines.count == 2 else {
      let label = lines.map { String($0.text.prefix { $0 != ":" }) }
      let isNew = lines.first?.isNew == true
      return Key(kind: kind, region: region, gone: isNew ? [] : label, new: isNew ? label : [])
    }
    let change = words(of: lines[1].text).difference(from: words(of: lines[0].text))
    return Key(
      kind: kind, region: region, gone: change.removals.map(\.word), new: change.insertions.map(\.word))
  }

  private static func words(of text: String) -> [String] {
    text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }
}

extension CollectionDifference<String>.Change {
  /// The word that went or came.
  fileprivate var word: String {
    switch self {
    case .insert(_, let word, _), .remove(_, let word, _): word
    }
  }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
