import Testing
@testable import FileForms

@Suite("Reading what was compressed by deflate")
struct InflateTests {
  /// A text with letters of uneven frequency, for which a compressor makes its own codes.
  static let long: [UInt8] = {
    let letters = Array("etaoin shrdlu".utf8)
    return (0..<900).map { $0 % 5 == 0 ? letters[$0 % 3] : letters[($0 * $0 * 7 + $0 / 3) % 13] }
  }()

  /// Made by another program (zlib 1.2): a stored block, one with the fixed codes, one that carries its own codes.
  static let blocks: [(deflated: [UInt8], text: [UInt8])] = [
    (bytes("010500faff7370696e65"), Array("spine".utf8)),
    (bytes("2b2ec8cc4b5528469000"), Array("spine spine spine".utf8)),
    (
      bytes(
        "edcfd109c4300c83e155b29aa082144c026765ff93ca2d71d0f78fdf161be783ee595a7517374f815897e6aee6c6be71695066cd"
          + "3098b5cc2a0c305b32b3194cad5ba9d16c234c669366a98deb61346be4a8ccc8d460b615c630a426b3c9fc06b3a31ca5592135"
          + "fd6aef8477c2ff4ef802"), long
    ),
  ]

  static func bytes(_ hex: String) -> [UInt8] {
    stride(from: 0, to: hex.utf8.count, by: 2).compactMap {
      UInt8(String(hex.dropFirst($0).prefix(2)), radix: 16)
    }
  }

  @Test("Every kind of block is read as it was written.")
  func kinds() {
    for (deflated, text) in Self.blocks {
      #expect(Inflate.bytes(of: deflated[...], atMost: 1000) == text)
      #expect(Inflate.bytes(of: ([9] + deflated)[1...], atMost: text.count) == text)
    }
  }

  @Test("What ends early, or holds more than the limit, is nothing.")
  func cut() {
    for (deflated, text) in Self.blocks {
      for length in 0..<deflated.count {
        #expect(Inflate.bytes(of: deflated[..<length], atMost: 1000) == nil, "\(length)")
      }
      #expect(Inflate.bytes(of: deflated[...], atMost: text.count - 1) == nil)
    }
  }

  @Test(
    "What is not of the method is nothing.",
    arguments: [
      "07", "0105000000", "ff", "4b04c500", "0da2", "05c0810000000000900000ff", "edfdffffffffffffffffff",
    ])
  func malformed(hex: String) {
    #expect(Inflate.bytes(of: Self.bytes(hex)[...], atMost: 1000) == nil)
  }

  @Test("No change of any bit reads beyond the input or writes beyond the limit.")
  func everyBit() {
    for (deflated, _) in Self.blocks {
      for bit in 0..<(deflated.count * 8) {
        var changed = deflated
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        #expect((Inflate.bytes(of: changed[...], atMost: 950) ?? []).count <= 950)
      }
    }
  }
}
