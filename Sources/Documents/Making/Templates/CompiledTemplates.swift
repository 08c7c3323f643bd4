import CaseView
import SpineCase
import Synchronization

/// The templates of one maker, each compiled when it is first wanted and then shared.
///
/// What is kept depends on the maker's templates alone, which never change, so that a maker stays a value: every
/// caller gets the same, in any order and from any thread.
final class CompiledTemplates: Sendable {
  /// Templates by their names.
  private let compiled = Kept<String, Template>()
  /// The page around every document.
  private let shells = Kept<Only, PageShell>()
  private let rules = Kept<String, RuleSentences>()
  private let phrases = Kept<PhraseReaders, Phrases>()
  /// The words that decide what may stand on patients' sheets.
  private let words = Kept<Only, SheetWords>()
  private let used = Mutex<[DocumentKind: UsedRecords]>([:])

  /// A language with the readers of its documents: patients' sheets need fewer phrases.
  struct PhraseReaders: Hashable {
    let language: String
    let isForPatients: Bool
  }

  /// The phrases of a language for some readers, read by `read` where they are wanted for the first time.
  func phrases(
    _ readers: PhraseReaders, _ read: () throws(DocumentErrors) -> Phrases
  ) throws(DocumentErrors) -> Phrases { try phrases.value(readers, read) }

  /// What the documents of a kind use of a case, found by `find` where it is wanted for the first time.
  func used(by kind: DocumentKind, _ find: () -> UsedRecords) -> UsedRecords {
    if let known = used.withLock({ $0[kind] }) { return known }
    let found = find()
    used.withLock { $0[kind] = found }
    return found
  }

  /// A template by its name, compiled by `compile` the first time it is wanted.
  func template(
    _ name: String, _ compile: () throws(DocumentErrors) -> Template
  ) throws(DocumentErrors) -> Template { try compiled.value(name, compile) }

  /// The page around every document, compiled by `compile` the first time it is wanted.
  func shell(_ compile: () throws(DocumentErrors) -> PageShell) throws(DocumentErrors) -> PageShell {
    try shells.value(.one, compile)
  }

  /// The sentences of a language, read by `read` where they are wanted for the first time.
  func sentences(
    _ language: String, _ read: () throws(DocumentErrors) -> RuleSentences
  ) throws(DocumentErrors) -> RuleSentences { try rules.value(language, read) }

  /// The words that decide what may stand on patients' sheets, read by `read` the first time they are wanted.
  func words(_ read: () throws(DocumentErrors) -> SheetWords) throws(DocumentErrors) -> SheetWords {
    try words.value(.one, read)
  }
}

/// The key of what a maker has one of.
private enum Only { case one }

/// What is made when it is first wanted and then shared, with what is wrong where it cannot be made.
private final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let made = Mutex<[Key: Result<Value, DocumentErrors>]>([:])

  func value(
    _ key: Key, _ make: () throws(DocumentErrors) -> Value
  ) throws(DocumentErrors) -> Value {
    if let known = made.withLock({ $0[key] }) { return try known.get() }
    // Outside the lock, which is not recursive: two threads may make one value twice, with equal results.
    let result = Result { () throws(DocumentErrors) in try make() }
    made.withLock { $0[key] = result }
    return try result.get()
  }
}
