package import CommonMark
import SourceText

/// Marks the runs of a page that are not in the script of the page's language, so that
/// they are read aloud in their own.
///
/// Only what the script tells is marked: English words and names on a sheet in Hindi, Devanagari or Arabic on an English
/// page.
package struct ForeignRuns: Sendable {
  private let own: LanguageScripts
  /// The patient's language by its scripts.
  private let patientLanguage: [Script: String]

  /// Marks runs on pages of one language.
  ///
  /// - Parameters:
  ///   - language: The language of the page; nil is returned where its scripts are not known.
  ///   - patientLanguage: The patient's own, which a run in its script is assumed to be in.
  package init?(language: String, patientLanguage: String?) {
    guard let own = LanguageScripts(of: language) else { return nil }
    self.own = own
    let spoken = patientLanguage.flatMap { LanguageTag($0)?.text }
    let scripts = spoken.flatMap(LanguageScripts.init)?.scripts ?? []
    self.patientLanguage = Dictionary(
      scripts.map { ($0, spoken ?? "") }, uniquingKeysWith: { first, _ in first })
  }

  /// What a run is taken for: the patient's language where it has this script, English for Latin, else any language that
  /// is written so.
  private func language(of script: Script?) -> String? {
    guard let script else { return nil }
    return patientLanguage[script] ?? (script == .latin ? "en" : "und-\(script.code)")
  }

  /// The same nodes, each foreign run of their texts in a `span` with its language.
  package func marked(_ nodes: [PageNode]) -> [PageNode] { nodes.replacingTexts(runs) }

  /// The runs of a text; nil where none is foreign.
  ///
  /// A run begins and ends with a word that holds a letter; a line break separates words as a blank does.
  private func runs(of text: String) -> [PageNode]? {
    // Below U+0100, in bytes below 0xC4, there are no other letters than Latin ones.
    if own.scripts.contains(.latin), text.utf8.allSatisfy({ $0 < 0xC4 }) { return nil }
    var (result, run, script) = (MarkedText(), Run(), Script?.none)
    for piece in Self.pieces(of: text) {
      let found = Script(in: piece)
      if let found, !own.scripts.contains(found) {
        if found != script { run.move(to: &result, as: language(of: script)) }
        script = found
        run.add(piece, isWord: true)
      } else if found == nil, script != nil {
        run.add(piece, isWord: false)
      } else {
        run.move(to: &result, as: language(of: script))
        result.text += piece
        script = nil
      }
    }
    run.move(to: &result, as: language(of: script))
    return result.isMarked ? result.nodes : nil
  }

  /// The words of a text and the white space between them, in order.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var wasSpace: Bool?
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " " || scalar == "\n"
      if isSpace == wasSpace {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      wasSpace = isSpace
    }
    return pieces
  }

  /// Words of one script, and what follows the last of them.
  private struct Run {
    private var words = ""
    /// What has no letter: part of the run only where another word follows.
    private var tail = ""

    mutating func add(_ piece: String, isWord: Bool) {
      if isWord {
        words += tail + piece
        tail = ""
      } else {
        tail += piece
      }
    }

    /// Puts the run behind a text, in a `span` where it has a language; it is empty then.
    mutating func move(to result: inout MarkedText, as language: String?) {
      if let language, !words.isEmpty {
        result.add(.element(PageElement("span", [PageAttribute("lang", language)], [.text(words)])))
        result.text += tail
      } else {
        result.text += words + tail
      }
      self = Run()
    }
  }

  /// A text with the elements that were found in it.
  private struct MarkedText {
    private var all: [PageNode] = []
    /// What stands behind the last element.
    var text = ""

    var isMarked: Bool { !all.isEmpty }

    var nodes: [PageNode] { text.isEmpty ? all : all + [.text(text)] }

    mutating func add(_ node: PageNode) {
      all = nodes + [node]
      text = ""
    }
  }
}
