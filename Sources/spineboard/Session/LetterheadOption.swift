import ArgumentParser
import Documents
import SpineCase

/// Reads what `--letterhead` names: a file, or the gap of pre-printed paper.
enum LetterheadOption {
  /// The letterhead; `gap:38mm` is short for a file that says nothing else.
  static func read(_ option: String) throws -> Letterhead {
    if let gap = try gap(option) { return Letterhead(head: .init(gap: gap)) }
    let folder = option.lastIndex(of: "/").map { option[...$0] } ?? ""
    do {
      return try LetterheadReader().read(try Files.read(option), file: Files.shown(option)) { name in
        try? Files.read(folder + name)
      }
    } catch let errors as CaseErrors {
      throw Failure(errors.diagnostics)
    }
  }

  /// The millimetres of `gap:38mm`; nil where the option names a file.
  static func gap(_ option: String) throws -> Int? {
    guard option.hasPrefix("gap:") else { return nil }
    let text = option.dropFirst("gap:".count)
    let digits = text.hasSuffix("mm") ? text.dropLast(2) : text
    guard let gap = Int(digits), LetterheadReader.gaps.contains(gap) else {
      let gaps = LetterheadReader.gaps
      throw ValidationError(
        "--letterhead gap: takes whole millimetres from \(gaps.lowerBound) to \(gaps.upperBound), as gap:38mm"
      )
    }
    return gap
  }
}
