import SourceText

/// Marks the runs of a page that are written in another script than the page's language, so that they are read aloud
/// in their own.
///
/// Only what the script tells is marked: English words, names and numbers of registers on a sheet in Hindi or Marathi,
/// and Devanagari on an English page.
package struct ForeignRuns: Sendable {
  private let own: Script
  private let languages: [Script: String]

  /// Marks runs on pages of one language.
  ///
  /// - Parameters:
  ///   - language: The language of the page.
  ///   - patientLanguage: The patient's own, which is what a run in its script is taken for.
  package init?(language: String, patientLanguage: String?) {
    guard let own = Script(of: language) else { return nil }
    self.own = own
    var languages: [Script: String] = [.latin: "en", .devanagari: "und-Deva"]
    if let patientLanguage, let script = Script(of: patientLanguage) { languages[script] = patientLanguage }
    self.languages = languages
  }

  /// The same HTML, each foreign run of its text in a `span` with its language; tags are left as they are.
  package func marked(_ html: [UInt8]) -> [UInt8] {
    var result = ""
    var text = ""
    var isTag = false
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
      if scalar == "<" {
        result += runs(of: text)
        (text, isTag) = ("", true)
      }
      text.unicodeScalars.append(scalar)
      if scalar == ">" && isTag {
        result += text
        (text, isTag) = ("", false)
      }
    }
    return Array((result + runs(of: text)).utf8)
  }

  /// A text without tags.
  ///
  /// A run begins and ends with a word that holds a letter; a line break parts words as a blank does.
  private func runs(of text: String) -> String {
    var (result, run, script) = ("", Run(), Script?.none)
    for piece in Self.pieces(of: text) {
      let found = Script(in: piece)
      if let found, found != own {
        if found != script { result += run.taken(as: script.flatMap { languages[$0] }) }
        script = found
        run.add(piece, isWord: true)
      } else if found == nil, script != nil {
        run.add(piece, isWord: false)
      } else {
        result += run.taken(as: script.flatMap { languages[$0] }) + piece
        script = nil
      }
    }
    return result + run.taken(as: script.flatMap { languages[$0] })
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

  /// Words of one script, and what stands after the last of them.
  private struct Run {
    private var words = ""
    /// What has no letter: of the run only where another word follows.
    private var tail = ""

    mutating func add(_ piece: String, isWord: Bool) {
      if isWord {
        words += tail + piece
        tail = ""
      } else {
        tail += piece
      }
    }

    /// The run as HTML, which is then empty.
    mutating func taken(as language: String?) -> String {
      defer { self = Run() }
      guard let language, !words.isEmpty else { return words + tail }
      return "<span lang=\"\(language)\">\(words)</span>\(tail)"
    }
  }
}
