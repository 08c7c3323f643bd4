/// What `--help` prints for the commands of the site.
extension HelpText {
  static let serve = """
    OVERVIEW: Open the board's site in the browser: enter cases, print documents,
    take minutes.

    Without options it serves this computer alone and opens the browser. Cases are
    kept in an encrypted register; nothing leaves the computer.

    With --lan others reach it by their browsers, over TLS and with accounts. The
    first start prints a link, good for ten minutes and once, to make the
    administrator's account.

    USAGE: spineboard serve [--port <port>] [--data <data>] [--demo] [--lan] [--certificate <certificate>] [--key <key>] [--self-signed] [--host <host> ...] [--profile <profile>] [--no-browser]

    OPTIONS:
      --port <port>           The port; 8787 or the next free one where it is left
                              out.
      --data <data>           The folder of the register.
      --demo                  The samples, in a register that is gone when the
                              program ends.
      --lan                   Serve others too; takes a certificate and asks for
                              accounts.
      --certificate <certificate>
                              The certificate, PEM.
      --key <key>             The key of the certificate, PEM.
      --self-signed           Make a certificate; browsers warn of it until it is
                              trusted by its fingerprint.
      --host <host>           A name or address by which others reach this
                              computer; it may be given again.
      --profile <profile>     The country profile of new cases. (default: in)
      --no-browser            Do not open the browser.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let register = """
    OVERVIEW: Check, back up, restore, export the register of the site; take case
    files into it.

    The register holds the cases that were entered on the site. While a server has
    it open, only its own pages can change it. A passphrase is read from the
    environment variable SPINEBOARD_PASSPHRASE, so that it stands in no list of
    processes.

    USAGE: spineboard register <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      verify                  Look through the register: nothing was changed,
                              removed or damaged.
      backup                  Write an encrypted backup, read back before it is
                              called done.
      restore                 Put a backup in place of the register; the old one is
                              kept.
      reindex                 Work out anew what the list of cases shows and the
                              search finds.
      export                  Write every version of every case as a plain file, so
                              that nobody is locked in.
      import                  Take case files into the register, each as a new case.

      See 'spineboard help register <subcommand>' for detailed help.

    """
}
