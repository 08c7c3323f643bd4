import SpineScores

extension SpinePicture {
  private static let width = 118
  private static let left = 30
  private static let boxWidth = 36
  private static let step = 9
  private static let top = 2
  private static let legendStep = 10

  /// The drawing as one SVG element, 118 wide, without reference, style or script.
  ///
  /// - Parameters:
  ///   - words: The words in it; escaped here.
  ///   - prefix: What the identifiers of its patterns begin with, so that two drawings fit on one page. Letters, digits
  ///     and hyphens; anything else is left out.
  /// - Returns: The element on one line.
  public func svg(_ words: Words, prefix: String = "spine") -> String {
    // It goes into `url(#...)`, which a quote or bracket would end.
    let prefix = String(prefix.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    let alternative = Self.escaped(alternative(words))
    let opening =
      "<svg viewBox=\"0 0 \(Self.width) \(height)\" "
      + "width=\"\(Self.width)\" height=\"\(height)\" role=\"img\" aria-label=\"\(alternative)\">"
    let levels = SpinalLevel.allCases.map { level($0, prefix) }
    let spans = irradiated.map(treated)
    return
      ([opening, "<title>\(alternative)</title>", patterns(prefix)] + levels + spans + legend(words, prefix))
      .joined() + "</svg>"
  }

  /// Where the legend begins, below the last level.
  private static let legendTop = top + SpinalLevel.allCases.count * step + 4

  /// High enough for the legend: three signs, the regions, and a line for each sign of which something is not known.
  private var height: Int {
    let lacks = [lacksLevels, lacksRadiotherapy].count { $0 } + (undescribed == 0 ? 0 : 2)
    let lines = 3 + SINS.Location.allCases.count + lacks
    return Self.legendTop + lines * Self.legendStep
  }

  private func y(_ level: SpinalLevel) -> Int { Self.top + level.ordinal * Self.step }

  /// One level: its name, its region's pattern, a dot where it is involved, an arrow where it is the index level.
  private func level(_ level: SpinalLevel, _ prefix: String) -> String {
    let y = y(level)
    let isInvolved = involved.contains(level)
    let name = Self.text(level.rawValue, x: Self.left - 5, y: y + 7, anchor: "end", bold: isInvolved)
    let box = Self.box(
      x: Self.left, y: y, width: Self.boxWidth, height: Self.step - 1, region: level.region, prefix,
      line: isInvolved ? "2" : "0.5")
    let dot = isInvolved ? Self.dot(x: Self.left + Self.boxWidth / 2, y: y + 4) : ""
    let arrow = level == index ? Self.arrow(x: Self.left + Self.boxWidth + 3, y: y + 4) : ""
    return name + box + dot + arrow
  }

  private func treated(_ span: SpinalSpan) -> String {
    Self.dashes(x: Self.left + Self.boxWidth + 18, from: y(span.top), to: y(span.bottom) + Self.step - 1)
  }

  /// The signs by name, then the regions; what is not known about a sign has its own line below its name, so that
  /// an empty drawing is not read as "none".
  private func legend(_ words: Words, _ prefix: String) -> [String] {
    let others = words.more.replacing("{0}", with: String(undescribed))
    let hollow: [(name: String, lacks: String?, drawn: (Int) -> String)] =
      undescribed == 0 ? [] : [(others, words.levelNotRecorded, { Self.hollowDot(x: 10, y: $0) })]
    let signs: [(name: String, lacks: String?, drawn: (Int) -> String)] =
      [(words.involved, lacksLevels ? words.notKnown : nil, { Self.dot(x: 10, y: $0) })] + hollow + [
        (words.index, nil, { Self.arrow(x: 5, y: $0) }),
        (
          words.irradiated, lacksRadiotherapy ? words.notKnown : nil,
          { Self.dashes(x: 10, from: $0 - 4, to: $0 + 4) }
        ),
      ]
    var lines: [String] = []
    var y = Self.legendTop
    for sign in signs {
      lines.append(sign.drawn(y + 4) + Self.text(sign.name + (sign.lacks == nil ? "" : ":"), x: 24, y: y + 7))
      y += Self.legendStep
      if let lacks = sign.lacks {
        lines.append(Self.text(lacks, x: 24, y: y + 7))
        y += Self.legendStep
      }
    }
    for region in SINS.Location.allCases {
      lines.append(
        Self.box(x: 2, y: y, width: 17, height: 8, region: region, prefix, line: "0.5")
          + Self.text(words.regions[region] ?? region.rawValue, x: 24, y: y + 7))
      y += Self.legendStep
    }
    return lines
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
