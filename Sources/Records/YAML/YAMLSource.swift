/// YAML text, prepared for the parser: checked for what it must not hold, with the places where a value would be
/// an alias, an anchor or a tag.
struct YAMLSource {
  /// What a character at the beginning of a value would make of it.
  enum Indicator {
    case anchor
    case alias
    case tag
  }

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var lineStarts = [0]
  private var indicators: [Place: Indicator] = [:]
  private var standIns: StandIns

  /// How many commas and lines a text may have; that many values take the parser a third of a second.
  private static let maximumSeparators = 50_000

  /// Checks and prepares a text.
  init(_ bytes: [UInt8], maximumDepth: Int) throws(Fault) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let broken = bytes.withUnsafeBufferPointer {
        UTF8Check.firstBroken(in: 0..<bytes.count, of: ByteView($0))
      }
      throw broken ?? Fault(.notUTF8, at: nil)
    }
    standIns = StandIns(taken: Set(text.unicodeScalars.filter(StandIns.isOfPlane)))
    scalars.reserveCapacity(bytes.count)
    var replaced: [Unicode.Scalar: Unicode.Scalar] = [:]
    for scalar in text.unicodeScalars {
      let place = Place(line: lineStarts.count, column: scalars.count - lineStarts[lineStarts.count - 1] + 1)
      guard Self.isReadable(scalar) else { throw Fault(scalar.value == 0 ? .nul : .unprintable, at: place) }
      let indicator = Self.indicator(scalar, after: scalars.last)
      if let indicator { indicators[place] = indicator }
      if indicator == .alias || Self.isMisread(scalar) {
        let standIn = replaced[scalar] ?? standIns.add(for: String(scalar)) ?? scalar
        replaced[scalar] = standIn
        scalars.append(standIn)
      } else {
        append(scalar)
      }
    }
    try refuseDirectives()
    try refuseBulk(maximumDepth: maximumDepth)
  }

  /// The text for the parser.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// What the character at a place would make of a value that begins there.
  func indicator(at place: Place) -> Indicator? { indicators[place] }

  /// A text from the parser with the original characters restored.
  func restore(_ text: String) -> String { standIns.restore(text) }

  /// Changes one character of the key at a place, so that it no longer equals another key.
  ///
  /// - Returns: False if no character of it can be changed without changing more than the key.
  mutating func disguiseKey(at place: Place) -> Bool {
    guard var index = index(of: place), index + 1 < scalars.count else { return false }
    switch scalars[index] {
    // Changing one of these would change the kind of value, not the key.
    case "[", "{", "|", ">", ":", "\n", "\r": return false
    case "\"", "'":
      index += 1
      if ["\"", "'", "\\", "\n", "\r"].contains(scalars[index]) { return false }
    default: break
    }
    guard let standIn = standIns.add(for: restore(String(scalars[index]))) else { return false }
    scalars[index] = standIn
    return true
  }

  /// The character at a place; nil after the end.
  func character(at place: Place) -> Unicode.Scalar? { index(of: place).map { scalars[$0] } }

  /// A place from the parser, kept inside the text: the parser takes a file without a final line end to end one
  /// line further down.
  func clamped(_ place: Place) -> Place {
    place.line > lineStarts.count ? self.place(of: scalars.count) : place
  }

  func index(of place: Place) -> Int? {
    let line = Int(place.line) - 1
    guard lineStarts.indices.contains(line) else { return nil }
    let index = lineStarts[line] + Int(place.column) - 1
    return scalars.indices.contains(index) ? index : nil
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let followsReturn = scalars.last == "\r"
    scalars.append(scalar)
    if scalar == "\r" || (scalar == "\n" && !followsReturn) {
      lineStarts.append(scalars.count)
    } else if scalar == "\n" {
      lineStarts[lineStarts.count - 1] = scalars.count
    }
  }

  /// The parser has no limits of its own that would help: a thousand open brackets make it slow for all that follows.
  ///
  /// This counts brackets and commas inside texts too, since only the parser can tell them apart; hence the
  /// generous bound.
  private func refuseBulk(maximumDepth: Int) throws(Fault) {
    var (depth, separators) = (0, lineStarts.count)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "[", "{":
        depth += 1
        if depth > 3 * maximumDepth { throw Fault(.tooDeep(limit: maximumDepth), at: place(of: index)) }
      case "]", "}": depth = max(0, depth - 1)
      case ",": separators += 1
      default: break
      }
    }
    if separators > Self.maximumSeparators {
      throw Fault(.tooManyValues(limit: Self.maximumSeparators), at: nil)
    }
  }

  func place(of index: Int) -> Place {
    let line = lineStarts.lastIndex { $0 <= index } ?? 0
    return Place(line: line + 1, column: index - lineStarts[line] + 1)
  }

  /// Directives can only come before the document, among comments and blank lines.
  private func refuseDirectives() throws(Fault) {
    for (number, start) in lineStarts.enumerated() {
      let line = scalars[start...].prefix { $0 != "\n" && $0 != "\r" }
      if line.first == "%" { throw Fault(.directive, at: Place(line: number + 1, column: 1)) }
      let first = line.first { $0 != " " && $0 != "\t" }
      if let first, first != "#" { return }
    }
  }
}

extension YAMLSource {
  /// The indicator that a character would be, if a value began with it.
  private static func indicator(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Indicator? {
    let indicator: Indicator
    switch scalar {
    case "&": indicator = .anchor
    case "*": indicator = .alias
    case "!": indicator = .tag
    default: return nil
    }
    switch previous {
    // After anything else it is text, as in `4/5*L3` or `R&D`.
    case nil, " ", "\t", "\n", "\r", "[", "]", "{", "}", ",", ":", "-", "?", "\"", "'": return indicator
    default: return nil
    }
  }

  /// Whether the parser takes a character for a line end, or refuses it, where YAML 1.2 takes it for text.
  private static func isMisread(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // NEL, LS and PS end lines in YAML 1.1 only; the last is the byte order mark.
    case 0x85, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }

  /// Whether YAML allows a character outside an escape.
  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // YAML 1.2, section 5.1, c-printable.
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFFFD, 0x1_0000...: true
    default: false
    }
  }
}
