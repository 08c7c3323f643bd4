import Foundation

/// What other programs make of our files: PyYAML, and the validator of python3-jsonschema.
enum OtherReader {
  /// Whether Python has a module.
  static func isThere(_ module: String) -> Bool { (try? run("import \(module)", "")) != nil }

  /// Files of YAML as PyYAML reads them, each as JSON.
  static func json(of files: [String]) throws -> [String] {
    let program = """
      import sys, json, yaml
      files = json.load(sys.stdin)
      json.dump([json.dumps(yaml.safe_load(f), default=lambda d: d.isoformat()) for f in files], sys.stdout)
      """
    let input = String(decoding: try JSONEncoder().encode(files), as: UTF8.self)
    return try JSONDecoder().decode([String].self, from: Data(run(program, input).utf8))
  }

  /// What a validator of JSON Schema says of files of JSON: the first errors of each.
  static func errors(of files: [String], by schema: String) throws -> [[String]] {
    let program = """
      import sys, json, jsonschema
      schema, files = json.load(sys.stdin)
      schema = json.loads(schema)
      jsonschema.Draft202012Validator.check_schema(schema)
      v = jsonschema.Draft202012Validator(schema)
      json.dump([[e.json_path + ': ' + e.message[:200] for e in list(v.iter_errors(json.loads(f)))[:3]]
                 for f in files], sys.stdout)
      """
    let input = try JSONSerialization.data(withJSONObject: [schema, files])
    return try JSONDecoder().decode(
      [[String]].self, from: Data(run(program, String(decoding: input, as: UTF8.self)).utf8))
  }

  private static func run(_ program: String, _ input: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (given, made) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try Data(input.utf8).write(to: given)
    try Data().write(to: made)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", program]
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: made)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
    return String(decoding: try Data(contentsOf: made), as: UTF8.self)
  }

  struct Failed: Error {}
}
