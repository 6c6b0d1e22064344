/// Which rules are off, and where: for all notes, for a folder, for one note.
///
/// The nearest place that names a rule decides: a note before its folder, an inner folder before an outer one.
package struct RuleSwitches: Hashable, Sendable {
  /// Whether a rule is on, by place and then by the rule's id; the empty path stands for all notes.
  package private(set) var places: [String: [String: Bool]] = [:]

  /// All rules on, everywhere.
  package init() {}

  /// Switches a rule on or off in a place: a note's or folder's path below the notes folder, or the empty path.
  ///
  /// A `/` at either end of the path does not count.
  package mutating func set(_ rule: String, isOn: Bool, in place: String) {
    places[Self.trimmed(place), default: [:]][rule] = isOn
  }

  /// Returns the ids of the rules that are off for a note, by its path below the notes folder.
  package func off(for file: String) -> Set<String> {
    if places.isEmpty { return [] }
    var off: Set<String> = []
    var path = ""
    apply(place: path, to: &off)
    for part in file.split(separator: "/") {
      path += path.isEmpty ? String(part) : "/" + part
      apply(place: path, to: &off)
    }
    return off
  }

  private func apply(place: String, to off: inout Set<String>) {
    for (rule, isOn) in places[place] ?? [:] {
      if isOn { off.remove(rule) } else { off.insert(rule) }
    }
  }

  private static func trimmed(_ path: String) -> String {
    path.split(separator: "/").joined(separator: "/")
  }
}
