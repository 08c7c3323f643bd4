import SourceText

/// What a reader found wrong in one file, where each key is, and how each value was read.
///
/// A class, so that the readers of nested records can write into one list; it never outlives the reading of a
/// file.
final class Findings {
  let file: String
  /// Whether texts of the other direction are read with the codes that isolate them: for left-to-right pages.
  var marksTexts = false
  private(set) var errors: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []
  private(set) var places: [String: SourcePosition] = [:]
  private(set) var kinds: [SourcePosition: ValueKind] = [:]
  /// Every date that was read, in the order of reading.
  private(set) var dates: [ReadDate] = []

  /// What a file is read with.
  var context: ReadingContext

  private let showsWarnings: Bool

  /// Starts a list for one file.
  ///
  /// - Parameters:
  ///   - file: Its name for messages.
  ///   - showsWarnings: Whether somebody reads its warnings; where nobody does, every doubt is an error.
  ///   - context: What it is read with.
  init(file: String, showsWarnings: Bool = true, context: ReadingContext = ReadingContext()) {
    (self.file, self.showsWarnings, self.context) = (file, showsWarnings, context)
  }

  func error(at position: SourcePosition, _ path: String, _ message: String) {
    errors.append(Diagnostic(.error, file: file, at: position, path: path.isEmpty ? nil : path, message))
  }

  func warning(at position: SourcePosition, _ path: String, _ message: String) {
    guard showsWarnings else { return error(at: position, path, message) }
    warnings.append(Diagnostic(.warning, file: file, at: position, path: path, message))
  }

  /// A warning at the key with this path, or at the start of the file where the key is not written.
  func warning(_ path: String, _ message: String) {
    warning(at: places[path] ?? .start, path, message)
  }

  /// Where a key is written, or the nearest record around it that is; the start of the file where none is.
  func nearestPlace(_ path: String) -> SourcePosition {
    var keys = path.split(separator: ".")
    while !keys.isEmpty {
      if let place = places[keys.joined(separator: ".")] { return place }
      keys.removeLast()
    }
    return .start
  }

  /// An error at the key with this path, for what becomes clear only once the whole case is read.
  func error(_ path: String, _ message: String) {
    error(at: places[path] ?? .start, path, message)
  }

  func note(_ path: String, at position: SourcePosition) {
    places[path] = position
  }

  func note(_ kind: ValueKind, at position: SourcePosition) {
    kinds[position] = kind
  }

  func note(_ moment: Moment, as role: DateRole, _ path: String) {
    dates.append(ReadDate(path: path, moment: moment, role: role))
  }

  /// Whether an error was reported for this key.
  func hasError(at path: String) -> Bool { errors.contains { $0.path == path } }

  /// Whether an error was reported for this key or anything below it.
  func hasError(within path: String) -> Bool { errors.contains { $0.path?.hasPrefix(path) == true } }

  func isWritten(_ path: String) -> Bool { places[path] != nil }
}

/// What a file is read with: what its reader was told, and what other keys refer to.
struct ReadingContext {
  /// The country profiles there are.
  var profiles: [String] = []
  /// When the facts are to hold, instead of the file's own time.
  var asOfInstead: Moment?
  /// When the facts of the file hold, once that is read.
  var asOf = Moment.unread
}
