import Documents
import Foundation
import Verification

/// One run into a folder that keeps a list of what was written there.
///
/// What an earlier run wrote of the same cases and this one no longer makes does not stay as if it held: it is taken away
/// where it is as it was written, marked withdrawn where somebody signed it, and named where it was edited since.
struct FolderRun {
  /// One file that the run makes.
  struct Item {
    /// Its path in the folder.
    var name: String
    let bytes: [UInt8]
    /// What the document says of itself; nil where it says nothing.
    let mark: DocumentMark?
    /// What it was made of, see ``FolderRun/subject(case:)``.
    let subjects: [String]
    /// Whether it is written whatever stands under its name.
    var isEmergencyLetter = false
  }

  /// What became of a file of an earlier run.
  struct Finding {
    /// The folder of its case or meeting in the folder of the run; empty where it has none.
    let place: String
    let line: String
  }

  let folder: String
  private let outputs: Outputs
  private var list: WrittenList
  private var attempted: Set<String> = []
  private var written: Set<String> = []
  /// The names under which a signed document is kept that this run makes as a draft, since its signature has lapsed.
  private var lapsed: Set<String> = []
  private var covered: Set<String> = []
  private var states: Set<String> = []
  private(set) var findings: [Finding] = []

  /// Reads what was written before.
  init(in folder: String, _ outputs: Outputs) throws {
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.outputs = outputs
    list = try WrittenList(in: self.folder)
  }

  /// A hash of the identifier of a case, which may say more than the names of the files do.
  static func subject(case id: String) -> String { short("case \(id)") }

  /// A hash of the identifier of a meeting.
  static func subject(meeting id: String) -> String { short("meeting \(id)") }

  private static func short(_ text: String) -> String {
    String(FoundFile.hash(of: Array(text.utf8)).prefix(16))
  }

  /// Says of what the run makes everything that there is: what it does not make of them no longer holds.
  mutating func cover(_ subjects: [String]) { covered.formUnion(subjects) }

  /// Where a file of the run stands.
  func output(_ item: Item) -> OutputFile { OutputFile(path: "\(folder)/\(item.name)", bytes: item.bytes) }

  /// Writes files, all or none of them, with others that stand elsewhere.
  mutating func write(_ items: [Item], with others: [OutputFile] = []) throws {
    attempted.formUnion(items.map(\.name))
    guard !items.isEmpty || !others.isEmpty else { return }
    try outputs.write(others + items.map(output), in: items.isEmpty ? nil : folder)
    for item in items { note(item) }
  }

  /// Writes the files that are not refused, into a folder of this folder; an emergency letter that is refused under another
  /// name.
  ///
  /// - Returns: The files that were written.
  /// - Throws: ``Failure`` for the others, once `each` was called with what was written.
  mutating func writeAllowed(_ items: [Item], in place: String, each: (Item) -> Void) throws {
    attempted.formUnion(items.map(\.name))
    let refused = outputs.refusals(of: items.map(output))
    let paths = Set(refused.map(\.path))
    let allowed = items.filter { !paths.contains(output($0).path) }
    if !allowed.isEmpty { try outputs.write(allowed.map(output), in: "\(folder)/\(place)") }
    for item in allowed {
      note(item)
      each(item)
    }
    lapsed.formUnion(
      items.filter { paths.contains(output($0).path) && $0.mark?.hasLapsedSignature == true }.map(\.name))
    var lines = refused.map(\.line)
    for (index, file) in refused.enumerated() {
      guard let item = items.first(where: { output($0).path == file.path }), item.isEmergencyLetter else {
        continue
      }
      let beside = beside(item)
      try outputs.write([output(beside)], in: "\(folder)/\(place)")
      attempted.insert(beside.name)
      note(beside)
      each(beside)
      lines[index] +=
        ". The letter as it is now, in an emergency or where none is excluded, was written as "
        + Files.shown(output(beside).path)
    }
    guard lines.isEmpty else { throw Failure(.cannotCreate, lines) }
  }

  /// The same file under a name that says new before its ending, under which nothing is written over that is kept.
  private func beside(_ item: Item) -> Item {
    var other = item
    var count = 1
    repeat {
      other.name = Self.name(item.name, with: "new", count)
      count += 1
    } while !outputs.refusals(of: [output(other)]).isEmpty
    return other
  }

  /// A name with a word before its ending, numbered from the second on.
  private static func name(_ file: String, with word: String, _ count: Int) -> String {
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    return "\(file[..<dot]).\(word)\(count > 1 ? "-\(count)" : "")\(file[dot...])"
  }

  private mutating func note(_ item: Item) {
    written.insert(item.name)
    let state = Self.state(item.mark)
    states.insert(state)
    list.add(
      .init(
        file: item.name, sha256: FoundFile.hash(of: item.bytes), document: item.mark?.kind, state: state,
        of: item.subjects, isRecord: item.mark?.isRecord ?? true))
  }

  private static func state(_ mark: DocumentMark?) -> String {
    mark.map { short("\($0.kind) \($0.subject) \($0.facts)") } ?? ""
  }

  /// The files that other runs wrote and this one neither made anew nor took away, each with its state in a word or two.
  var others: [(file: String, state: String)] {
    list.files.filter { !written.contains($0.file) }.map { entry in
      let kept = lapsed.contains(entry.file) ? "kept, but its signature has lapsed" : "kept"
      let state =
        entry.isWithdrawn ? "withdrawn" : attempted.contains(entry.file) ? kept : "of an earlier run"
      return (entry.file, state)
    }
  }

  /// Takes away what no longer holds, and writes the list.
  ///
  /// - Throws: ``Failure`` where something could not be taken away or the list not be written.
  mutating func finish() throws {
    guard Files.isFolder(folder) else { return }
    for place in Set(list.files.map { Files.folder(of: "\(folder)/\($0.file)") }) {
      Leftovers.removeFiles(in: place)
    }
    var failed: [String] = []
    var found: [Finding] = []
    list.files = list.files.compactMap { entry in
      guard !isCurrent(entry) else { return entry }
      do throws(SystemError) { return try retire(entry, &found) } catch {
        failed.append("\(shown(entry)): no longer holds and cannot be taken away: \(error.reason)")
        return entry
      }
    }
    for finding in found { StandardStreams.say(finding.line) }
    findings += found
    try list.save(in: folder)
    guard failed.isEmpty else { throw Failure(.cannotCreate, failed) }
  }

  /// Whether a file holds still, or it is not for this run to say: one of another case, and another form or language of a
  /// document that this run made of the same facts.
  private func isCurrent(_ entry: WrittenList.Entry) -> Bool {
    attempted.contains(entry.file) || entry.isWithdrawn || entry.of.isEmpty
      || !covered.isSuperset(of: entry.of) || states.contains(entry.state)
  }

  /// What is kept of an entry whose document is no longer made; nil where nothing is.
  private func retire(
    _ entry: WrittenList.Entry, _ found: inout [Finding]
  ) throws(SystemError) -> WrittenList.Entry? {
    let path = "\(folder)/\(entry.file)"
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let say = { (words: String) in Finding(place: place(of: entry), line: "\(shown(entry)): \(words)") }
    guard status.st_mode & S_IFMT == S_IFREG, FoundFile.hash(of: try Files.readAll(path)) == entry.sha256
    else {
      found.append(say("is no longer made, and was left as it is: it was edited after it was written"))
      return entry
    }
    guard entry.isRecord else {
      guard unlink(path) == 0 else { throw .last }
      found.append(say("is no longer made, and was taken away"))
      return nil
    }
    let withdrawn = freeName(for: entry.file)
    guard rename(path, "\(folder)/\(withdrawn)") == 0 else { throw .last }
    found.append(
      say(
        "is no longer made, and was signed: marked withdrawn, kept as \(Files.shown("\(folder)/\(withdrawn)"))"
      ))
    var kept = entry
    (kept.file, kept.isWithdrawn) = (withdrawn, true)
    return kept
  }

  private func shown(_ entry: WrittenList.Entry) -> String { Files.shown("\(folder)/\(entry.file)") }

  private func place(of entry: WrittenList.Entry) -> String {
    entry.file.contains("/") ? String(entry.file.prefix { $0 != "/" }) : ""
  }

  /// A name that says withdrawn before its ending, under which there is nothing yet.
  private func freeName(for file: String) -> String {
    var (name, count) = ("", 1)
    repeat {
      name = Self.name(file, with: "withdrawn", count)
      count += 1
    } while access("\(folder)/\(name)", F_OK) == 0
    return name
  }
}
