import SpineScores

extension SpinePicture {
  private static let width = 150
  private static let height = 420
  private static let left = 56
  private static let boxWidth = 40
  private static let step = 11
  private static let top = 6

  /// The drawing as one SVG element, 150 by 420, without reference, style or script.
  ///
  /// - Parameters:
  ///   - words: The words in it; escaped here.
  ///   - prefix: What the identifiers of its patterns begin with, so that two drawings fit on one page. Letters, digits
  ///     and hyphens; anything else is left out.
  /// - Returns: The element on one line.
  public func svg(_ words: Words, prefix: String = "spine") -> String {
    let prefix = String(prefix.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    let alternative = Self.escaped(alternative(words))
    let opening =
      "<svg viewBox=\"0 0 \(Self.width) \(Self.height)\" "
      + "width=\"\(Self.width)\" height=\"\(Self.height)\" role=\"img\" aria-label=\"\(alternative)\">"
    let levels = SpinalLevel.allCases.map { level($0, prefix) }
    let spans = irradiated.map(treated)
    return
      ([opening, "<title>\(alternative)</title>", patterns(prefix)] + levels + spans + legend(words, prefix))
      .joined() + "</svg>"
  }

  private func y(_ level: SpinalLevel) -> Int { Self.top + level.ordinal * Self.step }

  /// One level: its name, its region's pattern, a dot where it is involved, an arrow where it is the index level.
  private func level(_ level: SpinalLevel, _ prefix: String) -> String {
    let y = y(level)
    let isInvolved = involved.contains(level)
    let name = Self.text(level.rawValue, x: Self.left - 6, y: y + 8, anchor: "end", bold: isInvolved)
    let box = Self.box(
      x: Self.left, y: y, width: Self.boxWidth, height: Self.step - 1, region: level.region, prefix,
      line: isInvolved ? "2" : "0.5")
    let dot = isInvolved ? Self.dot(x: Self.left + Self.boxWidth / 2, y: y + 5) : ""
    let arrow = level == index ? Self.arrow(x: Self.left + Self.boxWidth + 3, y: y + 5) : ""
    return name + box + dot + arrow
  }

  private func treated(_ span: SpinalSpan) -> String {
    Self.dashes(x: Self.left + Self.boxWidth + 18, from: y(span.top), to: y(span.bottom) + Self.step - 1)
  }

  /// A sign's name, with what is not known said beside it, so that nothing drawn never reads as none.
  private func named(_ name: String, _ lacks: Bool, _ words: Words) -> String {
    lacks ? "\(name): \(words.notKnown)" : name
  }

  private func legend(_ words: Words, _ prefix: String) -> [String] {
    let first = Self.top + SpinalLevel.allCases.count * Self.step + 6
    let signs = [
      Self.dot(x: 13, y: first + 4)
        + Self.text(named(words.involved, lacksLevels, words), x: 28, y: first + 7),
      Self.arrow(x: 8, y: first + 15) + Self.text(words.index, x: 28, y: first + 18),
      Self.dashes(x: 13, from: first + 22, to: first + 31)
        + Self.text(named(words.irradiated, lacksRadiotherapy, words), x: 28, y: first + 29),
    ]
    let regions = SINS.Location.allCases.enumerated().map { place, region in
      let y = first + 33 + place * 11
      return Self.box(x: 4, y: y, width: 18, height: 9, region: region, prefix, line: "0.5")
        + Self.text(words.regions[region] ?? region.rawValue, x: 28, y: y + 8)
    }
    return signs + regions
  }

  /// One pattern for each SINS region: strokes, dots, lines, plain; each on its own colour.
  private func patterns(_ prefix: String) -> String {
    let all = SINS.Location.allCases.map { region in
      "<pattern id=\"\(prefix)-\(region.rawValue)\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"6\" height=\"6\" fill=\"\(Self.colour(region))\"/>\(Self.strokes(region))</pattern>"
    }
    return "<defs>" + all.joined() + "</defs>"
  }

  private static func colour(_ region: SINS.Location) -> String {
    switch region {
    case .junctional: "#f6c9a8"
    case .mobile: "#f7eaa8"
    case .semirigid: "#cfe3f5"
    case .rigid: "#e4e4e4"
    }
  }

  private static func strokes(_ region: SINS.Location) -> String {
    switch region {
    case .junctional: "<path d=\"M0 6L6 0\" stroke=\"#555555\" stroke-width=\"1\"/>"
    case .mobile: "<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"#555555\"/>"
    case .semirigid: "<path d=\"M0 3L6 3\" stroke=\"#555555\" stroke-width=\"0.7\"/>"
    case .rigid: ""
    }
  }
}
