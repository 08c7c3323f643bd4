import CaseView
import Synchronization

/// The templates of one maker, each compiled when it is first wanted and then shared.
///
/// What is kept depends on the maker's templates alone, which never change, so that a maker stays a value: whoever
/// asks, in whatever order and from whatever thread, gets the same.
final class CompiledTemplates: Sendable {
  private let compiled = Mutex<[String: Result<Template, DocumentErrors>]>([:])
  private let shells = Mutex<Result<PageShell, DocumentErrors>?>(nil)
  private let rules = Mutex<[String: Result<RuleSentences, DocumentErrors>]>([:])
  private let words = Mutex<Result<SheetWords, DocumentErrors>?>(nil)

  /// A template by its name, compiled by `compile` where it is wanted for the first time.
  func template(
    _ name: String, _ compile: () throws(DocumentErrors) -> Template
  ) throws(DocumentErrors) -> Template {
    if let known = compiled.withLock({ $0[name] }) { return try known.get() }
    let made = Result { () throws(DocumentErrors) in try compile() }
    compiled.withLock { $0[name] = made }
    return try made.get()
  }

  /// The page around every document, compiled by `compile` where it is wanted for the first time.
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

  /// The words that decide what may stand on patients' sheets, read by `read` where they are wanted for the first time.
  func words(_ read: () throws(DocumentErrors) -> SheetWords) throws(DocumentErrors) -> SheetWords {
    if let known = words.withLock({ $0 }) { return try known.get() }
    let made = Result { () throws(DocumentErrors) in try read() }
    words.withLock { $0 = made }
    return try made.get()
  }
}
