import History
import Scheduling

/// One setting: its key, what it may be, and its place in `Settings`.
package struct SettingField: Sendable {
  package let key: String
  /// What it may be.
  package let form: SettingForm
  /// Takes over a value, or what of it can be used, and returns what would have been right where it is wrong.
  package let read: @Sendable (JSON, inout Settings) -> [SettingForm]
  /// The value as it is written; null where nothing is set.
  package let write: @Sendable (Settings) -> JSON
  /// Puts the default back.
  package let reset: @Sendable (inout Settings) -> Void

  /// Every setting, in the order in which they are written.
  package static let all: [SettingField] = [
    .number("desiredRetention", \.scheduler.desiredRetention, 0.7...0.99),
    .wholeNumber("maximumInterval", \.scheduler.maximumInterval, 1...36_500),
    .durations("learningSteps", \.scheduler.learningSteps),
    .durations("relearningSteps", \.scheduler.relearningSteps),
    .yesOrNo("fuzz", \.scheduler.isFuzzed),
    .yesOrNo("loadBalancing", \.scheduler.isBalanced),
    .easyDays("easyDays", \.scheduler.easyDays),
    .oneOf("model", \.scheduler.model),
    .weights("weights"),
    .timeOfDay("dayStart", \.scheduler.dayStart),
    .oneOf("buttons", \.scheduler.rules),
    .yesOrNo("shortTermWithSteps", \.scheduler.usesShortTermWithSteps),
    .wholeNumber("newCardsPerDay", \.newCardsPerDay, 0...9999),
    .wholeNumber("reviewsPerDay", \.reviewsPerDay, 0...9999),
    .wholeNumber("quizSeconds", \.quizSeconds, 10...3600),
    .wholeNumber("quizQuestions", \.quizQuestions, 1...200),
    .number("leastConfidence", \.leastConfidence, 0...1),
    .language("language", \.language),
    .theme("theme"),
    .keys("keys"),
    .yesOrNo("mouse", \.interface.usesMouse),
    .ambiguousWidth("ambiguousWidth"),
    .oneOf("gradeButtons", \.interface.gradeButtons),
    .yesOrNo("typing", \.interface.asksTyping),
    .yesOrNo("timer", \.interface.showsTimer),
    .rules("rules", \.rules),
    .decks("decks", \.decks),
  ]
}

extension SettingField {
  /// A setting of one value, which is what is expected or not; `read` returns whether it is.
  init<Value>(
    _ key: String, _ place: Place<Value>, _ form: SettingForm,
    read: @escaping @Sendable (JSON, inout Settings) -> Bool, write: @escaping @Sendable (Settings) -> JSON
  ) {
    self.init(
      key: key, form: form, read: { read($0, &$1) ? [] : [form] }, write: write,
      reset: { $0[keyPath: place] = Settings()[keyPath: place] })
  }

  typealias Place<Value> = WritableKeyPath<Settings, Value> & Sendable

  private static func number(_ key: String, _ place: Place<Double>, _ range: ClosedRange<Double>) -> SettingField {
    SettingField(key, place, .number(range)) { json, settings in
      guard let value = json.double, range.contains(value) else { return false }
      settings[keyPath: place] = value
      return true
    } write: {
      .number($0[keyPath: place])
    }
  }

  private static func wholeNumber(_ key: String, _ place: Place<Int>, _ range: ClosedRange<Int>) -> SettingField {
    SettingField(key, place, .wholeNumber(range)) { json, settings in
      guard let value = json.integer, range.contains(value) else { return false }
      settings[keyPath: place] = value
      return true
    } write: {
      .number($0[keyPath: place])
    }
  }

  private static func yesOrNo(_ key: String, _ place: Place<Bool>) -> SettingField {
    SettingField(key, place, .yesOrNo) { json, settings in
      guard let value = json.bool else { return false }
      settings[keyPath: place] = value
      return true
    } write: {
      .bool($0[keyPath: place])
    }
  }

  /// A list of at most 20 steps, each from a second to a week.
  private static func durations(_ key: String, _ place: Place<[Int]>) -> SettingField {
    let range = 1...604_800
    return SettingField(key, place, .durations(range)) { json, settings in
      guard let items = json.array, items.count <= 20 else { return false }
      let seconds = items.compactMap { $0.string.flatMap(seconds(of:)) ?? $0.integer }.filter(range.contains)
      guard seconds.count == items.count else { return false }
      settings[keyPath: place] = seconds
      return true
    } write: {
      .array($0[keyPath: place].map { .string(duration(ofSeconds: $0)) })
    }
  }

  private static func timeOfDay(_ key: String, _ place: Place<DayStart>) -> SettingField {
    SettingField(key, place, .timeOfDay) { json, settings in
      guard let text = json.string, text.utf8.count == 5, text.utf8.dropFirst(2).first == UInt8(ascii: ":"),
        let hour = UInt8(text.prefix(2)), let minute = UInt8(text.suffix(2)), hour < 24, minute < 60
      else { return false }
      settings[keyPath: place] = DayStart(minutes: Int(hour) * 60 + Int(minute))
      return true
    } write: {
      let minutes = $0[keyPath: place].minutes
      let (hour, minute) = (String(minutes / 60), String(minutes % 60))
      return .string((hour.count < 2 ? "0" : "") + hour + ":" + (minute.count < 2 ? "0" : "") + minute)
    }
  }

  private static func oneOf<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: String, _ place: Place<Value>
  ) -> SettingField {
    SettingField(key, place, .oneOf(Value.allCases.map(\.rawValue))) { json, settings in
      guard let value = json.string.flatMap(Value.init(rawValue:)) else { return false }
      settings[keyPath: place] = value
      return true
    } write: {
      .string($0[keyPath: place].rawValue)
    }
  }

  private static func language(_ key: String, _ place: Place<Language?>) -> SettingField {
    SettingField(key, place, .oneOf(Language.allCases.map(\.rawValue))) { json, settings in
      guard let value = json.string.flatMap(Language.init(rawValue:)) else { return false }
      settings[keyPath: place] = value
      return true
    } write: {
      $0[keyPath: place].map { .string($0.rawValue) } ?? .null
    }
  }
}

/// Reads a duration such as `90s`, `10m`, `1h`, `2d` as seconds.
func seconds(of text: String) -> Int? {
  let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
  guard let unit = text.last.flatMap({ units[$0] }), let count = Int32(text.dropLast()), count > 0 else { return nil }
  return Int(count) * unit
}

/// Writes seconds in the largest unit that needs no fraction.
private func duration(ofSeconds seconds: Int) -> String {
  for (unit, size) in [("d", 86_400), ("h", 3600), ("m", 60)] where seconds >= size && seconds % size == 0 {
    return "\(seconds / size)\(unit)"
  }
  return "\(seconds)s"
}
