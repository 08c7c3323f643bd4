import CaseView
import SourceText
import SpineCase
import Templating

/// Holds a compiled template to the parts that its kind must have.
struct RequiredPartsCheck {
  private let kind: DocumentKind
  private let program: Program
  private let source: TemplateSource
  private let pieces: [PrintedPieces.Piece]
  private let cover: CaseCover

  init(_ program: Program, of kind: DocumentKind, in source: TemplateSource) {
    (self.program, self.kind, self.source) = (program, kind, source)
    pieces = PrintedPieces(program).pieces
    cover = CaseCover(schema: kind.schema, sections: program.sections)
  }

  /// What is left out, or could be in some case: one finding a part, in the order of the parts.
  var findings: [Diagnostic] {
    var found: [Diagnostic] = []
    let parts = kind.form.parts.filter { !$0.isOfTranslations || !source.name.hasPrefix("en/") }
    for finding in parts.compactMap(finding) where !found.contains(finding) { found.append(finding) }
    return found + withheld
  }

  /// The fields that only a sheet for those who were told may name.
  private var withheld: [Diagnostic] {
    let places = program.holes.map { ($0.name, $0.place) } + program.sections.map { ($0.name, $0.place) }
    return places.filter { name, _ in
      kind.form.withheld.contains { name == $0 || name.hasPrefix("\($0).") }
    }.map { name, place in
      place.diagnostic(
        .error,
        "'\(name)' is written for a patient who was told, and not every reader of \(kind.every) was. Take it out"
      )
    }
  }

  private func finding(_ part: RequiredPart) -> Diagnostic? {
    guard let region = region(of: part) else { return missingRegion(part) }
    let own = pieces.filter { piece in region.map { piece.region == $0 } ?? true }
    let items = own.filter(\.chain.isEmpty).map(\.items).reduce(0, +)
    if items < part.items { return tooFew(items, of: part, in: region) }
    let lacking = part.prints.filter { !isPrinted($0, among: own) }
    guard !lacking.isEmpty else { return nil }
    for print in lacking {
      if let section = around(print, among: own) { return leavesOut(part, print, section) }
    }
    return missing(lacking, of: part, in: region)
  }

  /// The region that a part must be in: `.some(nil)` where any region will do, nil where the template has no such region.
  private func region(of part: RequiredPart) -> Int?? {
    guard let name = part.region else { return .some(nil) }
    return program.regions.firstIndex { $0.name == name }.map { .some($0) }
  }

  // MARK: - What prints

  private func candidates(_ print: RequiredPart.Print, among pieces: [PrintedPieces.Piece]) -> [[Int]] {
    let named = pieces.filter { piece in piece.field.map(print.fields.contains) ?? false }
    guard print.fields.isEmpty else { return named.map(\.chain) }
    // Words count where they are those of this condition: a heading above says nothing of it.
    return pieces.filter { piece in
      print.conditions.last.map { condition in piece.chain.contains { isSection($0, of: condition) } } ?? true
    }.map(\.chain)
  }

  private func isSection(_ index: Int, of condition: RequiredPart.Condition) -> Bool {
    let section = program.sections[index]
    return section.name == condition.name && section.branch == condition.branch
  }

  private func isPrinted(_ print: RequiredPart.Print, among pieces: [PrintedPieces.Piece]) -> Bool {
    if print.fields.isEmpty, let condition = print.conditions.last,
      Self.saysUrgency(condition), isPrinted(.always("urgency.class"), among: pieces)
    {
      return true
    }
    return cover.covers(candidates(print, among: pieces), where: print.conditions)
  }

  /// The class in words says which of the classes it is.
  private static func saysUrgency(_ condition: RequiredPart.Condition) -> Bool {
    RequiredPart.exclusive[0].contains(condition.name)
  }

  /// The section that can leave out what is printed under it; nil where it is printed nowhere.
  private func around(_ print: RequiredPart.Print, among pieces: [PrintedPieces.Piece]) -> SectionSite? {
    guard !print.fields.isEmpty || print.conditions.isEmpty else { return nil }
    return candidates(print, among: pieces).lazy.compactMap {
      cover.firstUnmet(in: $0, where: print.conditions)
    }.first
  }

  // MARK: - Findings

  private func missingRegion(_ part: RequiredPart) -> Diagnostic {
    let region = part.region ?? ""
    let fields = part.prints.compactMap { $0.fields.first.map { "'{{\($0)}}'" } }
    let inside = part.partial.map { "'{{>\($0)}}'" } ?? Self.and(fields)
    return firstLine.diagnostic(
      .error,
      "\(kind.every) must have the region '\(region)' with \(part.words). Write '{{$\(region)}}', \(inside) and "
        + "'{{/\(region)}}', each on lines of its own")
  }

  private func leavesOut(_ part: RequiredPart, _ print: RequiredPart.Print, _ section: SectionSite)
    -> Diagnostic
  {
    section.place.diagnostic(
      .error,
      "'{{\(section.branch.rawValue)\(section.name)}}' can leave out \(part.words): \(kind.every) must print "
        + "\(what(print))\(Self.when(print)). Print it outside of the section, or in its other branches too")
  }

  private func tooFew(_ items: Int, of part: RequiredPart, in region: Int?) -> Diagnostic {
    missing("\(part.items - items) of \(part.items) list items", of: part, in: region)
  }

  private func missing(
    _ lacking: [RequiredPart.Print], of part: RequiredPart, in region: Int?
  ) -> Diagnostic {
    let listed = Self.and(lacking.prefix(3).map { what($0) + Self.when($0) })
    let more = lacking.count > 3 ? ", and \(lacking.count - 3) more" : ""
    let isWhole = lacking.count == part.prints.count && lacking.count > 1
    return missing(isWhole ? nil : "\(listed)\(more)", of: part, in: region)
  }

  /// What lacks of a part, in the partial that prints it, else in its region, else in the document.
  private func missing(_ lack: String?, of part: RequiredPart, in region: Int?) -> Diagnostic {
    let rule = "\(kind.every) must print \(part.words)"
    let included = program.inclusions.first { inclusion in
      inclusion.name == part.partial && region.map { $0 == inclusion.region } ?? true
    }
    if let included {
      return included.textPlace.diagnostic(
        .error,
        "\(rule), and '{{>\(included.name)}}' \(lack.map { "lacks \($0)" } ?? "prints none of it"). "
          + "Write it into this file, "
          + "or delete the file to have the built-in one")
    }
    let place = region.map { program.regions[$0].place } ?? firstLine
    let advice = part.partial.map { "Write '{{>\($0)}}'" } ?? "Write it"
    let inside = part.region.map { " into the region '\($0)'" } ?? ""
    return place.diagnostic(.error, "\(rule)\(lack.map { "; missing: \($0)" } ?? ""). \(advice)\(inside)")
  }

  private func what(_ print: RequiredPart.Print) -> String {
    print.fields.isEmpty ? "words" : print.fields.map { "'{{\($0)}}'" }.joined(separator: " or ")
  }

  private static func when(_ print: RequiredPart.Print) -> String {
    if print.conditions.isEmpty { return "" }
    return " in " + and(print.conditions.map { "'{{\($0.branch.rawValue)\($0.name)}}'" })
  }

  private static func and(_ parts: [String]) -> String {
    parts.dropLast().joined(separator: ", ") + (parts.count > 1 ? " and " : "") + (parts.last ?? "")
  }

  /// The line of the front matter that says which document it is; the first where none does.
  private var firstLine: Place {
    let lines = source.bytes.split(separator: 0x0A, maxSplits: 12, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self).filter { $0 != "\r" } }
    let index = lines.firstIndex { $0.hasPrefix("document:") } ?? 0
    let line = lines[index]
    return Place(
      file: source.file, position: SourcePosition(line: index + 1, column: 1),
      excerpt: Excerpt(line: line, column: 1, width: line.unicodeScalars.count))
  }
}

extension DocumentKind {
  /// `every referral-letter`, for messages.
  var every: String { "every \(rawValue)" + (isForUntold ? " sheet" : "") }
}
