extension HelpText {
  static let verify = """
    OVERVIEW: Say whether a document has the text that its case gives: it is made
    anew and compared.

    It takes every form: HTML, PDF, DOCX, TXT and Markdown, also saved or printed
    again by another program, or copied into a text. The document is made anew as
    its provenance says it was made, and the text compared word by word, whatever
    its hashes say. Give the file of the case; of minutes, an agenda, an outcome
    letter or a gap sheet the meeting file; of a comparison both states, the older
    one first.

    It answers in one of three ways: the text is the same; the text differs, and
    where; the document was made of another state of the case, with other templates
    or by another version of the program, and whether its text is the same all the
    same. A place is told by its heading, line or page; no word of the document is.
    Letters in a drawing or a scanned picture are not compared.

    A PDF takes pdftotext and the program that printed it. The exit status is 0
    when the text is the same, 65 when it differs or cannot be compared, 66 when a
    file cannot be read, 73 when a program is missing that a PDF takes.

    USAGE: spineboard verify <document> <case> ... [--letterhead <file>] [--centres <file>] \
    [--templates <folder>] [--json]

    ARGUMENTS:
      <document>              The document, in any form; - for standard input.
      <files>                 The case files, or the meeting file.

    OPTIONS:
      --case <case>           The same as a file behind the document.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --letterhead <letterhead>
                              The letterhead file of a document that carries one.
      --centres <centres>     The directory of centres, where the document was made
                              with one.
      --as-of <as-of>         When the facts hold, where the document does not say
                              that it was made with another time.
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
