import Authoring
import CaseView
import DocumentTemplates
import Documents
import Foundation
import SourceText
import SpineCase

/// The samples on which templates are tried: the files named, or those built into the program.
struct SampleSet {
  /// One sample: its name and its bytes.
  struct Sample {
    let name: String
    let bytes: [UInt8]

    var isMeeting: Bool {
      String(decoding: bytes.prefix(4096), as: UTF8.self).contains(MeetingReader.format)
    }
  }

  let samples: [Sample]
  private let read: (String) throws -> [UInt8]

  /// The samples that the program carries.
  static var carried: SampleSet {
    let samples = DocumentTemplates.samples.map { Sample(name: $0.name, bytes: $0.bytes) }
    return SampleSet(samples: samples) { path in
      guard let sample = samples.first(where: { $0.name == path }) else {
        throw Failure(.noInput, "\(Files.shown(path)): is not among the samples that the program carries")
      }
      return sample.bytes
    }
  }

  /// Files on disk.
  static func files(_ paths: [String]) throws -> SampleSet {
    SampleSet(samples: try paths.map { Sample(name: Files.shown($0), bytes: try Files.read($0)) }) {
      try Files.read($0)
    }
  }

  private init(samples: [Sample], read: @escaping (String) throws -> [UInt8]) {
    (self.samples, self.read) = (samples, read)
  }

  /// Calls `visit` with every document of every sample, then with those of the worst cases.
  func documents(
    _ session: Session, in language: String,
    _ visit: (_ sample: String, DocumentKind, DocumentPreview.Outcome) throws -> Void
  ) throws {
    for sample in samples {
      for (kind, outcome) in try documents(of: sample, session, in: language) {
        try visit(sample.name, kind, outcome)
      }
    }
    for worst in WorstCase.allCases {
      for kind in DocumentKind.allCases where session.maker.languages(of: kind).contains(language) {
        try visit(
          worst.title, kind,
          Self.outcome { () throws(DocumentErrors) in try session.maker.make(kind, of: worst, in: language) })
      }
    }
  }

  private func documents(
    of sample: Sample, _ session: Session, in language: String
  ) throws -> [(DocumentKind, DocumentPreview.Outcome)] {
    if sample.isMeeting { return [(.mdtMinutes, try minutes(of: sample, session, in: language))] }
    let source = try session.read(sample.bytes, file: sample.name)
    return DocumentKind.allCases.filter(\.isOfOneCase).map { kind in
      (
        kind,
        Self.outcome { () throws(DocumentErrors) in try session.maker.make(kind, of: source, in: language) }
      )
    }
  }

  private func minutes(
    of sample: Sample, _ session: Session, in language: String
  ) throws -> DocumentPreview.Outcome {
    let meeting: MeetingReader.Reading
    do { meeting = try MeetingReader().reading(sample.bytes, file: sample.name) } catch {
      throw Failure(error.diagnostics)
    }
    let cases = try meeting.value.cases.map { listed in
      let path = Self.path(of: listed.file, beside: sample.name)
      return try session.read(try read(path), file: path)
    }
    return Self.outcome { () throws(DocumentErrors) in
      try session.maker.makeMinutes(of: meeting, cases: cases, in: language)
    }
  }

  /// The path of a file that another one names relative to itself, without `..` where it can be resolved.
  private static func path(of file: String, beside other: String) -> String {
    guard !file.hasPrefix("/") else { return file }
    var parts = other.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in file.split(separator: "/") {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty, last != "." {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func outcome(_ make: () throws(DocumentErrors) -> DocumentMaker.Document)
    -> DocumentPreview.Outcome
  {
    Result { () throws(DocumentErrors) in try make() }
  }
}
