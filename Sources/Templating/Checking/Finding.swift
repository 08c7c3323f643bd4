import SourceText

/// What can be wrong with a template: the facts; `Finding+Message.swift` has the sentences.
enum Finding: Equatable, Sendable {
  // MARK: The file
  case tooLarge(bytes: Int)
  case invalidUTF8
  case holdsNUL
  case openFrontMatter
  case partialFrontMatter

  // MARK: Tags
  case emptyTag
  case wrongName(String, NameAdvice)
  case wrongPartialName(String, NameAdvice)
  case sectionWord(String, name: String?, SectionSite.Branch, SectionForm)
  case elseTag(String)
  case endWord(String)
  case unclosedTag(close: String)
  case unclosedComment(close: String)
  case nestedTags
  case tagOverLines
  case strayClose
  case strayBrace
  case otherDelimiters(open: String, close: String, SourcePosition)
  case foreignTag(String, ForeignTag.Advice)
  case wrongDelimiters

  // MARK: Nesting
  case tooDeep
  case unclosed(String, closedBy: String?, SourcePosition?)
  case crossed(close: String, opened: SourcePosition, inner: String, SourcePosition)
  case openedAgain(String, outer: String, SourcePosition)
  case misnamedClose(String, opened: String, SourcePosition)
  case closesNothing(String, open: String?, SourcePosition?)
  case mixedTags(String, closed: SourcePosition)
  case spansParagraphs(String, closed: SourcePosition)

  // MARK: Partials and bases
  case noPartial(name: String, file: String, near: [String])
  case cycle([String])
  case tooManyPartials
  case outsideBlocks(base: String)
  case unknownBlock(String, base: String, near: [String])
  case sameBlock(String, SourcePosition)
  case sameRegion(String, SourcePosition)
  case documentTooLarge
  case unusedPartial(String)
  case noFinalLineEnd(String)

  // MARK: Names
  case unknownName(String, below: String?, Suggestions)
  case noOnlyField
  case throughList(String, list: String)
  case elementOfList(String, list: String, field: String)
  case thisName(String, field: String?)
  case outsideList(String)
  case narrower(String, field: Audience, template: Audience, near: [String])

  // MARK: What a name may be used for
  case notPrintable(String, kind: String)
  case notASection(String, kind: String)
  case rawData(String)
  case escapedRegion(String)
  case positionPrinted(String)
  case positionSection(String)
  case positionUnknown(String)
  case recordFails(String, mayBeAbsent: Bool)

  // MARK: Branches
  case noUnknownBranch(String, kind: String)
  case neverAbsent(String, kind: String)
  case contradicts(String, outer: String, Place)
  case repeats(String, Place)
  case printsNothing(String, isUnknown: Bool)
}

/// What a section of another template language is for.
enum SectionForm: Equatable, Sendable {
  case condition, loop, record
}

/// A finding and the bytes of its file that it is about.
struct Located: Sendable {
  let finding: Finding
  let range: Range<Int>

  init(_ finding: Finding, at range: Range<Int>) {
    self.finding = finding
    self.range = range
  }
}
