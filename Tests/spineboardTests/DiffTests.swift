import Testing

@Suite("The command diff")
struct DiffTests {
  @Test("It tells what changed on standard output in every form, and ends with 0.")
  func forms() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "old.yaml")
      try scratch.write(CaseText.small.replacing("frankel: E", with: "frankel: D"), to: "new.yaml")
      for (arguments, start, words) in [
        (
          [], "SMALL-1: from 2026-06-04T07:30+05:30 to 2026-06-04T07:30+05:30\n\nworse\n",
          "  frankel: E -> D [worse]\n"
        ),
        (
          ["--json"], "{\"format\": \"spineboard/diff/1\", \"old\": {\"case\": \"SMALL-1\"",
          "{\"what\": \"frankel\", \"old\": \"E\", \"new\": \"D\", \"trend\": \"worse\"}"
        ),
        (["--to", "md"], "# What changed\n", "- **Frankel grade:** E: "),
        (["--to", "html"], "<!DOCTYPE html>\n", "<strong>Frankel grade:</strong> E: "),
      ] as [([String], String, String)] {
        let run = try Run(["diff", "old.yaml", "new.yaml"] + arguments, in: scratch.folder)
        #expect(run.status == 0 && run.err == "")
        #expect(run.out.hasPrefix(start) && run.out.contains(words), "\(arguments)")
      }
      let written = try Run(["diff", "old.yaml", "new.yaml", "-o", "a.txt"], in: scratch.folder)
      #expect(written.out == "" && written.status == 0)
      #expect(try scratch.text(of: "a.txt").contains("frankel: E -> D"))
    }
  }

  @Test(
    "A later record that lowers the baseline of an established deficit is compared, and then is an error.")
  func loweredBaseline() throws {
    try inScratch { scratch in
      let first = CaseText.small.replacing(
        "neurology: {",
        with: "neurology: {established: {on: 2026-05-20, baseline: {frankel: D, power: {leftLeg: 4}}}, ")
      try scratch.write(first, to: "old.yaml")
      try scratch.write(first.replacing("leftLeg: 4", with: "leftLeg: 3"), to: "lower.yaml")
      try scratch.write(first.replacing("leftLeg: 4", with: "leftLeg: 5"), to: "higher.yaml")
      let lower = try Run(["diff", "old.yaml", "lower.yaml"], in: scratch.folder)
      #expect(
        lower.status == 65
          && lower.out.contains("neurology.established.baseline.power.leftLeg: 4 -> 3 [worse]"))
      #expect(lower.err.hasPrefix("lower.yaml:8:") && lower.err.contains("a later record may not lower it"))
      #expect(try Run(["diff", "old.yaml", "higher.yaml"], in: scratch.folder).status == 0)
      let treated = first.replacing("leftLeg: 4", with: "leftLeg: 3").replacing(
        "established: {on: 2026-05-20", with: "established: {treated: {on: 2026-05-25}, on: 2026-06-03")
      try scratch.write(treated, to: "treated.yaml")
      #expect(try Run(["diff", "old.yaml", "treated.yaml"], in: scratch.folder).status == 0)
    }
  }

  @Test("Two cases are compared only when told so; no message quotes a case.")
  func cases() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "old.yaml")
      try scratch.write(CaseText.small.replacing("SMALL-1", with: "SMALL-2"), to: "new.yaml")
      try scratch.write(CaseText.invalid, to: "wrong.yaml")
      let refused = try Run(["diff", "old.yaml", "new.yaml"], in: scratch.folder)
      #expect(refused.status == 65 && refused.out == "")
      #expect(
        refused.err == "new.yaml: is of another case than old.yaml; --any-case compares them all the same\n")
      let told = try Run(["diff", "old.yaml", "new.yaml", "--any-case"], in: scratch.folder)
      #expect(told.status == 0 && told.out.contains("case: SMALL-1 -> SMALL-2"))
      let wrong = try Run(["diff", "old.yaml", "wrong.yaml"], in: scratch.folder)
      #expect(wrong.status == 65 && wrong.err.contains("wrong.yaml:\(CaseText.complaint)") && wrong.out == "")
      #expect(try Run(["diff", "old.yaml", "none.yaml"], in: scratch.folder).status == 66)
      #expect(try Run(["diff", "-", "-"]).status == 64)
      #expect(try Run(["render", "case-diff", "old.yaml"], in: scratch.folder).status == 64)
    }
  }
}
