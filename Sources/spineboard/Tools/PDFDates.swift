import Foundation

/// The dates in a PDF, which the program that makes it takes from the clock.
enum PDFDates {
  private static let keys = ["/CreationDate", "/ModDate"].map { Array($0.utf8) }
  private static let digits = 14

  /// The PDF with both dates set to a moment of UTC.
  ///
  /// Each date is overwritten in place with as many bytes as before, so that the table of offsets stays right.
  /// Anything that is not a date of full length, or has an offset other than UTC, is left unchanged.
  static func setting(_ pdf: [UInt8], toSecondsSince1970 seconds: Int) -> [UInt8] {
    let date = Array(text(of: seconds).utf8)
    var pdf = pdf
    for key in keys {
      var start = 0
      while let found = pdf[start...].firstRange(of: key) {
        start = found.upperBound
        if let place = place(of: start, in: pdf) { pdf.replaceSubrange(place, with: date) }
      }
    }
    return pdf
  }

  /// The place of the fourteen digits of the date that follows a key.
  private static func place(of start: Int, in pdf: [UInt8]) -> Range<Int>? {
    var start = start
    while start < pdf.count, pdf[start] == UInt8(ascii: " ") { start += 1 }
    let mark = Array("(D:".utf8)
    guard pdf[start...].starts(with: mark) else { return nil }
    let place = (start + mark.count)..<(start + mark.count + digits)
    guard place.upperBound < pdf.count, pdf[place].allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    let ends = ["+00'00", "Z", ")"].map { Array($0.utf8) }
    return ends.contains { pdf[place.upperBound...].starts(with: $0) } ? place : nil
  }

  /// A moment of UTC as fourteen digits, for instance `20260604020000`.
  static func text(of seconds: Int) -> String {
    var (time, parts) = (time_t(seconds), tm())
    gmtime_r(&time, &parts)
    func digits(_ number: Int32, _ count: Int) -> String {
      String(String(Int(number) + 100_000).suffix(count))
    }
    return digits(parts.tm_year + 1900, 4) + digits(parts.tm_mon + 1, 2) + digits(parts.tm_mday, 2)
      + digits(parts.tm_hour, 2) + digits(parts.tm_min, 2) + digits(parts.tm_sec, 2)
  }
}
