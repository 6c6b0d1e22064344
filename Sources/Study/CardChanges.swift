import Cards
import History

/// How the cards of the notes differ from those that were there at an earlier look.
///
/// Every card of either time counts once: `kept`, `renamed` and `new` are all cards there are, `kept`, `renamed` and
/// `gone` all there were.
package struct CardChanges: Hashable, Sendable {
  /// Cards that were there already.
  package let kept: Int
  /// Cards with another question that took the place of one that was there, with its history where it had one.
  package let renamed: Int
  package let new: Int
  package let gone: Int
  /// How many of the renamed had no history that could have gone over.
  private let reworded: Int

  /// Whether any history went over.
  package var carriesHistory: Bool { renamed > reworded }

  package init(kept: Int, renamed: Int, new: Int, gone: Int, reworded: Int = 0) {
    self.kept = kept
    self.renamed = renamed
    self.new = new
    self.gone = gone
    self.reworded = reworded
  }

  /// Compares the library with the cards of an earlier look; nil where none differ.
  package init?(_ library: Library, since earlier: Census) {
    let census = library.census
    if census == earlier { return nil }
    let (now, before) = (census.ids, earlier.ids)
    var (renamed, sources) = (Set<UInt64>(), Set<UInt64>())
    for renaming in library.ledger.renamings where !renaming.isUndone {
      let (from, to) = (renaming.from.hash64, renaming.to.hash64)
      if !now.contains(from) { sources.insert(from) }
      if now.contains(to), !before.contains(to) { renamed.insert(to) }
    }
    let gone = before.subtracting(now).subtracting(sources)
    let new = now.subtracting(before).subtracting(renamed)
    let reworded = Self.countReworded(library, gone, from: earlier, new, to: census)
    self.reworded = reworded
    kept = now.intersection(before).count
    self.renamed = renamed.count + reworded
    self.new = new.count - reworded
    self.gone = gone.count - reworded
    if self.renamed + self.new + self.gone == 0 { return nil }
  }

  /// How many cards never studied were only reworded: nothing is carried over, so it is enough that one that is gone and one
  /// that is new answer the same in the same note, and no other does.
  private static func countReworded(
    _ library: Library, _ gone: Set<UInt64>, from earlier: Census, _ new: Set<UInt64>, to census: Census
  ) -> Int {
    if gone.isEmpty || new.isEmpty { return 0 }
    let studied = Set(library.ledger.knownCards.map(\.hash64))
    func traces(_ ids: Set<UInt64>, _ census: Census) -> [UInt64: Int] {
      let places = census.places.filter { ids.contains($0.id) && !studied.contains($0.id) }
      return places.reduce(into: [:]) { $0[$1.trace, default: 0] += 1 }
    }
    let (before, after) = (traces(gone, earlier), traces(new, census))
    return before.count { $0.value == 1 && after[$0.key] == 1 }
  }
}
