import SourceText

/// Reads YAML and JSON into one tree of nodes that know their places.
///
/// ```
/// let bytes = Array("sins:\n  pain: mechanical\n".utf8)
/// let root = try RecordReader().read(bytes, file: "case.yaml", format: .yaml)
/// if case .mapping(let members) = root.content {
///   print(members[0].key, members[0].keyPosition.line)  // sins 1
/// }
/// ```
public struct RecordReader: Sendable {
  /// How large a file may be.
  public struct Limits: Hashable, Sendable {
    /// The size of the file in bytes.
    public var maximumBytes = 1_048_576
    /// How deeply lists and records may be nested; the outermost counts 1.
    public var maximumDepth = 32

    /// Creates the limits of a case file: 1 MiB and 32 levels.
    public init() {}
  }

  /// How large a file may be.
  public let limits: Limits

  /// Creates a reader.
  public init(limits: Limits = .init()) {
    self.limits = limits
  }

  /// The tree of a file's content.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: The name of the file as the user gave it, for the messages.
  ///   - format: How the content is written.
  /// - Returns: The outermost value.
  /// - Throws: Every fault of form: malformed text, duplicate keys (all of them), aliases, anchors, tags, merge
  ///   keys, directives, a second document, size, depth, NUL, invalid UTF-8, a byte order mark; YAML of more than
  ///   50,000 lines and commas.
  public func read(_ bytes: [UInt8], file: String, format: RecordFormat) throws(RecordErrors) -> Node {
    let (root, mayHaveDuplicates): (Node, Bool)
    do throws(Faults) {
      (root, mayHaveDuplicates) = try tree(of: bytes, format: format)
    } catch {
      throw RecordErrors(
        error.all.map {
          Diagnostic(file: file, at: $0.place?.position, path: $0.path, $0.problem.message)
        })
    }
    let duplicates = mayHaveDuplicates ? DuplicateKeys.all(in: root, file: file) : []
    guard duplicates.isEmpty else { throw RecordErrors(duplicates) }
    return root
  }

  private func tree(of bytes: [UInt8], format: RecordFormat) throws(Faults) -> (Node, Bool) {
    do throws(Fault) {
      try ByteChecks.check(bytes, limits: limits)
      if format == .json {
        return try bytes.withUnsafeBufferPointer { (buffer) throws(Fault) in
          var parser = JSONParser(ByteView(buffer), maximumDepth: limits.maximumDepth)
          let root = try parser.document()
          return (root, parser.hasDuplicates)
        }
      }
    } catch {
      throw Faults([error])
    }
    var parser = try YAMLParser(bytes, maximumDepth: limits.maximumDepth)
    // Yams names one duplicate only, so the tree of a YAML file is always searched.
    return (try parser.document(), true)
  }
}
