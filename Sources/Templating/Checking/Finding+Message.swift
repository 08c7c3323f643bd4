import SourceText

extension Finding {
  /// Whether the template is refused for it.
  var severity: Diagnostic.Severity {
    switch self {
    case .noFinalLineEnd, .printsNothing(_, isUnknown: true): .warning
    default: .error
    }
  }

  /// What is wrong and what to write instead.
  var message: String {
    fileMessage ?? tagMessage ?? slipMessage ?? nestingMessage ?? partialMessage ?? nameMessage ?? useMessage
      ?? branchMessage
  }

  private var fileMessage: String? {
    switch self {
    case .tooLarge(let bytes):
      "the file has \(bytes) bytes; a template may have \(Limits.fileBytes). Move parts of it into partials"
    case .invalidUTF8: "this byte is not UTF-8. Save the file as UTF-8"
    case .holdsNUL: "there is a NUL byte here. Delete it"
    case .openFrontMatter: "the front matter that opens here is never closed. Write a line '---' below it"
    case .partialFrontMatter:
      "a partial has no front matter, and cannot begin with '---'. Delete these lines; for a line across the page "
        + "write '***'"
    default: nil
    }
  }

  private var nestingMessage: String? {
    switch self {
    case .tooDeep: "sections are nested more than \(Limits.nesting) deep. Move the inner ones into a partial"
    case .unclosed(let tag, let closer?, let position?):
      "'\(tag)' is not closed before '\(closer)' at \(position.short). Write '\(Self.close(tag))'"
    case .unclosed(let tag, _, _): "'\(tag)' is never closed. Write '\(Self.close(tag))' where it ends"
    case .crossed(let close, let opened, let inner, let position):
      "'\(close)' closes what opened at \(opened.short) while '\(inner)' from \(position.short) is still open. "
        + "Close '\(inner)' first"
    case .openedAgain(let tag, let outer, let position):
      "'\(tag)' reopens what '\(outer)' at \(position.short) opened, and neither is closed. "
        + "Write '\(Self.close(tag))' here"
    case .misnamedClose(let close, let tag, let position):
      "'\(close)' does not match '\(tag)' at \(position.short). Write '\(Self.close(tag))'"
    case .closesNothing(let close, let open?, let position?):
      "'\(close)' closes nothing; '\(open)' from \(position.short) is open. Write '\(Self.close(open))', "
        + "or open '\(Self.name(close))' first"
    case .closesNothing(let close, _, _):
      "'\(close)' closes nothing. Delete it, or write '{{#\(Self.name(close))}}' where it begins"
    case .mixedTags(let tag, let closed):
      "of '\(tag)' and its end tag at \(closed.short), one is alone on its line and the other is not. "
        + "Put both on lines of their own, or both into one paragraph"
    case .spansParagraphs(let tag, let closed):
      "'\(tag)' begins inside a paragraph and ends in another, at \(closed.short). "
        + "Put both tags on lines of their own, or both into one paragraph"
    default: nil
    }
  }

  private var partialMessage: String? {
    switch self {
    case .noPartial(let name, let file, let near):
      "there is no '\(name)': no file '\(file)'." + Self.did(near, or: " Write that file, or delete the tag")
    case .cycle(let chain): "this includes itself: \(chain.joined(separator: " > "))"
    case .tooManyPartials:
      "partials are nested more than \(Limits.partialDepth) deep. Put their text into fewer files"
    case .outsideBlocks(let base):
      "inside '{{<\(base)}}' only blocks are printed. Put this into '{{$name}}...{{/name}}', or delete it"
    case .unknownBlock(let name, let base, let near):
      "'\(base)' has no block '\(name)', so this is never printed." + Self.did(near, or: " It has no blocks")
    case .sameBlock(let name, let first): "the block '\(name)' is already filled at \(first.short). Keep one"
    case .sameRegion(let name, let first):
      "a region '\(name)' already begins at \(first.short). Give this one another name"
    case .documentTooLarge:
      "with its partials the document exceeds 1 MiB or \(Limits.operations) tags. Include fewer partials"
    case .unusedPartial(let name): "no template includes '\(name)'. Delete the file, or include it"
    case .noFinalLineEnd(let name):
      "'\(name)' does not end with a line break, so the next line continues its last. Add one"
    default: nil
    }
  }

  private var nameMessage: String? {
    switch self {
    case .unknownName(let name, _, let names) where !names.lists.isEmpty:
      "'\(name)' is a field of the list '\(names.lists[0])'. "
        + "Name it inside '{{#\(names.lists[0])}}...{{/\(names.lists[0])}}'"
    case .unknownName(let name, let below?, let names) where names.all.isEmpty:
      "'\(below)' is a field without fields below it, so there is no '\(name)'. Write '{{\(below)}}'"
    case .unknownName(let name, let below?, let names):
      "'\(below)' has no field '\(name)'." + Self.did(names.near, or: Self.list(names.all))
    case .unknownName(let name, _, let names):
      "there is no field '\(name)'." + Self.did(names.near, or: Self.list(names.all))
    case .noOnlyField: "'.' stands for the element of a list with one field; here are several. Write its name"
    case .throughList(let name, let list):
      "'\(list)' is a list, so '\(name)' has many values. Name its fields inside '{{#\(list)}}...{{/\(list)}}'"
    case .elementOfList(let name, let list, let field):
      "there is no field '\(name)': an element of '\(list)' has no name of its own. "
        + "Write '{{#\(list)}}...{{\(field)}}...{{/\(list)}}'"
    case .thisName(let name, let field):
      "'\(name)' is not needed: fields are named as they are. "
        + "Write " + (field.map { "'{{\($0)}}'" } ?? "the name of a field")
    case .outsideList(let name):
      "'\(name)' has a meaning only inside a list. Put it inside '{{#list}}...{{/list}}'"
    case .narrower(let name, let field, let template, let near):
      "'\(name)' is for the \(field.word); this template is for the \(template.word)."
        + Self.did(near, or: " Take it out, or put it into a document for the \(field.word)")
    default: nil
    }
  }

  private var useMessage: String? {
    switch self {
    case .notPrintable(let name, "condition"):
      "'\(name)' is a condition and has no words. Write '{{#\(name)}}...{{/\(name)}}'"
    case .notPrintable(let name, let kind):
      "'\(name)' is a \(kind) and has no words of its own. Write '{{#\(name)}}...{{/\(name)}}' and name its fields"
    case .notASection(let name, let kind):
      "'\(name)' is a \(kind), and sections are for conditions, lists and records. Write '{{\(name)}}': "
        + "where it is absent it prints why"
    case .rawData(let name): "case data are always escaped. Write '{{\(name)}}'"
    case .escapedRegion(let name): "'\(name)' is a region, which is HTML already. Write '{{{\(name)}}}'"
    case .positionPrinted(let name): "'\(name)' is a condition. Write '{{#\(name)}}...{{/\(name)}}'"
    case .positionSection(let name): "'\(name)' is a number. Write '{{\(name)}}'"
    case .positionUnknown(let name): "'\(name)' is always known. Write '{{#\(name)}}' or '{{^\(name)}}'"
    case .recordFails(let name, mayBeAbsent: true):
      "'\(name)' is a record: it is present or not known. Write '{{?\(name)}}' for where it is not known"
    case .recordFails(let name, _): "'\(name)' is a record and always present. Delete the section"
    default: nil
    }
  }

  private var branchMessage: String {
    switch self {
    case .noUnknownBranch(let name, let kind):
      "the \(kind) '\(name)' may be unknown and nothing says so here. "
        + "Add '{{?\(name)}}...{{/\(name)}}' beside this section"
    case .neverAbsent(let name, let kind):
      "the \(kind) '\(name)' is never unknown here, so this is never printed. Delete the section"
    case .contradicts(let name, let outer, let place):
      "'\(name)' is never printed inside '\(outer)' at \(place.position.short) of \(place.file). "
        + "Move it out, or delete it"
    case .repeats(let name, let place):
      "'\(name)' is inside itself: the list was opened at \(place.position.short). Delete the inner tags"
    case .printsNothing(let name, isUnknown: true):
      "'\(name)' prints nothing, so what is not known looks like a no. Say there that it is not known"
    case .printsNothing(let name, _): "'\(name)' has nothing in it. Write what it prints, or delete it"
    default: ""
    }
  }

  /// The end tag of an opening tag as it was written.
  private static func close(_ tag: String) -> String { "{{/\(name(tag))}}" }

  private static func name(_ tag: String) -> String { String(tag.dropFirst(3).dropLast(2)) }

  /// The names there are, as far as they can be read at a glance.
  private static func list(_ names: [String]) -> String {
    if names.isEmpty { return " 'spineboard templates fields' lists them" }
    let more = names.count > 12 ? ", and \(names.count - 12) more" : ""
    return " Use " + names.prefix(12).map { "'\($0)'" }.joined(separator: ", ") + more
  }

  /// ` Did you mean ...?` with the names, or other words where there are none.
  private static func did(_ near: [String], or otherwise: String) -> String {
    near.isEmpty ? otherwise : " Did you mean " + near.map { "'\($0)'" }.joined(separator: " or ") + "?"
  }
}

extension SourcePosition {
  /// `line:column`.
  var short: String { "\(line):\(column)" }
}
