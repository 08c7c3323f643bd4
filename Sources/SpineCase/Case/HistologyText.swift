public import SpineScores

extension Tumour {
  /// The classes that the histology names in words; a warning may mention it, but no rule reads it.
  ///
  /// Whole words, ignoring case: the usual spellings, and never what "non" excludes.
  public var classesInWords: [HistologyClass] {
    guard let text = histology.value else { return [] }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let found = Set(
      words.indices.flatMap { index in Self.spellings.filter { $0.begins(at: index, of: words) } }
        .map(\.means))
    return HistologyClass.allCases.filter {
      found.contains($0) && !($0 == .ewing && mayMeanNeuroendocrine(words))
    }
  }

  /// The classes named in words but not coded; none where the code or the site already gives one of them.
  public var uncodedClasses: [HistologyClass] {
    let named = classesInWords
    if let coded = histologyClass.value { return coded == .asSite || named.contains(coded) ? [] : named }
    return site.value?.histologyClass.map(named.contains) == true ? [] : named
  }

  /// PNET is a neuroendocrine tumour where it stands for the pancreas.
  private func mayMeanNeuroendocrine(_ words: [String]) -> Bool {
    guard let site = site.value, [.pancreas, .carcinoid].contains(site) else { return false }
    return words.contains("pnet") && !words.contains { $0.hasPrefix("ewing") }
  }

  /// Words that name a class; after "non" they do not.
  private struct Spelling {
    let words: [String]
    let means: HistologyClass

    func begins(at index: Int, of text: [String]) -> Bool {
      let end = index + words.count
      guard end <= text.count, Array(text[index..<end]) == words else { return false }
      // Hyphens are gone by now: "non-small-cell" is three words.
      let isExcluded = index > 0 && text[index - 1] == "non"
      // "Small cell lymphoma" is a lymphoma, not a small-cell carcinoma.
      let isLymphoma = means == .smallCell && end < text.count && text[end].hasPrefix("lympho")
      return !isExcluded && !isLymphoma
    }
  }

  private static let spellings: [Spelling] = [
    (HistologyClass.smallCell, ["small cell", "smallcell", "sclc", "oat cell"]),
    (.seminoma, ["seminoma"]),
    (
      .germCell,
      [
        "germ cell", "non seminoma", "nonseminoma", "nonseminomatous", "teratoma", "choriocarcinoma",
        "yolk sac",
        "embryonal carcinoma",
      ]
    ),
    (.ewing, ["ewing", "ewings", "pnet"]), (.wilms, ["wilms", "nephroblastoma"]),
    (.neuroblastoma, ["neuroblastoma"]), (.rhabdomyosarcoma, ["rhabdomyosarcoma"]),
  ].flatMap { means, spellings in
    spellings.map { Spelling(words: $0.split(separator: " ").map(String.init), means: means) }
  }
}
