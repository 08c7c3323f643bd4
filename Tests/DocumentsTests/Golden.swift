/// A document as it stands beside its sample: `(hash)` in place of every hash, of a page's style the words in its margins.
///
/// A word that is changed in a template then changes the documents in which it prints, and no other.
enum Golden {
  /// The samples beside which pages stand, too.
  static let pages: Set = ["cases/demo-0007", "cases/hostile-text", "meetings/saltmere-2026-06-09"]

  /// Markdown.
  static func markdown(_ bytes: [UInt8]) -> String { withoutHashes(String(decoding: bytes, as: UTF8.self)) }

  /// A page.
  static func page(_ bytes: [UInt8]) -> String {
    withoutStyle(withoutHashes(String(decoding: bytes, as: UTF8.self)))
  }

  /// The style of a page, without its element.
  static func style(of page: [UInt8]) -> String {
    let lines = String(decoding: page, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != "<style>" }.dropFirst().prefix { $0 != "</style>" }.map { $0 + "\n" }.joined()
  }

  private static func withoutHashes(_ text: String) -> String {
    let hashes = Set(text.matches(of: /[0-9a-f]{64}/).map { String($0.output) })
    return hashes.sorted().reduce(text) {
      $0.replacing($1, with: "(hash)").replacing($1.prefix(12), with: "(hash)")
    }
  }

  private static func withoutStyle(_ page: String) -> String {
    var isStyle = false
    let lines = page.replacing(/'sha256-[^']*'/, with: "'sha256-(hash)'").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      if line == "</style>" { isStyle = false }
      let isKept = !isStyle || line.hasPrefix("  @top-") || line.hasPrefix("  @bottom-")
      if line == "<style>" { isStyle = true }
      return isKept
    }.joined(separator: "\n")
  }
}
