/// What `--help` prints for the commands on templates, to the letter.
extension HelpText {
  static let templates = """
    OVERVIEW: List, check, export, preview and compare templates, and list the
    fields that they may name.

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
      preview                 Show every document of every sample, made with a
                              folder of templates, on one page.
      diff                    Say which documents of the samples two folders of
                              templates make differently, and where.

      See 'spineboard help templates <subcommand>' for detailed help.

    """

  static let templatesList = """
    OVERVIEW: List the templates with audience, version and review.

    USAGE: spineboard templates list

    OPTIONS:
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let templatesFields = """
    OVERVIEW: List the fields that a template may name, with kind, audience and
    meaning.

    USAGE: spineboard templates fields [<word>] [--document <document>] [--audience <audience>]

    ARGUMENTS:
      <word>                  Only the fields whose name or meaning holds this word.

    OPTIONS:
      --document <document>   Only the fields of this document. (values:
                              mdt-summary, mdt-minutes, referral-letter,
                              patient-handout, warning-signs, case-diff,
                              mdt-agenda, outcome-letter, gap-sheet; default:
                              mdt-summary)
      --audience <audience>   Only the fields that this reader may see: patient,
                              clinician or board; without it, the reader of the
                              document.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let templatesCheck = """
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

  static let templatesExport = """
    OVERVIEW: Write the built-in templates into a folder, to start from; files that
    are there are kept.

    Without a file it writes all of them, and README.md, the page that describes
    the language of the templates. Keep only what you change: a file that the
    folder lacks is the built-in one, and stays up to date.

    USAGE: spineboard templates export <folder> [<files> ...] [--force]

    ARGUMENTS:
      <folder>                The folder.
      <files>                 Only these files, for instance en/referral-letter.md.

    OPTIONS:
      --force                 Write over the files that are there.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let templatesPreview = """
    OVERVIEW: Show every document of every sample, made with a folder of templates,
    on one page.

    The program carries the cases and meetings of its samples, made-up patients
    all, so that no other file is needed. Two worst cases are always added: every
    value at its longest, and everything unknown.
    A document that is refused stands on the page as the reasons why. The page
    loads nothing from anywhere.

    USAGE: spineboard templates preview <folder> [--sample <sample> ...] [--all] [--language <language>] [--output <output>] [--force]

    ARGUMENTS:
      <folder>                The folder; what it lacks is taken from the built-in
                              templates.

    OPTIONS:
      --sample <sample>       Case and meeting files to try the templates on.
      --all                   The samples that the program carries; so too where no
                              --sample is named.
      --language <language>   The language of the templates, as a tag such as en.
                              (default: en)
      -o, --output <output>   The file to write; - for standard output. (default: -)
      --force                 Replace files that would be kept: case files, signed
                              or edited documents, those of another case.
      --version               Show the version.
      -h, --help              Show help information.


    """

  static let templatesDiff = """
    OVERVIEW: Say which documents of the samples two folders of templates make
    differently, and where.

    Each change is printed once, as the first sample shows it, with its document,
    region and line and in how many samples it shows: '-' for a line that is gone,
    '+' for one that is new. Where only the page around a document changes, the
    region is 'page'.
    'builtin' in place of a folder stands for the built-in templates.
    The exit status is 0 where all documents are the same and 1 where one is not.

    USAGE: spineboard templates diff <old> <new> [--sample <sample> ...] [--all] [--language <language>]

    ARGUMENTS:
      <old>                   The folder as it was; what it lacks is taken from the
                              built-in templates.
      <new>                   The folder as it is now.

    OPTIONS:
      --sample <sample>       Case and meeting files to try the templates on.
      --all                   The samples that the program carries; so too where no
                              --sample is named.
      --language <language>   The language of the templates, as a tag such as en.
                              (default: en)
      --version               Show the version.
      -h, --help              Show help information.


    """
}
