import SourceText
import SpineCase

extension Handout {
  /// Whether a text that somebody typed for the patient holds no letter of the script that the sheet's language has, so
  /// that somebody must read it to the patient; a single word such as MRI does not make a text foreign.
  ///
  /// False where the script of the language is not known here.
  func hasTextForeign(to language: String) -> Bool {
    guard let own = LanguageScripts(of: language) else { return false }
    return texts.contains { text in
      let scripts = Set(text.split(whereSeparator: \.isWhitespace).compactMap { Script(in: String($0)) })
      return scripts.isDisjoint(with: own.scripts)
    }
  }

  /// What is printed for the patient as it was typed, but for names and places.
  private var texts: [String] {
    [found, moving, medicines, help].compactMap(\.value) + (plan.value ?? []).map(\.step)
      + (bring.value ?? [])
  }
}
