import Notes

/// Tells which cards of a Chinese or Japanese note give one answer twice for the same thing, as a table and the summary below it do (D9).
enum SameAnswers {
  /// Least scalars that answers have in common: a mark or a digit may be the answer to many questions about a thing.
  private static let leastText = 3
  /// Most cards about one thing that are compared, each with each.
  private static let mostOfOne = 40

  /// Finds the places of cards whose answer an earlier or longer one about the same thing holds.
  static func told(_ cards: [Gate.Passed]) -> Set<Int> {
    var byName: [Text: [Int]] = [:]
    for place in cards.indices where !cards[place].draft.isWritten {
      guard let name = name(in: cards[place].draft.question) else { continue }
      byName[name.folded, default: []].append(place)
    }
    var told: Set<Int> = []
    for places in byName.values where (2...mostOfOne).contains(places.count) {
      let answers = places.map { Set(cards[$0].draft.answer.map(\.folded)) }
      for later in places.indices.dropFirst() {
        for first in places.indices.prefix(later) where !told.contains(places[first]) {
          guard cards[places[first]].draft.lines != cards[places[later]].draft.lines,
            cards[places[later]].draft.rule != "F18",
            !areOfTwoTables(cards[places[first]].draft, cards[places[later]].draft),
            let again = again(answers[first], answers[later])
          else { continue }
          told.insert(places[again == .first ? first : later])
        }
      }
    }
    return told.union(repeated(cards, besides: told))
  }

  /// The places of Japanese cards that ask and answer, below another part of the note, what an earlier one does in the same words.
  private static func repeated(_ cards: [Gate.Passed], besides told: Set<Int>) -> Set<Int> {
    var seen: [Text: [ClosedRange<Int>]] = [:]
    var result: Set<Int> = []
    for (place, card) in cards.enumerated()
    where card.draft.question.hasKana && !card.draft.isWritten && !told.contains(place) {
      let question = card.draft.question
      let asked = question.firstRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
      guard asked.count >= leastRepeated, card.answered.count >= leastText else { continue }
      let key = asked.folded + "=" + card.answered
      if let lines = seen[key] {
        if lines != card.draft.lines { result.insert(place) }
      } else {
        seen[key] = card.draft.lines
      }
    }
    return result
  }

  /// Least scalars of a question that asks the same wherever it stands: `利点は？` does not.
  private static let leastRepeated = 14

  /// `甲窯：「1」とは？` and `乙窯：「1」とは？`: rows of two tables, each told under its own head.
  private static func areOfTwoTables(_ first: Draft, _ later: Draft) -> Bool {
    guard first.rule == "F16", later.rule == "F16", first.question.hasKana, first.question.hasDigit,
      first.question.ends(with: "」とは？"),
      let one = first.question.firstRange(of: "：「"),
      let other = later.question.firstRange(of: "：「")
    else { return false }
    return first.question.prefix(one.lowerBound) != later.question.prefix(other.lowerBound)
  }

  private enum Side { case first, later }

  /// Which of two answers the other holds whole; of two alike the later one.
  private static func again(_ first: Set<Text>, _ later: Set<Text>) -> Side? {
    let (shorter, side): (Set<Text>, Side) = later.count <= first.count ? (later, .later) : (first, .first)
    guard shorter.isSubset(of: side == .later ? first : later) else { return nil }
    return shorter.reduce(0) { $0 + $1.count } >= leastText ? side : nil
  }

  /// The thing a question is about: the first name it puts in quotation marks.
  private static func name(in question: Text) -> Text? {
    guard question.isEastAsian, let open = question.firstIndex(where: { $0 == "“" || $0 == "「" }),
      let close = question[(open + 1)..<question.count].firstIndex(where: { $0 == "”" || $0 == "」" }), close > 0
    else { return nil }
    return question[(open + 1)..<(open + 1 + close)]
  }
}
