/// How much a request may carry.
public enum BodyLimit {
  /// The largest body under a path, in bytes: 64 MiB where files are handed in, 1 MiB elsewhere.
  public static func bytes(for path: String) -> Int {
    ["/cases/import", "/verify"].contains(path) ? 64 << 20 : 1 << 20
  }
}
