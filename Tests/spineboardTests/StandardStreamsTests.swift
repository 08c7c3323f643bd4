import Testing

@Suite("The standard streams")
struct StandardStreamsTests {
  @Test("A standard output that is full ends with 74 and says so.")
  func full() throws {
    let run = try Run(shell: "exec \"$0\" new > /dev/full")
    #expect(run.status == 74)
    #expect(run.err == "standard output cannot be written: No space left on device\n")
  }

  @Test("A standard output that is closed ends with 74, and no file takes its number.")
  func closed() throws {
    let run = try Run(shell: "exec \"$0\" new >&-")
    #expect(run.status == 74)
    #expect(run.err == "standard output cannot be written: Bad file descriptor\n")
  }

  @Test("A standard input that is closed is empty.")
  func closedInput() throws {
    let run = try Run(shell: "exec \"$0\" check - <&-")
    #expect(run.status == 65)
    #expect(run.out == "")
    #expect(run.err == "-: the file holds no record\n")
  }

  @Test("A standard error that is closed loses the message and nothing else.")
  func closedError() throws {
    let run = try Run(shell: "exec \"$0\" check nowhere.yaml 2>&-")
    #expect(run.status == 66)
    #expect(run.out == "")
    #expect(run.err == "")
  }

  @Test("The first failure to write ends the work: the files after it are not looked at.")
  func stops() throws {
    try inScratch { scratch in
      try scratch.write(CaseText.small, to: "a.yaml")
      let run = try Run(shell: "exec \"$0\" score a.yaml nowhere.yaml > /dev/full", in: scratch.folder)
      #expect(run.status == 74)
      #expect(run.err == "standard output cannot be written: No space left on device\n")
    }
  }
}
