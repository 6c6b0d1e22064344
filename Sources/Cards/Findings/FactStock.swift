import Notes

/// What the cards of a folder say, to find facts that stand in two notes.
struct FactStock: Sendable {
  private struct Fact: Sendable {
    let file: Int
    let line: Int
    let answer: [String]
  }

  /// The files, in the order they came.
  private var files: [String] = []
  /// The first card of each identity.
  private var facts: [CardID: Fact] = [:]
  /// What each pair of files has in common: how often, and the first of it.
  private var repeats: [Pair: (count: Int, question: String, line: Int, otherLine: Int)] = [:]

  private struct Pair: Hashable, Sendable {
    let earlier: Int
    let later: Int
  }

  /// Takes the cards of the next note.
  mutating func take(_ cards: [Card]) {
    guard let first = cards.first else { return }
    let file = files.count
    files.append(first.file)
    for card in cards { take(card, file) }
  }

  private mutating func take(_ card: Card, _ file: Int) {
    guard let known = facts[card.id] else {
      facts[card.id] = Fact(file: file, line: card.line, answer: card.answer)
      return
    }
    guard known.file != file else { return }
    let (one, other) = (Text(known.answer.joined(separator: " ")), Text(card.answer.joined(separator: " ")))
    if one.folded == other.folded {
      let pair = Pair(earlier: known.file, later: file)
      let line = repeats[pair]?.line ?? card.line
      repeats[pair] = (
        (repeats[pair]?.count ?? 0) + 1, repeats[pair]?.question ?? card.question, line,
        repeats[pair]?.otherLine ?? known.line
      )
    }
  }

  /// The findings by file.
  func findings() -> [String: [Finding]] {
    var result: [String: [Finding]] = [:]
    let ordered = repeats.sorted { ($0.key.later, $0.key.earlier) < ($1.key.later, $1.key.earlier) }
    for (pair, shared) in ordered {
      let place = NotePlace(file: files[pair.earlier], line: shared.otherLine)
      result[files[pair.later], default: []].append(
        Finding(.repeatedFacts(count: shared.count, first: shared.question), line: shared.line, other: place))
    }
    return result
  }
}
