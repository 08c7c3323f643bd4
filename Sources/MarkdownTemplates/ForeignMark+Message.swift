extension ForeignMark.Form {
  /// What is wrong and what would do.
  var message: String {
    switch self {
    case .struckOut:
      "'~~' strikes nothing out and is printed as it stands. Delete the words, or write '\\~~' to print the marks"
    case .marked:
      "'==' marks nothing and is printed as it stands. Write '**' around the words, or '\\==' to print the marks"
    case .footnote:
      "there are no footnotes: the mark is printed as it stands, and the note may be lost. "
        + "Write the note in brackets into the text"
    case .box:
      "a box to tick is printed as it stands, in square brackets. Write '☐', or '\\[ ]' to print the brackets"
    case .gridTable:
      "a table drawn with '+' is printed as it stands. Begin each row with '|' and write '| --- |' below the header"
    case .container:
      "a box drawn with ':::' or '!!!' is printed as it stands. Write a heading, or '>' before each line of a quote"
    case .definition:
      "a line that begins with ':' defines nothing and is printed as it stands. Write a list: '- **term:** words'"
    case .raised:
      "'^' and '~' raise or lower nothing and are printed as they stand. Write the sign itself, such as '²' or '₂'"
    case .formula:
      "there are no formulas: '$' is printed as it stands. Write the formula in plain signs, such as 'x²'"
    case .attributes: "'{.' and '{:' give nothing a style and are printed as they stand. Delete the braces"
    case .contents:
      "'[[...]]' and '[TOC]' are no links and no table of contents, and are printed as they stand. Delete them"
    case .command:
      "there are no commands: the backslash is printed as it stands. Delete it, or write '\\\\' to print a backslash"
    case .shortcode:
      "a name between colons makes no picture and is printed as it stands. Write the sign itself, or delete it"
    case .indentedCode:
      "a line indented by four blanks is printed as code, and its marks as they stand. Take away the blanks before it"
    case .fencedCode:
      "what stands between '```' is printed as code: its marks as they stand, its lines as long as they are. Take away the "
        + "fence"
    case .accidentalHeading:
      "this line makes a heading of the sentence above it. Write '## ' before a heading, or '***' below a blank line "
        + "for a line across the page"
    case .alert: "'[!' makes no box here and is printed as it stands. Write the word in bold: '**Note**'"
    }
  }
}
