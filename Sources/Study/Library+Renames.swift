import Cards
import History

extension Library {
  /// Histories without a card, and the cards without history that took their place.
  static func matches(_ cards: [Card], _ places: [CardID: Int], in ledger: Ledger) -> [CardMatching.Match] {
    // Without a card to take one over, nobody looks how those that are gone stood in the notes: that takes long.
    let fresh = cards.filter { ledger.knownProgress(of: $0.id) == nil }
    if fresh.isEmpty { return [] }
    let vanished = ledger.knownCards.filter { places[$0] == nil }.sorted()
      .compactMap { id in ledger.sighting(of: id)?.card(id) }
    if vanished.isEmpty { return [] }
    let refused = ledger.renamings.filter(\.isUndone).map { CardMatching.Pair(from: $0.from, to: $0.to) }
    return CardMatching.matches(of: vanished, among: fresh, refused: Set(refused))
  }

  /// What to write for an act: the renames that were only supposed so far go before it, and how its card stands in the
  /// notes goes with it where the journal does not know.
  ///
  /// A rename is written alone, whether it confirms one or takes back that one was refused: it says nothing of the others.
  package func drafts(for act: Entry.Act) -> [Entry.Draft] {
    if case .rename(let from, let to, _) = act {
      return [Entry.Draft(act, seen: supposition(from, to)?.seen ?? news(of: act))]
    }
    return pendingDrafts + [Entry.Draft(act, seen: news(of: act))]
  }

  private func supposition(_ from: CardID, _ to: CardID) -> Entry? {
    ledger.supposed.first { entry in
      if case .rename(from, to, _) = entry.act { true } else { false }
    }
  }

  /// The renames that no journal holds yet.
  package var pendingDrafts: [Entry.Draft] { ledger.supposed.map { Entry.Draft($0.act, seen: $0.seen) } }

  private func news(of act: Entry.Act) -> Sighting? {
    guard let card = act.seenCard.flatMap({ self[$0] }) else { return nil }
    let seen = Sighting(SeenCard(card))
    return ledger.sighting(of: card.id) == seen ? nil : seen
  }

  /// How many histories have no card in the notes: facts that are gone, and come back with their history.
  package var goneCount: Int { ledger.knownCards.count { self[$0] == nil } }

  /// A history that went to another card, with what both asked.
  package struct CarriedHistory: Hashable, Sendable {
    package let renaming: Renaming
    /// Nil where the journal does not say how the card looked.
    package let before: SeenCard?
    /// The card now; nil when it is gone as well.
    package let after: Card?
    /// Whether it is for the first time: no journal holds it yet.
    package let isNew: Bool

    /// How sure it is.
    package enum State: String, Sendable { case supposed, kept, refused }

    package var state: State { renaming.isUndone ? .refused : isNew ? .supposed : .kept }

    /// What to record so that both are the same card, or are not; nil where that is known already.
    package func act(isSame: Bool) -> Entry.Act? {
      switch (isSame, state) {
      case (true, .supposed), (true, .refused): .rename(from: renaming.from, to: renaming.to, how: "learner")
      case (false, .supposed), (false, .kept): .undo(renaming.entry)
      case (true, .kept), (false, .refused): nil
      }
    }
  }

  /// All histories that went over to another card, the newest first.
  package var carriedHistories: [CarriedHistory] {
    let new = Set(ledger.supposed.map(\.id))
    return ledger.renamings.reversed().map { renaming in
      CarriedHistory(
        renaming: renaming, before: ledger.sighting(of: renaming.from)?.card(renaming.from), after: self[renaming.to],
        isNew: new.contains(renaming.entry))
    }
  }
}
