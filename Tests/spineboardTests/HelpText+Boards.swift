/// The help of the commands on meetings.
extension HelpText {
  static let agenda = """
    OVERVIEW: Render the agenda of a meeting: the list by urgency, then one page a
    case.

    A case whose file cannot be used has a page with its errors; the others print,
    and the exit status says so.

    USAGE: spineboard agenda <file> [--output <output>] [--to <to> ...] [--paper <paper>] [--letterhead \
    <letterhead>] [--pdf-engine <pdf-engine>] [--final] [--as-of <as-of>] [--templates <templates>] \
    [--centres <centres>] [--language <language>] [--large-print]

    ARGUMENTS:
      <file>                  The meeting file.

    OPTIONS:
      -o, --output <output>   The file or folder to write; - for standard output.
                              (default: -)
      --to <to>               The form; with a folder it may be given again for
                              another form. (values: html, md, txt, pdf, docx;
                              default: html)
      --paper <paper>         The paper. (values: a4, letter; default: a4)
      --letterhead <letterhead>
                              A letterhead file, or gap:38mm for pre-printed paper.
      --pdf-engine <pdf-engine>
                              What prints PDF, where both are installed. (values:
                              chromium, weasyprint)
      --final                 Refuse a draft, and list every gap with its place in
                              the file and in the template.
      --as-of <as-of>         When the facts hold, instead of the file's asOf: a
                              date, or a time with its offset.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --centres <centres>     A directory of centres; the case names one of them as
                              referral.to.centre.
      --language <language>   The language of the document, as a tag such as en.
      --large-print           Print the patient's sheets large, in 18 pt.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
