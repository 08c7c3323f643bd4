import CommonMark
import FileForms
import Pages

extension ProvenanceBlock {
  /// The block among the properties of a file of a word processor; nil where there is none.
  init?(wordFile file: [UInt8]) {
    guard let properties = ReadArchive(file)?["docProps/custom.xml"],
      let list = PageElement(reading: properties).first("properties")
    else { return nil }
    let entries = list.elements.compactMap { property -> Entry? in
      guard let name = property["name"], name.hasPrefix(ProvenanceBlock.prefix) else { return nil }
      return Entry(name: String(name.dropFirst(ProvenanceBlock.prefix.count)), value: property.text)
    }
    guard !entries.isEmpty else { return nil }
    self.init(entries)
  }
}
