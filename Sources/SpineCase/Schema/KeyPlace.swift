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
/// A property of a lesion, or of a record below it.
package typealias LesionProperty = any PartialKeyPath<Lesion> & Sendable

extension String {
  /// The path of the key that fills a property of the case, as messages, rules and lists write it:
  /// `.path(\.tumour.site)` is `tumour.primary.site`.
  package static func path(_ property: CaseProperty) -> String { ClinicalCase.keyPaths.path(property) }

  /// The path of a key of the lesion of this number, from 0: `.path(\.pain, ofLesion: 0)` is `lesions[0].sins.pain`.
  package static func path(_ property: LesionProperty, ofLesion index: Int) -> String {
    "\(path(\.lesions))[\(index)].\(Lesion.keyPaths.path(property))"
  }

  /// The path of the record in the file that holds a key: that of `\.referral.centre` is `referral.to`.
  package static func path(aroundKey property: CaseProperty) -> String {
    path(property).split(separator: ".").dropLast().joined(separator: ".")
  }

  /// The same of a key of a lesion: that of `\.pain` is `lesions[0].sins`.
  package static func path(aroundKey property: LesionProperty, ofLesion index: Int) -> String {
    path(property, ofLesion: index).split(separator: ".").dropLast().joined(separator: ".")
  }
}

extension ClinicalCase {
  static let keyPaths = KeyPaths(schema.places)
}

extension Lesion {
  fileprivate static let keyPaths = KeyPaths(schema.places)
}
