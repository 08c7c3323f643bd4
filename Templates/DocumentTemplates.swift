/// The templates of this folder, embedded in the binary by the plugin `EmbedTemplates`.
public enum DocumentTemplates {
  /// Every template, style sheet and word list of documents with its folder, `en/referral-letter.md`, sorted by name.
  public static let sources: [EmbeddedTemplate] = embedded.filter { !isOfSite($0.name) }

  /// The pages, style sheet, script and form of the board's site, `en/site/frame.html`, sorted by name.
  public static let site: [EmbeddedTemplate] = embedded.filter { isOfSite($0.name) }

  /// Whether a file of `Templates/` belongs to the site, not to the documents, by its name there.
  public static func isOfSite(_ name: String) -> Bool {
    name.hasPrefix("site/") || name.hasSuffix("/form.yaml")
      || name.split(separator: "/").dropFirst().first == "site"
  }

  /// The page that describes the language of the templates, `README.md`.
  public static var guide: EmbeddedTemplate { embeddedGuide[0] }

  /// The cases and meetings of `Samples/`, `Samples/cases/demo-0007/case.yaml`, sorted by name: made-up
  /// patients for trying out templates.
  public static var samples: [EmbeddedTemplate] { embeddedSamples }
}

/// One file of `Templates/` or `Samples/`.
public struct EmbeddedTemplate: Sendable {
  /// The path inside `Templates/`, or that of the sample, with `/` between folders.
  public let name: String
  /// The text; UTF-8, exactly as in the file.
  public let text: StaticString
  /// The same data as JSON, for words; nil for everything else.
  public let record: StaticString?

  /// The bytes of the text; a copy, O(*n*).
  public var bytes: [UInt8] { text.withUTF8Buffer { Array($0) } }
  /// The bytes of the record; a copy, O(*n*).
  public var recordBytes: [UInt8]? { record?.withUTF8Buffer { Array($0) } }
}
