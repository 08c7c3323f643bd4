import CDispatch
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

  /// Stands in for the system's own: notes whether it is a file or a folder that is flushed.
  private static let counting = """
    #include <fcntl.h>
    #include <stdlib.h>
    #include <sys/stat.h>
    #include <unistd.h>
    int fsync(int file) {
      struct stat status;
      fstat(file, &status);
      int list = open(getenv("FLUSHED"), O_WRONLY | O_APPEND | O_CREAT, 0600);
      write(list, S_ISDIR(status.st_mode) ? "folder " : "file ", S_ISDIR(status.st_mode) ? 7 : 5);
      return close(list);
    }

    """

  @Test("The program flushes a document and then its folder.")
  func program() throws {
    try inScratch { scratch in
      try scratch.write(Self.counting, to: "counting.c")
      // The compiler comes with Swift and stands where that does.
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      let built = try Run(
        shell: "PATH=\"$1\" clang -w -shared -fPIC -o counting.so counting.c", [path], in: scratch.folder)
      #expect(built.status == 0, "\(built.err)")
      try scratch.write(CaseText.small, to: "case.yaml")
      let made = try Run(
        ["render", "mdt-summary", "case.yaml", "-o", "summary.html"], in: scratch.folder,
        environment: ["LD_PRELOAD": scratch.path("counting.so"), "FLUSHED": scratch.path("flushed")])
      #expect(made.status == 0)
      #expect(try scratch.text(of: "flushed") == "file folder ")
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
