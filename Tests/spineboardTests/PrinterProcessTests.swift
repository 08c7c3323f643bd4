import Foundation
import Testing

@testable import spineboard

@Suite("The processes of a printing program")
struct PrinterProcessTests {
  /// Prints with a stand-in for Chromium that starts a process of its own, and gives the number of that process.
  private func child(ofPrinter last: String, _ body: (Run, String) throws -> Void) throws {
    try inScratch { scratch in
      let script = "#!/bin/sh\nsleep 60 &\necho $! > \"\(scratch.path("pid"))\"\n\(last)\n"
      try scratch.write(script, to: "chromium")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.path("chromium"))
      try scratch.write(CaseText.small, to: "case.yaml")
      let line = "PATH=\"$PWD:$PATH\" \"$0\" render mdt-summary case.yaml --to pdf -o out.pdf"
      let run = try Run(shell: line, in: scratch.folder)
      try body(run, scratch.text(of: "pid").filter(\.isNumber))
    }
  }

  @Test(
    "What it leaves running ends with it, whether it succeeds or fails.", arguments: ["exit 0", "exit 3"])
  func leftRunning(last: String) throws {
    try child(ofPrinter: last) { run, process in
      #expect(run.status == 73)
      let process = try #require(pid_t(process))
      #expect(ends(process))
    }
  }

  @Test("A printer that takes too long is ended with everything that it started.", .timeLimit(.minutes(2)))
  func tooLong() throws {
    try inScratch { scratch in
      let script = "#!/bin/sh\nsleep 60 &\necho $! > \"\(scratch.path("pid"))\"\nwait\n"
      try scratch.write(script, to: "printer")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.path("printer"))
      let tool = ExternalTool(path: scratch.path("printer"), limit: 1)
      let status = try WorkFolder.with {
        tool.run([], environment: ExternalTool.environment(in: $0, seconds: 0))
      }
      #expect(status == nil)
      let process = try #require(pid_t(scratch.text(of: "pid").filter(\.isNumber)))
      #expect(ends(process))
    }
  }

  @Test("A printing program leads a group of processes of its own, which can be ended as one.")
  func group() throws {
    try inScratch { scratch in
      let script =
        "#!/bin/sh\nread -r own name state parent group rest < /proc/$$/stat\necho $own $group > \"\(scratch.path("group"))\"\n"
      try scratch.write(script, to: "printer")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.path("printer"))
      let tool = ExternalTool(path: scratch.path("printer"), limit: 30)
      let status = try WorkFolder.with {
        tool.run([], environment: ExternalTool.environment(in: $0, seconds: 0))
      }
      #expect(status == 0)
      let numbers = try scratch.text(of: "group").split(whereSeparator: \.isWhitespace)
      #expect(numbers.count == 2 && numbers.first == numbers.last)
    }
  }

  /// Whether a process ends, which may take a moment once it is killed; one that only its parent still counts has ended.
  private func ends(_ process: pid_t) -> Bool {
    for _ in 0..<200 {
      guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
        state.split(separator: ")").last?.hasPrefix(" Z") == false
      else { return true }
      usleep(20_000)
    }
    return false
  }
}
