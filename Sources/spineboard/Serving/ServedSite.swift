#if Site
  import ArgumentParser
  import BoardServer
  import BoardSite
  import CaseRegister
  import DocumentTemplates
  import Documents
  import Foundation
  import SpineCase
  import Synchronization

  /// The site with everything that it is given from this computer: register, clock, randomness, printers, sockets.
  struct ServedSite: Sendable {
    private let options: Serve
    private let folder: String
    private let register: Register
    private let maker: DocumentMaker
    private let templates: SiteTemplates

    /// The address of the server that has the register open; nil where none has.
    static func running(_ options: Serve) -> String? {
      options.demo ? nil : Register.line(in: options.data ?? usualFolder)
    }

    /// Opens the register.
    init(_ options: Serve) throws {
      self.options = options
      folder = options.data ?? Self.usualFolder
      maker = try Session().maker
      guard maker.profiles[options.profile] != nil else {
        throw ValidationError("--profile: there is \(maker.profiles.keys.sorted().joined(separator: ", "))")
      }
      do {
        templates = try SiteTemplates()
      } catch { throw Failure(error.diagnostics) }
      register = try Self.open(options.demo ? .memory : .folder(folder), folder)
      if options.demo { try DemoCases(register: register, maker: maker).fill() }
    }

    /// Opens a register, or says why it cannot be opened.
    static func open(_ place: RegisterPlace, _ folder: String) throws -> Register {
      do {
        return try Register.open(
          place, clock: { Timestamp(milliseconds: systemMilliseconds()) }, random: random)
      } catch { throw refusal(error, folder) }
    }

    static var usualFolder: String {
      let environment = ProcessInfo.processInfo.environment
      if let home = environment["XDG_DATA_HOME"], home.hasPrefix("/") { return home + "/spineboard" }
      return (environment["HOME"] ?? ".") + "/.local/share/spineboard"
    }

    static let random: @Sendable (Int) -> [UInt8] = { count in
      var source = SystemRandomNumberGenerator()
      return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    }

    static func refusal(_ error: RegisterError, _ folder: String) -> Failure {
      switch error {
      case .isRunning:
        let line = Register.line(in: folder)
        return Failure(
          .unavailable,
          "the register is open in another program"
            + (line == nil ? "" : "; 'spineboard serve' opens its page"))
      case .networkShare(let kind):
        return Failure(
          .unavailable,
          "the folder of the register lies on a network share (\(kind)), where it would break; choose a local disk with --data"
        )
      case .newerProgram(let schema):
        return Failure(.unavailable, "a newer program wrote this register (schema \(schema)); use that one")
      case .wrongKey:
        return Failure(
          .unavailable, "the key of the register is missing or another one's; restore the backup with its key"
        )
      case .diskFull: return Failure(.inputOutput, "the disk is full")
      case .wrongPassphrase:
        return Failure(.data, "the passphrase does not open this backup, or the backup was changed")
      case .brokenChain(let place): return Failure(.data, "the chain is broken: \(place)")
      case .weakPassword:
        return Failure(.data, "the passphrase needs 12 characters or more and must not be a common one")
      case .exists: return Failure(.cannotCreate, "there is a file of this name already")
      case .notFound: return Failure(.noInput, "there is no such file")
      default: return Failure(.inputOutput, "the register cannot be opened: \(error)")
      }
    }

    /// Serves until it is told to stop.
    func run() async throws {
      let box = SiteBox()
      let server = BoardServer(try serverOptions()) { request in
        await box.site?.respond(request) ?? .plain("Starting.", .unavailable)
      } log: { line in
        StandardStreams.say(line)
      }
      do {
        try await server.run { address in
          let made = self.site(at: address)
          box.set(made)
          self.announce(made, at: address)
        }
      } catch ServerError.portsTaken(let ports) {
        throw Failure(
          .unavailable,
          "no port is free: tried \(ports.map(String.init).joined(separator: ", ")). Choose one with --port")
      } catch ServerError.certificateUnusable(let path) {
        throw Failure(.noInput, "\(Files.shown(path)): is no certificate or key that can be used")
      }
    }

    private func serverOptions() throws -> ServerOptions {
      guard options.lan else { return ServerOptions(port: options.port, reach: .loopback) }
      let names = options.host + ServerOptions.machineNames() + ["localhost", "127.0.0.1"]
      if let certificate = options.certificate, let key = options.key {
        return ServerOptions(
          port: options.port, reach: .network(.files(certificate: certificate, key: key)), names: names)
      }
      return ServerOptions(port: options.port, reach: .network(.selfSigned(folder: folder)), names: names)
    }

    private func site(at address: ServerAddress) -> Site {
      var around = Site.Surroundings(
        localTime: { Clock.now()?.iso ?? "2000-01-01T00:00Z" }, now: systemMilliseconds, random: Self.random)
      around.profile = options.profile
      around.backups = options.demo ? nil : folder
      around.verification = PDFReader.tools
      let maker = maker
      if let printer = try? PDFPrinter.find(nil) {
        let turn = PrintingTurn()
        around.pdf = { document in try await turn.take { try printer.pdf(of: document) } }
      }
      if let processor = try? WordProcessor.find() {
        let turn = PrintingTurn()
        around.docx = { document in try await turn.take { try processor.docx(of: document) } }
      }
      return Site(
        register: register, maker: maker, templates: templates,
        gate: Gate(hosts: address.hosts, isSecure: address.isSecure, key: gateKey),
        isShared: options.lan, around: around)
    }

    /// What binds forms to sessions, the same after the program was started again: a form that was open still goes through.
    private var gateKey: [UInt8] {
      let name = "site.formKey"
      if let kept = try? register.setting(name), kept.utf8.count >= 32 { return Array(kept.utf8) }
      let made = Self.random(32).map { String($0, radix: 16) }.joined()
      try? register.set(name, made)
      return Array(made.utf8)
    }

    /// Prints the address; opens the browser where there is a desktop.
    private func announce(_ site: Site, at address: ServerAddress) {
      let accounts = (try? register.accounts()) ?? []
      let needsToken = !options.lan || accounts.isEmpty
      let url = address.url + (needsToken ? "/login?token=" + site.entrance() : "/")
      // The lock can be read by this user alone, who can read the register itself.
      let desk = options.lan ? "/" : "/login?token=" + site.deskSecret
      if !options.demo { try? register.describe(address.url + desk) }
      StandardStreams.say("Open \(url)")
      if needsToken { StandardStreams.say("The address opens the site once, within ten minutes.") }
      if let fingerprint = address.fingerprint {
        StandardStreams.say("SHA-256 of the certificate: \(fingerprint)")
      }
      if options.demo { StandardStreams.say("Made-up patients. Everything is gone when the program ends.") }
      if !options.demo, DiskEncryption.isOn(under: folder) == false {
        StandardStreams.say(
          "The disk under \(Files.shown(folder)) is not encrypted: whoever takes this computer takes the list of patients, and "
            + "with the key beside it the cases. Documentation/site.md says what to do.")
      }
      StandardStreams.say("End it with Ctrl-C.")
      if !options.noBrowser, !options.lan { BrowserOpening.open(url) }
    }
  }

  /// The site once its address is known: the first request comes after that.
  final class SiteBox: Sendable {
    private let held = Mutex<Site?>(nil)

    var site: Site? { held.withLock { $0 } }

    func set(_ site: Site) { held.withLock { $0 = site } }
  }

  /// Lets one document be printed at a time.
  actor PrintingTurn {
    func take(_ print: @Sendable () throws -> [UInt8]) throws -> [UInt8] { try print() }
  }

  /// The samples as cases of a register.
  struct DemoCases {
    let register: Register
    let maker: DocumentMaker

    /// Saves every case of the samples.
    func fill() throws {
      for sample in DocumentTemplates.samples where sample.name.contains("/case.") {
        let session = try Session()
        let format = sample.name.hasSuffix(".json") ? "json" : "yaml"
        let source = try session.read(sample.bytes, file: sample.name)
        let id = try register.newCase(by: "samples")
        _ = try register.save(
          id, bytes: sample.bytes, format: format, facets: try maker.facets(of: source), base: 0,
          by: "samples",
          reason: "sample")
      }
    }
  }
#endif
