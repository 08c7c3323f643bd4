import CaseView
import SourceText
import SpineCase
import Templating

/// Holds the text of a patient's sheet's template, with its partials, to the lists of words.
///
/// The finished page is looked at again when it is made; here each word is found with its line.
struct SheetTemplateCheck {
  let kind: DocumentKind
  let words: SheetWords

  /// Every word that may not stand there.
  func findings(in program: Program) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for text in SeenText.all(of: program) {
      for reading in SeenWords.Reading.allCases {
        for block in SeenWords(text, reading).blocks {
          for finding in findings(in: block, program) {
            // One word of two lists, or of a partial that is used twice, is one finding.
            let isKnown = found.contains { ($0.file, $0.position) == (finding.file, finding.position) }
            if !isKnown { found.append(finding) }
          }
        }
      }
    }
    return found
  }

  private func findings(in block: [SeenWords.Word], _ program: Program) -> [Diagnostic] {
    let folded = block.map(\.text)
    let sentences = AppointmentCheck(words: words, block: block)
    return rules.flatMap { rule in
      rule.list.found(in: folded).compactMap { entry, range -> Diagnostic? in
        if rule.isOfTime, sentences.isAppointment(range) { return nil }
        let whole = sentences.withNumbers(range)
        let bytes = block[whole.lowerBound].bytes.lowerBound..<block[whole.upperBound - 1].bytes.upperBound
        guard !bytes.isEmpty, let place = program.place(ofLiterals: bytes) else { return nil }
        let written = folded[whole].joined(separator: " ")
        return place.diagnostic(.error, "'\(written)' \(rule.message) (\(entry.place)). \(rule.advice)")
      }
    }
  }

  /// What one list says of a text.
  private struct Rule {
    let list: WordList
    let message: String
    let advice: String
    /// Whether a span of time is meant, which may be that of an appointment.
    var isOfTime = false

    init(_ list: WordList, _ message: String, _ advice: String, isOfTime: Bool = false) {
      (self.list, self.message, self.advice, self.isOfTime) = (list, message, advice, isOfTime)
    }
  }

  private var rules: [Rule] {
    let illness = Rule(
      words.illness, "names the illness, and not every reader was told of it", "Say it without the illness")
    return [
      Rule(
        words.forbidden, "may not stand on a \(kind.rawValue)",
        "Say it in other words, or leave it to the team"),
      Rule(
        words.outlook, "speaks of an outlook, and this text is the same for every patient",
        "Leave it to the team"),
      Rule(
        words.recommendations, "recommends a choice, and a patient's sheet explains without recommending",
        "Name the choices, and say whom to ask"),
      Rule(
        words.durations, "may be read as an outlook, and this text is the same for every patient",
        "Say in the same sentence what it is for, as in 'Come back in ...', or write dates into the case, under "
          + "'handout.plan'", isOfTime: true),
    ] + (kind.isForUntold ? [illness] : [])
  }
}
