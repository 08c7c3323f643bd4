#if Site
  import ArgumentParser
  import BoardServer
  import BoardSite
  import CaseRegister
  import Documents
  import Foundation
  import SpineCase

  /// Looks after the register of the site from the command line.
  struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register",
      abstract: "Check, back up, restore, export the register of the site; take case files into it.",
      discussion: """
        The register holds the cases that were entered on the site. While a server has it open, only its own pages can \
        change it. A passphrase is read from the environment variable SPINEBOARD_PASSPHRASE, so that it stands in no list \
        of processes.
        """,
      subcommands: [
        VerifyRegister.self, BackUpRegister.self, RestoreRegister.self, ReindexRegister.self,
        ExportRegister.self, ImportRegister.self,
      ])
  }

  /// Where the register lies.
  struct RegisterOptions: ParsableArguments {
    @Option(help: "The folder of the register.")
    var data: String?

    var folder: String { data ?? ServedSite.usualFolder }

    /// Opens the register, or says why it cannot be opened.
    func open() throws -> Register {
      guard FileManager.default.fileExists(atPath: folder) else {
        throw Failure(.noInput, "\(Files.shown(folder)): there is no register")
      }
      return try ServedSite.open(.folder(folder), folder)
    }

    static func passphrase() throws -> String {
      guard let passphrase = ProcessInfo.processInfo.environment["SPINEBOARD_PASSPHRASE"] else {
        throw ValidationError("set SPINEBOARD_PASSPHRASE to the passphrase, 12 characters or more")
      }
      return passphrase
    }

    /// Does something with the register; what it would not do is said.
    static func trying<Result>(_ step: () throws -> Result) throws -> Result {
      do { return try step() } catch let error as RegisterError { throw ServedSite.refusal(error, "") }
    }
  }

  /// Looks through every chain of hashes.
  struct VerifyRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "Look through the register: nothing was changed, removed or damaged.")

    @OptionGroup var options: RegisterOptions

    @Option(help: "A head of the audit that was kept elsewhere, such as on signed minutes.")
    var head: String?

    func run() throws {
      let register = try options.open()
      switch try RegisterOptions.trying({ try register.verify(against: head) }) {
      case .whole: try StandardStreams.print("The register is whole, and continues the head that you gave.")
      case .internalOnly:
        try StandardStreams.print(
          "Internal only: everything fits together. Give --head from signed minutes to prove that nothing was made anew."
        )
      case .broken(let place): throw Failure(.data, "the chain is broken: \(place)")
      }
      try StandardStreams.print("Head: \(try RegisterOptions.trying { try register.head() })")
    }
  }

  /// Writes an encrypted backup.
  struct BackUpRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "backup", abstract: "Write an encrypted backup, read back before it is called done.")

    @OptionGroup var options: RegisterOptions

    @Argument(help: "The file to write.")
    var file: String

    func run() throws {
      let register = try options.open()
      let passphrase = try RegisterOptions.passphrase()
      try RegisterOptions.trying { try register.backup(to: file, passphrase: passphrase) }
      StandardStreams.say("\(Files.shown(file)): written and read back")
    }
  }

  /// Puts a backup in place of the register.
  struct RestoreRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "restore", abstract: "Put a backup in place of the register; the old one is kept.")

    @OptionGroup var options: RegisterOptions

    @Argument(help: "The backup.")
    var file: String

    @Option(help: "A head of the audit that was kept elsewhere.")
    var head: String?

    func run() throws {
      let passphrase = try RegisterOptions.passphrase()
      let restored = try RegisterOptions.trying {
        try Register.restore(
          file, passphrase: passphrase, into: options.folder, expecting: head,
          clock: { Timestamp(milliseconds: systemMilliseconds()) }, random: ServedSite.random)
      }
      StandardStreams.say("Restored. Head of the audit: \(restored.head)")
      if let replaced = restored.replaced {
        StandardStreams.say("The old register is kept in \(Files.shown(replaced))")
      }
      if !restored.erasedAgain.isEmpty {
        StandardStreams.say(
          "\(restored.erasedAgain.count) cases that were erased since the backup were erased again")
      }
      if !restored.knowsErasures {
        StandardStreams.say(
          "The old register cannot be read: nobody knows which cases were erased since the backup")
      }
    }
  }

  /// Works out anew what the list shows and the search finds.
  struct ReindexRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reindex", abstract: "Work out anew what the list of cases shows and the search finds.")

    @OptionGroup var options: RegisterOptions

    func run() throws {
      let (register, session) = (try options.open(), try Session())
      try RegisterOptions.trying {
        try register.reindex { version in
          let name = "case.\(version.format)"
          return (try? session.read(version.bytes, file: name)).flatMap { try? session.maker.facets(of: $0) }
        }
      }
    }
  }

  /// Writes every case as a plain file.
  struct ExportRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write every version of every case as a plain file, so that nobody is locked in.")

    @OptionGroup var options: RegisterOptions

    @Argument(help: "The folder to write.")
    var folder: String

    func run() throws {
      let register = try options.open()
      try RegisterOptions.trying { try register.export(to: folder) }
      StandardStreams.say(
        "\(Files.shown(folder)): written, without encryption. Keep it like the records themselves")
    }
  }

  /// Takes case files into the register.
  struct ImportRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take case files into the register, each as a new case.")

    @OptionGroup var options: RegisterOptions

    @Argument(help: "Case files, or folders of them.")
    var files: [String]

    func run() throws {
      let (register, session) = (try options.open(), try Session())
      var list = CaseList()
      for file in files { try list.add(file) }
      try Session.each(list.entries) { entry in
        let bytes = try Files.read(entry.path)
        let source = try session.read(bytes, file: entry.path)
        try RegisterOptions.trying {
          let id = try register.newCase(by: "import")
          _ = try register.save(
            id, bytes: bytes, format: entry.path.hasSuffix(".json") ? "json" : "yaml",
            facets: try session.maker.facets(of: source), base: 0, by: "import", reason: "imported")
        }
      }
    }
  }
#endif
