import History
import TextUI

extension SettingField {
  /// A theme by its name, or one with colours of one's own: `{"base": "dark", "accent": "#7fb4ca"}`.
  static func theme(_ key: String) -> SettingField {
    let form = SettingForm.theme(InterfaceSettings.Theme.allCases.map(\.rawValue))
    return SettingField(key: key, form: form) { json, settings in
      guard let (base, colors) = look(json) else { return [form] }
      (settings.interface.theme, settings.interface.colors) = (base, colors)
      return []
    } write: { settings in
      let base = JSON.string(settings.interface.theme.rawValue)
      let own = InterfaceSettings.Voice.allCases.compactMap { voice in
        settings.interface.colors[voice].map { JSON.Member(voice.rawValue, .string($0)) }
      }
      return own.isEmpty ? base : .object([.init("base", base)] + own)
    } reset: {
      ($0.interface.theme, $0.interface.colors) = (.terminal, [:])
    }
  }

  private static func look(_ json: JSON) -> (InterfaceSettings.Theme, [InterfaceSettings.Voice: String])? {
    guard json.members != nil || json.string != nil,
      let base = InterfaceSettings.Theme(rawValue: json.string ?? json["base"]?.string ?? "terminal")
    else { return nil }
    var colors: [InterfaceSettings.Voice: String] = [:]
    for member in json.members ?? [] where member.name != "base" {
      guard let voice = InterfaceSettings.Voice(rawValue: member.name), let text = colorText(member.value) else {
        return nil
      }
      colors[voice] = text
    }
    return (base, colors)
  }

  private static func colorText(_ json: JSON) -> String? {
    guard let text = json.string ?? json.integer.map(String.init), Color(text) != nil else { return nil }
    return text
  }

  /// Keys of one's own: `{"undo": "z", "again": ["j", "f1"]}`; what they mean is for the screens to say.
  static func keys(_ key: String) -> SettingField {
    SettingField(key, \.interface.keys, .keys) { json, settings in
      guard let members = json.members else { return false }
      var keys = settings.interface.keys
      for member in members {
        let names = member.value.string.map { [$0] } ?? member.value.array?.compactMap(\.string)
        guard let names, !names.isEmpty, names.count == member.value.array?.count ?? 1 else { return false }
        keys[member.name] = names
      }
      settings.interface.keys = keys
      return true
    } write: { settings in
      let keys = settings.interface.keys.sorted { $0.key < $1.key }
      if keys.isEmpty { return .null }
      return .object(keys.map { .init($0, $1.count == 1 ? .string($1[0]) : .array($1.map(JSON.string))) })
    }
  }

  /// How wide the terminal draws characters of ambiguous width.
  static func ambiguousWidth(_ key: String) -> SettingField {
    SettingField(key, \.interface.isAmbiguousWide, .oneOf(["narrow", "wide"])) { json, settings in
      guard let text = json.string, ["narrow", "wide"].contains(text) else { return false }
      settings.interface.isAmbiguousWide = text == "wide"
      return true
    } write: {
      .string($0.interface.isAmbiguousWide ? "wide" : "narrow")
    }
  }
}

extension SettingField {
  /// A theme as it is typed: `dark`, `dark accent=#7fb4ca`.
  static func typedTheme(_ words: [String]) -> JSON? {
    guard let first = words.first else { return nil }
    let base = first.contains("=") ? [] : [JSON.Member("base", .string(first.lowercased()))]
    if words.count == 1, !base.isEmpty { return .string(first.lowercased()) }
    return typedPairs(Array(base.isEmpty ? words[...] : words.dropFirst())).map { .object(base + $0) }
  }

  /// Pairs such as `undo=z again=j`; of several for one name all count.
  static func typedPairs(_ words: [String]) -> [JSON.Member]? {
    let pairs = words.compactMap { word -> JSON.Member? in
      let parts = word.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? .init(String(parts[0]), .string(String(parts[1]))) : nil
    }
    return pairs.count == words.count ? pairs : nil
  }

  /// The theme a step further; colours of one's own stay.
  static func steppedTheme(_ now: JSON, among names: [String], by step: Int) -> JSON? {
    guard let place = (now.string ?? now["base"]?.string).flatMap(names.firstIndex) else { return nil }
    let next = JSON.string(names[(place + step + names.count) % names.count])
    guard let members = now.members else { return next }
    return .object(members.map { $0.name == "base" ? .init("base", next) : $0 })
  }
}
