import SpineScores
import Testing

@Suite("What lies in the canal")
struct CanalContentTests {
  @Test(
    "Every level has the cord above L1, the conus at L1 and the cauda equina below it.",
    arguments: SpinalLevel.allCases)
  func level(_ level: SpinalLevel) {
    let expected: CanalContent = level < .l1 ? .cord : level == .l1 ? .conus : .cauda
    #expect(level.canal == expected)
    #expect(level.isBelowConus == (expected == .cauda))
    #expect(CanalContent(at: [level]) == expected)
  }

  @Test(
    "A span has the name of what all its levels share, and both names where it reaches from one to the other.",
    arguments: [
      ([SpinalLevel.t10, .t12], CanalContent.cord, "cord"), ([.l1], .conus, "conus"),
      ([.l2, .s1], .cauda, "cauda equina"), ([.t12, .l1], .either, "cord or cauda equina"),
      ([.t12, .l3], .either, "cord or cauda equina"), ([], .either, "cord or cauda equina"),
    ])
  func span(_ levels: [SpinalLevel], _ content: CanalContent, _ name: String) {
    #expect(CanalContent(at: levels) == content)
    #expect(content.name == name)
  }

  @Test("Two lesions concern the same only where what lies beside them is the same.")
  func joined() {
    for one in CanalContent.allCases {
      for other in CanalContent.allCases {
        #expect(one.joined(other) == (one == other ? one : .either))
      }
    }
  }

  @Test(
    "A grade of compression keeps its published wording beside the cord.",
    arguments: ESCCGrade.allCases)
  func cord(_ grade: ESCCGrade) {
    #expect(grade.label(in: .cord) == grade.label)
  }

  @Test(
    "Below the cord no wording of compression speaks of the cord, and each names what lies there.",
    arguments: [CanalContent.conus, .cauda, .either])
  func below(_ canal: CanalContent) {
    for grade in [ESCCGrade.grade0, .grade1a] { #expect(grade.label(in: canal) == grade.label) }
    for grade in [ESCCGrade.grade1b, .grade1c, .grade2, .grade3] {
      let label = grade.label(in: canal)
      #expect(label.contains(canal.name))
      #expect(label.replacing(canal.name, with: "").contains("cord") == false)
    }
    #expect(ESCCGrade.grade3.label(in: canal) == "Compression of the \(canal.name), no CSF visible around it")
  }
}
