import CaseView
import Pages
import SpineCase

/// The last look at a patient's sheet before it is given out: every text of the finished page, its title, metadata,
/// attributes and margins against the lists of every language.
///
/// What comes from the case was looked at before, where its place can be told; this finds what a template, a profile, a
/// letterhead or a combination of them says.
struct SheetGate {
  let kind: DocumentKind
  /// The template, for the message.
  let file: String
  let words: SheetWords
  /// Names of the case that the sheet prints, which may hold what nothing else may: the patient's own, and on the
  /// handout those of services.
  let names: [String]

  /// Refuses a page that holds a word which may not stand on it.
  func check(_ html: [UInt8], margins: PageMargins) throws(DocumentErrors) {
    guard kind.isForPatient else { return }
    let lists = kind == .warningSigns ? [words.forbidden, words.illness] : [words.forbidden]
    let allowed = Set(names.flatMap { name in lists.flatMap { $0.all(in: name) } })
    let texts =
      PageElement(reading: html).everyText + [margins.patient, margins.title, margins.continuation ?? ""]
    let found = texts.lazy.flatMap { text in lists.flatMap { $0.all(in: text) } }.first {
      !allowed.contains($0)
    }
    guard let found else { return }
    throw DocumentErrors(
      file: file,
      "the page would hold a word that may not stand on a \(kind.rawValue) (\(found.place)). "
        + "Take it out of the template, the words, the profile or the letterhead")
  }
}

extension PageElement {
  /// Every text between tags, and every value of an attribute but those that give the shapes of a drawing.
  fileprivate var everyText: [String] {
    if Self.shapes.contains(name) { return [] }
    return attributes.values
      + children.flatMap { child in
        switch child {
        case .text(let text): [text]
        case .element(let element): element.everyText
        }
      }
  }

  private static let shapes: Set = ["path", "circle", "line", "rect", "polyline", "polygon", "ellipse"]
}

extension ClinicalCase {
  /// The names that the sheet prints and that nobody chose for it.
  func namesOnSheet(_ kind: DocumentKind) -> [String] {
    let services = kind == .patientHandout ? SheetText.all(of: self).filter(\.isName).map(\.text) : []
    return [patient.name].compactMap { $0 } + services
  }
}
