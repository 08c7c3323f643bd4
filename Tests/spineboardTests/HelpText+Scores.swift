extension HelpText {
  static let score = """
    OVERVIEW: Score cases: every total that is still possible, its bands, and the
    items that decide.

    USAGE: spineboard score <files> ... [--json]

    ARGUMENTS:
      <files>                 Case files, YAML or JSON; - for standard input.

    OPTIONS:
      --json                  One line of JSON per case, in the order of the files.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let explain = """
    OVERVIEW: Explain cases: urgency and considerations, each with its facts, rule
    and source.

    USAGE: spineboard explain <files> ... [--json] [--centres <centres>]

    ARGUMENTS:
      <files>                 Case files, YAML or JSON; - for standard input.

    OPTIONS:
      --json                  One line of JSON per case, in the order of the files.
      --centres <centres>     A directory of centres; the case names one of them as
                              referral.to.centre.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let scale = """
    OVERVIEW: Print a scale: its table, sources, conflicts between sources,
    validity and known limits.

    USAGE: spineboard scale <name> [--json] [--vectors]

    ARGUMENTS:
      <name>                  The scale, for instance sins or tokuhashi-2005.

    OPTIONS:
      --json                  As one line of JSON.
      --vectors               Every combination of answers, not known among them,
                              with totals and bands, as CSV.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
