import SpineCase
import SpineScores

/// What must be said about how a case was scored: rulings on the site, classes that a clinician stated, and what
/// was not derived from elsewhere.
struct ScoreNotes {
  let read: ClinicalCase

  init(_ read: ClinicalCase) {
    self.read = read
  }

  /// The notes, in the order of the scores.
  func texts(_ wording: Wording) -> [String] {
    site + histology(wording) + stated(wording) + performance(wording) + palsy(wording) + span(wording)
  }

  private var site: [String] {
    guard let site = read.tumour.site.value else { return [] }
    let notes = site.notes(
      histologyGiven: read.tumour.histology.value != nil,
      primaryInSpine: read.tumour.primaryInSpine.is(true) == true)
    return notes.map { "\($0.text) [\($0.source)]" }
  }

  /// The histology in words names a class that decides, but nobody coded it.
  private func histology(_ wording: Wording) -> [String] {
    let named = read.tumour.uncodedClasses.map(\.title)
    return named.isEmpty ? [] : [wording.phrases("notes.histologyClass", named.joined(separator: ", "))]
  }

  private func stated(_ wording: Wording) -> [String] {
    let tomita = read.tumour.tomitaGrowth.value.map {
      wording.phrases("notes.tomitaGrowth", $0.value.rawValue, $0.judgedBy)
    }
    let katagiri = read.tumour.katagiriGrowth.value.map {
      wording.phrases("notes.katagiriGrowth", $0.value.rawValue, $0.judgedBy)
    }
    return [tomita, katagiri].compactMap { $0 }
  }

  /// Karnofsky is never filled from ECOG: the published conversions disagree.
  private func performance(_ wording: Wording) -> [String] {
    // Three published mappings differ just where Tokuhashi's item has its limits (scales.md 2).
    guard read.performance.karnofsky.value == nil, let ecog = read.performance.ecog.value else { return [] }
    return [wording.phrases("notes.karnofskyFromECOG", ecog.rawValue)]
  }

  /// Frankel is never filled from ASIA: the letters do not mean the same.
  private func palsy(_ wording: Wording) -> [String] {
    // Without sacral sparing AIS A can be Frankel B or C, which may change the item (scales.md 4).
    guard read.neurology.frankel.value == nil, let asia = read.neurology.asia.value else { return [] }
    return [wording.phrases("notes.frankelFromASIA", asia.rawValue)]
  }

  private func span(_ wording: Wording) -> [String] {
    (read.lesions.value ?? []).compactMap { lesion in
      guard let span = lesion.levels.value, span.levels.count > 1 else { return nil }
      guard let worst = lesion.worstLevel.value else {
        return wording.phrases("notes.spanWithoutWorst", span.description)
      }
      return wording.phrases("notes.span", span.description, worst.rawValue)
    }
  }
}
