import Cards
import History

extension SettingField {
  /// The rules that are off: `{"off": ["F11"], "in": {"folder/": {"on": ["F11"]}, "folder/note.md": {"off": ["F3"]}}}`.
  ///
  /// What is wrong is told and left out, the rest counts. Places that a nearer file of settings does not name stay.
  static func rules(_ key: String, _ place: Place<RuleSwitches>) -> SettingField {
    SettingField(key: key, form: .ruleSwitches) { json, settings in
      var reader = RuleReader(switches: settings[keyPath: place])
      reader.readAll(json)
      settings[keyPath: place] = reader.switches
      return reader.faults
    } write: {
      json(of: $0[keyPath: place])
    } reset: {
      $0[keyPath: place] = RuleSwitches()
    }
  }

  private static func json(of switches: RuleSwitches) -> JSON {
    var members = switches.places[""].map(members) ?? []
    let places = switches.places.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
    if !places.isEmpty { members.append(.init("in", .object(places.map { .init($0, .object(Self.members(of: $1))) }))) }
    return members.isEmpty ? .null : .object(members)
  }

  private static func members(of rules: [String: Bool]) -> [JSON.Member] {
    [("off", false), ("on", true)].compactMap { name, isOn in
      let ids = Rules.ids.filter { rules[$0] == isOn }
      return ids.isEmpty ? nil : .init(name, .array(ids.map(JSON.string)))
    }
  }
}

/// Takes switches out of JSON and notes what is wrong on the way.
private struct RuleReader {
  var switches: RuleSwitches
  private var isMisshapen = false
  private var unknown: [String] = []

  init(switches: RuleSwitches) { self.switches = switches }

  var faults: [SettingForm] {
    (isMisshapen ? [.ruleSwitches] : []) + (unknown.isEmpty ? [] : [.rules(unknown: unknown, known: Rules.ids)])
  }

  mutating func readAll(_ json: JSON) {
    read(json, place: "", others: ["in"])
    guard let places = json["in"] else { return }
    guard let members = places.members else { return isMisshapen = true }
    for member in members { read(member.value, place: member.name, others: []) }
  }

  /// Takes in `off` and `on` of a place; other members than these must not be there.
  private mutating func read(_ json: JSON, place: String, others: Set<String>) {
    guard let members = json.members else { return isMisshapen = true }
    for member in members where !others.contains(member.name) {
      guard member.name == "off" || member.name == "on", let items = member.value.array else {
        isMisshapen = true
        continue
      }
      for item in items { set(item, isOn: member.name == "on", in: place) }
    }
  }

  private mutating func set(_ item: JSON, isOn: Bool, in place: String) {
    guard let id = item.string else { return isMisshapen = true }
    guard Rules.ids.contains(id) else {
      if !unknown.contains(id) { unknown.append(id) }
      return
    }
    switches.set(id, isOn: isOn, in: place)
  }
}
