import CommonMark
import SourceText
import Testing

@testable import MarkdownTemplates

@Suite("What a rendering may cost")
struct MarkdownBoundsTests {
  private static func refusal(_ template: String, name: String = "x", note: String = "y", items: Int = 1)
    -> String?
  {
    let record = Letter.record(name, note: note, items: Array(repeating: "z", count: items))
    do {
      _ = try Letter.html(template, record)
      return nil
    } catch let refusal as MarkdownRefusal {
      return refusal.diagnostic.description
    } catch {
      return "\(error)"
    }
  }

  @Test("A cell has 4 KiB and no more; the field that makes it longer is named.", arguments: [4096, 4097])
  func cell(bytes: Int) {
    let found = Self.refusal("| a |\n| - |\n| {{name}} |\n", name: String(repeating: "a", count: bytes))
    let place = "en/letter.md:3:3: a cell has 4097 bytes. Use at most 4096\n  | {{name}} |\n    ^^^^^^^^"
    #expect(found == (bytes == 4096 ? nil : place))
  }

  @Test("A document has 1 MiB and no more; the field at which it is longer is named.", arguments: [0, 1])
  func document(more: Int) {
    let note = String(repeating: "a", count: CommonMark.largestDocument - 1 + more)
    let place =
      "en/letter.md:1:1: with 'note' the text is longer than the 1048576 bytes that a document may have"
    let found = Self.refusal("{{note}}\n", note: note)
    #expect(more == 0 ? found == nil : found?.hasPrefix(place) == true, "\(found ?? "accepted")")
  }

  @Test("A list that prints a long text again and again is refused before it fills the memory.")
  func repeated() {
    let found = Self.refusal(
      "{{#items}}\n- {{note}}\n{{/items}}\n", note: String(repeating: "a", count: 100_000), items: 100_000)
    #expect(
      found?.hasPrefix("en/letter.md:2:3: with 'note' the text is longer than") == true, "\(found ?? "")")
  }
}
