import Yams

/// Turns the parser's tree into nodes, and finds what is not read: the first of every kind.
struct YAMLWalk {
  private let source: YAMLSource
  private let maximumDepth: Int
  private(set) var faults: [Fault] = []

  init(source: YAMLSource, maximumDepth: Int) {
    self.source = source
    self.maximumDepth = maximumDepth
  }

  /// A value; what is refused becomes null, since the tree is thrown away then.
  mutating func node(_ node: Yams.Node, depth: Int) -> Node {
    let place = node.mark.map(Place.init) ?? .start
    if let indicator = source.indicator(at: place) { return refuse(indicator.problem, at: place) }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, place: place)
    case .alias: return refuse(.alias, at: place)
    case .sequence(let elements):
      guard depth < maximumDepth else { return refuse(.tooDeep(limit: maximumDepth), at: place) }
      return Node(.sequence(elements.map { self.node($0, depth: depth + 1) }), place: place)
    case .mapping(let pairs):
      guard depth < maximumDepth else { return refuse(.tooDeep(limit: maximumDepth), at: place) }
      return Node(.mapping(pairs.map { member($0.key, $0.value, depth: depth + 1) }), place: place)
    }
  }

  private mutating func member(_ key: Yams.Node, _ value: Yams.Node, depth: Int) -> Member {
    let place = key.mark.map(Place.init) ?? .start
    var name = ""
    if let indicator = source.indicator(at: place) {
      _ = refuse(indicator.problem, at: place)
    } else if case .scalar(let scalar) = key, isKey(scalar) {
      name = source.restore(scalar.string)
      if scalar.style == .plain, name == "<<" { _ = refuse(.mergeKey, at: place) }
      if name.unicodeScalars.contains("\0") { _ = refuse(.nul, at: place) }
    } else {
      _ = refuse(.keyNotPlain, at: place)
    }
    return Member(key: name, keyPlace: place, value: node(value, depth: depth))
  }

  private func isKey(_ scalar: Yams.Node.Scalar) -> Bool {
    !scalar.string.isEmpty && scalar.style != .literal && scalar.style != .folded
  }

  private mutating func scalar(_ scalar: Yams.Node.Scalar, place: Place) -> Node {
    let text = source.restore(scalar.string)
    if text.utf8.contains(0) { return refuse(.nul, at: place) }
    guard scalar.style == .plain else { return Node(.text(text), place: place) }
    if let literal = PlainLiteral(rawValue: text) {
      return Node(literal.content, place: place, literal: literal)
    }
    return Node(
      .plain(text), place: place, endsAtMark: source.hasCommentLikeText(behind: scalar.string, at: place))
  }

  private mutating func refuse(_ problem: Problem, at place: Place) -> Node {
    if !faults.contains(where: { $0.problem == problem }) { faults.append(Fault(problem, at: place)) }
    return Node(.null, place: place)
  }
}
