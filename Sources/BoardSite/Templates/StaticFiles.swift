import Crypto
import DocumentTemplates

/// The style sheet and the script, under an address that holds their hash, so that browsers may keep them for ever.
enum StaticFiles {
  /// One file as it is served.
  struct File: Sendable {
    let name: String
    let type: String
    let bytes: [UInt8]
    let hash: String

    var address: String { "/static/\(hash)/\(name)" }
  }

  static let all: [File] = [("site.css", "text/css"), ("site.js", "text/javascript")].map { name, type in
    let bytes = DocumentTemplates.site.first { $0.name == "site/\(name)" }?.bytes ?? []
    let hash = Hexadecimal.text(of: SHA256.hash(data: bytes).prefix(8))
    return File(name: name, type: "\(type); charset=utf-8", bytes: bytes, hash: hash)
  }

  /// The style sheet, and an icon without a picture: otherwise browsers ask for one.
  static let styleLink = Array(
    "<link rel=\"stylesheet\" href=\"\(all[0].address)\"><link rel=\"icon\" href=\"data:,\">".utf8)
  static let scriptLink = Array("<script defer src=\"\(all[1].address)\"></script>".utf8)

  /// The answer to a request for one of them; nil where there is no such file.
  static func response(_ address: String) -> Response? {
    all.first { $0.address == address }.map {
      Response(.ok, headers: [("Content-Type", $0.type)], body: $0.bytes)
    }
  }
}
