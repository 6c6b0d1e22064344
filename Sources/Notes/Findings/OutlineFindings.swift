/// What is doubtful in one note, as far as its lines and its outline tell.
package enum OutlineFindings {
  /// Every kind of finding that needs no other note, each looked for by a unit of its own.
  private static let units: [@Sendable (Document) -> [Finding]] = [
    EmptySections.find, EmptyLabels.find, OpenBlocks.find, Contradictions.find, WrongCounts.find, BrokenWords.unmended,
  ]

  /// All findings of the units, in the order of their lines; linear in the note.
  package static func all(in document: Document) -> [Finding] {
    (document.findings.filter { !isHabit($0) } + units.flatMap { $0(document) }).inOrder
  }

  /// Whether a word was joined that many write apart and nobody misreads: 해결 하기.
  private static func isHabit(_ finding: Finding) -> Bool {
    guard case .mendedWord(let from, _) = finding.kind, let half = Text(from).lastWord else { return false }
    return half.count >= 2 && half.startsWith(anyOf: ["하", "되"]) && Text(from).firstWord?.count ?? 0 >= 2
  }
}

extension [Finding] {
  /// In the order of the lines; those of one line stay as they are.
  package var inOrder: [Finding] {
    enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }
}
