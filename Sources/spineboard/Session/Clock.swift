import Foundation
import SpineCase

/// The computer's clock; everything below the command line takes the time as an argument.
enum Clock {
  /// The time to the minute, with the computer's offset from UTC; nil where its time is none that a case can hold.
  static func now() -> Moment? {
    var (seconds, parts) = (time(nil), tm())
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    let offset = Int(parts.tm_gmtoff) / 60
    func digits(_ number: Int) -> String { String(String(number + 100).suffix(2)) }
    let date = "\(Int(parts.tm_year) + 1900)-\(digits(Int(parts.tm_mon) + 1))-\(digits(Int(parts.tm_mday)))"
    let clock = "\(digits(Int(parts.tm_hour))):\(digits(Int(parts.tm_min)))"
    let zone = "\(offset < 0 ? "-" : "+")\(digits(abs(offset) / 60)):\(digits(abs(offset) % 60))"
    return Moment("\(date)T\(clock)\(zone)")
  }
}
