/// What stands in the controls of a form, by their names: `lesions[0].sins.pain`.
///
/// A name is the path of a key. Behind it a mark may follow: `~not` for the box "not known", `~absent` for which of the
/// words of absence, `~why` for its reason, `~row` for a row that is shown though nothing is filled in. Of a control
/// with answers to choose from, the answer `~` stands for "not known".
public struct FormValues: Hashable, Sendable {
  /// The values by name, several where several boxes may be ticked.
  public private(set) var all: [String: [String]] = [:]

  /// Creates an empty form.
  public init() {}

  /// Takes the pairs of a form as a browser sends them; line ends become one character.
  public init(pairs: [(name: String, value: String)]) {
    for pair in pairs where Self.isName(pair.name) {
      all[pair.name, default: []].append(Self.oneLineEnd(pair.value))
    }
  }

  /// The first value under a name; nil where there is none or it shows nothing.
  public subscript(name: String) -> String? {
    get { all[name]?.first { !$0.allSatisfy(\.isWhitespace) } }
    set { all[name] = newValue.map { [$0] } }
  }

  /// Every value under a name that shows something.
  public func list(_ name: String) -> [String] {
    (all[name] ?? []).filter { !$0.allSatisfy(\.isWhitespace) }
  }

  mutating func set(_ name: String, _ values: [String]) { all[name] = values }

  /// Takes away whatever stands under a path: the control itself, its marks, and what is below it.
  public mutating func clear(_ path: String) {
    all = all.filter { !Self.isAt($0.key, path) }
  }

  /// The numbers of the rows of a list that are filled in or shown, ascending.
  public func rows(of path: String) -> [Int] {
    let head = path + "["
    let numbers = all.keys.compactMap { name -> Int? in
      guard name.hasPrefix(head) else { return nil }
      return Int(name.dropFirst(head.count).prefix { $0 != "]" })
    }
    return Set(numbers).sorted()
  }

  /// Whether anything is filled in under a path.
  public func says(_ path: String) -> Bool {
    all.contains { name, values in
      Self.isAt(name, path) && !name.hasSuffix(Mark.row) && !name.hasSuffix(Mark.absent)
        && values.contains { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  private static func isAt(_ name: String, _ path: String) -> Bool {
    guard name.hasPrefix(path) else { return false }
    let rest = name.dropFirst(path.count)
    return rest.isEmpty || [".", "[", "~"].contains(rest.first)
  }

  /// Names come from a browser: a row beyond any that a board has seen is no row.
  private static func isName(_ name: String) -> Bool {
    name.utf8.count <= 200
      && name.split(separator: "[").dropFirst().allSatisfy { part in
        Int(part.prefix { $0 != "]" }).map { (0..<200).contains($0) } ?? false
      }
  }

  private static func oneLineEnd(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    return String(decoding: bytes.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
  }

  /// What follows a path in the name of a control beside the fact itself.
  public enum Mark {
    /// The box "not known" of a control without answers to choose from.
    public static let not = "~not"
    /// Which word of absence.
    public static let absent = "~absent"
    /// The reason of an absence.
    public static let why = "~why"
    /// A row of a list that is shown.
    public static let row = "~row"
    /// The words beside answers to choose from.
    public static let words = "~words"
  }

  /// The answer that stands for "not known".
  public static let notKnown = "~"
}
