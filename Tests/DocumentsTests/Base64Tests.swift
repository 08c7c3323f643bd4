import Testing
@testable import FileForms

@Suite("Base 64")
struct Base64Tests {
  @Test(
    "The examples of RFC 4648, section 10, come out.",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func examples(text: String, expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }

  @Test("Every digit of the alphabet is used: the bytes 0 to 255.")
  func alphabet() {
    let text = Base64.text(of: Array(UInt8.min...UInt8.max))
    #expect(text.hasPrefix("AAECAwQFBgcICQ") && text.hasSuffix("+fr7/P3+/w=="))
    #expect(Set(text).count == 65)
  }
}
