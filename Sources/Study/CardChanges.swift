import Cards
import History

/// How the cards of the notes differ from those that were there at an earlier look.
///
/// Every card of either time counts once: `kept`, `renamed` and `new` are all cards there are, `kept`, `renamed` and
/// `gone` all there were.
package struct CardChanges: Hashable, Sendable {
  /// Cards that were there already.
  package let kept: Int
  /// Cards with another question that took over the history of one that was there.
  package let renamed: Int
  package let new: Int
  package let gone: Int

  package init(kept: Int, renamed: Int, new: Int, gone: Int) {
    (self.kept, self.renamed, self.new, self.gone) = (kept, renamed, new, gone)
  }

  /// Compares the library with the cards of an earlier look, named as `Library.census` names them; nil where none differ.
  package init?(_ library: Library, since earlier: [UInt64]) {
    let census = library.census
    if census == earlier { return nil }
    let (now, before) = (Set(census), Set(earlier))
    var (renamed, sources) = (Set<UInt64>(), Set<UInt64>())
    for renaming in library.ledger.renamings where !renaming.isUndone {
      let (from, to) = (renaming.from.hash64, renaming.to.hash64)
      if !now.contains(from) { sources.insert(from) }
      if now.contains(to), !before.contains(to) { renamed.insert(to) }
    }
    kept = now.intersection(before).count
    self.renamed = renamed.count
    new = now.count - kept - renamed.count
    gone = before.subtracting(now).subtracting(sources).count
    if self.renamed + new + gone == 0 { return nil }
  }
}

extension Library {
  /// The cards of the notes, each by a number that stands for its identity.
  package var census: [UInt64] { all.map(\.id.hash64) }
}
