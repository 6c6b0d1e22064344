import History
import Scheduling

extension SettingField {
  /// Days of the week on which less is to come: `{"saturday": "reduced", "sunday": "minimum"}`.
  static func easyDays(_ key: String, _ place: Place<EasyDays>) -> SettingField {
    SettingField(key, place, .easyDays) { json, settings in
      guard let members = json.members else { return false }
      var days = EasyDays()
      for member in members {
        guard let day = Weekday(name: member.name), let load = member.value.string.flatMap(EasyDay.init(rawValue:))
        else {
          return false
        }
        days[day] = load
      }
      settings[keyPath: place] = days
      return true
    } write: { settings in
      let days = settings[keyPath: place]
      if days.isEmpty { return .null }
      return .object(
        Weekday.allCases.compactMap { day in days.days[day].map { .init(day.name, .string($0.rawValue)) } })
    }
  }

  /// Weights of one's own: 21 numbers of FSRS-6, 19 or 17 of its forerunners, or 34 of FSRS-7.
  static func weights(_ key: String) -> SettingField {
    SettingField(key: key, form: .weights) { json, settings in
      guard let items = json.array else { return [.weights] }
      let values = items.compactMap(\.double)
      guard values.count == items.count else { return [.weights] }
      if values.count == Weights7.bounds.count {
        guard let weights = Weights7(values) else { return [outOfBounds(values) ?? .weights] }
        settings.scheduler.weights7 = weights
        return []
      }
      do throws(Weights.Fault) { settings.scheduler.weights = try Weights(reading: values) } catch {
        guard case .outOfBounds(let index, _) = error else { return [.weights] }
        return [.weight(index: index, bounds: Weights.bounds[index])]
      }
      return []
    } write: { settings in
      let values = settings.scheduler.weights?.values ?? settings.scheduler.weights7?.values
      return values.map { .array($0.map { JSON.number($0) }) } ?? .null
    } reset: {
      ($0.scheduler.weights, $0.scheduler.weights7) = (nil, nil)
    }
  }

  /// The first of 34 weights of FSRS-7 that lies outside its bounds.
  private static func outOfBounds(_ values: [Double]) -> SettingForm? {
    let index = values.indices.first { !Weights7.bounds[$0].contains(values[$0]) }
    return index.map { .weight(index: $0, bounds: Weights7.bounds[$0]) }
  }

  /// Settings for decks and groups of decks: `{"korean": {"desiredRetention": 0.95, "examDate": "2026-12-18"}}`.
  static func decks(_ key: String, _ place: Place<[String: DeckSettings]>) -> SettingField {
    SettingField(key, place, .decks) { json, settings in
      guard let members = json.members else { return false }
      var decks: [String: DeckSettings] = [:]
      for member in members {
        guard let deck = DeckSettings(member.value) else { return false }
        var path = member.name[...]
        while path.last == "/" { path.removeLast() }
        decks[String(path)] = deck
      }
      settings[keyPath: place].merge(decks) { $1 }
      return true
    } write: { settings in
      let decks = settings[keyPath: place].sorted { $0.key < $1.key }
      return decks.isEmpty ? .null : .object(decks.map { .init($0.key, $0.value.json) })
    }
  }
}

extension DeckSettings {
  /// Reads what stands under a deck's name; nil where a member is unknown or cannot be used.
  fileprivate init?(_ json: JSON) {
    self.init()
    guard let members = json.members else { return nil }
    for member in members {
      guard let field = DeckSettingField.all.first(where: { $0.key == member.name }), field.read(member.value, &self)
      else { return nil }
    }
  }

  fileprivate var json: JSON {
    .object(
      DeckSettingField.all.compactMap { field in
        let value = field.write(self)
        return value == .null ? nil : .init(field.key, value)
      })
  }
}

extension Weekday {
  private static let names: [Weekday: String] = [
    .monday: "monday", .tuesday: "tuesday", .wednesday: "wednesday", .thursday: "thursday", .friday: "friday",
    .saturday: "saturday", .sunday: "sunday",
  ]

  fileprivate var name: String { Self.names[self] ?? "" }

  fileprivate init?(name: String) {
    guard let day = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = day
  }
}
