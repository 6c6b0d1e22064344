import Foundation
import Testing

/// A folder of pictures in text: where the tests read them, and where they are written to when they are recorded anew.
///
/// `DASI_RECORD=1` writes every picture that differs; the run fails all the same, so that each is read before it is kept.
package struct GoldenFolder: Sendable {
  private let read: URL?
  private let write: URL
  private static let isRecording = ProcessInfo.processInfo.environment["DASI_RECORD"] != nil

  /// A folder `Frames` beside a source file, copied into a bundle.
  package init(bundle: URL?, source: String) {
    read = bundle?.appendingPathComponent("Frames")
    write = URL(fileURLWithPath: source).deletingLastPathComponent().appendingPathComponent("Frames")
  }

  fileprivate func text(_ name: String) -> String? {
    let folder = Self.isRecording ? write : read
    return folder.flatMap { try? String(contentsOf: $0.appendingPathComponent(name + ".txt"), encoding: .utf8) }
  }

  fileprivate func record(_ text: String, _ name: String) throws -> String {
    guard Self.isRecording else { return "DASI_RECORD=1 writes it anew" }
    try FileManager.default.createDirectory(at: write, withIntermediateDirectories: true)
    try text.write(to: write.appendingPathComponent(name + ".txt"), atomically: true, encoding: .utf8)
    return "written anew: read it before it is kept"
  }
}

/// Expects a text to be the golden of that name; says line by line where it is not.
package func expectGolden(
  _ actual: String, _ name: String, in folder: GoldenFolder, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let expected = folder.text(name)
  guard actual != expected else { return }
  let fate = try folder.record(actual, name)
  let difference = expected.map { changes(actual, $0) } ?? "there was none"
  Issue.record("\(name) differs (\(fate))\n\(difference)", sourceLocation: sourceLocation)
}

/// The lines that differ, each below the frame it belongs to.
private func changes(_ actual: String, _ expected: String) -> String {
  let (new, old) = (sections(of: actual), sections(of: expected))
  let titles = new.map(\.title) + old.map(\.title).filter { title in !new.contains { $0.title == title } }
  return titles.compactMap { title in
    let lines = new.first { $0.title == title }?.lines ?? []
    let before = old.first { $0.title == title }?.lines ?? []
    guard lines != before else { return nil }
    let rows = (0..<max(lines.count, before.count)).flatMap { row -> [String] in
      let (now, then) = (
        lines.indices.contains(row) ? lines[row] : nil, before.indices.contains(row) ? before[row] : nil
      )
      return now == then ? [] : [then.map { "  - \($0)" }, now.map { "  + \($0)" }].compactMap(\.self)
    }
    return ([title] + rows).joined(separator: "\n")
  }.joined(separator: "\n")
}

private func sections(of text: String) -> [(title: String, lines: [String])] {
  var sections: [(title: String, lines: [String])] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
    if line.hasPrefix("=== ") || sections.isEmpty {
      sections.append((line, []))
    } else {
      sections[sections.count - 1].lines.append(line)
    }
  }
  return sections
}
