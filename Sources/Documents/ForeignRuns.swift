import SpineCase

/// Marks the runs of a page that are written in another script than the page's language, so that they are read aloud
/// in their own.
///
/// Only what the script tells is marked: English words, names and numbers of registers on a sheet in Hindi or Marathi,
/// and Devanagari on an English page.
struct ForeignRuns: Sendable {
  private let own: Script
  private let languages: [Script: String]

  /// Marks runs on pages of one language.
  ///
  /// - Parameters:
  ///   - language: The language of the page.
  ///   - patientLanguage: The patient's own, which is what a run in its script is taken for.
  init?(language: String, patientLanguage: String?) {
    guard let own = Script(of: language) else { return nil }
    self.own = own
    var languages: [Script: String] = [.latin: "en", .devanagari: "und-Deva"]
    if let patientLanguage, let script = Script(of: patientLanguage) { languages[script] = patientLanguage }
    self.languages = languages
  }

  /// The same HTML, each foreign run of its text in a `span` with its language; tags are left as they are.
  func marked(_ html: [UInt8]) -> [UInt8] {
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
  /// A run begins and ends with a letter, or a digit that belongs to its word.
  private func runs(of text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var result: [String] = []
    var run: [String] = []
    var script: Script?
    func flush() {
      guard let found = script, let language = languages[found] else { return }
      // Words without letters at the end, for instance a number after a name, are of the page again.
      let tail = run.reversed().prefix { Script(in: $0) == nil }.count
      let (marked, rest) = (run.dropLast(tail), run.suffix(tail))
      result += ["<span lang=\"\(language)\">\(marked.joined(separator: " "))</span>"] + rest
      (run, script) = ([], nil)
    }
    for word in words {
      let found = Script(in: word)
      if let found, found != own {
        if found != script { flush() }
        (script, run) = (found, run + [word])
      } else if found == nil, script != nil {
        run.append(word)
      } else {
        flush()
        result.append(word)
      }
    }
    flush()
    return result.joined(separator: " ")
  }
}

/// A script in which documents are written.
enum Script: Hashable, Sendable {
  case latin
  case devanagari

  /// The script of a language's documents; nil where it is not known here.
  init?(of language: String) {
    switch LanguageTag(language)?.language {
    case "en": self = .latin
    case "hi", "mr", "ne": self = .devanagari
    default: return nil
    }
  }

  /// The script of the first letter of a text; an entity such as `&quot;` is none.
  init?(in text: String) {
    var isEntity = false
    for scalar in text.unicodeScalars {
      if scalar == "&" { isEntity = true }
      if !isEntity, let script = Script(scalar) {
        self = script
        return
      }
      if scalar == ";" { isEntity = false }
    }
    return nil
  }

  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
    case 0x904...0x963, 0x971...0x97F, 0xA8E0...0xA8FF: self = .devanagari
    default: return nil
    }
  }
}
