import SpineCase
import SpinePathway
import Testing

@testable import Documents

@Suite("The explanation as data and as a tree")
struct ExplainDocumentTests {
  static func value(_ change: (inout CaseText) -> Void = { _ in }) throws -> ExplainValue {
    var text = CaseText()
    change(&text)
    return try text.pathway().explained
  }

  private static func names(_ value: ExplainValue?) -> [String] {
    guard case .members(let members)? = value else { return [] }
    return members.map(\.name)
  }

  @Test("The members stand in the order of the format.")
  func order() throws {
    let value = try Self.value()
    #expect(Self.names(value).prefix(6) == ["format", "case", "urgency", "noms", "patchell", "workUp"])
    #expect(value["format"] == .text("spineboard/explain/1"))
    #expect(value["case"] == .text("TEST-1"))
    #expect(Self.names(value["urgency"]).prefix(2) == ["class", "because"])
    #expect(Self.names(value["workUp"]).prefix(3) == ["branch", "missing", "unavailable"])
  }

  @Test("NOMS prints its words; nothing suggested is null.")
  func noms() throws {
    let suggested = try Self.value()["noms"]
    guard case .list(let list)? = suggested, let first = list.first else {
      Issue.record("no list of NOMS")
      return
    }
    #expect(first["level"] == .text("T8"))
    #expect(first["suggests"] == .text("cebrt"))
    #expect(first["refused"] == .list([]))
    guard case .list(let refused)? = try Self.value({ $0.tumour = nil })["noms"] else {
      Issue.record("no list of NOMS")
      return
    }
    #expect(refused.first?["suggests"] == .null)
    #expect(refused.first?["refused"] == .list([.text("histology-not-known")]))
  }

  @Test("Because names the facts of the urgency by their paths.")
  func because() throws {
    let value = try Self.value { $0.neurology = CaseText.neurology(["bladder": "retention"]) }
    #expect(value["urgency"]?["class"] == .text("emergency"))
    #expect(value["urgency"]?["because"] == .list([.text("neurology.bladder")]))
    #expect(value["workUp"]?["beforeTreatment"] != nil)
    #expect(try Self.value()["workUp"]?["beforeTreatment"] == nil)
  }

  @Test("The tree names the case, the urgency with its facts, and every rule with its source.")
  func tree() throws {
    var text = CaseText()
    text.neurology = CaseText.neurology(["bladder": "retention"])
    let pathway = try text.pathway()
    let tree = pathway.tree
    #expect(
      tree.prefix(3) == [
        "TEST-1", "  urgency: emergency", "    because neurology.bladder: bladder-retention",
      ])
    let sources = tree.filter { $0.hasPrefix("      source: ") }.count
    #expect(sources == pathway.considerations.count)
    #expect(tree == (try text.pathway()).tree)
  }
}
