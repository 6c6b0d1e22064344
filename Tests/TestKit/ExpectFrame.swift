import Testing
import TextUI

/// Expects a whole frame to read as `rows`, spaces at the ends of rows and empty rows at the end left out, and, where
/// `styles` is given, to be styled as it says: lines of `row:column "text" style`, at last `cursor row:column` if it shows.
///
/// An empty `rows` fails and prints what the frame looks like, to be read and then pasted.
package func expectFrame(
  _ frame: Frame, _ rows: String, styles: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  compare(picture(of: frame), rows, "rows", sourceLocation)
  guard let styles else { return }
  compare(stylePicture(of: frame), styles, "styles", sourceLocation)
}

/// The rows of a frame as `expectFrame` compares them.
package func picture(of frame: Frame) -> String {
  trimmed(frame.rows)
}

/// The style runs and cursor of a frame as `expectFrame` compares them.
package func stylePicture(of frame: Frame) -> String {
  let runs = frame.styleRuns.map { "\($0.at.y):\($0.at.x) \"\($0.text)\" \($0.style)" }
  let cursor = frame.cursor.map { "cursor \($0.y):\($0.x)" }
  return (runs + [cursor].compactMap(\.self)).joined(separator: "\n")
}

private func compare(_ actual: String, _ expected: String, _ what: String, _ location: SourceLocation) {
  let lines = expected.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    String(line.reversed().drop { $0 == " " }.reversed())
  }
  guard actual != trimmed(lines) else { return }
  Issue.record("\(what) differ\n\(difference(actual, trimmed(lines)))", sourceLocation: location)
}

private func trimmed(_ lines: [String]) -> String {
  lines.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
}

/// Every line of what was drawn, marked `+` where it is not the expected one, which stands before it, marked `-`.
private func difference(_ actual: String, _ expected: String) -> String {
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let old = expected.isEmpty ? [] : expected.split(separator: "\n", omittingEmptySubsequences: false)
  guard !old.isEmpty else { return actual }
  return (0..<max(new.count, old.count)).map { index in
    let (now, then) = (index < new.count ? new[index] : nil, index < old.count ? old[index] : nil)
    if now == then { return "  \(now ?? "")" }
    return [then.map { "- \($0)" }, now.map { "+ \($0)" }].compactMap(\.self).joined(separator: "\n")
  }.joined(separator: "\n")
}
