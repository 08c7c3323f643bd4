import SourceText

extension Compiler {
  /// The sections of fields among these nodes, which together must cover what is not known.
  func branches(among nodes: [Node], _ context: Context) -> Branches {
    var branches = Branches()
    for case .section(let section) in nodes {
      guard case .success(let reference) = context.scopes.find(section.tag.name) else { continue }
      branches.sections[reference.key, default: []].append(section)
    }
    return branches
  }

  mutating func section(_ section: Section, _ context: inout Context) {
    lineStarts = .indented
    if Name.isPosition(section.tag.name) { return positionSection(section, context) }
    checkBody(of: section, context)
    var inner = context
    inner.isTop = false
    if section.isSlip, !Name.isPath(section.tag.name) {
      inner.isGuess = true
      return emit(section.body, inner)
    }
    guard let reference = find(section.tag, context) else {
      inner.isGuess = true
      return emit(section.body, inner)
    }
    check(section, reference, &context)
    enter(section, reference, &inner)
    guard let operation = operation(for: section, reference) else { return emit(section.body, inner) }
    emit(section, name: reference.name, operation, inner)
  }

  private mutating func emit(
    _ section: Section, name: String, _ operation: Operation, _ context: Context
  ) {
    let site = Site(file: context.template.file, range: section.tag.range)
    output.sections.append(
      SectionSite(
        id: output.sections.count, branch: section.branch, name: name, isBlock: section.isBlock, site: site)
    )
    let index = output.open(operation)
    emit(section.body, context)
    output.close(index)
    lineStarts = .indented
  }

  /// The scope and the facts inside a section.
  private func enter(_ section: Section, _ reference: Reference, _ inner: inout Context) {
    inner.facts[reference.key] = Fact(
      branch: section.branch, sign: section.sign,
      site: Site(file: inner.template.file, range: section.tag.range))
    guard section.branch == .holds else { return }
    switch reference.declaration.kind {
    case .record(let schema): inner.scopes = inner.scopes.adding(Scope(record: reference, schema: schema))
    case .list(let schema):
      inner.listDepth += 1
      let scope = Scope(elementOf: reference, schema: schema, depth: inner.listDepth)
      inner.scopes = inner.scopes.adding(scope)
    default: break
    }
  }

  private mutating func operation(for section: Section, _ reference: Reference) -> Operation? {
    let id = Int32(output.sections.count)
    let test: Operation.Test
    switch (section.branch, reference.declaration.kind) {
    case (.holds, .list): return .each(output.path(reference), section: id, to: 0)
    case (.holds, .condition): test = .isTrue
    case (.holds, .record): test = .isPresent
    case (.fails, .condition): test = .isFalse
    case (.fails, .list): test = .isEmpty
    case (.unknown, .condition), (.unknown, .list), (.unknown, .record): test = .isUnknown
    default: return nil
    }
    return .skip(unless: test, output.path(reference), section: id, to: 0)
  }

  // MARK: - Checks

  private mutating func check(_ section: Section, _ reference: Reference, _ context: inout Context) {
    let tag = section.tag
    let kind = reference.declaration.kind
    switch (kind, section.branch) {
    case (.record, .fails):
      let mayBeAbsent = context.mayBeAbsent(reference)
      report(.recordFails(tag.name, mayBeAbsent: mayBeAbsent), at: tag.range, context)
    case (.condition, _), (.list, _), (.record, _): checkBranches(section, reference, &context)
    default: report(.notASection(tag.name, kind: kind.word), at: tag.range, context)
    }
  }

  private mutating func checkBranches(
    _ section: Section, _ reference: Reference, _ context: inout Context
  ) {
    let tag = section.tag
    let kind = reference.declaration.kind.word
    if let fact = contradiction(section, reference, context) {
      report(.contradicts(section.sign, outer: fact.sign, fact.site.place), at: tag.range, context)
    } else if let fact = repetition(section, reference, context) {
      report(.repeats(section.sign, fact.site.place), at: tag.range, context)
    } else if section.isSlip {
      return
    } else if section.branch == .unknown {
      let isKnownAbsent = context.facts[reference.key]?.branch == .unknown
      if !isKnownAbsent, !context.mayBeAbsent(reference) {
        report(.neverAbsent(tag.name, kind: kind), at: tag.range, context)
      }
    } else if needsUnknownBranch(section, reference, context) {
      context.branches.reported.insert(reference.key)
      report(.noUnknownBranch(tag.name, kind: kind), at: tag.range, context)
    }
  }

  private func needsUnknownBranch(_ section: Section, _ reference: Reference, _ context: Context) -> Bool {
    !context.template.isMalformed && context.facts[reference.key] == nil && context.mayBeAbsent(reference)
      && !context.branches.saysUnknown(of: section, reference.key, in: context.template.file)
      && !context.branches.reported.contains(reference.key)
      && !section.body.holdsUnknownBranch(of: section.tag.name)
  }

  /// The same list around this one, in the same text: each element would be printed once for every element.
  private func repetition(_ section: Section, _ reference: Reference, _ context: Context) -> Fact? {
    guard case .list = reference.declaration.kind, section.branch == .holds,
      let fact = context.facts[reference.key], fact.branch == .holds, !context.template.file.isHTML,
      fact.site.file.name == context.template.file.name
    else { return nil }
    return fact
  }

  /// Whether another section of the same field in this nesting prints something: for `{{?...}}`, another of its kind.
  private func isSaidElsewhere(_ section: Section, _ context: Context) -> Bool {
    guard case .success(let reference) = context.scopes.find(section.tag.name) else { return false }
    let file = context.template.file
    return context.branches.sections[reference.key, default: []].contains { other in
      (section.branch == .holds || other.branch == .unknown)
        && !other.body.allSatisfy { $0.isBlank(in: file) }
    }
  }

  /// Reports a section that prints nothing, except on an HTML page and for `^`: what does not hold may be left
  /// unsaid.
  private mutating func checkBody(of section: Section, _ context: Context) {
    guard !context.template.file.isHTML, section.branch != .fails, !context.template.isMalformed else {
      return
    }
    let file = context.template.file
    guard section.body.allSatisfy({ $0.isBlank(in: file) }), !isSaidElsewhere(section, context) else {
      return
    }
    report(
      .printsNothing(section.sign, isUnknown: section.branch == .unknown), at: section.tag.range, context)
  }

  /// The section around this one inside which it can never hold.
  private func contradiction(_ section: Section, _ reference: Reference, _ context: Context) -> Fact? {
    if let fact = context.facts[reference.key], fact.branch != section.branch { return fact }
    let above = reference.absentable.first { context.facts[$0]?.branch == .unknown && $0 != reference.key }
    return section.branch == .unknown ? nil : above.flatMap { context.facts[$0] }
  }

  // MARK: - Places in a list

  private mutating func positionSection(_ section: Section, _ context: Context) {
    let tag = section.tag
    var inner = context
    inner.isTop = false
    if tag.name == "@index" {
      report(.positionSection(tag.name), at: tag.range, context)
    } else if section.branch == .unknown {
      report(.positionUnknown(tag.name), at: tag.range, context)
    } else if context.listDepth == 0 {
      if !context.isGuess { report(.outsideList(tag.name), at: tag.range, context) }
    } else if let fact = context.facts[positionKey(tag, context)], fact.branch != section.branch {
      report(.contradicts(section.sign, outer: fact.sign, fact.site.place), at: tag.range, context)
    } else {
      inner.facts[positionKey(tag, context)] = Fact(
        branch: section.branch, sign: section.sign, site: Site(file: context.template.file, range: tag.range))
      let isFirst = tag.name == "@first"
      let holds = section.branch == .holds
      let test: Operation.Test = isFirst ? (holds ? .isFirst : .isNotFirst) : (holds ? .isLast : .isNotLast)
      let id = Int32(output.sections.count)
      return emit(section, name: tag.name, .skip(unless: test, .none, section: id, to: 0), inner)
    }
    emit(section.body, inner)
  }

  private func positionKey(_ tag: Tag, _ context: Context) -> String { "\(tag.name)[\(context.listDepth)]" }
}
