import Synchronization

/// Where a key stands: the keys that lead to it in the file, and the property that it fills.
struct KeyPlace<Record: Sendable>: Sendable {
  /// The keys that lead to it, for instance `tumour.primary.site`.
  let path: String
  let property: @Sendable () -> AnyKeyPath?

  /// The place seen from a record that holds this one, under a key of its own where it has one.
  func lifted<Outer>(
    _ record: any WritableKeyPath<Outer, Record> & Sendable, under key: String? = nil
  ) -> KeyPlace<Outer> {
    let property = property
    return KeyPlace<Outer>(path: key.map { "\($0).\(path)" } ?? path) {
      property().flatMap { (record as AnyKeyPath).appending(path: $0) }
    }
  }

  /// The place below a key whose keys fill properties of the same record.
  func inside(_ key: String) -> KeyPlace { KeyPlace(path: "\(key).\(path)", property: property) }
}

/// The paths of the keys of a record by the properties that they fill.
struct KeyPaths<Record: Sendable>: ~Copyable, Sendable {
  /// Key paths cannot be shared between threads, so they stay behind a lock.
  private let paths: Mutex<[AnyKeyPath: String]>

  init(_ places: [KeyPlace<Record>]) {
    var paths: [AnyKeyPath: String] = [:]
    for place in places {
      if let property = place.property() { paths[property] = place.path }
    }
    self.paths = Mutex(paths)
  }

  /// The path of the key that fills a property; the property itself in words where none does, which a test rules out.
  func path(_ property: any PartialKeyPath<Record> & Sendable) -> String {
    paths.withLock { $0[property] } ?? "\(property)"
  }
}

/// A property of the case, or of a record below it.
package typealias CaseProperty = any PartialKeyPath<ClinicalCase> & Sendable

extension ClinicalCase {
  private static let keyPaths = KeyPaths(schema.places)

  /// The path of the key that fills a property, as messages and lists write it: `path(\.tumour.site)` is
  /// `tumour.primary.site`.
  package static func path(_ property: CaseProperty) -> String { keyPaths.path(property) }
}

extension Lesion {
  private static let keyPaths = KeyPaths(schema.places)

  /// The path of a key of the lesion of this number, from 0: `path(\.pain, at: 0)` is `lesions[0].sins.pain`.
  package static func path(_ property: any PartialKeyPath<Lesion> & Sendable, at index: Int) -> String {
    "\(ClinicalCase.path(\.lesions))[\(index)].\(keyPaths.path(property))"
  }
}
