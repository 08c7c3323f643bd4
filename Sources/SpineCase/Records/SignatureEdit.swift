import Records
import SourceText

/// The text of a case or meeting file with a signature added or withdrawn; every other line stays as it was typed.
///
/// Its result must be read again before it replaces the file: a layout that it does not understand gives a text
/// that says something else, or none at all.
public struct SignatureEdit {
  private let bytes: [UInt8]
  private let members: [Member]
  private let isFlow: Bool

  /// Takes a file; nil where it is not a record of keys and values.
  public init?(_ bytes: [UInt8], file: String) {
    guard let root = try? readRoot(bytes, file: file), case .mapping(let members) = root.content else {
      return nil
    }
    (self.bytes, self.members) = (bytes, members)
    isFlow = bytes.offset(of: root.position).map { bytes[$0] == UInt8(ascii: "{") } ?? false
  }

  private var member: Member? { members.first { $0.key == "signOff" } }

  /// The file with one more signature, the old single record put into a list first.
  public func adding(_ signOff: SignOff) -> [UInt8]? {
    guard let member else { return isFlow ? addingKey(signOff) : appendingKey(signOff) }
    guard let start = bytes.offset(of: member.value.position) else { return nil }
    switch (member.value.content, bytes[start]) {
    case (.sequence, UInt8(ascii: "[")):
      return FlowEnd.of(bytes, from: start).flatMap { inserting(signOff.flow, before: $0) }
    case (.sequence(let nodes), _): return appending(signOff, to: nodes, member)
    case (.mapping, UInt8(ascii: "{")): return listing(signOff, flowAt: start, member)
    case (.mapping, _): return listing(signOff, blockAt: start, member)
    case _ where member.value.textValue == Self.nobody: return replacingNobody(signOff, at: start, member)
    default: return nil
    }
  }

  /// The file with a signature withdrawn; its index counts from 0.
  public func withdrawing(_ index: Int, _ withdrawal: Withdrawal) -> [UInt8]? {
    guard let member else { return nil }
    var (node, following) = (member.value, Node?.none)
    if case .sequence(let nodes) = node.content {
      guard nodes.indices.contains(index) else { return nil }
      (node, following) = (nodes[index], index + 1 < nodes.count ? nodes[index + 1] : nil)
    }
    guard let start = bytes.offset(of: node.position) else { return nil }
    if bytes[start] == UInt8(ascii: "{") {
      return FlowEnd.of(bytes, from: start).flatMap {
        inserting("\"withdrawn\": \(withdrawal.flow)", before: $0)
      }
    }
    let end = following.flatMap { line(of: $0.position) } ?? sectionEnd(of: member)
    let margin = String(repeating: " ", count: node.position.column - 1)
    return replacing(end..<end, with: "\(margin)withdrawn: \(withdrawal.flow)\n")
  }
}

extension SignatureEdit {
  private func addingKey(_ signOff: SignOff) -> [UInt8]? {
    guard let start = bytes.firstIndex(of: UInt8(ascii: "{")), let end = FlowEnd.of(bytes, from: start) else {
      return nil
    }
    return inserting("\"signOff\": [\(signOff.flow)]", before: end)
  }

  private func appendingKey(_ signOff: SignOff) -> [UInt8] {
    replacing(bytes.count..<bytes.count, with: "\nsignOff:\n\(signOff.block(indent: 2))")
  }

  private func appending(_ signOff: SignOff, to nodes: [Node], _ member: Member) -> [UInt8]? {
    guard let first = nodes.first, let line = line(of: first.position) else { return nil }
    let indent = bytes[line...].prefix { $0 == 0x20 }.count
    let end = sectionEnd(of: member)
    return replacing(end..<end, with: signOff.block(indent: indent))
  }

  /// The word that says that nobody has signed.
  private static let nobody = "none"

  /// `signOff: none` becomes a list of one.
  private func replacingNobody(_ signOff: SignOff, at start: Int, _ member: Member) -> [UInt8]? {
    let isQuoted = [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[start])
    let end = start + Self.nobody.utf8.count + (isQuoted ? 2 : 0)
    if isFlow { return replacing(start..<end, with: "[\(signOff.flow)]") }
    let section = sectionEnd(of: member)
    guard section >= end else { return nil }
    var edited = replacing(section..<section, with: signOff.block(indent: 2))
    edited.removeSubrange(start..<end)
    return edited
  }

  /// `signOff: {...}` becomes the first element of a list.
  private func listing(_ signOff: SignOff, flowAt start: Int, _ member: Member) -> [UInt8]? {
    guard let end = FlowEnd.of(bytes, from: start) else { return nil }
    if isFlow {
      let old = String(decoding: bytes[start...end], as: UTF8.self)
      return replacing(start..<end + 1, with: "[\(old), \(signOff.flow)]")
    }
    let section = sectionEnd(of: member)
    guard section > end else { return nil }
    var edited = replacing(section..<section, with: signOff.block(indent: 2))
    guard let colon = bytes[..<start].lastIndex(where: { !$0.isBlank }) else { return nil }
    edited.replaceSubrange(colon + 1..<start, with: Array(withLineEndsOfFile("\n  - ").utf8))
    return edited
  }

  /// A record over several lines becomes the first element of a list: its lines move two blanks to the right.
  private func listing(_ signOff: SignOff, blockAt start: Int, _ member: Member) -> [UInt8]? {
    guard let first = line(of: member.value.position) else { return nil }
    let end = sectionEnd(of: member)
    let indent = start - first
    var moved: [UInt8] = []
    for (number, line) in bytes[first..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if number == 0 {
        moved += line.prefix(indent) + Array("- ".utf8) + line.dropFirst(indent)
      } else if line.contains(where: { !$0.isBlank }) {
        moved += Array("\n  ".utf8) + line
      } else {
        moved += [0x0A] + line
      }
    }
    if moved.last != 0x0A { moved.append(0x0A) }
    return replacing(
      first..<end, with: String(decoding: moved, as: UTF8.self) + signOff.block(indent: indent))
  }

  /// Where the lines of a key end: blank lines and comments before the next key belong to that key.
  private func sectionEnd(of member: Member) -> Int {
    let next = members.map(\.keyPosition).filter { $0 > member.keyPosition }.min()
    let limit = next.flatMap { line(of: $0) } ?? bytes.count
    var end = limit
    while end > 0 {
      let start = bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      guard bytes[start..<end].first(where: { !$0.isBlank }).map({ $0 == UInt8(ascii: "#") }) ?? true else {
        break
      }
      end = start
    }
    return end
  }

  /// Where the line of a place begins.
  private func line(of position: SourcePosition) -> Int? {
    bytes.offset(of: SourcePosition(line: position.line, column: 1))
  }

  /// An element or member put in front of the bracket that ends its list or record.
  private func inserting(_ text: String, before end: Int) -> [UInt8]? {
    guard let last = bytes[..<end].lastIndex(where: { !$0.isBlank }) else { return nil }
    let isFirst = "[{,".utf8.contains(bytes[last])
    return replacing(last + 1..<last + 1, with: isFirst ? text : ", \(text)")
  }

  /// A last line without a line end is ended before another is added.
  private func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    var edited = bytes
    let opensLine = range.isEmpty && range.lowerBound == bytes.count && text.hasSuffix("\n")
    let needsEnd = opensLine && bytes.last != 0x0A
    edited.replaceSubrange(range, with: Array(withLineEndsOfFile((needsEnd ? "\n" : "") + text).utf8))
    return edited
  }

  /// A text whose lines end as those of the file do.
  private func withLineEndsOfFile(_ text: String) -> String {
    guard bytes.firstIndex(of: 0x0A).map({ $0 > 0 && bytes[$0 - 1] == 0x0D }) ?? false else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
  }
}

extension [UInt8] {
  /// The index of the first byte of a place; LF, CR and CRLF each end a line, a column counts Unicode scalars.
  fileprivate func offset(of position: SourcePosition) -> Int? {
    var (line, index) = (1, 0)
    while line < position.line {
      guard let end = self[index...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
      let isPair = self[end] == 0x0D && end + 1 < count && self[end + 1] == 0x0A
      (line, index) = (line + 1, end + (isPair ? 2 : 1))
    }
    var column = 1
    while column < position.column, index < count {
      index += 1
      while index < count, self[index] & 0xC0 == 0x80 { index += 1 }
      column += 1
    }
    return index <= count ? index : nil
  }
}
