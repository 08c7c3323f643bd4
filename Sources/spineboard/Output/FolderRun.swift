import Documents
import Foundation
import Verification

/// One run into a folder that keeps a list of what was written there.
///
/// What an earlier run wrote about the same cases and this one no longer makes must not look valid: it is removed
/// where it is unchanged, marked withdrawn where somebody signed it, and reported where it was edited since.
struct FolderRun {
  /// One file that the run makes.
  struct Item {
    /// Its path in the folder.
    var name: String
    let bytes: [UInt8]
    /// What the document says about itself; nil where it says nothing.
    let mark: DocumentMark?
    /// What it was made from, see ``FolderRun/subject(case:)``.
    let subjects: [String]
    /// Whether it is written even where its name is taken.
    var isEmergencyLetter = false
  }

  /// What happened to a file from an earlier run.
  struct Finding {
    /// The folder of its case or meeting within the folder of the run; empty where it has none.
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

  /// A hash of the identifier of a case, since the identifier may reveal more than the names of the files.
  static func subject(case id: String) -> String { short("case \(id)") }

  /// A hash of the identifier of a meeting.
  static func subject(meeting id: String) -> String { short("meeting \(id)") }

  private static func short(_ text: String) -> String {
    String(FoundFile.hash(of: Array(text.utf8)).prefix(16))
  }

  /// Declares what the run makes everything for: what it does not make for these is no longer valid.
  mutating func cover(_ subjects: [String]) { covered.formUnion(subjects) }

  /// Where a file of the run goes.
  func output(_ item: Item) -> OutputFile { OutputFile(path: "\(folder)/\(item.name)", bytes: item.bytes) }

  /// Writes files, all or none of them, with others that go elsewhere.
  mutating func write(_ items: [Item], with others: [OutputFile] = []) throws {
    attempted.formUnion(items.map(\.name))
    guard !items.isEmpty || !others.isEmpty else { return }
    try outputs.write(others + items.map(output), in: items.isEmpty ? nil : folder)
    for item in items { note(item) }
  }

  /// Writes the files that are not refused into a folder within this one; a refused emergency
  /// letter goes under another name.
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

  /// The same file under a name with 'new' before its ending, chosen so that nothing worth keeping is overwritten.
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

  /// The files that other runs wrote and this one neither made again nor removed, each
  /// with its state in a word or two.
  var others: [(file: String, state: String)] {
    list.files.filter { !written.contains($0.file) }.map { entry in
      let kept = lapsed.contains(entry.file) ? "kept, but its signature has lapsed" : "kept"
      let state =
        entry.isWithdrawn ? "withdrawn" : attempted.contains(entry.file) ? kept : "of an earlier run"
      return (entry.file, state)
    }
  }

  /// Removes what is no longer valid, and writes the list.
  ///
  /// - Throws: ``Failure`` where something could not be removed or the list could not be written.
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

  /// Whether a file is still valid, or this run cannot say: a file of another case, or another form or language of
  /// a document that this run made from the same facts.
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
    // lstat: runs write no links, so a link in its place is somebody else's.
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

  /// An unused name with 'withdrawn' before its ending.
  private func freeName(for file: String) -> String {
    var (name, count) = ("", 1)
    repeat {
      name = Self.name(file, with: "withdrawn", count)
      count += 1
    } while access("\(folder)/\(name)", F_OK) == 0
    return name
  }
}
