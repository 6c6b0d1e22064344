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
      if let most = limit(of: finding.kind), seen[finding.kind.name, default: 0] > most { continue }
      lines.append("\(path):\(finding.line): \(sign(of: finding)) \(report.text(of: finding))")
    }
    let hidden = findings.count - lines.count
    return hidden == 0 ? lines : lines + [report.text(ofMore: hidden, in: path)]
  }

  /// A card that waits is no fault of the note: one of them says that there are.
  private func limit(of kind: Finding.Kind) -> Int? {
    if case .unsureCard = kind { return most.map { _ in 1 } }
    return most
  }

  private func sign(of finding: Finding) -> String { finding.severity == .wrong ? "✗" : "?" }
}
