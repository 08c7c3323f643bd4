import SpineCase
import SpinePathway
import Testing

@Suite("What stands in for what is not available")
struct SubstituteTests {
  static func resource(_ service: String, _ change: (inout CaseText) -> Void = { _ in }) throws
    -> Consideration?
  {
    var text = CaseText()
    text.local = "{unavailable: [{service: \(service)}]}"
    change(&text)
    return try text.pathway().resources.first
  }

  @Test(
    "Every service has an alternative and a question to the receiving centre.",
    arguments: LocalService.allCases)
  func every(_ service: LocalService) throws {
    let resource = try #require(try Self.resource(service.rawValue))
    #expect(resource.id == "resource-\(service.rawValue)")
    #expect(!resource.source.isEmpty)
    if resource.state == .applies {
      #expect(resource.statement.english.contains("Ask the receiving centre for: "))
    }
  }

  @Test(
    "Without radiosurgery conventional radiotherapy is what there is, and is not equivalent for a resistant tumour."
  )
  func radiosurgery() throws {
    let resistant = try Self.resource("srs") { $0.tumour = "{primary: {site: kidney}}" }
    #expect(resistant?.state == .applies)
    #expect(resistant?.statement.english.contains("is not equivalent for this tumour") == true)
    #expect(try Self.resource("srs")?.state == .doesNotApply)
    #expect(try Self.resource("srs") { $0.tumour = nil }?.state == .cannotBeSaid)
  }

  @Test(
    "What would stand in is not offered where it is missing too.",
    arguments: [
      ("srs}, {service: radiotherapy", "(radiotherapy) is not available here either"),
      ("mri-whole-spine}, {service: ct-spine}, {service: ct-myelography", "is not available here either"),
      ("mri-whole-spine}, {service: ct-spine", "not available here either: CT of the spine"),
    ])
  func neither(_ services: String, _ words: String) throws {
    let resource = try Self.resource(services) { $0.tumour = "{primary: {site: kidney}}" }
    #expect(resource?.statement.english.contains(words) == true)
  }

  @Test("Without a spine surgeon any case but a routine one asks for one, whatever is not known.")
  func surgeon() throws {
    let emergency = try Self.resource("spine-surgery") {
      $0.neurology = CaseText.neurology(["walking": "unable"])
      $0.lesions = nil
    }
    #expect(emergency?.state == .applies)
    #expect(try Self.resource("spine-surgery")?.state == .doesNotApply)
  }

  @Test("An investigation that is there needs no substitute.")
  func done() throws {
    let done = try Self.resource("pet-ct") {
      $0.investigations = "[{kind: bone-scan}, {kind: ct-chest-abdomen-pelvis}]"
    }
    #expect(done?.state == .doesNotApply)
    #expect(try Self.resource("pet-ct")?.state == .applies)
  }
}
