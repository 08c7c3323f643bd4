package import Records
package import Templating

extension TemplateSource {
  /// The tree of words: of the JSON that was made of them at the build where there is one, else of the YAML.
  package func tree() throws(RecordErrors) -> Node {
    guard let record else { return try RecordReader().read(bytes, file: file, format: .yaml) }
    return try RecordReader().read(record, file: file, format: .json)
  }
}
