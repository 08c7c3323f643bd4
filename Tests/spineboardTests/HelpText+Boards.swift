/// The help of the commands on meetings.
extension HelpText {
  static let agenda = """
    OVERVIEW: Render the agenda of a meeting: the list by urgency, then one page
    per case.

    A case whose file cannot be used has a page with its errors; the others print,
    and the exit status says so.

    USAGE: spineboard agenda [<options>] <file>

    ARGUMENTS:
      <file>                  The meeting file.

    OPTIONS:
      -o, --output <output>   The file or folder to write; - for standard output.
                              (default: -)
      --to <to>               The form; with a folder it may be given again for
                              another form. Without it the ending of the file's
                              name says the form, else it is html. (values: html,
                              md, txt, pdf, docx)
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
      --force                 Replace files that would be kept: case files, signed
                              or edited documents, those of another case.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let gaps = """
    OVERVIEW: Say what cases lack, for which document, and who can supply it.

    Takes case files, folders of cases, and meeting files, whose cases are then
    needed before the meeting. The most urgent case comes first; of each case what
    a document requires, then what decides a score, the urgency or a rule.

    With -o also one sheet for each who can supply something: departments have one
    sheet with identifiers of cases alone; the ward, the referrer and the patient's
    own team have one a case. No finding and no reason that somebody typed stands
    on any of them; the names of the files carry the identifier of the case. A
    sheet that an earlier run wrote there of these cases and this one no longer
    makes is taken away.

    The exit status is 0 whether or not anything is missing, and 65 when a file
    cannot be used; the others are told.

    USAGE: spineboard gaps <cases> ... [--by <by>] [--for <for> ...] [--output <output>] [--to <to> \
    ...] [--paper <paper>] [--json] [--as-of <as-of>] [--templates <templates>] [--centres <centres>] \
    [--language <language>] [--force]

    ARGUMENTS:
      <cases>                 Case files, folders of cases, meeting files; - for a
                              case on standard input.

    OPTIONS:
      --by <by>               The order of the text. (values: case, owner; default:
                              case)
      --for <for>             Only what this document wants; it may be given again
                              for another. (values: mdt-summary, mdt-minutes,
                              referral-letter, patient-handout, warning-signs,
                              case-diff, mdt-agenda, outcome-letter, gap-sheet)
      -o, --output <output>   A folder for one sheet per owner.
      --to <to>               The form of the sheets; it may be given again for
                              another form. (values: html, md, txt, pdf, docx;
                              default: html)
      --paper <paper>         The paper of the sheets. (values: a4, letter;
                              default: a4)
      --json                  One line of JSON per case, the most urgent first, in
                              place of the text.
      --as-of <as-of>         When the facts hold, instead of the file's asOf: a
                              date, or a time with its offset.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --centres <centres>     A directory of centres; the case names one of them as
                              referral.to.centre.
      --language <language>   The language of the sheets, as a tag such as en.
      --force                 Replace files that would be kept: case files, signed
                              or edited documents, those of another case.
      --version               Show the version.
      -h, --help              Show help information.


    """
}
