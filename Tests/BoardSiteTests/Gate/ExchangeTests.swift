import BoardSite
import Testing

@Suite("Reading what a browser sends")
struct ExchangeTests {
  @Test(
    "A target is read into its path and its query.",
    arguments: [
      ("/", "/", [String]()), ("/a%20b+c", "/a b+c", []),
      ("/cases?q=a+b%26&level=T8&q", "/cases", ["a b&", "T8", ""]),
      ("/%e0%a4%95", "/\u{915}", []), ("/a?b?c=d", "/a", ["d"]),
    ])
  func targets(text: String, path: String, values: [String]) {
    let target = RequestTarget(text)
    #expect(target?.path == path)
    #expect(target?.query.pairs.map(\.value) == values)
  }

  @Test(
    "A target that can be read in two ways is none.",
    arguments: [
      "", "a", "http://evil.example/", "*", "/%", "/%4", "/%gg", "/%2f", "/%5C", "/%25", "/%3F", "/%ff",
      "/a#b",
      "/?q=%ff", "/" + String(repeating: "a", count: 8_192),
    ])
  func refused(text: String) { #expect(RequestTarget(text) == nil) }

  private static func form(_ body: String, type: String = "multipart/form-data; boundary=b") -> Multipart? {
    Multipart(Request(.post, "/", headers: ["content-type": type], body: Array(body.utf8)))
  }

  private static let whole =
    "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n12\r\n--b\r\n"
    + "content-disposition: form-data; name=\"f\"; filename=\"a; %22b%22.yaml\"\r\n"
    + "Content-Type: text/plain\r\n\r\n"
    + "x: 1\r\n--bc\r\n\r\n--b--\r\n"

  @Test("A form with a file is read part by part, and the file byte by byte.")
  func multipart() throws {
    let parts = Array(try #require(Self.form(Self.whole)))
    #expect(parts.map(\.name) == ["csrf", "f"])
    #expect(parts.map(\.file) == [nil, "a; \"b\".yaml"])
    #expect(parts.map(\.text) == ["12", "x: 1\r\n--bc\r\n"])
  }

  @Test(
    "What is no such form, or has no boundary, is not read.",
    arguments: [
      "text/plain", "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=b",
      "multipart/form-data; boundary=" + String(repeating: "b", count: 71), "multipart/form-data; boundary=c",
    ])
  func otherTypes(type: String) { #expect(Self.form(Self.whole, type: type) == nil) }

  @Test("A form that was cut is read as far as its parts are whole.", arguments: [1, 3, 10, 60, 120, 150])
  func cut(count: Int) {
    let names = Self.form(String(Self.whole.unicodeScalars.dropLast(count))).map { $0.map(\.name) }
    #expect(names == ["csrf", "f"] || names == ["csrf"] || names == [])
    #expect(count < 10 || names?.contains("f") == false)
  }

  @Test("A boundary may stand in quotation marks; a part under a name is found.")
  func quoted() {
    let form = Self.form(Self.whole, type: "Multipart/Form-Data; charset=utf-8; boundary=\"b\"")
    #expect(form?.first("f")?.text?.hasPrefix("x: 1\r\n--bc") == true)
    #expect(form?.first("g") == nil)
  }
}
