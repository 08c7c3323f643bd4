import Testing

@Suite("Reading imports")
struct ImportsTests {
  @Test(
    "Every spelling of an import is seen.",
    arguments: [
      ("import Foundation", "Foundation"),
      ("public import SourceText", "SourceText"),
      ("  internal import Yams  // why", "Yams"),
      ("@testable import Records", "Records"),
      ("@_exported public import Records", "Records"),
      ("@preconcurrency import Crypto", "Crypto"),
      ("import struct Foundation.Date", "Foundation"),
      ("import Foundation.NSDate", "Foundation"),
      ("#if canImport(Glibc)\nimport Glibc\n#endif", "Glibc"),
    ])
  func spellings(source: String, module: String) {
    #expect(imports(of: source) == [module])
  }

  @Test("Two imports on one line are two.")
  func two() {
    #expect(imports(of: "import Records; import Yams") == ["Records", "Yams"])
  }

  @Test("A comment or a name that speaks of an import is none.")
  func none() {
    #expect(imports(of: "// import Foundation\nlet importance = 1\n/// import Yams") == [])
  }

  @Test("The headers of a C file are read with and without quotes.")
  func headers() {
    #expect(includes(of: "#include <cmark.h>\n#include \"own.h\"\nint x;") == ["cmark.h", "own.h"])
  }
}
