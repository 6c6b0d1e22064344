import Scheduling

/// The decks and groups with limits of their own as parts of a plan, and the retentions of their own that decks keep; the
/// nearest around a card decides.
struct PlanParts {
  private let settings: Settings
  private let indices: [String: Int]
  private(set) var parts: [StudyPlan.Part]
  /// The place whose settings are those of the whole plan.
  private let whole: String?
  /// Whether any deck has limits or a retention of its own.
  private let isPlain: Bool
  /// The deck looked for last, and what decides for it: cards come deck by deck.
  private var known: (deck: String, part: Int?, retention: Double?)?

  /// Parts of the whole library, or of a deck, whose own limits are those of the whole plan then.
  init(_ settings: Settings, within deck: String?) {
    self.settings = settings
    let whole = deck.flatMap(settings.place(deciding:))
    self.whole = whole
    let limited = settings.decks.filter { path, own in
      path != whole && (own.newCardsPerDay != nil || own.reviewsPerDay != nil)
    }.sorted { $0.key < $1.key }
    isPlain = limited.isEmpty && settings.decks.values.allSatisfy { $0.desiredRetention == nil }
    indices = Dictionary(uniqueKeysWithValues: limited.enumerated().map { ($1.key, $0) })
    parts = limited.map {
      StudyPlan.Part(newCardsPerDay: $0.value.newCardsPerDay ?? .max, reviewsPerDay: $0.value.reviewsPerDay ?? .max)
    }
  }

  /// The part a deck's cards belong to, nil for none, and the desired retention they keep whatever is tried, nil where they
  /// have none of their own.
  mutating func terms(of deck: String) -> (part: Int?, retention: Double?) {
    if isPlain { return (nil, nil) }
    if let known, known.deck == deck { return (known.part, known.retention) }
    let place = settings.place(deciding: deck)
    let part = place.flatMap { indices[$0] }
    let retention = place.flatMap { $0 == whole ? nil : settings.decks[$0]?.desiredRetention }
    known = (deck, part, retention)
    return (part, retention)
  }

  /// Counts a card never seen, which the model of that number remembers.
  mutating func addNewCard(to part: Int, model: Int) {
    while parts[part].newCards.count <= model { parts[part].newCards.append(0) }
    parts[part].newCards[model] += 1
  }
}
