import ArgumentParser
import Documents
import Foundation
import Verification

/// A file that a run writes.
struct OutputFile {
  let path: String
  let bytes: [UInt8]
}

/// Writes what a run made, never over anything that somebody typed, signed or filed.
///
/// An existing file is replaced where it is an unsigned and unedited document of the same kind and case; so are an
/// empty file, and an unedited page such as an index. A file is judged by its content, so that no link and no
/// other spelling of its name gets past the rule.
struct Outputs {
  /// What every command that writes files takes.
  struct Options: ParsableArguments {
    @Flag(
      help: "Replace files that would be kept: case files, signed or edited documents, those of another case."
    )
    var force = false
  }

  /// Whether everything is replaced.
  let isForced: Bool

  init(isForced: Bool) { self.isForced = isForced }

  init(_ options: Options) { self.init(isForced: options.force) }

  /// Writes files, all or none of them, into a folder that is created once nothing is refused.
  ///
  /// - Throws: ``Failure`` with everything that would be overwritten; then nothing is.
  func write(_ files: [OutputFile], in folder: String? = nil) throws {
    let refused = refusals(of: files)
    guard refused.isEmpty else { throw Failure(.cannotCreate, refused.map(\.line)) }
    if let folder { try Files.makeFolder(folder) }
    for place in Set(files.map { Files.folder(of: $0.path) }) { Leftovers.removeFiles(in: place) }
    for file in files { try Files.write(file.bytes, to: file.path) }
  }

  /// Writes one file.
  func write(_ bytes: [UInt8], to path: String) throws {
    try write([OutputFile(path: path, bytes: bytes)])
  }

  /// The files that would overwrite something else, each with its message.
  func refusals(of files: [OutputFile]) -> [(path: String, line: String)] {
    guard !isForced else { return [] }
    var places: Set<String> = []
    return files.compactMap { file in
      guard !Files.isStandardOutput(file.path) else { return nil }
      let place = (try? Files.resolved(file.path)) ?? file.path
      let reason =
        places.insert(place).inserted ? Self.reason(toKeep: file.path, from: file.bytes) : Self.twice
      return reason.map {
        (
          file.path,
          "\(Files.shown(file.path)): \($0). It was kept: choose another name, or replace it with --force"
        )
      }
    }
  }

  private static let twice = "is also where this run writes another file"

  /// No document is larger, so nothing larger is one.
  private static let largest = 64 << 20

  /// Why a file is kept; nil where it may be replaced by these bytes.
  private static func reason(toKeep path: String, from bytes: [UInt8]) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    guard let old = try? Files.read(path, atMost: largest) else {
      return "exists but cannot be read, so it is not known what would be lost"
    }
    return reason(toKeep: FoundFile(old), from: FoundFile(bytes), isSame: old == bytes)
  }

  private static func reason(toKeep old: FoundFile, from new: FoundFile, isSame: Bool) -> String? {
    switch (old, new) {
    case (.record(let words), _): "is \(words)"
    case _ where isSame: nil
    case (.document(let old), .document(let new)): reason(toKeep: old, from: new)
    case (.document(let old), _): "is another document (\(old.kind))"
    case (.page(let old, let isAsMade), .page(let new, _)) where old == new:
      isAsMade ? nil : "was edited after it was written"
    case (.page, _): "is another page"
    case (.other, _): "is not a document that this program made"
    }
  }

  private static func reason(toKeep old: DocumentMark, from new: DocumentMark) -> String? {
    if old.kind != new.kind { return "is another document (\(old.kind))" }
    if old.subject != new.subject { return "is the \(old.kind) of another case or meeting" }
    if old.meetings != new.meetings { return "is the \(old.kind) of other meetings or cases" }
    if old.isRecord { return "is a signed or withdrawn \(old.kind)" }
    return old.isAsMade ? nil : "was edited after it was written (\(old.kind))"
  }
}
