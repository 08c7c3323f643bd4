/// A picture small enough to be embedded in every page: PNG or JPEG.
public struct LogoImage: Hashable, Sendable {
  /// The longest picture, in bytes: 128 KiB.
  public static let largest = 131_072

  /// The form of a picture, recognised by its first bytes and never by its name.
  public enum Form: String, Sendable {
    case png, jpeg

    /// The media type.
    public var mediaType: String { "image/\(rawValue)" }
  }

  /// The form.
  public let form: Form
  /// The bytes of the file.
  public let bytes: [UInt8]

  /// Takes a picture; nil where it is neither PNG nor JPEG, or longer than ``largest``.
  public init?(_ bytes: [UInt8]) {
    let marks: [(Form, [UInt8])] = [
      (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, [0xFF, 0xD8, 0xFF]),
    ]
    guard bytes.count <= Self.largest, let form = marks.first(where: { bytes.starts(with: $0.1) })?.0 else {
      return nil
    }
    (self.form, self.bytes) = (form, bytes)
  }

  /// Whether the end marker of its form is at the picture's end: a truncated copy has none.
  public var isWhole: Bool {
    let mark: [UInt8] =
      switch form {
      // A PNG ends with the chunk IEND, a JPEG with the marker EOI.
      case .png: Array("IEND".utf8)
      case .jpeg: [0xFF, 0xD9]
      }
    return bytes.suffix(Self.end).firstRange(of: mark) != nil
  }

  /// How many bytes at the end may hold the marker: some programs append a note.
  private static let end = 1024
}
