import Storage
import Study

extension Desk {
  /// Compares the cards with those of the last look at home, which this look takes the place of; nil where none differ or
  /// nothing is known of the last.
  func takeStock() -> CardChanges? {
    guard !isFirstRun, let seen = SeenCards(of: places) else { return nil }
    let earlier = seen.load()
    let census = library.census
    if earlier != census { seen.save(census) }
    return earlier.flatMap { CardChanges(library, since: $0) }
  }
}
