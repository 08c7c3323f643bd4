import SourceText

extension Compiler {
  /// The template that a tag means, and the context in it; reports what keeps it from being used.
  private mutating func include(
    _ tag: Tag, indent: Range<Int>?, _ context: Context
  ) -> (template: ParsedTemplate, context: Context)? {
    let source = lookup.source(of: tag.name)
    guard let template = library[source] else {
      let near = nearestNames(to: tag.name, among: names)
      report(.noPartial(name: tag.name, file: source, near: near), at: tag.range, context)
      return nil
    }
    if let start = context.chain.firstIndex(of: source) {
      report(.cycle(context.chain[start...] + [source]), at: tag.range, context)
      return nil
    }
    guard context.chain.count <= Limits.partialDepth else {
      report(.tooManyPartials, at: tag.range, context)
      return nil
    }
    output.inclusions.append(
      Inclusion(
        name: tag.name, region: regions.count, site: Site(file: context.template.file, range: tag.range),
        start: Site(file: template.file, range: template.file.start..<template.file.start + 1)))
    var inner = context.moved(to: template, number: enter(template))
    inner.chain.append(source)
    if indent == nil { inner.isTop = false }
    if let indent {
      inner.indents.append(Indent(removed: 0, added: Array(context.template.file.bytes[indent])))
    }
    return (template, inner)
  }

  mutating func partial(_ tag: Tag, indent: Range<Int>?, _ context: Context) {
    lineStarts = indent == nil ? .asWritten : .indented
    defer { lineStarts = .indented }
    guard let (template, inner) = include(tag, indent: indent, context) else { return }
    if indent != nil, !template.file.isHTML, !template.file.endsLine {
      report(.noFinalLineEnd(template.file.name), at: tag.range, context)
    }
    emit(template.nodes, inner)
  }

  mutating func parent(_ parent: Parent, _ context: Context) {
    lineStarts = parent.indent == nil ? .asWritten : .indented
    defer { lineStarts = .indented }
    guard let (template, included) = include(parent.tag, indent: parent.indent, context) else { return }
    var inner = included
    checkNames(of: parent, in: template, context)
    // The outermost filling wins, as in Mustache's inheritance.
    for block in parent.blocks where inner.fillings[block.tag.name] == nil {
      inner.fillings[block.tag.name] = Filling(
        block: block, template: context.template, number: context.number)
    }
    emit(template.nodes, inner)
  }

  /// Reports every block that fills nothing.
  private mutating func checkNames(of parent: Parent, in base: ParsedTemplate, _ context: Context) {
    var search = BlockSearch(library: library, lookup: lookup)
    search.visit(base.nodes)
    for block in parent.blocks { search.visit(block.body) }
    let names = search.names
    for block in parent.blocks where !names.contains(block.tag.name) {
      let near = nearestNames(to: block.tag.name, among: names)
      report(
        .unknownBlock(block.tag.name, base: parent.tag.name, near: near.isEmpty ? names.sorted() : near),
        at: block.tag.range, context)
    }
  }

  // MARK: - Blocks

  mutating func block(_ block: Block, _ context: Context) {
    guard context.isTop, block.isAlone else { return fill(block, context) }
    let site = Site(file: context.template.file, range: block.tag.range)
    endRun(site)
    var inner = context
    inner.isTop = false
    fill(block, inner)
    if let first = regions.first(where: { $0.name == block.tag.name }) {
      report(.sameRegion(block.tag.name, first.place.position), at: block.tag.range, context)
    }
    endRegion(block.tag.name, site)
  }

  /// Prints what fills a block, or its own content.
  private mutating func fill(_ block: Block, _ context: Context) {
    guard let filling = context.fillings[block.tag.name] else { return emit(block.body, context) }
    var inner = context.moved(to: filling.template, number: filling.number)
    inner.isTop = false
    // Inside its own filling the block prints its default, or it would fill itself for ever.
    inner.fillings[block.tag.name] = nil
    inner.indents.append(indent(of: filling.block, in: block, context, filling.template))
    if block.startsOwnLine {
      let start = filling.block.tag.range.upperBound
      emit((filling.block.startsOwnLine ? [] : [.lineStart(start..<start)]) + filling.block.body, inner)
    } else {
      lineStarts = filling.block.startsOwnLine ? .omitted : .indented
      emit(filling.block.body, inner)
      lineStarts = .indented
    }
    if let lineEnd = block.lineEnd, !output.endsLine {
      output.literal(context.template.file.bytes[lineEnd], file: context.number, offset: lineEnd.lowerBound)
    }
  }

  /// Lines that fill a block give up their own indent and take the block's.
  private func indent(
    of filling: Block, in block: Block, _ context: Context, _ template: ParsedTemplate
  ) -> Indent {
    let own = block.startsOwnLine ? block.innerIndent ?? block.indent : block.indent
    let added = own.map { Array(context.template.file.bytes[$0]) } ?? []
    return Indent(removed: filling.startsOwnLine ? filling.innerIndent?.count ?? 0 : 0, added: added)
  }
}

extension SourceFile {
  /// Whether the last line ends; true for an empty file.
  var endsLine: Bool { bytes.last.map { $0 == 0x0A || $0 == 0x0D } ?? true }
}
