import Testing

@Suite("The first page of the project")
struct ReadmeTests {
  @Test("The letter that it shows begins as that of the sample does.")
  func letter() throws {
    let readme = try Checkout.text(of: "README.md").split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(readme.firstIndex { $0.hasSuffix("--to md | head -n 19") })
    let shown = readme[(start + 1)...].prefix { $0 != "```" }
    let letter = try Checkout.text(of: "Samples/cases/demo-0007/referral-letter.md")
    #expect(shown.count == 19)
    #expect(Array(shown) == Array(letter.split(separator: "\n", omittingEmptySubsequences: false).prefix(19)))
  }
}
