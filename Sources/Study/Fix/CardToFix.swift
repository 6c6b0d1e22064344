import Cards
import History
import Scheduling

/// A card that would better be mended than asked again, and why.
package struct CardToFix: Hashable, Sendable {
  /// Why a card should be looked at.
  package enum Reason: Hashable, Sendable {
    /// Forgotten so often that asking alone does not help.
    case leech(lapses: Int)
    /// Flagged by the learner.
    case flagged
    /// More items than one can recall at once.
    case manyItems(Int)
    /// An answer of so many lines.
    case longAnswer(lines: Int)
  }

  /// The card's place in `Library.all`.
  package let place: Int
  package let card: Card
  /// At least one; the gravest first.
  package let reasons: [Reason]
}

extension CardToFix {
  /// More items than this are too many at once.
  static let mostItems = 7
  /// More lines than this are too long an answer.
  static let mostLines = 4

  /// Why a card's own text makes it hard; nil where nothing does.
  static func density(of card: Card) -> Reason? {
    if card.answer.count > mostItems { return .manyItems(card.answer.count) }
    // A letter takes at most four bytes and at least one: most cards need no counting.
    guard card.answer.reduce(0, { $0 + $1.utf8.count }) > mostLines * columns else { return nil }
    let width = card.answer.reduce(0) { $0 + $1.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) } }
    let lines = (width + columns - 1) / columns
    return lines > mostLines ? .longAnswer(lines: lines) : nil
  }

  /// Columns of a line of text.
  private static let columns = 72
}

extension Library {
  /// The cards to mend: leeches, then flagged ones, then dense ones, each as the notes have them.
  ///
  /// Suspended cards are left out, as they trouble nobody; but for flagged ones, which somebody meant to look at.
  package var cardsToFix: [CardToFix] {
    let all = all.indices.compactMap(cardToFix)
    return (0...2).flatMap { rank in all.filter { $0.rank == rank } }
  }

  /// How many cards ask for a hand: leeches, flagged ones, and dense ones that were forgotten.
  package var fixCount: Int {
    all.indices.count { place in
      let standing = standings[place]
      guard standing.role == .active else { return false }
      if standing.progress.isFlagged { return true }
      guard !standing.progress.isSuspended, standing.progress.schedule.lapses > 0 else { return false }
      return standing.isLeech || CardToFix.density(of: all[place]) != nil
    }
  }

  private func cardToFix(_ place: Int) -> CardToFix? {
    let standing = standings[place]
    guard standing.role == .active else { return nil }
    var reasons: [CardToFix.Reason] = []
    let progress = standing.progress
    if standing.isLeech, !progress.isSuspended { reasons.append(.leech(lapses: progress.schedule.lapses)) }
    if progress.isFlagged { reasons.append(.flagged) }
    if !progress.isSuspended || progress.isFlagged, let dense = CardToFix.density(of: all[place]) {
      reasons.append(dense)
    }
    return reasons.isEmpty ? nil : CardToFix(place: place, card: all[place], reasons: reasons)
  }
}

extension CardToFix {
  /// The group of the gravest reason: leeches, flagged, dense.
  fileprivate var rank: Int {
    switch reasons[0] {
    case .leech: 0
    case .flagged: 1
    case .manyItems, .longAnswer: 2
    }
  }
}
