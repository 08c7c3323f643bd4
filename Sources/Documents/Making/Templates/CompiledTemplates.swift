import CaseView
import SpineCase
import Synchronization

/// The templates of one maker, each compiled when it is first wanted and then shared.
///
/// What is kept depends on the maker's templates alone, which never change, so that a maker stays a value: every
/// caller gets the same, in any order and from any thread.
final class CompiledTemplates: Sendable {
  private let compiled = Mutex<[String: Result<Template, DocumentErrors>]>([:])
  private let shells = Mutex<Result<PageShell, DocumentErrors>?>(nil)
  private let rules = Mutex<[String: Result<RuleSentences, DocumentErrors>]>([:])
  private let phrases = Mutex<[PhraseReaders: Result<Phrases, DocumentErrors>]>([:])
  private let words = Mutex<Result<SheetWords, DocumentErrors>?>(nil)
  private let used = Mutex<[DocumentKind: UsedRecords]>([:])

  /// A language with the readers of its documents: patients' sheets need fewer phrases.
  struct PhraseReaders: Hashable {
    let language: String
    let isForPatients: Bool
  }

  /// The phrases of a language for some readers, read by `read` where they are wanted for the first time.
  func phrases(
    _ readers: PhraseReaders, _ read: () throws(DocumentErrors) -> Phrases
  ) throws(DocumentErrors) -> Phrases {
    if let known = phrases.withLock({ $0[readers] }) { return try known.get() }
    let made = Result { () throws(DocumentErrors) in try read() }
    phrases.withLock { $0[readers] = made }
    return try made.get()
  }

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
  ) throws(DocumentErrors) -> Template {
    if let known = compiled.withLock({ $0[name] }) { return try known.get() }
    // Outside the lock, which is not recursive: two threads may compile one template twice, with equal results.
    let made = Result { () throws(DocumentErrors) in try compile() }
    compiled.withLock { $0[name] = made }
    return try made.get()
  }

  /// The page around every document, compiled by `compile` the first time it is wanted.
  func shell(_ compile: () throws(DocumentErrors) -> PageShell) throws(DocumentErrors) -> PageShell {
    if let known = shells.withLock({ $0 }) { return try known.get() }
    let made = Result { () throws(DocumentErrors) in try compile() }
    shells.withLock { $0 = made }
    return try made.get()
  }

  /// The sentences of a language, read by `read` where they are wanted for the first time.
  func sentences(
    _ language: String, _ read: () throws(DocumentErrors) -> RuleSentences
  ) throws(DocumentErrors) -> RuleSentences {
    if let known = rules.withLock({ $0[language] }) { return try known.get() }
    let made = Result { () throws(DocumentErrors) in try read() }
    rules.withLock { $0[language] = made }
    return try made.get()
  }

  /// The words that decide what may stand on patients' sheets, read by `read` the first time they are wanted.
  func words(_ read: () throws(DocumentErrors) -> SheetWords) throws(DocumentErrors) -> SheetWords {
    if let known = words.withLock({ $0 }) { return try known.get() }
    let made = Result { () throws(DocumentErrors) in try read() }
    words.withLock { $0 = made }
    return try made.get()
  }
}
