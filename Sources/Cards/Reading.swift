import Notes

/// What became of one line of a note, for `--explain`.
package struct LineAccount: Hashable, Sendable {
  /// Why a line gave what it gave.
  package enum Verdict: Hashable, Sendable {
    /// It is (part of) these cards.
    case cards([CardID])
    /// It was set aside by a pattern such as `N4` or `D9`.
    case setAside(pattern: String)
    /// It only leads to others: a heading, a label.
    case leads
    /// It was read, and no rule made a card of it.
    case noRule
  }

  package let line: Int
  /// The line as it stands in the note; its string is made where it is asked for, as few are.
  private let raw: Text
  package let verdict: Verdict

  package var text: String { raw.string }

  package init(line: Int, text: Text, verdict: Verdict) {
    self.line = line
    raw = text
    self.verdict = verdict
  }
}

/// What reading one note gave.
package struct Reading: Sendable {
  package var cards: [Card]
  package var lines: [LineAccount]
  package var findings: [Finding]

  package init(cards: [Card], lines: [LineAccount], findings: [Finding]) {
    self.cards = cards
    self.lines = lines
    self.findings = findings
  }
}
