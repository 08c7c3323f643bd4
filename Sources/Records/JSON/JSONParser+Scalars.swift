extension JSONParser {
  /// How many characters a number may have; the largest number of a case has a dozen.
  static let maximumNumberLength = 40

  /// A text in quotes; the next byte is the opening quote.
  mutating func text() throws(Fault) -> String {
    let start = index + 1
    let (end, isASCII) = bytes.plainText(from: start)
    isLastTextPlain = isASCII && bytes[end] == UInt8(ascii: "\"")
    guard bytes[end] == UInt8(ascii: "\"") else {
      if end == bytes.count { throw unfinished() }
      return try escapedText(from: start, plainTo: end)
    }
    let text = isASCII ? bytes.ascii(start..<end) : try validText(start..<end)
    index = end + 1
    return text
  }

  /// A number, as it is written.
  mutating func number() throws(Fault) -> String {
    let start = index
    var cursor = start
    if bytes[cursor] == UInt8(ascii: "-") { cursor += 1 }
    let whole = cursor
    cursor = digits(from: cursor)
    // RFC 8259 allows no leading zero, so that 010 is refused rather than read as 8 or as 10.
    var isWellFormed = cursor > whole && (cursor == whole + 1 || bytes[whole] != UInt8(ascii: "0"))
    if bytes[cursor] == UInt8(ascii: ".") {
      let fraction = cursor + 1
      cursor = digits(from: fraction)
      isWellFormed = isWellFormed && cursor > fraction
    }
    // Setting bit 0x20 makes an ASCII letter lower case, so this takes `E` too.
    if bytes[cursor] | 0x20 == UInt8(ascii: "e") {
      var exponent = cursor + 1
      if bytes[exponent] == UInt8(ascii: "+") || bytes[exponent] == UInt8(ascii: "-") {
        exponent += 1
      }
      cursor = digits(from: exponent)
      isWellFormed = isWellFormed && cursor > exponent
    }
    guard isWellFormed, !continuesNumber(bytes[cursor]) else {
      throw fault(.numberForm)
    }
    guard cursor - start <= Self.maximumNumberLength else {
      throw fault(.numberTooLong(limit: Self.maximumNumberLength))
    }
    index = cursor
    return bytes.ascii(start..<cursor)
  }

  private func digits(from start: Int) -> Int {
    var cursor = start
    while bytes[cursor] &- UInt8(ascii: "0") < 10 { cursor += 1 }
    return cursor
  }

  /// Whether a byte that follows a number shows that more was meant, as in `1_000`, `0x1f` and `1.2.3`.
  private func continuesNumber(_ byte: UInt8) -> Bool {
    byte.isWordPart || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private func unfinished() -> Fault {
    // A truncated or mistyped file may have broken bytes in the open text, and those are reported first.
    UTF8Check.firstBroken(in: index..<bytes.count, of: bytes) ?? fault(.unfinishedText)
  }

  /// A piece of text that is not all ASCII; the columns after it are corrected.
  private mutating func validText(_ range: Range<Int>) throws(Fault) -> String {
    guard let text = bytes.text(range) else {
      throw UTF8Check.firstBroken(in: range, of: bytes) ?? Fault(.notUTF8, at: place)
    }
    // Continuation bytes count no column: moving the start of the line makes up for them.
    for byte in bytes.piece(range) where byte & 0xC0 == 0x80 { lineStart += 1 }
    return text
  }

  /// A text that holds an escape, or a byte that it may not hold, at `plainTo`.
  private mutating func escapedText(from start: Int, plainTo: Int) throws(Fault) -> String {
    var text = ""
    var (piece, cursor) = (start, plainTo)
    while cursor < bytes.count {
      switch bytes[cursor] {
      case UInt8(ascii: "\""):
        text += try validText(piece..<cursor)
        index = cursor + 1
        return text
      case UInt8(ascii: "\\"):
        text += try validText(piece..<cursor)
        text.unicodeScalars.append(try escape(at: &cursor))
        piece = cursor
      case ..<0x20:
        let problem: Problem = bytes[cursor] == 0 ? .nul : .rawControlCharacter
        throw Fault(problem, at: Place(ofByte: cursor, in: bytes))
      default: cursor += 1
      }
    }
    throw unfinished()
  }

  /// The character that an escape stands for; steps over the escape.
  private func escape(at cursor: inout Int) throws(Fault) -> Unicode.Scalar {
    let start = cursor
    cursor += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start, at: &cursor)
    default: throw Fault(.escape, at: Place(ofByte: start, in: bytes))
    }
  }

  /// The character of `\uXXXX`, or of two of them that make one; `cursor` is after the first `u`.
  private func unicodeEscape(from start: Int, at cursor: inout Int) throws(Fault) -> Unicode.Scalar {
    var code = try fourDigits(from: start, at: &cursor)
    if code & 0xFC00 == 0xD800, bytes[cursor] == UInt8(ascii: "\\"), bytes[cursor + 1] == UInt8(ascii: "u") {
      let second = cursor
      cursor += 2
      let low = try fourDigits(from: second, at: &cursor)
      // If the second is no low surrogate, `code` stays a lone surrogate, which is no scalar.
      if low & 0xFC00 == 0xDC00 { code = 0x1_0000 + (code & 0x3FF) << 10 + (low & 0x3FF) }
    }
    guard code != 0, let scalar = Unicode.Scalar(code) else {
      throw Fault(code == 0 ? .nul : .loneSurrogate, at: Place(ofByte: start, in: bytes))
    }
    return scalar
  }

  private func fourDigits(from start: Int, at cursor: inout Int) throws(Fault) -> UInt32 {
    var code: UInt32 = 0
    for offset in cursor..<cursor + 4 {
      guard bytes[offset] < 0x80, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else {
        throw Fault(.unicodeEscape, at: Place(ofByte: start, in: bytes))
      }
      code = code << 4 | UInt32(digit)
    }
    cursor += 4
    return code
  }
}
