/// What FSRS knows of one card in one head.
package struct Memory: Hashable, Sendable {
  /// Days until recall falls to 90 %, 0.001…36,500.
  package var stability: Double
  /// How hard the card is, 1…10.
  package var difficulty: Double

  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
