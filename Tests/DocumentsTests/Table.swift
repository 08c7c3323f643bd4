/// A table of a page: its caption and the texts of its cells, header row first.
struct Table {
  let caption: String
  var rows: [[String]] = []

  /// The row that begins with this text.
  func row(_ head: String) -> [String]? { rows.first { $0.first == head } }
}

extension Page {
  /// The tables in order.
  var tables: [Table] {
    elements.reduce(into: []) { tables, element in
      switch element.name {
      case "caption": tables.append(Table(caption: element.text))
      case "tr": tables[tables.count - 1].rows.append([])
      case "th", "td":
        let last = tables[tables.count - 1].rows.count - 1
        tables[tables.count - 1].rows[last].append(element.text)
      default: break
      }
    }
  }
}
