extension HelpText {
  static let verify = """
    OVERVIEW: Say whether a page is as it was rendered, and made of this case with
    these templates.

    It tells a page that was edited after rendering, one of another case or of
    another state of the case, and one made with other templates, tables or another
    version of the program; with --letterhead also one with another letterhead. It
    shows accidents, not forgery.

    The exit status is 0 when the page matches, 65 when it does not, 66 when a file
    cannot be read.

    USAGE: spineboard verify <page> --case <case> [--templates <templates>] [--letterhead <letterhead>] [--json]

    ARGUMENTS:
      <page>                  The HTML page; - for standard input.

    OPTIONS:
      --case <case>           The case file, or the meeting file of minutes.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --letterhead <letterhead>
                              The letterhead file, or gap:38mm, that the page
                              should carry; without it none is compared.
      --json                  As one line of JSON.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let diff = """
    OVERVIEW: Say what changed between two states of a case, and what that does to
    scores, urgency and considerations.

    What got worse comes first. The comparison holds the values of the case: it is
    a document, for clinicians.

    The exit status is 0 whether or not anything changed, 65 when the files are of
    two cases or one is wrong, 66 when a file cannot be read.

    USAGE: spineboard diff <old> <new> [--output <output>] [--to <to>] [--json] \
    [--any-case] [--templates <templates>]

    ARGUMENTS:
      <old>                   The case file as it was.
      <new>                   The case file as it is.

    OPTIONS:
      -o, --output <output>   The file to write; - for standard output. (default: -)
      --to <to>               The form: text, html or md. (values: text, html, md;
                              default: text)
      --json                  As one line of JSON.
      --any-case              Compare although the identifiers of the two cases
                              differ.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
