/// A form that carries files, `multipart/form-data` (RFC 7578), read part by part.
public struct Multipart: Sequence, IteratorProtocol, Sendable {
  /// One control of the form.
  public struct Part: Hashable, Sendable {
    /// The name of the control.
    public let name: String
    /// The name that the file had on the machine it came from; nil where the control is no file.
    public let file: String?
    /// What was typed, or the bytes of the file.
    public let bytes: ArraySlice<UInt8>

    /// What was typed; nil where it is no text.
    public var text: String? { String(validating: bytes, as: UTF8.self) }
  }

  private var rest: ArraySlice<UInt8>
  private let delimiter: [UInt8]
  private var count = 0

  /// Begins to read the body of a request; nil where it is no such form.
  public init?(_ request: Request) {
    let pieces = Self.pieces(of: request.headers["content-type"] ?? "")
    guard pieces.first?.value.lowercased() == "multipart/form-data",
      let boundary = pieces.first(where: { $0.name == "boundary" })?.value,
      (1...70).contains(boundary.utf8.count)
    else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
    rest = request.body[...]
    guard rest.starts(with: delimiter.dropFirst(2)) else { return nil }
    rest = rest.dropFirst(delimiter.count - 2)
  }

  /// The next part; nil at the end, and where the rest is malformed or more than a thousand parts were read.
  public mutating func next() -> Part? {
    guard count < 1_000, rest.starts(with: Self.newLine), let end = find(delimiter, from: rest.startIndex + 2)
    else { return nil }
    let whole = rest[(rest.startIndex + 2)..<end]
    rest = rest[(end + delimiter.count)...]
    count += 1
    return Self.part(whole)
  }

  /// The first part under a name; nil where there is none.
  public func first(_ name: String) -> Part? {
    for part in self where part.name == name { return part }
    return nil
  }

  private static let newLine: [UInt8] = [13, 10]
  private static let dashes: [UInt8] = [45, 45]

  /// Where a sequence of bytes begins next; a byte of it is looked for first, since files are long.
  private func find(_ sought: [UInt8], from start: Int) -> Int? {
    var place = start
    while let found = rest[Swift.min(place, rest.endIndex)...].firstIndex(of: 13) {
      // What merely begins like the boundary belongs to the file.
      let behind = rest[found...].dropFirst(sought.count)
      let isWhole = behind.starts(with: Self.newLine) || behind.starts(with: Self.dashes)
      if isWhole, rest[found...].starts(with: sought) { return found }
      place = found + 1
    }
    return nil
  }

  private static func part(_ whole: ArraySlice<UInt8>) -> Part? {
    var (rest, found) = (whole, (name: String?.none, file: String?.none))
    // Eight lines of head are more than any browser writes.
    for _ in 0..<8 {
      guard let end = rest.indices.first(where: { rest[$0...].starts(with: newLine) }) else { return nil }
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 2)...]
      if line.isEmpty { return found.name.map { Part(name: $0, file: found.file, bytes: rest) } }
      guard line.lowercased().hasPrefix("content-disposition:") else { continue }
      for piece in pieces(of: line) where piece.name == "name" { found.name = piece.value }
      for piece in pieces(of: line) where piece.name == "filename" { found.file = piece.value }
    }
    return nil
  }

  /// The pieces of a header's value between semicolons; the first has no name.
  private static func pieces(of value: String) -> [(name: String, value: String)] {
    var (pieces, current, isQuoted) = ([String](), "", false)
    for character in value {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        pieces.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    return (pieces + [current]).enumerated().map { place, piece in
      let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard place > 0, halves.count == 2 else { return ("", trimmed(piece[...])) }
      return (trimmed(halves[0]).lowercased(), unescaped(trimmed(halves[1]).filter { $0 != "\"" }))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// A browser writes a quotation mark or a line break in a name as these escapes, and nothing else.
  private static func unescaped(_ text: String) -> String {
    [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")].reduce(text) { text, escape in
      text.split(separator: escape.0, omittingEmptySubsequences: false).joined(separator: escape.1)
    }
  }
}
