import Scheduling

/// A question about the year to come: what a day would ask under some settings.
package struct Foresight: Hashable, Sendable {
  /// The deck or group it is about; nil for all.
  package let deck: String?
  package let retention: Double
  package let newCardsPerDay: Int
  package let reviewsPerDay: Int
  package let maximumInterval: Int

  package init(_ settings: Settings, deck: String?) {
    self.deck = deck
    let own = deck.flatMap(settings.place(deciding:)).flatMap { settings.decks[$0] }
    retention = own?.desiredRetention ?? settings.scheduler.desiredRetention
    newCardsPerDay = min(settings.newCardsPerDay, own?.newCardsPerDay ?? .max)
    reviewsPerDay = min(settings.reviewsPerDay, own?.reviewsPerDay ?? .max)
    maximumInterval = settings.scheduler.maximumInterval
  }

  /// Whether a setting bears upon it.
  package static func depends(on key: String) -> Bool {
    ["desiredRetention", "newCardsPerDay", "reviewsPerDay", "maximumInterval"].contains(key)
  }
}
