import Cards
import History
import Scheduling

extension SettingField {
  /// The value as a person writes it: `0.92`, `on`, `1m 10m`, `sunday=minimum`; empty where nothing is set.
  package func text(in settings: Settings) -> String { Self.text(of: write(settings)) }

  /// Whether it is as it was before anybody set it.
  package func isStandard(in settings: Settings) -> Bool { write(settings) == write(Settings()) }

  /// Returns the settings with what was typed, nothing standing for the default; throws what would have been right.
  package func typed(_ text: String, in settings: Settings) throws(SettingForm) -> Settings {
    var result = settings
    let text = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    if text.isEmpty {
      reset(&result)
      return result
    }
    guard let value = value(typed: text, before: write(settings)) else { throw form }
    reset(&result)
    if let wrong = read(value, &result).first { throw wrong }
    return result
  }

  private static func text(of json: JSON) -> String {
    switch json {
    case .null: return ""
    case .bool(let isOn): return isOn ? "on" : "off"
    case .number(let literal): return literal
    case .string(let text): return text
    case .array(let items): return items.map(text).joined(separator: " ")
    case .object(let members):
      let pairs = members.compactMap { member in member.value.string.map { member.name + "=" + $0 } }
      return pairs.count == members.count ? pairs.joined(separator: " ") : json.compact
    }
  }

  /// What the text stands for; nil where it cannot stand for such a thing.
  private func value(typed text: String, before: JSON) -> JSON? {
    if let first = text.first, "{[".contains(first) { return try? JSON(text) }
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    switch form {
    case .number: return Self.number(text)
    case .wholeNumber: return .number(text.filter { $0 != "," })
    case .yesOrNo: return Self.yesOrNo(text).map(JSON.bool)
    case .timeOfDay: return .string(Self.timeOfDay(text))
    case .date: return .string(text)
    case .durations: return .array(words.map { Int($0).map { .number($0) } ?? .string($0) })
    case .oneOf(let choices): return .string(choices.first { $0.lowercased() == text.lowercased() } ?? text)
    case .easyDays: return Self.pairs(words)
    case .weights, .weight: return .array(words.map(JSON.number))
    case .ruleSwitches: return Self.switches(words, before: before)
    case .theme: return Self.typedTheme(words)
    case .keys: return Self.typedPairs(words).map(JSON.object)
    case .decks, .rules: return nil
    }
  }

  /// A share of one, or in percent, where a number above one is meant so without its sign, too.
  private static func number(_ text: String) -> JSON? {
    let isShare = text.last != "%" && Double(text).map { $0 <= 1 } ?? true
    if isShare { return .number(text) }
    return Double(text.last == "%" ? text.dropLast() : text[...]).map { .number(($0 * 100).rounded() / 10_000) }
  }

  private static func yesOrNo(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "on", "true", "yes", "y", "켬", "예", "네": true
    case "off", "false", "no", "n", "끔", "아니요", "아니오": false
    default: nil
    }
  }

  /// `4` and `4:30` with all their digits.
  private static func timeOfDay(_ text: String) -> String {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let hour = parts.first, (1...2).contains(hour.count) else { return text }
    let full = (hour.count == 1 ? "0" : "") + hour
    return parts.count == 1 ? full + ":00" : full + ":" + parts.dropFirst().joined(separator: ":")
  }

  private static func pairs(_ words: [String]) -> JSON? {
    let members = words.compactMap { word -> JSON.Member? in
      let parts = word.split(separator: "=")
      return parts.count == 2 ? .init(parts[0].lowercased(), .string(parts[1].lowercased())) : nil
    }
    return members.count == words.count ? .object(members) : nil
  }

  /// Rules to switch for all notes: `-F11` off, `+F2` on; what holds for some places stays.
  private static func switches(_ words: [String], before: JSON) -> JSON? {
    guard words.allSatisfy({ $0.hasPrefix("-") || $0.hasPrefix("+") }) else { return nil }
    let named = { (sign: Character) in
      JSON.array(words.filter { $0.first == sign }.map { .string($0.dropFirst().uppercased()) })
    }
    let places = before["in"].map { [JSON.Member("in", $0)] } ?? []
    return .object([.init("off", named("-")), .init("on", named("+"))] + places)
  }
}

extension SettingField {
  /// Returns the settings one step further up or down; nil where the setting is typed, not stepped, or is at its end.
  package func stepped(by step: Int, in settings: Settings) -> Settings? {
    let now = write(settings) == .null ? forAll.map { $0.write(settings) } ?? .null : write(settings)
    guard let next = next(after: now, step: step), next != now else { return nil }
    var result = settings
    reset(&result)
    return read(next, &result).isEmpty ? result : nil
  }

  private func next(after now: JSON, step: Int) -> JSON? {
    switch form {
    case .number(let range):
      let size = range.upperBound - range.lowerBound > 0.5 ? 20.0 : 100.0
      let value = (((now.double ?? range.lowerBound) * size).rounded() + Double(step)) / size
      return .number(min(max(value, range.lowerBound), range.upperBound))
    case .wholeNumber(let range):
      let value = Self.step(now.integer ?? range.lowerBound, by: step)
      return .number(min(max(value, range.lowerBound), range.upperBound))
    case .yesOrNo: return .bool(!(now.bool ?? false))
    case .oneOf(let choices):
      guard !choices.isEmpty else { return nil }
      let place = now.string.flatMap(choices.firstIndex) ?? (step > 0 ? -1 : choices.count)
      return .string(choices[(place + step + choices.count) % choices.count])
    case .timeOfDay: return now.string.map { .string(Self.time($0, by: step * 30)) }
    case .date: return now.string.flatMap { CivilDate(iso: $0) }.map { .string((Day($0) + step).date.iso) }
    case .theme(let names): return Self.steppedTheme(now, among: names, by: step)
    case .durations, .easyDays, .weights, .weight, .decks, .ruleSwitches, .rules, .keys: return nil
    }
  }

  /// The next round number: ones up to twenty, fives up to a hundred, and so on.
  private static func step(_ value: Int, by step: Int) -> Int {
    let near = step < 0 ? value - 1 : value
    let size =
      switch near {
      case ..<20: 1
      case ..<100: 5
      case ..<500: 10
      case ..<2_000: 100
      default: 1_000
      }
    let floor = value / size * size
    if step > 0 { return floor + size }
    return floor == value ? value - size : floor
  }

  private static func time(_ text: String, by minutes: Int) -> String {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return text }
    let total = (parts[0] * 60 + parts[1] + minutes + 1_440) % 1_440
    let (hour, minute) = (String(total / 60), String(total % 60))
    return (hour.count < 2 ? "0" : "") + hour + ":" + (minute.count < 2 ? "0" : "") + minute
  }
}
