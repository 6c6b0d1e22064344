import Cards

/// The cards of the notes at one look, each by two numbers, so that a later look can tell what became of them.
package struct Census: Equatable, Sendable {
  package struct Place: Equatable, Sendable {
    /// Stands for the card's identity.
    package let id: UInt64
    /// Stands for what it answers, its kind and its note: a card with another question but the same of these was reworded.
    package let trace: UInt64

    package init(id: UInt64, trace: UInt64) {
      self.id = id
      self.trace = trace
    }
  }

  package let places: [Place]

  package init(_ places: [Place]) { self.places = places }

  var ids: Set<UInt64> { Set(places.lazy.map(\.id)) }
}

extension Library {
  /// The cards of the notes as a later look may compare them.
  package var census: Census {
    Census(
      all.map { card in
        let trace = ([card.kind.rawValue, card.file] + card.answer).joined(separator: "\u{1F}")
        return Census.Place(id: card.id.hash64, trace: CardID(trace).hash64)
      })
  }
}
