/// What is true at one place of a template while it is compiled.
struct Context {
  let template: ParsedTemplate
  /// The number of the template's file in the program.
  let number: Int
  var scopes: Scopes
  /// The files that include one another down to this place.
  var chain: [String]
  /// How many lists are open.
  var listDepth = 0
  /// What is known to hold here, by the key of the field.
  var facts: [String: Fact] = [:]
  /// How lines are indented, the outermost first.
  var indents: [Indent] = []
  /// The blocks that are filled from outside, by name.
  var fillings: [String: Filling] = [:]
  /// Whether no section or block is open.
  var isTop = true
  /// Whether a section of unknown fields is open, so that names cannot be judged.
  var isGuess = false
  var branches = Branches()

  init(template: ParsedTemplate, number: Int, scopes: Scopes, chain: [String]) {
    (self.template, self.number, self.scopes, self.chain) = (template, number, scopes, chain)
  }

  /// The same place, continued in another file.
  func moved(to template: ParsedTemplate, number: Int) -> Context {
    var copy = Context(template: template, number: number, scopes: scopes, chain: chain)
    (copy.listDepth, copy.facts, copy.indents) = (listDepth, facts, indents)
    (copy.fillings, copy.isTop, copy.isGuess) = (fillings, isTop, isGuess)
    return copy
  }

  /// Whether a field may be absent here, given the sections around.
  func mayBeAbsent(_ reference: Reference) -> Bool {
    reference.absentable.contains { facts[$0]?.branch != .holds }
  }
}

/// A section that is open around a place, and so what is known there.
struct Fact {
  let branch: SectionSite.Branch
  /// The opening tag as messages show it.
  let sign: String
  let site: Site
}

/// How the lines of a partial or of a filled block are indented.
struct Indent {
  /// How many leading spaces and tabs are removed first.
  let removed: Int
  let added: [UInt8]

  func applied(to blank: [UInt8]) -> [UInt8] { added + blank.dropFirst(removed) }
}

/// What happens to the spaces at the beginning of a line.
enum LineStart {
  /// They are printed after the indent of the enclosing partials.
  case indented
  /// They are printed alone: the partial is inside a line.
  case asWritten
  /// They are dropped: the line has already begun.
  case omitted
}

/// What fills a block.
struct Filling {
  let block: Block
  let template: ParsedTemplate
  let number: Int
}
