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
    var texts = TemplateTexts()
    for region in program.regions.indices {
      program.outline(region: region, into: &texts)
      texts.end()
    }
    var found: [Diagnostic] = []
    for finding in texts.texts.flatMap({ findings(in: $0, program) }) {
      // One word of two lists, or of a partial that is used twice, is one finding.
      let isKnown = found.contains {
        ($0.file, $0.position, $0.excerpt) == (finding.file, finding.position, finding.excerpt)
      }
      if !isKnown { found.append(finding) }
    }
    return found
  }

  private func findings(in text: ArraySlice<UInt8>, _ program: Program) -> [Diagnostic] {
    let located = LocatedWords(text)
    return rules.flatMap { rule in
      rule.list.found(in: located.words).compactMap { entry, range in
        guard let place = program.place(ofLiterals: located.bytes(of: range)) else { return nil }
        let written = located.written(range)
        return place.diagnostic(.error, "'\(written)' \(rule.message) (\(entry.place)). \(rule.advice)")
      }
    }
  }

  private var rules: [(list: WordList, message: String, advice: String)] {
    [
      (
        words.forbidden, "may not stand on a \(kind.rawValue)",
        "Say it in other words, or leave it to the team"
      ),
      (
        words.recommendations, "recommends a choice, and a patient's sheet explains without recommending",
        "Name the choices, and say whom to ask"
      ),
      (
        words.durations, "may be read as an outlook, and this text is the same for every patient",
        "Write dates into the case, under 'handout.plan'"
      ),
    ]
      + (kind.isForUntold
        ? [
          (
            words.illness, "names the illness, and not every reader was told of it",
            "Say it without the illness"
          )
        ]
        : [])
  }
}

/// The stretches of a template's own words, cut where a value, a section or a paragraph begins or ends.
private struct TemplateTexts: RenderSink {
  private(set) var texts: [ArraySlice<UInt8>] = []
  private var open: ArraySlice<UInt8>?

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    end()
    open = bytes
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) { end() }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) { end() }
  mutating func sectionOpens(_ section: Int) { end() }
  mutating func sectionCloses(_ section: Int) { end() }

  /// Ends the stretch.
  mutating func end() {
    guard let text = open else { return }
    open = nil
    var start = text.startIndex
    for index in text.indices where text[index] == 0x0A && text[..<index].last == 0x0A {
      texts.append(text[start..<index])
      start = index
    }
    texts.append(text[start...])
  }
}

/// The folded words of a text with the index of the first byte of each.
private struct LocatedWords {
  private(set) var words: [String] = []
  private(set) var starts: [Int] = []
  private var raw: [Substring] = []

  init(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    var start: String.Index?
    for index in text.indices {
      if FoldedText.isPartOfWord(text[index]) {
        if start == nil { start = index }
      } else if let begin = start {
        add(text[begin..<index], at: bytes.startIndex + text.utf8.distance(from: text.startIndex, to: begin))
        start = nil
      }
    }
    if let begin = start {
      add(text[begin...], at: bytes.startIndex + text.utf8.distance(from: text.startIndex, to: begin))
    }
  }

  private mutating func add(_ word: Substring, at start: Int) {
    for folded in FoldedText(String(word)).words {
      words.append(folded)
      starts.append(start)
      raw.append(word)
    }
  }

  /// The bytes of words.
  func bytes(of range: Range<Int>) -> Range<Int> {
    let last = range.upperBound - 1
    return starts[range.lowerBound]..<starts[last] + raw[last].utf8.count
  }

  /// The words as they are written, with single blanks.
  func written(_ range: Range<Int>) -> String { raw[range].joined(separator: " ") }
}
