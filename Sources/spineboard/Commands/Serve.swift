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

  /// Serves the board's site.
  struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "serve",
      abstract: "Open the board's site in the browser: enter cases, print documents, take minutes.",
      discussion: """
        Without options it serves this computer alone and opens the browser. Cases are kept in an encrypted register; nothing \
        leaves the computer.

        With --lan others reach it by their browsers, over TLS and with accounts. The first start prints a link, good for ten \
        minutes and once, to make the administrator's account.
        """)

    @Option(help: "The port; 8787 or the next free one where it is left out.")
    var port: Int?

    @Option(help: "The folder of the register.")
    var data: String?

    @Flag(help: "The samples, in a register that is gone when the program ends.")
    var demo = false

    @Flag(help: "Serve others too; takes a certificate and asks for accounts.")
    var lan = false

    @Option(help: "The certificate, PEM.")
    var certificate: String?

    @Option(help: "The key of the certificate, PEM.")
    var key: String?

    @Flag(help: "Make a certificate; browsers warn of it until it is trusted by its fingerprint.")
    var selfSigned = false

    @Option(help: "A name or address by which others reach this computer; it may be given again.")
    var host: [String] = []

    @Option(help: "The country profile of new cases.")
    var profile = "in"

    @Flag(help: "Do not open the browser.")
    var noBrowser = false

    func validate() throws {
      let hasFiles = certificate != nil && key != nil
      if (certificate == nil) != (key == nil) {
        throw ValidationError("--certificate and --key go together")
      }
      if lan, !hasFiles, !selfSigned {
        throw ValidationError(
          "--lan needs a certificate: give --certificate and --key, or --self-signed. Patients' data never go over a network in the clear"
        )
      }
      if !lan, hasFiles || selfSigned || !host.isEmpty {
        throw ValidationError("--certificate, --key, --self-signed and --host go with --lan")
      }
    }

    func run() async throws {
      if let address = ServedSite.running(self) {
        StandardStreams.say("The site is running already. Open \(address)")
        if !noBrowser { BrowserOpening.open(address) }
        return
      }
      let served = try ServedSite(self)
      try await served.run()
    }
  }
#endif
