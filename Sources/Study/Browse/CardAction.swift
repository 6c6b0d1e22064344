import Cards
import History
import Scheduling

/// What can be done with cards in the browser.
package enum CardAction: Hashable, Sendable {
  /// "Not a card"; refuses what waits.
  case dismiss
  /// Takes back "not a card", or accepts what waits.
  case accept
  /// Suspends, or resumes where all are suspended; cards that are not asked stay as they are.
  case suspend
  /// Flags, or takes the flags off where all have one; cards that are not asked stay as they are.
  case flag
}

extension Library {
  /// Returns what is to be recorded so that the action holds for the cards at some places; those it holds for need nothing.
  package func acts(for action: CardAction, on places: [Int]) -> [Entry.Act] {
    let ids = { (isWanted: (Standing) -> Bool) in
      places.filter { isWanted(self.standings[$0]) }.map { self.all[$0].id }
    }
    switch action {
    case .dismiss: return ids { $0.role != .dismissed }.map(Entry.Act.dismiss)
    case .accept: return ids { $0.role != .active }.map(Entry.Act.restore)
    case .suspend:
      let awake = ids { $0.role == .active && !$0.progress.isSuspended }
      return awake.isEmpty ? ids { $0.role == .active }.map(Entry.Act.resume) : awake.map(Entry.Act.suspend)
    case .flag:
      let plain = ids { $0.role == .active && !$0.progress.isFlagged }
      return plain.isEmpty ? ids { $0.role == .active }.map(Entry.Act.unflag) : plain.map(Entry.Act.flag)
    }
  }

  /// Returns the same for some cards by their names.
  package func acts(for action: CardAction, on cards: [CardID]) -> [Entry.Act] {
    acts(for: action, on: cards.compactMap(place))
  }

  /// Returns what takes back the last thing done up to the study day of `time`; nil when there is nothing.
  package func undo(at time: Timestamp) -> Entry.Act? {
    lastReversible(at: time).map { .undo($0.id) }
  }

  /// What was done under a name, behind what took it back and did it again; nil where that is not known.
  package func act(of id: EntryID) -> Entry.Act? {
    var act = ledger.entries.last(named: id)?.act
    // An undo names what is older, so that this ends; what a damaged journal claims is followed a few steps only.
    for _ in 0..<8 {
      guard case .undo(let target)? = act else { return act }
      act = ledger.entries.last(named: target)?.act
    }
    return act
  }

  /// Where the card is that an act bears upon; nil when it is none.
  package func place(touchedBy act: Entry.Act) -> Int? { ledger.cardTouched(by: act).flatMap(place) }
}
