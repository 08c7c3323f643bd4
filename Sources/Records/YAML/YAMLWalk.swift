import Yams

/// Turns the parser's tree into nodes, and finds what is not accepted: the first of each kind.
struct YAMLWalk {
  private let source: YAMLSource
  private let maximumDepth: Int
  private(set) var faults: [Fault] = []

  init(source: YAMLSource, maximumDepth: Int) {
    self.source = source
    self.maximumDepth = maximumDepth
  }

  /// The one value of the file; what is refused becomes null, since the tree is thrown away then.
  mutating func root(_ node: Yams.Node) -> Node {
    self.node(node, depth: 0, in: .init(isInFlow: false, column: 0))
  }

  private mutating func node(_ node: Yams.Node, depth: Int, in surroundings: YAMLSource.Surroundings) -> Node
  {
    let place = node.mark.map(Place.init) ?? .start
    // Before descending: Yams returns an alias as an ordinary node with a misleading mark.
    if let indicator = source.indicator(at: place) { return refuse(indicator.problem, at: place) }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, place: place, in: surroundings)
    case .alias: return refuse(.alias, at: place)
    case .sequence(let elements):
      guard depth < maximumDepth else { return refuse(.tooDeep(limit: maximumDepth), at: place) }
      return Node(.sequence(self.elements(elements, at: place, depth: depth, in: surroundings)), place: place)
    case .mapping(let pairs):
      guard depth < maximumDepth else { return refuse(.tooDeep(limit: maximumDepth), at: place) }
      let isInFlow = surroundings.isInFlow || source.character(at: place) == "{"
      return Node(
        .mapping(pairs.map { member($0.key, $0.value, depth: depth + 1, isInFlow: isInFlow) }), place: place)
    }
  }

  private mutating func elements(
    _ elements: some Sequence<Yams.Node>, at place: Place, depth: Int,
    in surroundings: YAMLSource.Surroundings
  ) -> [Node] {
    let isFlow = source.character(at: place) == "["
    var within = YAMLSource.Surroundings(
      isInFlow: surroundings.isInFlow || isFlow, column: Int(place.column), keyEnd: isFlow ? place.next : nil)
    return elements.map { element in
      defer { within.keyEnd = nil }
      return node(element, depth: depth + 1, in: within)
    }
  }

  private mutating func member(_ key: Yams.Node, _ value: Yams.Node, depth: Int, isInFlow: Bool) -> Member {
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
    let surroundings = YAMLSource.Surroundings(
      isInFlow: isInFlow, column: Int(place.column), keyEnd: source.end(ofKey: key, at: place))
    return Member(key: name, keyPlace: place, value: node(value, depth: depth, in: surroundings))
  }

  private func isKey(_ scalar: Yams.Node.Scalar) -> Bool {
    !scalar.string.isEmpty && scalar.style != .literal && scalar.style != .folded
  }

  private mutating func scalar(
    _ scalar: Yams.Node.Scalar, place: Place, in surroundings: YAMLSource.Surroundings
  ) -> Node {
    let text = source.restore(scalar.string)
    if text.utf8.contains(0) { return refuse(.nul, at: place) }
    switch scalar.style {
    case .plain:
      let comment = source.comment(touching: scalar.string, at: place, in: surroundings)
      guard let literal = PlainLiteral(rawValue: text) else {
        return Node(.plain(text), place: place, comment: comment)
      }
      return Node(literal.content, place: place, literal: literal, comment: comment)
    case .literal, .folded:
      let comment = source.comment(touchingBlockAt: place, in: surroundings)
      return Node(.text(text), place: place, comment: comment)
    default: return Node(.text(text), place: place)
    }
  }

  private mutating func refuse(_ problem: Problem, at place: Place) -> Node {
    if !faults.contains(where: { $0.problem == problem }) { faults.append(Fault(problem, at: place)) }
    return Node(.null, place: place)
  }
}

extension YAMLSource {
  /// The first character after a plain key; nil for a key in quotes, which ends at its quote.
  fileprivate func end(ofKey key: Yams.Node, at place: Place) -> Place? {
    guard case .scalar(let scalar) = key, scalar.style == .plain else { return nil }
    return Place(line: Int(place.line), column: Int(place.column) + scalar.string.unicodeScalars.count)
  }
}
