import Foundation
import Testing

@Suite("What a run that was killed leaves")
struct LeftoversTests {
  /// Starts a rendering whose tool waits, runs `body` while it does, and waits for its end.
  private static func line(_ body: String) -> String {
    """
    # Short: Chromium's folder would else be made in another place.
    export TMPDIR=$(mktemp -d /tmp/w.XXXXXX)
    PATH="$PWD:$PATH" "$0" render mdt-summary case.yaml --to $1 -o out.$1 &
    child=$!
    while ! test -s pid; do sleep 0.05; done
    \(body)
    rmdir "$TMPDIR"
    """
  }

  private func inWaiting(_ body: String, form: String, _ check: (Scratch, Run) throws -> Void) throws {
    try inScratch { scratch in
      let tool = form == "pdf" ? "chromium" : "pandoc"
      try scratch.write("#!/bin/sh\necho $$ > \"\(scratch.path("pid"))\"\nexec sleep 60\n", to: tool)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path(tool))
      try scratch.write(CaseText.small, to: "case.yaml")
      try check(scratch, try Run(shell: Self.line(body), [form], in: scratch.folder))
    }
  }

  @Test(
    "The folder of a run that was killed while another program made a form is removed by the next, whatever it does.",
    arguments: ["pdf", "docx"])
  func killed(form: String) throws {
    let body = """
      kill -KILL $child; wait $child 2>/dev/null; kill -KILL $(cat pid)
      grep -rq "Asha Rao" "$TMPDIR" && echo "a page was left"
      "$0" check case.yaml > checked
      find "$TMPDIR" -mindepth 1
      """
    try inWaiting(body, form: form) { _, run in #expect(run.out == "a page was left\n") }
  }

  @Test("A folder in which the tool of a killed run goes on writing is removed once the tool has ended.")
  func orphan() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        export TMPDIR="$PWD/tmp"; folder=tmp/spineboard.abc123
        mkdir -p $folder; touch $folder/.spineboard-in-use go
        (while test -e go; do mkdir $folder/profile; echo "Asha Rao" > $folder/profile/$((i += 1)); done) 2>/dev/null &
        while ! test -e $folder/profile/50; do sleep 0.01; done
        for run in 1 2 3; do "$0" check case.yaml > checked; done
        rm go; wait; "$0" check case.yaml > checked; ls -A tmp
        """
      #expect(try Run(shell: line, in: scratch.folder).out == "")
    }
  }

  @Test("The folder of a run that goes on is not touched.", arguments: ["pdf", "docx"])
  func alive(form: String) throws {
    let body = """
      "$0" check case.yaml > checked
      grep -rq "Asha Rao" "$TMPDIR" && echo "still there"
      kill -TERM $child; wait $child; find "$TMPDIR" -mindepth 1
      """
    try inWaiting(body, form: form) { _, run in #expect(run.out == "still there\n") }
  }

  @Test("A folder that only looks like one of a run is left alone.")
  func foreignFolder() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        mkdir spineboard.backup spineboard.123456 spineboard-1
        echo mine > spineboard.backup/letter; echo mine > spineboard.123456/letter
        TMPDIR="$PWD" "$0" check case.yaml > /dev/null && cat */letter
        """
      #expect(try Run(shell: line, in: scratch.folder).out == "mine\nmine\n")
    }
  }

  @Test(
    "A run that is killed at any moment leaves nothing that the next one does not remove, and no half of a document."
  )
  func anyMoment() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        export TMPDIR="$PWD/work"; mkdir work
        all() { exec "$0" render --all case.yaml -o out --to html --to md --to txt; }
        for hundredth in 01 02 04 06 08 11 14 18; do
          (all) & child=$!
          sleep 0.$hundredth; kill -KILL $child 2>/dev/null; wait $child 2>/dev/null
        done
        (all) 2> err; echo "status $?"
        find out work -name '*.tmp' -o -name 'spineboard.*'
        "$0" render --all case.yaml -o new --to html --to md --to txt; diff -r out new
        """
      #expect(try Run(shell: line, in: scratch.folder).out == "status 0\n")
    }
  }

  @Test(
    "A file that was being written is removed once nobody holds it, beside what is written next; no other is."
  )
  func file() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = """
        left=.spineboard-0123456789abcdef.tmp; held=.spineboard-fedcba9876543210.tmp
        mkdir out; touch out/$left out/$held out/.spineboard-mine.tmp out/letter.tmp
        flock out/$held sleep 60 & holder=$!
        while flock -n out/$held true; do sleep 0.05; done
        "$0" render mdt-summary case.yaml -o out/a.html
        kill $holder; ls -A out
        """
      let run = try Run(shell: line, in: scratch.folder)
      #expect(
        run.out.split(separator: "\n") == [
          ".spineboard-fedcba9876543210.tmp", ".spineboard-mine.tmp", "a.html", "letter.tmp",
        ])
    }
  }
}
