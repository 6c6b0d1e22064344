/// What FSRS knows of one card in one head.
package struct Memory: Hashable, Sendable {
  /// Days until recall falls to 90 %, 0.001…36,500.
  package var stability: Double
  /// How hard the card is, 1…10.
  package var difficulty: Double

  /// Days of the fast trace, which FSRS-7 knows beside the slow one that `stability` is then; 0 under FSRS-6.
  package var fastStability: Double

  package init(stability: Double, difficulty: Double, fastStability: Double = 0) {
    self.stability = stability
    self.difficulty = difficulty
    self.fastStability = fastStability
  }
}
