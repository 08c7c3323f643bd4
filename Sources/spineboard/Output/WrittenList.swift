import CDispatch
import Documents
import Foundation

/// What runs wrote into a folder, kept in a file there so that a later run can remove what is no longer valid.
///
/// It holds names of files, kinds of document and hashes; nothing about a patient beyond
/// what the names of the files show.
struct WrittenList: Codable {
  /// The name of its file.
  static let name = ".spineboard-written.json"

  private static let format = "spineboard/written/1"

  /// One file.
  struct Entry: Codable {
    /// Its path in the folder.
    var file: String
    /// SHA-256 of its bytes.
    let sha256: String
    /// Which kind of document it is; nil where it does not say.
    let document: String?
    /// A hash of the document's kind and subject and of the facts that it was made from.
    let state: String
    /// The hashes of the identifiers of the cases or meetings that it was made from.
    let of: [String]
    /// Whether it is a record: signed, withdrawn or entered in error.
    let isRecord: Bool
    /// Whether it was marked withdrawn.
    var isWithdrawn = false
  }

  private var format = Self.format
  var files: [Entry] = []

  init() {}

  /// Reads the list of a folder; an empty one where there is none.
  ///
  /// - Throws: ``Failure`` where the file of that name is not such a list: nothing is removed because of a list
  ///   that cannot be trusted, and it is not overwritten.
  init(in folder: String) throws {
    let path = "\(folder)/\(Self.name)"
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    let bytes = try Files.read(path, atMost: 64 << 20)
    guard let list = try? JSONDecoder().decode(Self.self, from: Data(bytes)), list.format == Self.format,
      list.files.allSatisfy({ Self.isPlain($0.file) })
    else {
      throw Failure(
        .cannotCreate,
        "\(Files.shown(path)): is not the list of what this program wrote here. Move it away and run again")
    }
    self = list
  }

  /// Whether a name leads to a file of the folder or of one below it, and nowhere else.
  private static func isPlain(_ name: String) -> Bool {
    // Files are removed by this list, and anybody may have edited it: no entry may lead out of the folder.
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".")
          && part.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
              || "-_.".utf8.contains(byte)
          }
      }
  }

  /// Adds a file, replacing what was listed under its name.
  mutating func add(_ entry: Entry) {
    files.removeAll { $0.file == entry.file }
    files.append(entry)
  }

  /// Writes the list of a folder, the same bytes for the same files; an empty list has no file.
  func save(in folder: String) throws {
    let path = "\(folder)/\(Self.name)"
    guard !files.isEmpty else {
      unlink(path)
      return
    }
    var list = self
    list.files.sort { $0.file < $1.file }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let text = try? encoder.encode(list) else {
      throw Failure(.cannotCreate, "\(Files.shown(path)): cannot be made")
    }
    try Files.write(Array(text) + Array("\n".utf8), to: path)
  }
}
