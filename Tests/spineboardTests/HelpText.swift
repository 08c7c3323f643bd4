/// What `--help` prints for each command, to the letter.
enum HelpText {
  static let all: [(command: String, text: String)] = [
    ("", root),
    ("new", new),
    ("check", check),
    ("score", score),
    ("explain", explain),
    ("scale", scale),
    ("render", render),
    ("minutes", minutes),
    ("templates", templates),
    ("templates list", templatesList),
    ("templates fields", templatesFields),
    ("templates check", templatesCheck),
    ("templates export", templatesExport),
  ]

  private static let root = """
    OVERVIEW: Turns one case of spinal metastasis into the documents that the
    people around the patient need.

    A documentation aid for clinicians: decision support, not a decision.

    A first case: spineboard new > case.yaml, fill it in, spineboard check
    case.yaml, then spineboard render referral-letter case.yaml -o letter.html

    The exit status is 0 when all is done; 64 when the command line is wrong; 65
    when a file's data is wrong or a document is refused; 66 when a file cannot be
    read; 73 when a file cannot be written; 74 when standard output cannot be
    written.

    USAGE: spineboard <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      new                     Write a commented case file with every allowed value
                              in it, to fill in.
      check                   Check case files: errors, contradictions, and what
                              each document still lacks.
      score                   Score cases: every total that is still possible, its
                              bands, and the items that decide.
      explain                 Explain cases: urgency and considerations, each with
                              its facts, rule and source.
      scale                   Print a scale: its table, sources, conflicts between
                              sources, validity and known limits.
      render                  Render a document from each case, or with --all every
                              document of every file.
      minutes                 Render the minutes of a meeting from its file and the
                              cases that it names.
      templates               List, check and export templates, and list the fields
                              that they may name.

      See 'spineboard help <subcommand>' for detailed help.

    """

  private static let new = """
    OVERVIEW: Write a commented case file with every allowed value in it, to fill
    in.

    USAGE: spineboard new [--output <output>]

    OPTIONS:
      -o, --output <output>   The file to write; standard output where it is left
                              out. (default: -)
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let check = """
    OVERVIEW: Check case files: errors, contradictions, and what each document
    still lacks.

    USAGE: spineboard check <files> ... [--templates <templates>]

    ARGUMENTS:
      <files>                 Case files, YAML or JSON; - for standard input.

    OPTIONS:
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let render = """
    OVERVIEW: Render a document from each case, or with --all every document of
    every file.

    Documents: mdt-summary, referral-letter, patient-handout, warning-signs, and
    mdt-minutes from a meeting file.
    With one file the output is a file or - for standard output; with several it is
    a folder.
    --all takes case and meeting files, writes each document where it may be made,
    and an index.html.
    A document is a draft until every field that its template requires is known and
    somebody has signed.

    USAGE: spineboard render <document> <file> ... [-o <output>] [--to html|md] [--as-of <date>] \
    [--language <tag>]
           spineboard render --all <file> ... -o <folder> [--to html|md] [--as-of <date>] [--language \
    <tag>]

    ARGUMENTS:
      <arguments>             The document (not with --all), then case files; - for
                              standard input.

    OPTIONS:
      --all                   Every document of every file, with an index.html.
      -o, --output <output>   The file or folder to write; - for standard output.
                              (default: -)
      --to <to>               The form: html or md. (values: html, md; default:
                              html)
      --final                 Refuse a draft, and list every gap with its place in
                              the file and in the template.
      --as-of <as-of>         When the facts hold, instead of the file's asOf: a
                              date, or a time with its offset.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --language <language>   The language of the document, as a tag such as en.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let minutes = """
    OVERVIEW: Render the minutes of a meeting from its file and the cases that it
    names.

    USAGE: spineboard minutes <file> [--output <output>] [--to <to>] [--final] [--as-of <as-of>] \
    [--templates <templates>] [--language <language>]

    ARGUMENTS:
      <file>                  The meeting file.

    OPTIONS:
      -o, --output <output>   The file or folder to write; - for standard output.
                              (default: -)
      --to <to>               The form: html or md. (values: html, md; default:
                              html)
      --final                 Refuse a draft, and list every gap with its place in
                              the file and in the template.
      --as-of <as-of>         When the facts hold, instead of the file's asOf: a
                              date, or a time with its offset.
      --templates <templates> A folder of templates that stand in place of the
                              built-in ones, file by file.
      --language <language>   The language of the document, as a tag such as en.
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let templates = """
    OVERVIEW: List, check and export templates, and list the fields that they may
    name.

    USAGE: spineboard templates <subcommand>

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.

    SUBCOMMANDS:
      list (default)          List the templates with audience, version and review.
      fields                  List the fields that a template may name, with kind,
                              audience and meaning.
      check                   Check a folder of templates: every finding at once,
                              with its line and what would do.
      export                  Write the built-in templates into a folder, to start
                              from; files that are there are kept.

      See 'spineboard help templates <subcommand>' for detailed help.

    """

  private static let templatesList = """
    OVERVIEW: List the templates with audience, version and review.

    USAGE: spineboard templates list

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let templatesFields = """
    OVERVIEW: List the fields that a template may name, with kind, audience and
    meaning.

    USAGE: spineboard templates fields [--document <document>] [--audience <audience>]

    OPTIONS:
      --document <document>   Only the fields of this document. (values:
                              mdt-summary, mdt-minutes, referral-letter,
                              patient-handout, warning-signs; default: mdt-summary)
      --audience <audience>   Only the fields that this reader may see: patient,
                              clinician or board. (default: board)
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let templatesCheck = """
    OVERVIEW: Check a folder of templates: every finding at once, with its line and
    what would do.

    USAGE: spineboard templates check <folder>

    ARGUMENTS:
      <folder>                The folder; what it lacks is taken from the built-in
                              templates.

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  private static let templatesExport = """
    OVERVIEW: Write the built-in templates into a folder, to start from; files that
    are there are kept.

    USAGE: spineboard templates export <folder>

    ARGUMENTS:
      <folder>                The folder.

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """
}
