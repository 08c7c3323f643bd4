extension HelpText {
  static let verify = """
    OVERVIEW: Say whether a document is as it was made, and made of this case with
    these templates.

    It takes every form: HTML, PDF, DOCX, TXT and Markdown. It tells a document
    that was edited since it was made, one of another case or of another state of
    the case, and one made with other templates, tables or another version of the
    program; with --letterhead also one with another letterhead. What another
    program saved anew, such as a DOCX by a word processor, is told as such: its
    text may have been changed. It shows accidents, not forgery.

    The exit status is 0 when the document matches, 65 when it does not, 66 when a
    file cannot be read.

    USAGE: spineboard verify <document> --case <case> [--templates <templates>] [--letterhead <letterhead>] [--json]

    ARGUMENTS:
      <document>              The document, in any form; - for standard input.

    OPTIONS:
      --case <case>           The case file; of minutes, agenda, outcome letters
                              and gap sheets the meeting file.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --letterhead <letterhead>
                              The letterhead file, or gap:38mm, that the document
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
    two cases, one is wrong, or the newer one lowers the baseline of an established
    deficit, 66 when a file cannot be read.

    USAGE: spineboard diff <old> <new> [--output <output>] [--to <to>] [--json] \
    [--any-case] [--templates <templates>] [--force]

    ARGUMENTS:
      <old>                   The case file as it was.
      <new>                   The case file as it is.

    OPTIONS:
      -o, --output <output>   The file to write; - for standard output. (default: -)
      --to <to>               The form. Without it the ending of the file's name
                              says the form, else it is text. (values: text, html,
                              md, json)
      --json                  As one line of JSON.
      --any-case              Compare although the identifiers of the two cases
                              differ.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --force                 Replace files that would be kept: case files, signed
                              or edited documents, those of another case.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
