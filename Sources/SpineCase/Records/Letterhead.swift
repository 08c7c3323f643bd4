/// Who is writing, as the letterhead states it: names, logo, address, or a gap for pre-printed paper.
public struct Letterhead: Hashable, Sendable {
  /// The paper of every document but those that must not name an illness.
  public var head: Head
  /// The paper of sheets for patients who have not been told their diagnosis; nil where there is none, and then
  /// such a sheet carries no letterhead at all.
  public var neutral: Head?
  /// The file it was read from, for messages.
  public var file: String

  /// Creates a letterhead.
  public init(head: Head, neutral: Head? = nil, file: String = "") {
    (self.head, self.neutral, self.file) = (head, neutral, file)
  }

  /// One head of paper.
  public struct Head: Hashable, Sendable {
    /// The writer's names, in the local languages.
    public var names: [Name]
    /// The logo.
    public var logo: Logo?
    /// The lines of the address, in the language of the first name.
    public var address: [String]
    /// The lines at the end of the document, in the language of the first name.
    public var footer: [String]
    /// One line at the head of every printed page after the first.
    public var continuation: String?
    /// Millimetres that stay empty at the top of the first printed page, 5 to 120; nil where the page itself says
    /// who is writing.
    public var gap: Int?

    /// Creates a head of paper.
    public init(
      names: [Name] = [], logo: Logo? = nil, address: [String] = [], footer: [String] = [],
      continuation: String? = nil, gap: Int? = nil
    ) {
      (self.names, self.logo, self.address) = (names, logo, address)
      (self.footer, self.continuation, self.gap) = (footer, continuation, gap)
    }
  }

  /// A name in one language.
  public struct Name: Hashable, Sendable {
    /// The name.
    public var text: String
    /// The language, a BCP 47 tag such as `hi`.
    public var language: String

    /// Creates a name.
    public init(text: String, language: String) {
      (self.text, self.language) = (text, language)
    }
  }

  /// A picture that represents the writer.
  public struct Logo: Hashable, Sendable {
    /// What the picture says, for those who cannot see it.
    public var alternative: String
    /// The picture.
    public var image: LogoImage

    /// Creates a logo.
    public init(alternative: String, image: LogoImage) {
      (self.alternative, self.image) = (alternative, image)
    }
  }
}
