import History
import Storage
import Study

extension Desk {
  /// Compares the cards with those of the last look at home; nil where none differ or nothing is known of the last.
  ///
  /// A look takes the place of the last one; a script that reads the counts is none, and what nobody has seen is told again.
  func changes(isLook: Bool) -> CardChanges? {
    guard !isFirstRun, let seen = SeenCards(of: places) else { return nil }
    let earlier = seen.load()
    let census = library.census
    if isLook, earlier != census { seen.save(census) }
    return earlier.flatMap { CardChanges(library, since: $0) }
  }
}
