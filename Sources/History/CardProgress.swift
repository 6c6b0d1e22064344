import Cards
import Scheduling

/// All that has been learned about one card, and what the learner said about it.
package struct CardProgress: Hashable, Sendable {
  package var schedule: Schedule
  /// Left out until resumed.
  package var isSuspended: Bool
  package var isFlagged: Bool
  /// "Not a card": left out everywhere until restored.
  package var isDismissed: Bool
  /// The study day it was put off on; it comes back on the next.
  package var buriedOn: Day?

  package init(
    schedule: Schedule = .new, isSuspended: Bool = false, isFlagged: Bool = false, isDismissed: Bool = false,
    buriedOn: Day? = nil
  ) {
    self.schedule = schedule
    self.isSuspended = isSuspended
    self.isFlagged = isFlagged
    self.isDismissed = isDismissed
    self.buriedOn = buriedOn
  }

  /// A card nothing has happened to.
  package static let new = CardProgress()
}
