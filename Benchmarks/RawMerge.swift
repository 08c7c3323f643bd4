import Ccmark
import Glibc
import Templating

/// The merge without any escape, which is what the yardstick converts.
struct RawMerge: RenderSink {
  private(set) var markdown: [UInt8] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) { markdown += bytes }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) { markdown += text.utf8 }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}

/// libcmark by itself on a merged text, with the memory of the system: one call, no tables, no escapes, no proof.
enum Yardstick {
  /// How many bytes of HTML come out.
  static func convert(_ markdown: [UInt8]) -> Int {
    markdown.withUnsafeBytes { text in
      let start = text.bindMemory(to: CChar.self).baseAddress
      guard let html = cmark_markdown_to_html(start, text.count, CMARK_OPT_DEFAULT) else { return 0 }
      defer { free(html) }
      return strlen(html)
    }
  }
}
