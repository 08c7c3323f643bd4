import SourceText
import SpineCase

/// What must hold before a sheet may go to a patient.
///
/// The audience of each field keeps scores and survival out; this gate keeps the words of the case itself honest: a
/// telephone number is there, the diagnosis has been told, and no text that the sheet prints holds a forbidden word.
struct PatientGate {
  let kind: DocumentKind
  let source: DocumentMaker.Source
  let phrases: Phrases

  /// Refuses the sheet, with the place of every key that stands in its way.
  func check() throws(DocumentErrors) {
    guard kind.isForPatient else { return }
    let findings = kind == .patientHandout ? telephone + told + words : refusals(of: callHours)
    if !findings.isEmpty { throw DocumentErrors(findings) }
  }

  private var read: ClinicalCase { source.reading.value }

  private var telephone: [Diagnostic] {
    guard read.handout.call.telephone == nil else { return [] }
    return [
      finding("handout.call.telephone", "is missing; the sheet must name a number that the patient can call")
    ]
  }

  private var told: [Diagnostic] {
    guard read.told.diagnosis.state.is(.yes) != true else { return [] }
    return [
      finding(
        "told.diagnosis.state",
        "is not 'yes': this sheet names cancer. Make warning-signs instead, or record who told the patient and when"
      )
    ]
  }

  /// When the number to call is answered, which every sheet prints.
  private var callHours: [(path: String, text: String?)] {
    [("handout.call.hours", read.handout.call.hours)]
  }

  /// The case's own texts that the handout prints; names of services and contacts may hold any word.
  private var words: [Diagnostic] {
    let handout = read.handout
    var texts =
      callHours + [
        ("handout.outOfHours.hours", handout.outOfHours.hours),
        ("handout.found", handout.found.value), ("handout.moving", handout.moving.value),
        ("handout.medicines", handout.medicines.value), ("handout.help", handout.help.value),
      ]
    for (index, step) in (handout.plan.value ?? []).enumerated() {
      texts.append(("handout.plan[\(index)].step", step.step))
      texts.append(("handout.plan[\(index)].on", step.on.why))
    }
    for (index, line) in (handout.bring.value ?? []).enumerated() {
      texts.append(("handout.bring[\(index)]", line))
    }
    return refusals(of: texts)
  }

  private func refusals(of texts: [(path: String, text: String?)]) -> [Diagnostic] {
    texts.compactMap { path, text in
      guard let text, let word = ForbiddenWords(phrases).first(in: text) else { return nil }
      return finding(
        path, "holds the word '\(word)', which may not stand on a patient's sheet; say it another way")
    }
  }

  private func finding(_ path: String, _ message: String) -> Diagnostic {
    let places = source.reading.places
    let above = path.split(separator: ".").first.map(String.init) ?? path
    return Diagnostic(file: source.file, at: places[path] ?? places[above], path: path, message)
  }
}

/// The words that may stand on no patient's sheet, matched as whole words whatever their case.
struct ForbiddenWords {
  private let words: [String]

  init(_ phrases: Phrases) {
    words = phrases.list("forbidden")
  }

  init(_ words: [String]) {
    self.words = words
  }

  /// The first forbidden word in a text, or nil.
  func first(in text: String) -> String? {
    let folded = " " + Self.folded(text) + " "
    return words.first { folded.contains(" " + Self.folded($0) + " ") }
  }

  /// Lower case, every run of anything but letters, marks and digits one space; what is not seen parts no word.
  private static func folded(_ text: String) -> String {
    let seen = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
    var result = ""
    for character in String(String.UnicodeScalarView(seen)).lowercased() {
      if character.isLetter || character.isNumber {
        result.append(character)
      } else if result.last != " " {
        result.append(" ")
      }
    }
    return result.hasSuffix(" ") ? String(result.dropLast()) : result
  }
}
