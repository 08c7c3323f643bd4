import Documents
import SourceText
import SpineCase
import Testing

/// One document of one kind in one language, made of files whose free texts are slots.
struct HostileSubject: Sendable, CustomTestStringConvertible {
  /// A file and the number of its first slot.
  struct File: Sendable {
    let slots: Slots
    let first: Int
  }

  let testDescription: String
  private let files: [File]
  private let make: @Sendable ([[UInt8]]) throws -> DocumentMaker.Document
  /// How many slots there are.
  let count: Int
  /// The page with a separate word in every slot.
  let page: PrintedPage
  /// The slots whose text the page prints.
  let printed: Set<Int>

  /// What happened to some texts.
  enum Outcome: Equatable {
    /// The page is the harmless one with these texts.
    case same
    /// A slot's text, or the document, was refused; why.
    case refused([Diagnostic])
    /// The page differs; where.
    case different(String)
  }

  init(
    _ name: String, _ slots: [Slots], make: @escaping @Sendable ([[UInt8]]) throws -> DocumentMaker.Document
  ) throws {
    (testDescription, self.make) = (name, make)
    var first = 0
    files = slots.map { slots in
      defer { first += slots.places.count }
      return File(slots: slots, first: first)
    }
    count = first
    let files = files
    page = PrintedPage(try make(Self.bytes(of: files, Slots.word)).html)
    printed = page.printed
  }

  /// The path of a slot, and the number of its file where there are several.
  func place(of slot: Int) -> String {
    guard let (index, file) = files.enumerated().last(where: { $0.element.first <= slot }) else { return "" }
    return (files.count > 1 ? "file \(index): " : "") + file.slots.places[slot - file.first]
  }

  /// The slots that a refusal names, itself or the record around it.
  func slots(named diagnostics: [Diagnostic]) -> [Int] {
    let paths = diagnostics.compactMap(\.path)
    return files.flatMap { file in
      file.slots.places.indices.filter { slot in
        let place = file.slots.places[slot]
        return paths.contains { place == $0 || place == $0 + ".why" }
      }.map { $0 + file.first }
    }
  }

  private static func bytes(of files: [File], _ text: (Int) -> String) -> [[UInt8]] {
    files.map { file in file.slots.file { text($0 + file.first) } }
  }

  /// What happens to texts in slots, with harmless words in all others.
  func outcome(_ texts: [Int: String]) throws -> Outcome {
    func text(_ slot: Int) -> String {
      texts[slot] ?? Slots.word(slot)
    }
    do {
      // What is typed prints such marks visibly; the text between those of the page is the value.
      let html = String(decoding: try make(Self.bytes(of: files, text)).html, as: UTF8.self)
      let made = PrintedPage(Array(DirectionIsolates.removed(from: html).utf8))
      return page.difference(to: made, text).map(Outcome.different) ?? .same
    } catch let errors as DocumentErrors {
      return .refused(errors.diagnostics)
    } catch let errors as CaseErrors {
      return .refused(errors.diagnostics)
    }
  }
}
