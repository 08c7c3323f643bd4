import Templating

/// The merge without any escape, which is what the yardstick converts.
struct RawMerge: RenderSink {
  private(set) var markdown: [UInt8] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) { markdown += bytes }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) { markdown += text.utf8 }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}
