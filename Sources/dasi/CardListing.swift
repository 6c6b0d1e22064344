import Cards
import Study

/// The cards of some notes as lines for people: question with its place and rule, answer below it.
struct CardListing {
  /// Cards below it are not asked before somebody accepts them.
  let leastConfidence: Double

  /// The lines about one card; `?` after its rule says that it is unsure, `!` that the note marks it as important.
  func lines(of card: Card) -> [String] {
    let sign = (card.isImportant ? "!" : "") + (card.confidence < leastConfidence ? "?" : "")
    var lines = ["\(card.file):\(card.line)  [\(card.rule)\(sign)]  \(card.question)"]
    for (index, item) in card.answer.enumerated() {
      lines.append(
        "    \(card.isOrdered ? "\(index + 1)." : "·") \(item)\(isLast(index, card) && card.isOpen ? " …" : "")")
    }
    if let extra = card.extra { lines.append("      (\(extra))") }
    return lines
  }

  private func isLast(_ index: Int, _ card: Card) -> Bool { index == card.answer.count - 1 }
}

/// One note line by line: what each line became, or why it became nothing.
struct Explanation {
  let reading: Reading
  let language: Language

  /// The lines of the explanation; each card stands below the first line it was read from.
  func lines() -> [String] {
    let cards = Dictionary(reading.cards.map { ($0.id, $0) }) { first, _ in first }
    let findings = Dictionary(grouping: reading.findings, by: \.line)
    let report = Report(language: language)
    var shown: Set<CardID> = []
    return reading.lines.flatMap { account -> [String] in
      let head = aligned(String(account.line), to: 5) + "  \(sign(of: account.verdict))  \(account.text)"
      let doubts = (findings[account.line] ?? []).map { "          ? \(report.text(of: $0))" }
      return [head] + fresh(account.verdict, among: cards, shown: &shown) + reason(account.verdict) + doubts
    }
  }

  private func fresh(
    _ verdict: LineAccount.Verdict, among cards: [CardID: Card], shown: inout Set<CardID>
  ) -> [String] {
    guard case .cards(let ids) = verdict else { return [] }
    return ids.filter { shown.insert($0).inserted }.compactMap { cards[$0] }.map {
      "          → [\($0.rule)\($0.isImportant ? ", F33" : "")] \($0.question) ⇒ \($0.answer.joined(separator: "; "))"
    }
  }

  private func reason(_ verdict: LineAccount.Verdict) -> [String] {
    switch verdict {
    case .setAside(let pattern): ["          · [\(pattern)] \(PatternWords.text(pattern, in: language))"]
    case .noRule: ["          – \(PatternWords.unread(in: language))"]
    case .cards, .leads: []
    }
  }

  private func sign(of verdict: LineAccount.Verdict) -> String {
    switch verdict {
    case .cards: "✓"
    case .setAside: "·"
    case .leads: "›"
    case .noRule: "–"
    }
  }

  private func aligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
