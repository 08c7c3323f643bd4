import CaseView
import SourceText
import SpineCase

/// What must be true before a letterhead may appear on a patient's sheet.
///
/// No sheet carries a word that patients' sheets may not hold; the sheet of warning signs, which is for those who have
/// not been told, carries no word of an illness either, in any language that the program knows.
struct LetterheadGate {
  let kind: DocumentKind
  let setup: PageSetup
  /// The words of every language.
  let words: SheetWords

  /// Refuses the letterhead, with the place of every offending text.
  func check() throws(DocumentErrors) {
    guard kind.isForPatient, let head = setup.head(for: kind) else { return }
    let findings = texts(of: head).compactMap { path, text in
      words.first(in: text, on: kind).map { finding(path, $0.word) }
    }
    if !findings.isEmpty { throw DocumentErrors(findings) }
  }

  private func texts(of head: Letterhead.Head) -> [(path: String, text: String)] {
    let names = head.names.enumerated().map { ("names[\($0)].text", $1.text) }
    let address = head.address.enumerated().map { ("address[\($0)]", $1) }
    let footer = head.footer.enumerated().map { ("footer[\($0)]", $1) }
    let rest = [("continuation", head.continuation), ("logo.alt", head.logo?.alternative)].compactMap {
      path, text in
      text.map { (path, $0) }
    }
    return names + address + footer + rest
  }

  private func finding(_ path: String, _ word: String) -> Diagnostic {
    let path = kind.isForUntold ? "neutral.\(path)" : path
    return Diagnostic(
      file: setup.letterhead?.file ?? "letterhead", path: path,
      "holds the word '\(word)', which may not stand on a \(kind.rawValue)")
  }
}
