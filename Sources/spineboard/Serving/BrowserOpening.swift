import Foundation

/// Opens the browser of the desktop at an address that holds a secret.
enum BrowserOpening {
  /// Opens the address through a page of mode 0600 that leads there, so that it stands in no list of processes; does
  /// nothing where there is no desktop.
  static func open(_ address: String) {
    let environment = ProcessInfo.processInfo.environment
    guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else { return }
    let folder = environment["XDG_RUNTIME_DIR"] ?? NSTemporaryDirectory()
    let file = "\(folder)/spineboard-\(UInt64.random(in: .min ... .max)).html"
    let page =
      "<!DOCTYPE html><meta http-equiv=\"refresh\" content=\"0;url=\(address)\"><title>Spineboard</title>"
    guard
      FileManager.default.createFile(
        atPath: file, contents: Data(page.utf8), attributes: [.posixPermissions: 0o600])
    else { return }
    let opener = Process()
    opener.executableURL = URL(filePath: "/usr/bin/env")
    opener.arguments = ["xdg-open", file]
    (opener.standardOutput, opener.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try? opener.run()
    // The browser has read the page long before the token has expired.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) {
      try? FileManager.default.removeItem(atPath: file)
    }
  }
}
