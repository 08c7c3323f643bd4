import SourceText

extension Compiler {
  /// Finds a name and reports what keeps it from being used.
  mutating func find(_ tag: Tag, _ context: Context) -> Reference? {
    switch context.scopes.find(tag.name) {
    case .success(let reference):
      guard reference.audience > audience else { return reference }
      report(
        .narrower(tag.name, field: reference.audience, template: audience, near: []), at: tag.range, context)
      return nil
    case .failure(let fault):
      if let finding = finding(for: fault, tag, context) { report(finding, at: tag.range, context) }
      return nil
    }
  }

  private func finding(for fault: NameFault, _ tag: Tag, _ context: Context) -> Finding? {
    if context.isGuess || isFull { return nil }
    switch fault {
    case .severalFields: return .noOnlyField
    case .throughList(let list): return .throughList(tag.name, list: list)
    case .unknown(let name, let below):
      if below == nil, let slip = slip(name, context) { return slip }
      return .unknownName(name, below: below, context.scopes.suggestions(name, below: below, for: audience))
    }
  }

  /// What a name of another template language was meant to be: `this.name`, `lesion.level`.
  private func slip(_ name: String, _ context: Context) -> Finding? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if parts[0] == "this" || parts[0] == "self" {
      let field = parts.count > 1 ? parts.dropFirst().joined(separator: ".") : nil
      return .thisName(name, field: field ?? (context.scopes.hasOnlyField ? "." : nil))
    }
    guard parts.count > 1, case .success(let reference) = context.scopes.find(parts[0] + "s"),
      case .list(let schema) = reference.declaration.kind, reference.audience <= audience
    else { return nil }
    let field = parts.dropFirst().joined(separator: ".")
    guard schema.declaration(of: field) != nil else { return nil }
    return .elementOfList(name, list: parts[0] + "s", field: field)
  }

  mutating func value(_ tag: Tag, isRaw: Bool, _ context: Context) {
    lineStarts = .indented
    if Name.isPosition(tag.name) { return position(tag, isRaw: isRaw, context) }
    guard let reference = find(tag, context) else { return }
    let kind = reference.declaration.kind
    let hole = Int32(output.holes.count)
    switch kind {
    case .condition, .list, .record: report(.notPrintable(tag.name, kind: kind.word), at: tag.range, context)
    case .region where isRaw: output.append(.region(hole: hole, output.path(reference)))
    case .region: report(.escapedRegion(tag.name), at: tag.range, context)
    case _ where isRaw: report(.rawData(tag.name), at: tag.range, context)
    default: output.append(.value(hole: hole, output.path(reference)))
    }
    output.holes.append(
      Hole(
        id: Int(hole), declaration: reference.declaration, name: reference.name,
        site: Site(file: context.template.file, range: tag.range)))
  }

  /// `{{@index}}`.
  private mutating func position(_ tag: Tag, isRaw: Bool, _ context: Context) {
    if tag.name != "@index" {
      report(.positionPrinted(tag.name), at: tag.range, context)
    } else if isRaw {
      report(.rawData(tag.name), at: tag.range, context)
    } else if context.listDepth == 0 {
      if !context.isGuess { report(.outsideList(tag.name), at: tag.range, context) }
    } else {
      output.append(.index)
    }
  }
}
