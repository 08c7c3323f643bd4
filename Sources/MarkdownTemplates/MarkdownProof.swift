import CommonMark
import Templating

/// The proof that every value of a merged text came out unchanged.
///
/// The text with sentinels is parsed as well; its tree is filled with the values, which are not read as Markdown
/// there. Only if both give the same HTML did no value change the structure or lose a character.
///
/// Two trees that are the same node by node, sentinels replaced, give the same HTML, so that neither has to be filled
/// and rendered for that. Where they are not, for a value of several lines for instance, the HTML itself is compared.
struct MarkdownProof {
  /// How a merged text fails.
  enum Failure: Error {
    /// A value changed more than its own text.
    case changed
    /// The Markdown was refused.
    case refused(CommonMarkError)
    /// A value in the target of a link is not a telephone number.
    case wrongTarget(hole: Int)
    /// There are more values than sentinels.
    case tooManyValues
    /// The merged text is too long, or made by too many elements.
    case excess(MarkdownSink.Excess)

    /// Whether more escapes might do.
    var isOfEscapes: Bool {
      switch self {
      case .changed, .refused: !isOfMemory
      case .wrongTarget, .tooManyValues, .excess: false
      }
    }

    private var isOfMemory: Bool {
      if case .refused(.outOfMemory) = self { true } else { false }
    }
  }

  /// The nodes of a merged text.
  static func nodes(of merged: MarkdownSink, proving: Bool) throws(Failure) -> [PageNode] {
    if let excess = merged.excess { throw .excess(excess) }
    if let hole = merged.wrongTarget { throw .wrongTarget(hole: hole) }
    guard merged.holes.count <= Sentinel.count else { throw .tooManyValues }
    do throws(CommonMarkError) {
      let tree = try MarkdownTree(parsing: merged.markdown)
      if !proving || merged.holes.isEmpty { return tree.nodes() }
      var probe = try MarkdownTree(parsing: merged.probe)
      if probe.matches(tree, with: merged.values) { return tree.nodes() }
      try probe.fill { merged.values[$0].map(Array.init) }
      if try probe.html() == tree.html() { return tree.nodes() }
    } catch {
      throw .refused(error)
    }
    throw .changed
  }
}
