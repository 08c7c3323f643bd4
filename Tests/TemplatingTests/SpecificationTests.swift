import Testing

@Suite("The Mustache specification")
struct SpecificationTests {
  @Test("probe", .enabled(if: SpecificationCase.isThere))
  func probe() {
    var passed = 0
    for item in SpecificationCase.all {
      let result = item.render()
      if result == item.expected { passed += 1 } else {
        print("----", item.id, "\n", item.template.debugDescription, "\n want", item.expected.debugDescription, "got", result?.debugDescription ?? item.refusal())
      }
    }
    print("PASSED", passed, SpecificationCase.all.count)
  }
}
