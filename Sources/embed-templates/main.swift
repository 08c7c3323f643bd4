// embed-templates FOLDER OUTPUT NAME...
// Writes the named files of FOLDER into one Swift file; a malformed template stops the build instead.

import FoundationEssentials
import SourceText
import Templating

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, let output = arguments.dropFirst().first else {
  stop(["embed-templates: name the folder, the output and the files"])
}

do {
  let sources = try arguments.dropFirst(2).map { try readSource($0, in: folder) }
  let findings = malformed(sources)
  if !findings.isEmpty { stop(findings.map(\.compilerDescription)) }
  try Data(swiftText(of: sources).utf8).write(to: URL(filePath: output), options: .atomic)
} catch {
  stop(["embed-templates: error: \(error)"])
}
