import CommonMark
import Templating

/// The proof that every value of a merged text came out as it stands.
///
/// The text with sentinels is parsed as well; its tree is filled with the values, which nothing reads as Markdown
/// there. Only if both give the same HTML did no value change the structure or lose a character.
struct MarkdownProof {
  /// How a merged text fails.
  enum Failure: Error {
    /// A value changed more than its own text.
    case changed
    /// The Markdown was refused.
    case refused(CommonMarkError)
    /// A value that is no telephone number stands in the target of a link.
    case wrongTarget(hole: Int)
    /// There are more values than sentinels.
    case tooManyValues
  }

  /// The HTML of a merged text.
  static func html(of merged: MarkdownSink, proving: Bool) throws(Failure) -> [UInt8] {
    if let hole = merged.wrongTarget { throw .wrongTarget(hole: hole) }
    guard merged.values.count <= Sentinel.count else { throw .tooManyValues }
    do throws(CommonMarkError) {
      let html = try CommonMark.html(from: merged.markdown)
      if !proving || merged.values.isEmpty { return html }
      var tree = try MarkdownTree(parsing: merged.probe)
      try tree.fill { merged.values.indices.contains($0.index) ? merged.values[$0.index].text : nil }
      if try tree.html() == html { return html }
    } catch {
      throw .refused(error)
    }
    throw .changed
  }
}
