/// A template as a tree; ranges are bytes of its file.
enum Node: Sendable {
  /// Text that prints as it stands.
  case literal(Range<Int>)
  /// The beginning of a line that prints something, with the line's own spaces and tabs.
  case lineStart(Range<Int>)
  case value(Tag)
  case raw(Tag)
  case section(Section)
  /// A partial; `indent` are the spaces before it where it stands alone on its line.
  case partial(Tag, indent: Range<Int>?)
  case parent(Parent)
  case block(Block)
}

/// A name with the place of its tag.
struct Tag: Sendable {
  let name: String
  let range: Range<Int>
}

struct Section: Sendable {
  let branch: SectionSite.Branch
  let tag: Tag
  let body: [Node]
  let isBlock: Bool
  /// Whether its tag was written as another language writes it, which has been reported.
  var isSlip = false
}

/// `{{<base}}` with the blocks that it fills.
struct Parent: Sendable {
  let tag: Tag
  let blocks: [Block]
  /// The spaces before it where it stands alone on its lines.
  let indent: Range<Int>?
}

/// `{{$name}}...{{/name}}`: a place that may be filled, or what fills it.
struct Block: Sendable {
  let tag: Tag
  let body: [Node]
  /// The spaces before the opening tag where nothing else precedes it on its line.
  let indent: Range<Int>?
  /// Whether the content begins on a line of its own.
  let startsOwnLine: Bool
  /// The line end behind the closing tag where that tag stands alone on its line.
  let lineEnd: Range<Int>?
  /// Whether nothing else stands on the lines of its tags, so that it can be a region.
  let isAlone: Bool
  /// The spaces before the first text inside; nil where there is none.
  let innerIndent: Range<Int>?
}
