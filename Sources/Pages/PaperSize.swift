/// The paper that a document is printed on.
public enum PaperSize: String, CaseIterable, Sendable {
  /// 210 by 297 mm, the paper of ISO 216 and so of nearly every country.
  case a4
  /// 8.5 by 11 inches, the paper of ANSI Y14.1.
  case letter

  /// Width and height in twentieths of a point, the measure of Office Open XML.
  package var twips: (width: Int, height: Int) {
    switch self {
    case .a4: (11_906, 16_838)
    case .letter: (12_240, 15_840)
    }
  }
}
