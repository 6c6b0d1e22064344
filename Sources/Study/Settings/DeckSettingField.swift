import History
import Scheduling

/// One setting of a deck or a group of decks: its key, what it may be, and its place in `DeckSettings`.
struct DeckSettingField: Sendable {
  let key: String
  let form: SettingForm
  /// Takes over a value and says whether it can be used.
  let read: @Sendable (JSON, inout DeckSettings) -> Bool
  /// The value as it is written; null where nothing is set.
  let write: @Sendable (DeckSettings) -> JSON
  let reset: @Sendable (inout DeckSettings) -> Void

  /// Every setting of a deck, in the order in which they are written.
  static let all: [DeckSettingField] = [
    DeckSettingField(key: "desiredRetention", form: .number(0.7...0.99)) { json, deck in
      guard let value = json.double, (0.7...0.99).contains(value) else { return false }
      deck.desiredRetention = value
      return true
    } write: {
      $0.desiredRetention.map { .number($0) } ?? .null
    } reset: {
      $0.desiredRetention = nil
    },
    DeckSettingField(key: "examDate", form: .date) { json, deck in
      guard let date = json.string.flatMap({ CivilDate(iso: $0) }) else { return false }
      deck.examDate = date
      return true
    } write: {
      $0.examDate.map { .string($0.iso) } ?? .null
    } reset: {
      $0.examDate = nil
    },
    limit("newCardsPerDay", \.newCardsPerDay), limit("reviewsPerDay", \.reviewsPerDay),
  ]

  /// A number of cards a day.
  private static func limit(_ key: String, _ place: WritableKeyPath<DeckSettings, Int?> & Sendable) -> DeckSettingField
  {
    let range = 0...9_999
    return DeckSettingField(key: key, form: .wholeNumber(range)) { json, deck in
      guard let value = json.double, let count = Int(exactly: value), range.contains(count) else { return false }
      deck[keyPath: place] = count
      return true
    } write: {
      $0[keyPath: place].map { .number($0) } ?? .null
    } reset: {
      $0[keyPath: place] = nil
    }
  }
}

extension SettingField {
  /// Every setting of one deck or group of decks, as settings like all others.
  package static func all(ofDeck deck: String) -> [SettingField] {
    DeckSettingField.all.map { field in
      SettingField(key: field.key, form: field.form) { json, settings in
        var own = settings.decks[deck] ?? DeckSettings()
        guard field.read(json, &own) else { return [field.form] }
        settings.decks[deck] = own
        return []
      } write: { settings in
        settings.decks[deck].map(field.write) ?? .null
      } reset: { settings in
        guard var own = settings.decks[deck] else { return }
        field.reset(&own)
        settings.decks[deck] = own == DeckSettings() ? nil : own
      }
    }
  }

  /// The setting that holds for all where a deck has none of its own; nil where there is no such setting.
  package var forAll: SettingField? { Self.all.first { $0.key == key } }
}
