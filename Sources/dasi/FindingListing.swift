import Notes

/// Findings as lines for people: `path:line: ✗ words`, note by note.
struct FindingListing {
  let report: Report
  /// How many of one kind in one note are shown; nil shows all.
  let most: Int?

  /// The lines about one note; `path` is where it is, so that editors and terminals can open it.
  func lines(of findings: [Finding], in path: String) -> [String] {
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for finding in findings {
      seen[finding.kind.name, default: 0] += 1
      if let most, seen[finding.kind.name, default: 0] > most { continue }
      lines.append("\(path):\(finding.line): \(sign(of: finding)) \(report.text(of: finding))")
    }
    guard let most else { return lines }
    let hidden = seen.values.reduce(0) { $0 + max(0, $1 - most) }
    return hidden == 0 ? lines : lines + [report.text(ofMore: hidden, in: path)]
  }

  private func sign(of finding: Finding) -> String { finding.severity == .wrong ? "✗" : "?" }
}
