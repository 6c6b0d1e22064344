import ArgumentParser
import History
import Screens
import Storage
import Study

/// `dasi settings`: what is set, to look at and to change.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Look at what is set, and change it.",
    discussion: """
      On the screen, arrows change a value, Enter lets you type one, d looks at a single deck. In lines, --plain says every \
      setting with what it means and may be; --json prints one object a line, {"key","value","default","isSet","name",\
      "meaning","range","deck"}. --set name=value changes one (may be repeated; nothing after = puts the default back), with \
      --deck for one deck or group of decks. Values are written as in settings.json or short: 0.92, 92%, on, off, 4:30, \
      "1m 10m", sunday=minimum, -F11.
      """)

  @OptionGroup var options: NotesOptions
  @Option(help: ArgumentHelp("Change a setting (may be repeated).", valueName: "name=value")) var set: [String] = []
  @Option(help: ArgumentHelp("What is set for this deck or group of decks only.", valueName: "deck"))
  var deck: String?
  @Flag(help: "Say every setting in lines, for screen readers and pipes.") var plain = false
  @Flag(help: "One JSON object a setting.") var json = false

  func run() throws {
    guard plain || json || !set.isEmpty || deck != nil else { return try Visit(options.wishes).run(.settings) }
    let path = try options.wishes.notesPath()
    let places = Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment)
    let loaded = try LoadedSettings(places)
    let language = options.language ?? loaded.settings.language ?? Surroundings.language
    loaded.notices(Report(language: language)).forEach(complain)
    if deck != nil {
      try Desk(options.wishes, at: options.wishes.clock(runs: false).now()).requireDeck(deck)
    }
    let settings = try changed(loaded.settings, Words(language))
    if settings != loaded.settings {
      try storage { () throws(StorageError) in try SettingsFile(places).save(settings, insteadOf: loaded.settings) }
    }
    if let deck, let date = settings.decks[deck]?.examDate, set.contains(where: { $0.hasPrefix("examDate=") }),
      date < options.wishes.clock(runs: false).now().date
    {
      complain(Report(language: language).textOfPastExam(date))
    }
    // Who only changes something hears nothing, as with any such tool.
    if set.isEmpty || plain || json { show(settings, Words.spoken(language)) }
  }

  private var fields: [SettingField] { deck.map(SettingField.all(ofDeck:)) ?? SettingField.all }

  /// Returns the settings with all changes made, or throws the first that cannot be.
  private func changed(_ settings: Settings, _ words: Words) throws -> Settings {
    var result = settings
    for change in set {
      let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let field = fields.first(where: { $0.key == parts[0] }) else {
        throw Failure.noSetting(parts[0], known: fields.map(\.key))
      }
      do throws(SettingForm) { result = try field.typed(parts[1], in: result) } catch {
        throw Failure.wrongSetting(field.key, range: words.range(of: error))
      }
    }
    return result
  }

  private func show(_ settings: Settings, _ words: Words) {
    for field in fields {
      if json {
        Output.line(field.json(settings, words, deck: deck).compact)
      } else {
        let value = words.value(field.text(in: settings), of: field.form, key: field.key)
        Output.line("\(field.key): \(value)\n  \(words.meaning(ofSetting: field.key)) \(limits(of: field, words))")
      }
    }
  }

  private func limits(of field: SettingField, _ words: Words) -> String {
    let standard = words.value(field.text(in: Settings()), of: field.form, key: field.key)
    return "(" + words(.settingRange, words.range(of: field.form), standard) + ")"
  }
}

extension SettingField {
  /// One line of `dasi settings --json`.
  fileprivate func json(_ settings: Settings, _ words: Words, deck: String?) -> JSON {
    .object([
      .init("key", .string(key)), .init("value", write(settings)), .init("default", write(Settings())),
      .init("isSet", .bool(!isStandard(in: settings))), .init("name", .string(words.name(ofSetting: key))),
      .init("meaning", .string(words.meaning(ofSetting: key))),
      .init("range", .string(words.range(of: form, isForPrograms: true))),
      .init("deck", deck.map(JSON.string) ?? .null),
    ])
  }
}
