/// Searches in the bytes of a page.
///
/// Those of the standard library are generic over every collection and are not specialised outside of it: a page took them
/// as long as everything else together.
extension ArraySlice<UInt8> {
  /// Where some bytes, at least one, stand first; nil where they stand nowhere.
  package func firstRange(of mark: [UInt8]) -> Range<Int>? {
    guard let first = mark.first, count >= mark.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      for start in 0...(bytes.count - mark.count) where bytes[start] == first {
        var length = 1
        while length < mark.count, bytes[start + length] == mark[length] { length += 1 }
        if length == mark.count { return (startIndex + start)..<(startIndex + start + length) }
      }
      return nil
    }
  }

  /// Where some bytes stand last; nil where they stand nowhere.
  package func lastRange(of mark: [UInt8]) -> Range<Int>? {
    var (last, rest) = (Range<Int>?.none, self)
    while let found = rest.firstRange(of: mark) {
      (last, rest) = (found, rest[found.upperBound...])
    }
    return last
  }
}

extension [UInt8] {
  /// Where some bytes, at least one, stand first; nil where they stand nowhere.
  package func firstRange(of mark: [UInt8]) -> Range<Int>? { self[...].firstRange(of: mark) }

  /// The same with other bytes in the place of some, wherever these stand.
  package func replacing(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
    guard var found = firstRange(of: old) else { return self }
    var (replaced, rest) = ([UInt8](), self[...])
    while true {
      replaced += rest[..<found.lowerBound]
      replaced += new
      rest = rest[found.upperBound...]
      guard let next = rest.firstRange(of: old) else { return replaced + rest }
      found = next
    }
  }
}
