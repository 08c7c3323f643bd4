extension WritingDirection {
  /// The direction that a text takes from its first letter; from left to right where it has none (Unicode UAX #9, P3).
  package init(ofFirstLetterIn text: some Sequence<Unicode.Scalar>) {
    for scalar in text {
      switch DirectionalClass(scalar) {
      case .leftToRight:
        self = .leftToRight
        return
      case .rightToLeft:
        self = .rightToLeft
        return
      case .digit, .neutral: continue
      }
    }
    self = .leftToRight
  }
}
