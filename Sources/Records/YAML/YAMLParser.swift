import Yams

/// Reads YAML through Yams and passes on none of its types, meanings or messages.
struct YAMLParser {
  private let maximumDepth: Int
  private var source: YAMLSource
  /// The keys that were found twice and disguised, each with the place of its first occurrence.
  private var repeated: [Fault] = []
  private var readingsLeft: Int

  /// How many bytes may be read again in search of further duplicate keys.
  private static let bytesToReadAgain = 524_288

  init(_ bytes: [UInt8], maximumDepth: Int) throws(Faults) {
    do throws(Fault) {
      source = try YAMLSource(bytes, maximumDepth: maximumDepth)
    } catch {
      throw Faults([error])
    }
    self.maximumDepth = maximumDepth
    // Each duplicate costs another reading of the whole text, so a large file gets few.
    readingsLeft = min(1000, Self.bytesToReadAgain / max(1, bytes.count))
  }

  /// The one value of the text; duplicate keys are still in it, however many there are.
  mutating func document() throws(Faults) -> Node {
    let root = try compose()
    var walk = YAMLWalk(source: source, maximumDepth: maximumDepth)
    let node = walk.root(root)
    guard walk.faults.isEmpty else { throw Faults(walk.faults) }
    return node
  }

  /// The parser's tree.
  ///
  /// It stops at the first record with duplicate keys and names one of them. That key is disguised and the text
  /// read again, until the parser accepts it and the tree shows every duplicate.
  private mutating func compose() throws(Faults) -> Yams.Node {
    while true {
      do {
        // The basic resolver gives no value a type, so that `no`, `1_000` and dates stay text.
        let parser = try Yams.Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else { throw Faults([Fault(.empty, at: nil)]) }
        return root
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        try disguise(keys.first ?? "", at: Place(context.mark))
      } catch let error as Faults {
        throw error
      } catch {
        throw Faults([fault(from: error)])
      }
    }
  }

  private mutating func disguise(_ key: String, at place: Place) throws(Faults) {
    if let indicator = source.indicator(at: place) { throw Faults([Fault(indicator.problem, at: place)]) }
    if key.isEmpty { throw Faults([Fault(.keyNotPlain, at: place)]) }
    let fault = Fault(.repeatedKey(key: source.restore(key)), at: place)
    if !repeated.contains(where: { $0.problem == fault.problem }) { repeated.append(fault) }
    guard readingsLeft > 0, source.disguiseKey(at: place) else { throw Faults(repeated) }
    readingsLeft -= 1
  }

  private func fault(from error: any Error) -> Fault {
    switch error as? YamlError {
    case .scanner(let context, let phrase, let mark, _), .parser(let context, let phrase, let mark, _):
      mistake(phrase, at: Place(mark), since: (context?.mark).map(Place.init))
    case .composer(_, let phrase, let mark, _):
      // The phrase is compared and never shown: the parser's errors quote the file.
      Fault(phrase.hasPrefix("found undefined alias") ? .alias : .secondDocument, at: Place(mark))
    default: Fault(.malformed(.other), at: nil)
    }
  }

  private func mistake(_ phrase: String, at place: Place, since opening: Place?) -> Fault {
    if source.character(at: place) == "\t" { return Fault(.malformed(.tab), at: place) }
    return YAMLMistake(in: source).fault(
      Malformation(phrase: phrase), at: source.clamped(place), since: opening)
  }
}

extension Place {
  /// The place of a Yams mark, which also counts lines and scalars from 1.
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}

extension YAMLSource.Indicator {
  /// The fault of a value that begins with it.
  var problem: Problem {
    switch self {
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    }
  }
}
