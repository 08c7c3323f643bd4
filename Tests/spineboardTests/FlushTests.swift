import Foundation
import Testing

@testable import spineboard

@Suite("Files on the disk before they count")
struct FlushTests {
  /// What was flushed: the file or folder, and what the target held then.
  private struct Flushed: Equatable {
    let isFolder: Bool
    let path: String
    let target: String?
  }

  @Test(
    "A file is flushed before it takes its name, whole, and its folder after it.", arguments: [nil, "old"])
  func order(before: String?) throws {
    try inScratch { scratch in
      let target = scratch.path("letter.html")
      if let before { try scratch.write(before, to: "letter.html") }
      var flushed: [Flushed] = []
      try Files.write(Array("new".utf8), to: target) { descriptor in
        var status = stat()
        fstat(descriptor, &status)
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        if !isFolder { #expect(status.st_size == 3) }
        let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
        flushed.append(
          Flushed(
            isFolder: isFolder, path: path ?? "", target: try? String(contentsOfFile: target, encoding: .utf8)
          ))
        return fsync(descriptor)
      }
      #expect(flushed.map(\.isFolder) == [false, true])
      #expect(flushed.map(\.target) == [before, "new"])
      #expect(flushed.allSatisfy { $0.path.hasPrefix(realPath(scratch.folder.path)) })
      #expect(flushed.last?.path == realPath(scratch.folder.path))
    }
  }

  @Test("What cannot be flushed is not written: the old file stands.")
  func failure() throws {
    try inScratch { scratch in
      try scratch.write("old", to: "letter.html")
      #expect(throws: Failure.self) {
        try Files.write(Array("new".utf8), to: scratch.path("letter.html")) { _ in
          errno = EIO
          return -1
        }
      }
      #expect(try scratch.text(of: "letter.html") == "old")
      #expect(try scratch.names() == ["letter.html"])
    }
  }

  private func realPath(_ path: String) -> String {
    realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    } ?? path
  }
}
