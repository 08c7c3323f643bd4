import CaseView
import Documents
import SpineCase

/// Reads one case and makes its documents, on any core; the caller prints the messages.
struct CaseRun: Sendable {
  let session: Session
  /// The language that was asked for.
  let language: String?
  /// Whether patients' sheets are printed large.
  let isLarge: Bool

  /// What came of one file.
  struct Outcome: Sendable {
    /// What was found on the way, to be said first.
    let said: [String]
    /// The numbers of the case, to be compared with those of the others; nil where it could not be read.
    var numbers: CaseNumbers?
    /// The documents, or why there are none; nil for a meeting, which is made once it is its turn.
    let made: Result<Rendering.Made, any Error>?
  }

  /// Makes every document of a case.
  func outcome(of file: String) -> Outcome {
    var (said, numbers) = ([String](), CaseNumbers?.none)
    do {
      if try Session.isMeeting(file) { return Outcome(said: [], made: nil) }
      let source = try session.readToPrint(file) { said.append($0) }
      numbers = CaseNumbers(source)
      return Outcome(said: said, numbers: numbers, made: .success(try documents(of: source)))
    } catch {
      return Outcome(said: said, numbers: numbers, made: .failure(error))
    }
  }

  private func documents(of source: DocumentMaker.Source) throws -> Rendering.Made {
    let documents = try session.maker.documents(for: source, in: language).map { kind, language in
      (Rendering.name(kind, language), try document(kind, of: source, in: language))
    }
    return Rendering.Made(
      subject: FolderRun.subject(case: source.reading.value.id), documents: documents)
  }

  private func document(
    _ kind: DocumentKind, of source: DocumentMaker.Source, in language: String
  ) throws -> DocumentMaker.Document {
    do { return try session.maker.make(kind, of: source, in: language, isLarge: isLarge) } catch {
      throw Failure(error.diagnostics)
    }
  }
}
