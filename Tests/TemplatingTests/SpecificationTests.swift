import Testing

@Suite("The Mustache specification", .enabled(if: SpecificationCase.isThere, "needs ../shared/mustache-spec"))
struct SpecificationTests {
  /// Cases that are refused or differ on purpose, each with the reason that `Templates/README.md` gives.
  static let deviations: [String: String] = [
    "interpolation: Basic Context Miss Interpolation": "an unknown name is refused",
    "interpolation: Triple Mustache Context Miss Interpolation": "an unknown name is refused",
    "interpolation: Ampersand Context Miss Interpolation": "an unknown name is refused",
    "interpolation: Dotted Names - Broken Chains": "an unknown name is refused",
    "interpolation: Dotted Names - Broken Chain Resolution": "an unknown name is refused",
    "interpolation: Dotted Names - Context Precedence": "an unknown name is refused",
    "interpolation: Dotted Names are never single keys": "an unknown name is refused",
    "inverted: Null is falsey": "an absence is not a no: it has the branch {{?x}}",
    "inverted: Context": "a record has no {{^x}}",
    "inverted: List": "the fields of an element are unknown where there is no element",
    "inverted: Context Misses": "an unknown name is refused",
    "inverted: Dotted Names - Broken Chains": "an unknown name is refused",
    "partials: Failed Lookup": "a missing partial is refused",
    "partials: Recursion": "a partial that includes itself is refused",
    "sections: Null is falsey": "an absence is not a no: it has the branch {{?x}}",
    "sections: Variable test": "a text has no section",
    "sections: Deeply Nested Contexts": "a number has no section",
    "sections: Context Misses": "an unknown name is refused",
    "sections: Dotted Names - Broken Chains": "an unknown name is refused",
    "~inheritance: Negative Sections": "an unknown name is refused",
    "~inheritance: Recursion": "a base that includes itself is refused",
    "~inheritance: Text inside parent": "text that would be dropped in silence is refused",
  ]

  @Test("All 136 core cases and 27 of inheritance are there.")
  func count() {
    #expect(SpecificationCase.all.count == 136 + 27)
    let ids = Set(SpecificationCase.all.map(\.id))
    #expect(Self.deviations.keys.filter { !ids.contains($0) } == [])
  }

  @Test("A case renders as the specification says.", arguments: SpecificationCase.all)
  func conforms(_ item: SpecificationCase) {
    guard Self.deviations[item.id] == nil else { return }
    #expect(item.render() == item.expected)
  }

  @Test("A listed deviation is refused and nothing is rendered.", arguments: SpecificationCase.all)
  func deviates(_ item: SpecificationCase) {
    guard Self.deviations[item.id] != nil else { return }
    #expect(item.render() == nil)
  }
}
