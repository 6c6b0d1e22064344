import Notes

/// Cards the reader made but is not sure of: they wait instead of being asked.
enum UnsureCards {
  static func find(in cards: [Card], below leastConfidence: Double) -> [Finding] {
    cards.filter { $0.confidence < leastConfidence }.map {
      Finding(.unsureCard(card: $0.id.rawValue, question: $0.question), line: $0.line)
    }
  }
}
