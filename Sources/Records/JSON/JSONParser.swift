/// Reads JSON as RFC 8259 defines it, strictly, in one pass over the bytes.
///
/// Lines and columns are kept as it goes: only blanks hold line ends, and only texts hold characters of more than
/// one byte, so both cost nothing elsewhere.
struct JSONParser {
  let bytes: ByteView
  let maximumDepth: Int

  var index = 0
  private var line = 1
  /// Where the line began, moved on by every byte that continues a character, so that a difference is a column.
  var lineStart = 0
  /// Whether the text last read is ASCII without escapes.
  var isLastTextPlain = true
  /// Whether any record has a key twice; which, and where, is found out afterwards.
  private(set) var hasDuplicates = false

  // The children of all containers that are still open, so that each array is made once, in its final size.
  private var elements: [Node] = []
  private var members: [Member] = []

  init(_ bytes: ByteView, maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  /// The one value of the text.
  mutating func document() throws(Fault) -> Node {
    skipBlanks()
    guard index < bytes.count else { throw Fault(.empty, at: nil) }
    let root = try value(depth: 0)
    skipBlanks()
    guard index == bytes.count else { throw fault(unexpected(.textAfterEnd)) }
    return root
  }

  /// The place of the next byte.
  var place: Place { Place(line: line, column: index - lineStart + 1) }

  /// A fault at the next byte.
  func fault(_ problem: Problem) -> Fault {
    if index < bytes.count, bytes[index] == 0 { return Fault(.nul, at: place) }
    return Fault(problem, at: place)
  }

  private mutating func value(depth: Int) throws(Fault) -> Node {
    guard index < bytes.count else { throw fault(.endOfFile(.value)) }
    let place = place
    switch bytes[index] {
    case UInt8(ascii: "\""): return Node(.text(try text()), place: place)
    case UInt8(ascii: "{"): return Node(.mapping(try record(depth: depth + 1)), place: place)
    case UInt8(ascii: "["): return Node(.sequence(try list(depth: depth + 1)), place: place)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      return Node(.number(try number()), place: place)
    case UInt8(ascii: "t"): return Node(try literal("true", .boolean(true)), place: place)
    case UInt8(ascii: "f"): return Node(try literal("false", .boolean(false)), place: place)
    case UInt8(ascii: "n"): return Node(try literal("null", .null), place: place)
    default: throw fault(unexpected(.expected(.value)))
    }
  }

  private mutating func list(depth: Int) throws(Fault) -> [Node] {
    try open(depth: depth)
    if take(UInt8(ascii: "]")) { return [] }
    let first = elements.count
    while true {
      do throws(Fault) {
        elements.append(try value(depth: depth))
      } catch {
        throw error.below(elements.count - first)
      }
      skipBlanks()
      if take(UInt8(ascii: "]")) { break }
      try comma(before: UInt8(ascii: "]"), .commaOrBracket)
    }
    return elements.takeLast(elements.count - first)
  }

  private mutating func record(depth: Int) throws(Fault) -> [Member] {
    try open(depth: depth)
    if take(UInt8(ascii: "}")) { return [] }
    let first = members.count
    var seen = KeyFilter()
    while true {
      let (key, place, isNew) = try key(seen: &seen)
      // Only where the filter says "perhaps" are the keys of the record compared.
      if !isNew, members[first...].contains(where: { $0.key == key }) {
        hasDuplicates = true
      }
      do throws(Fault) {
        members.append(Member(key: key, keyPlace: place, value: try value(depth: depth)))
      } catch {
        throw error.below(key)
      }
      skipBlanks()
      if take(UInt8(ascii: "}")) { break }
      try comma(before: UInt8(ascii: "}"), .commaOrBrace)
    }
    return members.takeLast(members.count - first)
  }

  /// A key and the colon after it, up to the value.
  private mutating func key(seen: inout KeyFilter) throws(Fault) -> (key: String, place: Place, isNew: Bool) {
    let (start, place) = (index, place)
    guard index < bytes.count else { throw fault(.endOfFile(.key)) }
    guard bytes[index] == UInt8(ascii: "\"") else { throw fault(unexpected(.expected(.key))) }
    let key = try text()
    let isNew = !seen.mayHold(start..<index, of: bytes, isPlain: isLastTextPlain)
    skipBlanks()
    guard take(UInt8(ascii: ":")) else {
      throw fault(index < bytes.count ? unexpected(.expected(.colon)) : .endOfFile(.colon))
    }
    skipBlanks()
    return (key, place, isNew)
  }

  /// Steps over an opening bracket and the blanks after it.
  private mutating func open(depth: Int) throws(Fault) {
    // The parser recurses with the nesting, so this bound also guards the stack.
    guard depth <= maximumDepth else { throw fault(.tooDeep(limit: maximumDepth)) }
    index += 1
    skipBlanks()
  }

  /// Steps over the comma between two children; `close` may not follow it.
  private mutating func comma(before close: UInt8, _ expectation: Expectation) throws(Fault) {
    guard index < bytes.count else { throw fault(.endOfFile(expectation)) }
    guard bytes[index] == UInt8(ascii: ",") else { throw fault(unexpected(.expected(expectation))) }
    let comma = place
    index += 1
    skipBlanks()
    if bytes[index] == close { throw Fault(.trailingComma, at: comma) }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func literal(_ word: StaticString, _ content: Node.Content) throws(Fault) -> Node.Content {
    let end = index + word.utf8CodeUnitCount
    guard word.withUTF8Buffer({ bytes.piece(index..<end).elementsEqual($0) }), !bytes[end].isWordPart
    else { throw fault(.literalSpelling) }
    index = end
    return content
  }

  private mutating func skipBlanks() {
    while true {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "\n"):
        index += 1
        startLine()
      case UInt8(ascii: "\r"):
        index += 1
        if bytes[index] == UInt8(ascii: "\n") { index += 1 }
        startLine()
      default: return
      }
    }
  }

  private mutating func startLine() {
    line += 1
    lineStart = index
  }

  /// The more telling problem where the next byte shows what was meant.
  private func unexpected(_ problem: Problem) -> Problem {
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "#"): .comment
    case UInt8(ascii: "'"): .singleQuote
    case UInt8(ascii: "+"), UInt8(ascii: "."): problem == .expected(.value) ? .numberForm : problem
    case let byte where byte.isWordPart && problem == .expected(.value): .literalSpelling
    case 0x80...: UTF8Check.characterLength(at: index, in: bytes) == nil ? .notUTF8 : problem
    default: problem
    }
  }
}

extension Array {
  /// Removes the last elements and returns them as an array of just that size; nothing is copied.
  mutating func takeLast(_ count: Int) -> [Element] {
    Array(unsafeUninitializedCapacity: count) { room, filled in
      for place in (0..<count).reversed() { room.initializeElement(at: place, to: removeLast()) }
      filled = count
    }
  }
}

extension UInt8 {
  /// Whether a byte is a letter, a digit or an underscore of ASCII.
  var isWordPart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
