/// Finds the blocks that can be filled in a template, through its partials and bases, each file once.
struct BlockSearch {
  let library: [String: ParsedTemplate]
  let lookup: PartialLookup
  private(set) var names: Set<String> = []
  private var seen: Set<String> = []

  init(library: [String: ParsedTemplate], lookup: PartialLookup) {
    self.library = library
    self.lookup = lookup
  }

  mutating func visit(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .section(let section): visit(section.body)
      case .block(let block):
        names.insert(block.tag.name)
        visit(block.body)
      case .partial(let tag, _): visit(file: tag.name)
      case .parent(let parent):
        visit(file: parent.tag.name)
        for block in parent.blocks { visit(block.body) }
      case .literal, .lineStart, .value, .raw: break
      }
    }
  }

  private mutating func visit(file name: String) {
    let source = lookup.source(of: name)
    if seen.insert(source).inserted, let template = library[source] { visit(template.nodes) }
  }
}
