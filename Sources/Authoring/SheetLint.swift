import CaseView
import CommonMark
public import Documents
import Pages
public import SourceText
import SpineCase

/// Reads a finished patient's sheet as its reader would, and says what makes it hard to read.
///
/// What comes from the case is reported at its place in the case file, the rest in the
/// template; no finding quotes a text.
struct SheetLint {
  let kind: DocumentKind
  let source: DocumentMaker.Source
  let template: Template
  let plain: PlainLanguage

  /// Parts for the staff, to which no limit applies.
  private static let ofStaff: Set = ["staff", "provenance", "title"]

  /// Everything found in one sheet.
  func findings(in document: DocumentMaker.Document) -> [Diagnostic] {
    let blocks = SheetBlock.all(of: document.page.body).filter {
      !Self.ofStaff.contains($0.section)
    }
    return inCase + blocks.flatMap(inTemplate) + grade(of: blocks)
  }

  // MARK: - The case

  private var texts: [SheetText] {
    kind.isForTold ? SheetText.all(of: source.reading.value) : []
  }

  private var inCase: [Diagnostic] {
    texts.flatMap { text in
      (text.isName ? plain.letters(text.text) : plain.findings(in: text.text)).map { warning(text.path, $0) }
    } + longLists
  }

  private var longLists: [Diagnostic] {
    let handout = source.reading.value.handout
    let counts = [("handout.plan", handout.plan.value?.count), ("handout.bring", handout.bring.value?.count)]
    return counts.compactMap { path, count in
      guard kind.isForTold, let count, count > PlainLanguage.longestList else { return nil }
      return warning(path, "has \(count) items; a patient keeps \(PlainLanguage.longestList) in mind")
    }
  }

  private func warning(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.warning, file: source.file, at: source.reading.place(of: path), path: path, message)
  }

  // MARK: - The template

  private func inTemplate(_ block: SheetBlock) -> [Diagnostic] {
    let own = withoutCase(block.text)
    var found = plain.findings(in: own)
    if block.isHeading, own.count > PlainLanguage.longestHeading {
      found.append("has a heading of \(own.count) characters; at most \(PlainLanguage.longestHeading)")
    }
    // The lists of the plan come from the case and are reported there.
    if block.items > PlainLanguage.longestList, !block.hasDrawings, block.section != "plan" {
      found.append("has a list of \(block.items) items; at most \(PlainLanguage.longestList)")
    }
    if block.hasItalics { found.append("has italics, which many readers cannot read") }
    return found.map {
      Diagnostic(
        .warning, file: template.templateFile, "the part '\(block.section)' of a \(kind.rawValue) \($0)")
    }
  }

  /// A text of the page with each text of the case replaced by one word.
  private func withoutCase(_ text: String) -> String {
    let patient = source.reading.value.patient
    let names = [patient.name].compactMap { $0 } + patient.identifiers.flatMap { [$0.system, $0.value] }
    // The longest first: a short text may be part of a longer one.
    let all = (names + texts.map(\.text)).sorted { $0.count > $1.count }
    return all.reduce(SheetBlock.folded(text)) { $0.replacing(SheetBlock.folded($1), with: "x") }
  }

  private func grade(of blocks: [SheetBlock]) -> [Diagnostic] {
    // The formula is invalid for Indic languages and Urdu (checklists.md 3.3).
    guard template.facts.language == "en",
      let grade = PlainLanguage.grade(
        of: blocks.filter { $0.items == 0 }.map(\.text).joined(separator: "\n")),
      grade > PlainLanguage.hardestGrade
    else { return [] }
    let shown = Int(grade.rounded())
    return [
      Diagnostic(
        .warning, file: source.file,
        "the \(kind.rawValue) has the reading grade \(shown) (Flesch and Kincaid), a hint that its words are long"
      )
    ]
  }
}

/// A heading, paragraph or item of a page, or a whole list with the number of its items.
struct SheetBlock {
  let section: String
  let text: String
  var isHeading = false
  var items = 0
  var hasDrawings = false
  var hasItalics = false

  private static let headings: Set = ["h1", "h2", "h3", "h4"]

  /// The blocks of a page in order.
  static func all(of element: PageElement, in section: String = "") -> [SheetBlock] {
    let section = element.name == "section" ? element["class"] ?? "" : section
    let lists = element.elements.filter { $0.name == "ul" || $0.name == "ol" }.map { list in
      let items = list.elements.filter { $0.name == "li" }
      return SheetBlock(
        section: section, text: "", items: items.count, hasDrawings: items.contains(where: \.hasDrawing)
      )
    }
    if headings.contains(element.name) || ["p", "li"].contains(element.name) {
      let italics = element.first("em") != nil || element.first("i") != nil
      return [
        SheetBlock(
          section: section, text: DirectionIsolates.removed(from: element.text),
          isHeading: headings.contains(element.name),
          hasItalics: italics)
      ] + lists
    }
    return lists + element.elements.flatMap { all(of: $0, in: section) }
  }

  /// The text with single blanks.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension PageElement {
  /// Whether a drawing stands in it.
  fileprivate var hasDrawing: Bool {
    children.contains { node in
      switch node {
      case .drawing: true
      case .element(let element): element.hasDrawing
      case .text: false
      }
    }
  }
}

extension DocumentMaker {
  /// What makes the patients' sheets of a case hard to read, in each language in which they go out.
  ///
  /// - Parameters:
  ///   - source: The case.
  ///   - trials: Its documents as they were tried.
  /// - Returns: Warnings, those of the case with their places; empty where a sheet cannot be made.
  public func lint(_ source: Source, _ trials: [DocumentTrial]) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (kind, language) in documents(for: source) where kind.isForPatient {
      for trial in trials where trial.kind == kind && trial.language == language {
        findings += lint(trial, of: source).filter { !findings.contains($0) }
      }
    }
    return findings
  }

  /// What makes one sheet hard to read.
  func lint(_ trial: DocumentTrial, of source: Source) -> [Diagnostic] {
    guard let template = try? template(trial.kind, trial.language),
      case .success(let document) = trial.result
    else { return [] }
    let known = template.wording.phrases.list("abbreviations")
    return SheetLint(
      kind: trial.kind, source: source, template: template,
      plain: PlainLanguage(abbreviations: Set(known))
    ).findings(in: document)
  }
}
