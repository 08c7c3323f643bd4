import CaseView
import SourceText
import SpineCase

/// What must be true before a sheet may go to a patient.
///
/// The audience of each field keeps scores and survival out; this gate keeps the words of the case itself
/// honest: there is a telephone number, the diagnosis has been told, and no text that the sheet prints holds
/// a forbidden word of any language. The sheet of warning signs is never refused for its words: it is made
/// from what ``SheetCase`` leaves.
struct PatientGate {
  let kind: DocumentKind
  let source: DocumentMaker.Source
  let words: SheetWords

  /// Refuses the sheet, with the place of every offending key.
  func check() throws(DocumentErrors) {
    guard kind.isForTold else { return }
    let findings = telephone + told + texts.compactMap { refusal(of: $0) } + spread
    if !findings.isEmpty { throw DocumentErrors(findings) }
  }

  private var read: ClinicalCase { source.reading.value }

  private var telephone: [Diagnostic] {
    guard read.handout.call.telephone == nil else { return [] }
    return [
      finding(
        .path(\.handout.call.telephone), "is missing; the sheet must name a number that the patient can call")
    ]
  }

  private var told: [Diagnostic] {
    guard read.told.diagnosis.state.is(.yes) != true else { return [] }
    return [
      finding(
        .path(\.told.diagnosis.state),
        "is not 'yes': this sheet names cancer. Make warning-signs instead, or record who told the patient and when"
      )
    ]
  }

  /// The case's own texts that the handout prints.
  private var texts: [SheetText] { SheetText.all(of: read) }

  private func refusal(of text: SheetText) -> Diagnostic? {
    let found =
      text.isName ? words.first(inName: text.text, on: kind) : words.first(in: text.text, on: kind)
    return found.map { entry in
      finding(
        text.path, "holds a word that may not stand on a patient's sheet (\(entry.place)); say it another way"
      )
    }
  }

  /// Texts that say that the illness has spread before the patient was told; texts
  /// held back until then may say so.
  private var spread: [Diagnostic] {
    guard read.told.spread.state.is(.yes) != true else { return [] }
    return SheetText.all(of: read.shown(on: kind, words)).compactMap { text in
      words.spread.first(in: text.text).map { entry in
        finding(
          text.path,
          "says that the illness has spread (\(entry.place)), which told.spread does not record as told; "
            + "say it another way, or record who told the patient and when")
      }
    }
  }

  private func finding(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(file: source.file, at: source.reading.place(of: path), path: path, message)
  }
}
