/// What `--help` prints for each command, to the letter.
enum HelpText {
  static let all: [(command: String, text: String)] = [
    ("", root),
    ("serve", serve),
    ("register", register),
    ("new", new),
    ("check", check),
    ("score", score),
    ("explain", explain),
    ("scale", scale),
    ("render", render),
    ("agenda", agenda),
    ("gaps", gaps),
    ("minutes", minutes),
    ("verify", verify),
    ("diff", diff),
    ("templates", templates),
    ("templates list", templatesList),
    ("templates fields", templatesFields),
    ("templates check", templatesCheck),
    ("templates export", templatesExport),
    ("templates preview", templatesPreview),
    ("templates diff", templatesDiff),
  ]

  private static let root = """
    OVERVIEW: Turns one case of spinal metastasis into the documents that the
    people around the patient need.

    A documentation aid for clinicians: decision support, not a decision.

    A first case: spineboard new > case.yaml, fill it in, spineboard check
    case.yaml, then spineboard render referral-letter case.yaml -o letter.html

    The exit status is 0 when all is done; 1 when templates diff finds a
    difference; 64 when the command line is wrong; 65 when a file's data is wrong
    or a document is refused; 66 when a file cannot be read; 69 when the register
    of the site or a port is in use; 73 when a file cannot be written or would be
    lost, or the program that makes a PDF or DOCX is missing or fails; 74 when
    standard output cannot be written.

    USAGE: spineboard <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      serve                   Open the board's site in the browser: enter cases,
                              print documents, take minutes.
      register                Check, back up, restore, export the register of the
                              site; take case files into it.
      new                     Write a commented case file with every allowed value
                              in it, to fill in.
      check                   Check case and meeting files: errors, contradictions,
                              and what each document still lacks.
      score                   Score cases: every total that is still possible, its
                              bands, and the items that decide.
      explain                 Explain cases: urgency and considerations, each with
                              its facts, rule and source.
      scale                   Print a scale: its table, sources, conflicts between
                              sources, validity and known limits.
      render                  Render a document from each case, or with --all every
                              document of every file.
      agenda                  Render the agenda of a meeting: the list by urgency,
                              then one page per case.
      gaps                    Say what cases lack, for which document, and who can
                              supply it.
      minutes                 Render the minutes of a meeting from its file and the
                              cases that it names.
      sign                    Sign one document of a case or meeting as it is now,
                              or withdraw a signature.
      verify                  Say whether a document has the text that its case
                              gives: it is made anew and compared.
      diff                    Say what changed between two states of a case, and
                              what that does to scores, urgency and considerations.
      schema                  List the keys of a case file, or print its JSON
                              Schema (2020-12).
      templates               List, check, export, preview and compare templates,
                              and list the fields that they may name.

      See 'spineboard help <subcommand>' for detailed help.

    """

  private static let new = """
    OVERVIEW: Write a commented case file with every allowed value in it, to fill
    in.

    USAGE: spineboard new [--meeting] [--output <output>] [--force]

    OPTIONS:
      --meeting               A meeting file in place of a case file.
      -o, --output <output>   The file to write; standard output where it is left
                              out. (default: -)
      --force                 Replace files that would be kept: case files, signed
                              or edited documents, those of another case.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let check = """
    OVERVIEW: Check case and meeting files: errors, contradictions, and what each
    document still lacks.

    USAGE: spineboard check <files> ... [--templates <templates>] [--centres <centres>]

    ARGUMENTS:
      <files>                 Case and meeting files; - for a case on standard
                              input.

    OPTIONS:
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --centres <centres>     A directory of centres; the case names one of them as
                              referral.to.centre.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let render = """
    OVERVIEW: Render a document from each case, or with --all every document of
    every file.

    Documents of a case: mdt-summary, referral-letter, patient-handout,
    warning-signs. Of a meeting: mdt-minutes, mdt-agenda.
    With one file the output is a file or - for standard output; with several it is
    a folder.
    --all takes case and meeting files, writes each document where it may be made,
    and an index.html. What it wrote there before of these files and no longer
    makes is taken away; what was signed is marked withdrawn, what was edited is
    left and named.
    A document is a draft until every field that its template requires is known and
    somebody has signed.

    The program makes html, md and txt itself; pdf takes Chromium or WeasyPrint 70,
    docx takes pandoc. Where that is not installed nothing is made, the message
    says how to install it, and the exit status is 73.
    A letterhead is a small file, see Samples/letterhead, or gap:38mm for paper
    that is already printed.

    USAGE: spineboard render <document> <file> ... [-o <output>] [--to <form>] [--paper a4|letter] \
    [--letterhead <file>]
           spineboard render --all <file> ... -o <folder> [--to <form> ...] [--paper a4|letter] [--letterhead \
    <file>]

    ARGUMENTS:
      <arguments>             The document (not with --all), then case files; - for
                              standard input.

    OPTIONS:
      --all                   Every document of every file, with an index.html.
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

  private static let minutes = """
    OVERVIEW: Render the minutes of a meeting from its file and the cases that it
    names.

    With --letters also the outcome letter of each case to its referrer, and each
    patient's sheet: the handout where the patient has been told the diagnosis and
    the plan, else the warning signs, in English and in the patient's language. The
    names of these files carry the identifier of the case. Nothing is written
    unless everything can be made. What an earlier run wrote of this meeting and
    this one no longer makes is taken away; what was signed is marked withdrawn,
    what was edited is left and named.

    USAGE: spineboard minutes [<options>] <file>

    ARGUMENTS:
      <file>                  The meeting file.

    OPTIONS:
      --letters <letters>     A folder for the outcome letters and the patients'
                              sheets.
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
}
