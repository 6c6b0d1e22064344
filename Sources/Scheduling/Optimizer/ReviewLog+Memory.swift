extension ReviewLog {
  /// What one review did to the memory of its card.
  package struct Step: Hashable, Sendable {
    /// The card as it is called in the log.
    package let card: Int64
    /// The card's reviews so far, this one too.
    package let review: Int
    /// Among all reviews, in the order of time.
    package let place: Int
    package let memory: Memory
    /// The chance of recall just before; nil at the first review.
    package let recall: Double?
  }

  /// How many reviews can be predicted: those on a later day than the card's one before.
  package var predictable: Int { gaps.count { $0 > 0 } }

  /// Follows one card through its reviews, in double precision.
  package func memories(ofCard card: Int, _ model: FSRS6) -> [Step] {
    var steps: [Step] = []
    var memory: Memory?
    for review in reviews(of: card) {
      guard let grade = Grade(rawValue: Int(grades[review])) else { continue }
      let days = Double(gaps[review])
      let recall = memory.map { model.recall($0, afterDays: days) }
      let next = memory.map { model.memory($0, after: grade, elapsedDays: days) } ?? model.firstMemory(grade)
      steps.append(
        Step(
          card: cards[card], review: steps.count + 1, place: Int(places[review]), memory: next, recall: recall))
      memory = next
    }
    return steps
  }
}
