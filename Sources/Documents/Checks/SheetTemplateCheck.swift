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
    let texts = SeenText.all(of: program)
    for reading in SeenWords.Reading.allCases {
      let rules = reading == .drawn ? rules.map(\.asDrawn) : rules
      // The ways through a region share most of their blocks: each is looked at once.
      var known: Set<[SeenWords.Block?]> = []
      for text in texts {
        let blocks = SeenWords(text, reading).blocks
        for index in blocks.indices {
          let head = blocks[index].isItem ? blocks[..<index].last { !$0.isItem } : nil
          guard known.insert([blocks[index], head]).inserted else { continue }
          for finding in findings(in: index, of: blocks, by: rules, program) {
            // One word of two lists, or of a partial that is used twice, is one finding.
            let isKnown = found.contains { ($0.file, $0.position) == (finding.file, finding.position) }
            if !isKnown { found.append(finding) }
          }
        }
      }
    }
    return found
  }

  private func findings(
    in index: Int, of blocks: [SeenWords.Block], by rules: [Rule], _ program: Program
  ) -> [Diagnostic] {
    let block = blocks[index]
    let folded = block.words.map(\.text)
    let times = AppointmentCheck(words: words, block: block)
    let advice = ImperativeCheck(words: words, blocks: blocks)
    let starts = advice.starts(in: block)
    return rules.flatMap { rule in
      rule.list.found(in: folded, startingAt: starts).compactMap { entry, range -> Diagnostic? in
        if rule.isOfTime, times.isAppointment(range) { return nil }
        if advice.isNeutral(entry, at: range.lowerBound, in: index) { return nil }
        let whole = times.withNumbers(range)
        let bytes =
          block.words[whole.lowerBound].bytes.lowerBound..<block.words[whole.upperBound - 1].bytes.upperBound
        guard !bytes.isEmpty, let place = program.place(ofLiterals: bytes) else { return nil }
        let written = block.words[whole].map(\.written).joined(separator: " ").replacing(" /", with: "/")
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

    /// The same for words that are written as they are drawn.
    var asDrawn: Rule { Rule(list.asDrawn, message, advice, isOfTime: isOfTime) }
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
