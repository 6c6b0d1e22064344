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

extension Desk {
  /// The library where other settings ask for more than another schedule: notes read by other rules, another model or
  /// other weights; nil where they do not.
  func resettled(from before: Settings, knowing library: Library) -> Library? {
    let isReread = settings.rules != before.rules
    let (now, then) = (settings.scheduler, before.scheduler)
    guard isReread || now.model != then.model || now.weights != then.weights || now.weights7 != then.weights7 else {
      return nil
    }
    let ledger = library.ledger.ruled(by: Self.scheduling(settings))
    if isReread { return reread(with: ledger) }
    return Library(cards: library.all, ledger: ledger, settings: settings)
  }
}
