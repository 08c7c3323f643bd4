// cmark-alone FILE ROUNDS
// Converts the texts of a file, with a NUL between each two, by libcmark and nothing else in the process, and prints the
// microseconds of processor time that one text takes: the median of so many rounds. A first round is not counted.

import Ccmark
import Glibc

/// The bytes of a file; empty where it cannot be read.
func bytes(of path: String) -> [CChar] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var (bytes, buffer) = ([CChar](), [CChar](repeating: 0, count: 1 << 16))
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes
}

/// Processor time of this process, in seconds.
var now: Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

let arguments = CommandLine.arguments
let texts = bytes(of: arguments.count > 1 ? arguments[1] : "").split(separator: 0).map(Array.init)
guard !texts.isEmpty, arguments.count > 2, let rounds = Int(arguments[2]), rounds > 0 else {
  print("cmark-alone: name a file of texts with a NUL between each two, and how many rounds to run")
  exit(EXIT_FAILURE)
}
let times = (0...rounds).map { _ in
  let start = now
  for text in texts { free(cmark_markdown_to_html(text, text.count, CMARK_OPT_DEFAULT)) }
  return now - start
}
print(times.dropFirst().sorted()[rounds / 2] / Double(texts.count) * 1e6)
