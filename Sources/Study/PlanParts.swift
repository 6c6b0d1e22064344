import Scheduling

/// The decks and groups with limits of their own as parts of a plan; the nearest around a card decides.
struct PlanParts {
  private let settings: Settings
  private let indices: [String: Int]
  private(set) var parts: [StudyPlan.Part]
  /// The deck looked for last, and its part: cards come deck by deck.
  private var known: (deck: String, part: Int?)?

  /// Parts of the whole library, or of a deck, whose own limits are those of the whole plan then.
  init(_ settings: Settings, within deck: String?) {
    self.settings = settings
    let whole = deck.flatMap(settings.place(deciding:))
    let limited = settings.decks.filter { path, own in
      path != whole && (own.newCardsPerDay != nil || own.reviewsPerDay != nil)
    }.sorted { $0.key < $1.key }
    indices = Dictionary(uniqueKeysWithValues: limited.enumerated().map { ($1.key, $0) })
    parts = limited.map {
      StudyPlan.Part(newCardsPerDay: $0.value.newCardsPerDay ?? .max, reviewsPerDay: $0.value.reviewsPerDay ?? .max)
    }
  }

  /// The part a deck's cards belong to; nil for none.
  mutating func index(of deck: String) -> Int? {
    if parts.isEmpty { return nil }
    if let known, known.deck == deck { return known.part }
    let part = settings.place(deciding: deck).flatMap { indices[$0] }
    known = (deck, part)
    return part
  }

  /// Counts a card never seen, which the model of that number remembers.
  mutating func addNewCard(to part: Int, model: Int) {
    while parts[part].newCards.count <= model { parts[part].newCards.append(0) }
    parts[part].newCards[model] += 1
  }
}
