/// The SHA-256 of a file that the file itself carries, computed without the hash.
///
/// It shows accidents, not forgery: anyone who changes a file can also rewrite its hash.
package struct FileSeal: Sendable {
  /// How a file relates to its seal.
  package enum State: Hashable, Sendable {
    /// It is the file that was sealed.
    case whole
    /// It differs from the file that was sealed only in its line endings.
    case lineEnds
    /// It is not the file that was sealed.
    case broken
    /// It carries no seal.
    case missing
  }

  /// The name of the entry in every form but the page.
  package static let name = "file-sha256"
  /// The seal of a page, whose hash is an entry of its block.
  package static let page = FileSeal("<meta name=\"\(ProvenanceBlock.prefix)sha256\" content=\"", last: nil)
  /// The seal of a text.
  package static let text = FileSeal("\n\(ProvenanceBlock.prefix)\(name)\n  ", last: 16_384)
  /// The seal of a PDF.
  package static let pdf = FileSeal("/\(ProvenanceBlock.prefix)\(name) (", last: 16_384)
  /// The seal of a word-processor file, in the comment of its archive.
  package static let word = FileSeal("\(ProvenanceBlock.prefix)\(name) ", last: 256)

  /// Digits that keep the hash's place where the length of the file can no longer change.
  package static let blank = String(repeating: "0", count: 64)

  private let mark: [UInt8]
  /// How many bytes at the end can hold the mark, of which the last counts; nil where it may be anywhere.
  private let last: Int?

  private init(_ mark: String, last: Int?) {
    (self.mark, self.last) = (Array(mark.utf8), last)
  }

  /// The same file with its hash where its place was left.
  package func sealed(_ file: [UInt8]) -> [UInt8] {
    guard let place = place(in: file) else { return file }
    var sealed = file
    sealed.replaceSubrange(place, with: Self.hash(of: file, without: place).utf8)
    return sealed
  }

  /// The hash of a file in which no digit stands yet in the place of its hash.
  package static func hash(ofUnsealed file: [UInt8]) -> String { ContentHash.hex(of: file) }

  /// Whether a file is still the one that was sealed.
  package func state(of file: [UInt8]) -> State {
    let state = exactState(of: file)
    guard state != .whole, file.contains(0x0D) else { return state }
    // Mail programs and editors on Windows convert line endings, which changes nothing that anybody reads.
    let unix = Array(String(decoding: file, as: UTF8.self).replacing("\r\n", with: "\n").utf8)
    let unixState = exactState(of: unix)
    return unixState == .whole ? .lineEnds : state == .missing ? unixState : state
  }

  private func exactState(of file: [UInt8]) -> State {
    guard let place = place(in: file) else { return .missing }
    return String(decoding: file[place], as: UTF8.self) == Self.hash(of: file, without: place)
      ? .whole : .broken
  }

  private static func hash(of file: [UInt8], without place: Range<Int>) -> String {
    var blank = file
    blank.removeSubrange(place)
    return ContentHash.hex(of: blank)
  }

  /// Where the digits are, or should be.
  private func place(in file: [UInt8]) -> Range<Int>? {
    let part = last.map { file.suffix($0) } ?? file[...]
    guard let found = last == nil ? part.firstRange(of: mark) : part.lastRange(of: mark) else { return nil }
    let end = file[found.upperBound...].firstIndex { !Self.digits.contains($0) } ?? file.endIndex
    return found.upperBound..<end
  }

  private static let digits = Set("0123456789abcdef".utf8)
}
