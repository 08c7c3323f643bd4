/// Where a program writes, piece by piece; the sink does the escaping.
public protocol RenderSink {
  /// Takes text of the template.
  ///
  /// - Parameter bytes: UTF-8, a slice of the program's one buffer: its indices are places that
  ///   `Program.place(ofLiteral:)` finds in the files.
  mutating func literal(_ bytes: ArraySlice<UInt8>)

  /// Takes the value of a hole.
  ///
  /// - Parameters:
  ///   - hole: The index into `Program.holes`.
  ///   - text: The words to print, not escaped.
  ///   - isAbsence: Whether the words are those of an absence.
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool)

  /// Takes the HTML of a region, which must stay as it is.
  mutating func region(_ hole: Int, _ bytes: [UInt8])

  /// Whether it takes no more; then the rendering ends.
  var isFull: Bool { get }

  /// Notes that lists inside one another have more elements together than ``RenderLimits/elements``; then the
  /// rendering ends.
  ///
  /// - Parameter section: The index into `Program.sections` of the list that was gone through last.
  mutating func overrun(_ section: Int)

  /// Notes that a section's body follows; called by `Program.outline` alone.
  ///
  /// - Parameter section: The index into `Program.sections`.
  mutating func sectionOpens(_ section: Int)

  /// Notes that a section's body has ended; called by `Program.outline` alone.
  mutating func sectionCloses(_ section: Int)
}

/// What one rendering may cost; whether the sink refuses more than that is up to the sink.
public enum RenderLimits {
  /// How many elements of lists are gone through, those of inner lists once for each element around them.
  public static let elements = 1 << 20
}

extension RenderSink {
  /// False: most sinks take everything.
  public var isFull: Bool { false }
  /// Does nothing: most sinks are given what is bounded already.
  public mutating func overrun(_ section: Int) {}
  /// Does nothing: most sinks need no structure.
  public mutating func sectionOpens(_ section: Int) {}
  /// Does nothing: most sinks need no structure.
  public mutating func sectionCloses(_ section: Int) {}
}
