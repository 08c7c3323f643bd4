import Records
import SourceText
public import SpineCase

/// The form of a meeting, by the same rules as that of a case.
public struct MeetingForm: Sendable {
  /// Creates the form.
  public init() {}

  /// The controls as a meeting fills them in.
  public func values(of meeting: Meeting) -> FormValues {
    var filling = FormFilling()
    filling.fill(Self.members, from: meeting.node, under: "")
    return filling.values
  }

  /// Reads what stands in the controls.
  ///
  /// - Parameters:
  ///   - values: What stands in the controls.
  ///   - base: The meeting as it was, whose signatures are carried along; nil for a new one.
  /// - Returns: The meeting; nil with what is wrong where it cannot be read.
  public func read(
    _ values: FormValues, over base: Meeting?
  ) -> (meeting: MeetingReader.Reading?, problems: [FormProblem]) {
    var writing = FormWriting(values)
    let own = writing.members(Self.members, under: "")
    var carried: [Member] = [Member(key: "format", value: Node(.text(MeetingReader.format)))]
    if case .mapping(let members) = base?.node.content {
      carried += members.filter { Self.carried.contains($0.key) && $0.key != "format" }
    }
    let root = Node(.mapping(carried.prefix(1) + own + carried.dropFirst()))
    do {
      let reading = try MeetingReader().reading(root, file: "meeting")
      return (writing.problems.isEmpty ? reading : nil, writing.problems)
    } catch {
      let found = error.diagnostics.map {
        FormProblem(path: writing.control(of: $0.path ?? ""), message: $0.message)
      }
      return (nil, writing.problems + found)
    }
  }

  private static let carried: Set<String> = ["format", "signOff", "minutes", "amendments"]
  private static let members = Meeting.schema.members.filter { !carried.contains($0.name) }
}
