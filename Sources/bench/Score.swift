import Cards

/// How the cards of one note stand against its gold.
struct Score {
  var name = ""
  var cards = 0
  var facts = 0
  /// Covered and all facts, by importance 1…3.
  var covered = [0, 0, 0, 0]
  var wanted = [0, 0, 0, 0]
  /// Ids of facts no card covers.
  var missed: [String] = []
  /// Cards from lines that allow none.
  var cardless: [String] = []
  /// Cards whose answer stands in the question.
  var leaks: [String] = []
  /// Cards with markup left in them.
  var residue: [String] = []
  /// Cards with more than seven items or 240 characters on the back.
  var tooLong: [String] = []
  /// Cards that lost the "not" of the note, as far as can be told.
  var affirmed: [String] = []

  /// The part of the facts worth asking (importance 2 and 3) that is covered.
  var recall: Double { ratio(covered[2] + covered[3], wanted[2] + wanted[3]) }
  /// The part of the most important facts that is covered.
  var recallOfMain: Double { ratio(covered[3], wanted[3]) }
  var cardsPerFact: Double { ratio(cards, facts) }

  private func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }

  static func + (left: Score, right: Score) -> Score {
    var sum = left
    sum.cards += right.cards
    sum.facts += right.facts
    for importance in 1...3 {
      sum.covered[importance] += right.covered[importance]
      sum.wanted[importance] += right.wanted[importance]
    }
    sum.missed += right.missed
    sum.cardless += right.cardless
    sum.leaks += right.leaks
    sum.residue += right.residue
    sum.tooLong += right.tooLong
    sum.affirmed += right.affirmed
    return sum
  }
}

extension Score {
  /// Scores the cards of a note; the definitions are those of the gold's own description.
  init(of cards: [Card], against gold: Gold, note: String) {
    let backs = cards.map(ScoredCard.init)
    name = gold.name
    self.cards = cards.count
    facts = gold.facts.count
    for fact in gold.facts {
      wanted[fact.importance] += 1
      if Self.isCovered(fact, by: backs) { covered[fact.importance] += 1 } else { missed.append(fact.id) }
    }
    for lines in gold.cardless {
      for card in cards where lines.lowerBound <= card.line && card.lastLine <= lines.upperBound {
        cardless.append(card.told)
      }
    }
    leaks = backs.filter(\.leaks).map(\.card.told)
    residue = cards.filter(\.hasResidue).map(\.told)
    tooLong = cards.filter(\.isTooLong).map(\.told)
    let lines = note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    affirmed = cards.filter { Negation.isLost(in: $0, from: lines) }.map(\.told)
  }

  /// A fact is covered by one card that has all of it, or, where it can be divided, by one card for each item.
  private static func isCovered(_ fact: GoldFact, by cards: [ScoredCard]) -> Bool {
    let near = cards.filter { card in
      card.card.lastLine >= fact.lines.lowerBound - 3 && card.card.line <= fact.lines.upperBound + 3
    }
    let words = ScoreWords.of(fact.question + " " + fact.section)
    let isWhole = near.contains { card in
      card.isAbout(fact.answer) && fact.answer.allSatisfy { card.back.has($0) }
        && !fact.answer.allSatisfy { card.front.has($0) } && !card.words.isDisjoint(with: words)
    }
    guard !isWhole, fact.isDivisible else { return isWhole }
    return fact.answer.allSatisfy { item in
      near.contains { $0.isAbout([item]) && $0.back.has(item) && !$0.front.has(item) }
    }
  }
}

/// A card in the forms the score compares.
private struct ScoredCard {
  let card: Card
  let front: ScoreText
  /// The answer alone.
  let answer: ScoreText
  /// All that is shown after the answer, too.
  let back: ScoreText
  /// Of the question and the titles above it.
  let words: Set<String>

  init(_ card: Card) {
    self.card = card
    front = ScoreText(card.question)
    answer = ScoreText(card.answer.joined(separator: " "))
    back = ScoreText(card.answer.joined(separator: " ") + " " + (card.extra ?? ""))
    words = ScoreWords.of(card.question + " " + card.section.joined(separator: " "))
  }

  var leaks: Bool { answer.count > 1 && front.contains(answer.utf8) }

  /// Whether the answer is not much longer than the items: a whole section on the back covers nothing.
  func isAbout(_ items: [[ScoreText]]) -> Bool {
    answer.count <= 60 + 3 * items.reduce(0) { $0 + ($1.map(\.count).max() ?? 0) }
  }
}

extension ScoreText {
  /// Whether one of the spellings stands in the text; of a long one, four fifths of its pairs are enough.
  fileprivate func has(_ spellings: [ScoreText]) -> Bool {
    spellings.contains { spelling in
      guard !spelling.isEmpty else { return false }
      return contains(spelling.utf8) || spelling.count >= 10 && spelling.sharedPairs(with: self) >= 0.8
    }
  }
}

extension Card {
  fileprivate static let marks = ["**", "<mark>", "<br>", "</br>", "[[", "%20", "=="]

  fileprivate var hasResidue: Bool {
    ([question] + answer).contains { text in Self.marks.contains { text.contains($0) } }
  }

  fileprivate var isTooLong: Bool {
    answer.count > 7 || answer.joined(separator: " ").unicodeScalars.count > 240
  }

  /// The card in one line.
  fileprivate var told: String { "\(file):\(line) [\(rule)] \(question) → \(answer.joined(separator: " / "))" }
}
