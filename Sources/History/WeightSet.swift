import Scheduling

/// The weights for all cards, and those of decks that have their own.
package struct WeightSet: Hashable, Sendable {
  package let all: Weights
  /// By the path of a deck, or of a group of decks.
  package let decks: [String: Weights]

  package init(_ all: Weights, decks: [String: Weights] = [:]) {
    self.all = all
    self.decks = decks
  }

  /// The published weights, for every card.
  package static let standard = WeightSet(.standard)
}

extension [String: Weights] {
  /// What the journal holds of them, in the order of the paths.
  var json: JSON {
    .object(sorted { $0.key < $1.key }.map { .init($0.key, .array($0.value.values.map(JSON.number))) })
  }
}
