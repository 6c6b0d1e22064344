import Cards
import Scheduling

extension Entry {
  /// Whether it is a rename that no journal holds yet: found while looking at the notes, which must not write.
  package var isSupposed: Bool { id.device == Self.nobody }

  /// Sorts after every device, so that what is supposed comes after what is known.
  fileprivate static let nobody = "~"

  /// What is to be written: an act, and how its card stands in the notes.
  package struct Draft: Hashable, Sendable {
    package let act: Act
    package let seen: Sighting?

    package init(_ act: Act, seen: Sighting? = nil) {
      self.act = act
      self.seen = seen
    }
  }
}

extension Entry.Act {
  /// The two names of a rename; nil for all else.
  var pair: CardMatching.Pair? {
    if case .rename(let from, let to, _) = self { CardMatching.Pair(from: from, to: to) } else { nil }
  }
}

/// A history that went from one card to another.
package struct Renaming: Hashable, Sendable {
  package let entry: EntryID
  package let from: CardID
  package let to: CardID
  /// Whether it was taken back.
  package let isUndone: Bool
}

extension Ledger {
  /// Carries histories over for the time being: until the renames are written, or the notes are read again.
  package mutating func suppose(_ matches: [CardMatching.Match]) {
    let time = entries.last?.at ?? Timestamp(milliseconds: 0)
    let first = (supposed.last?.id.number ?? 0) + 1
    add(
      matches.enumerated().map { place, match in
        Entry(
          id: EntryID(device: Entry.nobody, number: first + place), at: time,
          act: .rename(from: match.from.id, to: match.to.id, how: match.how), seen: Sighting(SeenCard(match.to)))
      })
  }

  /// Renames that no journal holds yet, oldest first.
  package var supposed: [Entry] { suppositions == 0 ? [] : entries.oddEntries.filter(\.isSupposed) }

  /// The same history without what was only supposed.
  package var known: Ledger {
    guard suppositions > 0 else { return self }
    return rescheduled(scheduler)
  }

  /// All renames, oldest first; one that was recorded again counts as it stands last.
  package var renamings: [Renaming] {
    var places: [CardMatching.Pair: Int] = [:]
    var result: [Renaming] = []
    if renames == 0 { return [] }
    for entry in entries.oddEntries {
      guard case .rename(let from, let to, _) = entry.act, let pair = entry.act.pair else { continue }
      let renaming = Renaming(entry: entry.id, from: from, to: to, isUndone: isUndone(entry.id))
      if let place = places[pair] {
        result[place] = renaming
      } else {
        places[pair] = result.count
        result.append(renaming)
      }
    }
    return result
  }
}
