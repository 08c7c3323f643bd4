internal import Glibc

/// What kind of file system a folder lies on.
///
/// The write-ahead log of SQLite shares memory between processes through a file: on a network share two
/// machines would each believe to be alone, and damage the register.
enum FileSystemKind {
  /// The name of the network file system on which a folder lies; nil where it lies on none.
  static func networkName(of path: String) throws -> String? {
    guard let resolved = realpath(path, nil) else { throw Files.failure("the folder cannot be found") }
    defer { free(resolved) }
    let mounts = String(decoding: try Files.read("/proc/self/mountinfo"), as: UTF8.self)
    return type(of: String(cString: resolved), in: mounts).flatMap { isNetwork($0) ? $0 : nil }
  }

  /// Whether files of this type of mount lie on another machine, or may: FUSE hides what stands behind it.
  static func isNetwork(_ type: String) -> Bool {
    network.contains(type) || type.hasPrefix("nfs") || type.hasPrefix("smb")
      || (type.hasPrefix("fuse") && !local.contains(type))
  }

  /// The type of the mount that holds a path, by the table of mounts (proc(5), `mountinfo`); nil where none
  /// does.
  ///
  /// The longest mount point wins, and of two at the same place the one that was mounted last, which hides
  /// the other.
  static func type(of path: String, in mounts: String) -> String? {
    var found: (length: Int, type: String)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 6, let dash = fields.dropFirst(6).firstIndex(of: "-"), dash + 1 < fields.count
      else { continue }
      let point = unescaped(fields[4])
      guard holds(point, path), point.utf8.count >= found?.length ?? 0 else { continue }
      found = (point.utf8.count, String(fields[dash + 1]))
    }
    return found?.type
  }

  private static let network: Set<String> = [
    "cifs", "9p", "afs", "ceph", "coda", "ncpfs", "lustre", "ocfs2", "gfs2", "vboxsf", "prl_fs", "virtiofs",
    "drvfs", "glusterfs", "beegfs", "davfs",
  ]

  /// What keeps its files on a disk of this machine, although it is a program of a user.
  private static let local: Set<String> = [
    "fuseblk", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs", "fuse.fuse-overlayfs",
    "fuse.bindfs", "fuse.ext2", "fuse.ntfs-3g",
  ]

  private static func holds(_ point: String, _ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  /// A blank, a tab, a line break and a backslash stand as three octal digits after a backslash.
  private static func unescaped(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(field.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ 0x30...0x37 ~= $0 }) {
        bytes.append(digits.reduce(0) { $0 << 3 | ($1 - 0x30) })
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
