import Foundation
import Testing

@Suite("The same case makes the same bytes")
struct SameBytesTests {
  /// Surroundings that change how many programs print dates, numbers and the order of things.
  private static let environments = [
    ["TZ": "Pacific/Kiritimati", "LANG": "hi_IN.UTF-8", "LC_ALL": "hi_IN.UTF-8"],
    ["TZ": "America/St_Johns", "LANG": "tr_TR.UTF-8", "LC_ALL": "C"],
    ["TZ": ":/nowhere", "LANG": "", "HOME": "/nowhere", "COLUMNS": "20", "NO_COLOR": "1"],
  ]

  @Test(
    "Time zone, locale, home and folder change nothing of any document in any form.",
    arguments: ["mdt-summary", "referral-letter", "patient-handout", "warning-signs"], ["html", "md", "txt"])
  func documents(document: String, form: String) throws {
    let arguments = ["render", document, "-", "--to", form]
    let first = try Run(arguments, input: CaseText.small)
    #expect(first.status == 0)
    for environment in Self.environments {
      try inScratch { scratch in
        let other = try Run(arguments, input: CaseText.small, in: scratch.folder, environment: environment)
        let isSame = other.bytes == first.bytes
        #expect(isSame, "\(environment)")
      }
    }
  }

  @Test(
    "An empty environment changes nothing.",
    arguments: [
      ["render", "mdt-summary", "case.yaml"], ["score", "case.yaml"], ["check", "case.yaml"],
      ["explain", "case.yaml"], ["gaps", "case.yaml"], ["diff", "case.yaml", "case.yaml", "--to", "html"],
    ])
  func emptyEnvironment(arguments: [String]) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let first = try Run(arguments, in: scratch.folder)
      let other = try Run(shell: "exec env -i \"$0\" \"$@\"", arguments, in: scratch.folder)
      let isSame = other.bytes == first.bytes
      #expect(isSame)
      #expect(other.status == 0)
    }
  }

  @Test(
    "An empty environment, another mask of new files, a folder of its own for the work and standard input change nothing.",
    arguments: ["html", "md", "txt"])
  func surroundings(form: String) throws { try isSame(form) }

  @Test("Nor do they change a PDF.", .enabled(if: Installed.chromium, "no Chromium is installed"))
  func pdf() throws { try isSame("pdf") }

  @Test("Nor do they change a DOCX.", .enabled(if: Installed.pandoc, "pandoc is not installed"))
  func docx() throws { try isSame("docx") }

  private func isSame(_ form: String) throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        set -e
        mkdir -p work far/away
        "$0" render mdt-summary case.yaml --to \(form) > first
        (cd far/away; umask 077; chmod 555 .; TZ=Asia/Kolkata exec "$0" render mdt-summary ../../case.yaml --to \(form)) > b
        env -i PATH="$PATH" TMPDIR="$PWD/work" "$0" render mdt-summary - --to \(form) < case.yaml > c
        "$0" render mdt-summary case.yaml --to \(form) -o d
        for other in b c d; do cmp first $other; done
        ls work
        """
      let run = try Run(shell: line, in: scratch.folder)
      #expect(run.status == 0)
      #expect(run.out == "")
    }
  }
}
