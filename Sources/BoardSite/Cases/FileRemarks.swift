/// The remarks that somebody wrote into a file, on lines of their own and behind values.
enum FileRemarks {
  /// The remarks in their order, without their sign.
  ///
  /// A line inside a text of several lines that looks like a remark is taken for one: shown twice does less harm than
  /// not shown.
  static func all(in bytes: [UInt8]) -> [String] {
    bytes.split { $0 == 10 || $0 == 13 }.compactMap { line in
      start(in: line).map { start in
        String(decoding: line[start...].drop { $0 == sign || $0 == 32 || $0 == 9 }, as: UTF8.self)
      }
    }.filter { !$0.isEmpty }
  }

  private static let sign = UInt8(ascii: "#")

  /// Where the remark of a line begins: at its sign, which stands at the start or behind a blank, outside of quotes.
  private static func start(in line: ArraySlice<UInt8>) -> Int? {
    var (quote, before) = (UInt8?.none, UInt8(ascii: " "))
    for (place, byte) in zip(line.indices, line) {
      if let open = quote {
        if byte == open, before != UInt8(ascii: "\\") || open == UInt8(ascii: "'") { quote = nil }
      } else if " \t[{,(".utf8.contains(before) {
        if byte == sign, before == 32 || before == 9 { return place }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      }
      before = byte
    }
    return nil
  }
}
