public import SourceText

/// The `---` block at the top of a file, not interpreted here.
public struct FrontMatter: Sendable {
  /// The text between the two `---` lines, as it stands.
  public let text: String
  /// The place of the first character of `text`.
  public let position: SourcePosition
  /// The offset of the first byte below the block.
  let end: Int
}

/// A part of a document that is rendered by itself.
public struct Region: Sendable {
  /// The name of its block; nil for text outside every block.
  public let name: String?
  /// Where its block opens.
  public var place: Place { site.place }
  let operations: Range<Int>
  let site: Site
}

/// A place where a value is printed; a partial that is used twice gives two.
public struct Hole: Sendable {
  /// The index into `Program.holes`.
  public let id: Int
  /// The field that is printed.
  public let declaration: Declaration
  /// The name from the outermost record down, for instance `lesions.level`.
  public let name: String
  /// Where the tag stands.
  public var place: Place { site.place }
  let site: Site
}

/// A section as it stands in a file; a partial that is used twice gives two.
public struct SectionSite: Sendable {
  /// Which branch a section is.
  public enum Branch: Character, Sendable {
    /// `{{#x}}`: each element, a record that is present, a condition that holds.
    case holds = "#"
    /// `{{^x}}`: a condition that does not hold, a list known to be empty.
    case fails = "^"
    /// `{{?x}}`: not known.
    case unknown = "?"
  }

  /// The index into `Program.sections`.
  public let id: Int
  /// Which branch it is.
  public let branch: Branch
  /// The name from the outermost record down; `@first` and `@last` as they are.
  public let name: String
  /// Whether both tags stand alone on their lines.
  public let isBlock: Bool
  /// Where it opens.
  public var place: Place { site.place }
  let site: Site
}

/// A tag that takes in a partial or a base.
public struct Inclusion: Sendable {
  /// The name of the partial, without folder and extension.
  public let name: String
  /// The index into `Program.regions` of the region that it stands in.
  public let region: Int
  /// Where the tag stands.
  public var place: Place { site.place }
  /// Where the text of the partial begins.
  public var textPlace: Place { start.place }

  let site: Site
  let start: Site
}

/// A checked template, ready to render any record of its schema.
///
/// A program never fails to find a name: every one was compared with the schema.
public struct Program: Sendable {
  /// The front matter of the document; nil where it has none.
  public let frontMatter: FrontMatter?
  /// The parts of the document in order; at least one.
  public let regions: [Region]
  /// Every place where a value is printed.
  public let holes: [Hole]
  /// Every section.
  public let sections: [SectionSite]
  /// Every tag that takes in a partial or a base, in order; one in a partial that is used twice stands twice.
  public let inclusions: [Inclusion]
  /// What deserves a look, though the template was accepted.
  public let warnings: [Diagnostic]

  let operations: [Operation]
  let buffer: [UInt8]
  let slots: [Int32]
  let loops: Set<Int>
  private let origins: [Output.Origin]
  private let files: [SourceFile]

  init(
    _ frontMatter: FrontMatter?, _ output: Output, _ regions: [Region], _ files: [SourceFile],
    warnings: [Diagnostic]
  ) {
    self.frontMatter = frontMatter
    self.regions = regions
    self.files = files
    self.warnings = warnings
    (holes, sections, operations) = (output.holes, output.sections, output.operations)
    (buffer, slots, origins) = (output.buffer, output.slots, output.origins)
    inclusions = output.inclusions
    loops = Set(
      output.operations.compactMap { if case .each(_, let section, _) = $0 { Int(section) } else { nil } })
  }

  /// The place in a file of a byte of literal text; nil for text that stands in no file.
  ///
  /// - Parameter index: An index of the slice that `RenderSink.literal` was given.
  /// - Returns: The place, marked to one character.
  public func place(ofLiteral index: Int) -> Place? { place(ofLiterals: index..<index + 1) }

  /// The place in a file of literal text; nil for text that stands in no file.
  ///
  /// - Parameter range: Indices of the slice that `RenderSink.literal` was given.
  /// - Returns: The place, marked as far as it stands on one line.
  public func place(ofLiterals range: Range<Int>) -> Place? {
    let index = range.lowerBound
    guard buffer.indices.contains(index), let origin = origins.last(where: { $0.start <= index }) else {
      return nil
    }
    let offset = origin.offset + index - origin.start
    let file = files[origin.file]
    return file.place(offset..<min(offset + range.count, file.bytes.count))
  }
}

extension Program {
  /// What it prints, piece by piece, the same for templates that print the same: comments, line ends and the parting into
  /// files say nothing.
  public var printed: [[UInt8]] {
    frontMatterLines + printedBody
  }

  /// The same without front matter: what an author wrote to be printed.
  public var printedBody: [[UInt8]] {
    regions.indices.flatMap { region in
      var sink = PrintedSink(holes: holes, sections: sections)
      outline(region: region, into: &sink)
      return [Array("region \(regions[region].name ?? "")".utf8)] + sink.pieces
    }
  }

  /// The lines of the front matter but for comments and blank ones.
  private var frontMatterLines: [[UInt8]] {
    let lines = (frontMatter?.text ?? "").split(whereSeparator: \.isNewline).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.filter { $0.first { $0 != " " }.map { $0 != "#" } ?? false }.map { Array($0.utf8) }
  }

  /// The texts that it was compiled from: the document, then its partials and bases in the order of their first use.
  public var texts: [[UInt8]] { files.map(\.bytes) }
}
