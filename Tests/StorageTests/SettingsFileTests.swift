import Glibc
import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct SettingsFileTests {
  static let theme = SettingsFault.Expected.theme(["terminal", "dark", "light", "contrast"])
  let folder = Folder()
  private var file: SettingsFile { SettingsFile(folder.places) }
  private let name = "notes/.dasi/settings.json"

  @Test func `without files the settings are the standard ones`() throws {
    let (settings, faults) = try file.load()
    #expect(settings == Settings() && faults.isEmpty)
  }

  @Test func `the folder's settings lie over the person's`() throws {
    folder.write(#"{"newCardsPerDay":5,"reviewsPerDay":50}"#, to: "home/.config/dasi/settings.json")
    folder.write(#"{"newCardsPerDay":7,"dayStart":"05:30","learningSteps":["90s",600,"1d"],"language":"ko"}"#, to: name)
    let settings = try file.load().settings
    #expect(settings.newCardsPerDay == 7)
    #expect(settings.reviewsPerDay == 50)
    #expect(settings.scheduler.dayStart == DayStart(minutes: 330))
    #expect(settings.scheduler.learningSteps == [90, 600, 86_400])
    #expect(settings.language == .korean)
  }

  @Test(arguments: [
    (#""desiredRetention":1.5"#, "desiredRetention", SettingsFault.Expected.number(0.7...0.99)),
    (#""desiredRetention":1e999"#, "desiredRetention", .number(0.7...0.99)),
    (#""newCardsPerDay":"20""#, "newCardsPerDay", .wholeNumber(0...9999)),
    (#""newCardsPerDay":99999999999999999999"#, "newCardsPerDay", .wholeNumber(0...9999)),
    (#""fuzz":1"#, "fuzz", .yesOrNo), (#""dayStart":"24:00""#, "dayStart", .timeOfDay),
    (#""dayStart":"4:00""#, "dayStart", .timeOfDay),
    (#""learningSteps":["1w"]"#, "learningSteps", .durations(1...604_800)),
    (#""learningSteps":["99999999999d"]"#, "learningSteps", .durations(1...604_800)),
    (#""learningSteps":[0]"#, "learningSteps", .durations(1...604_800)),
    (#""theme":"neon""#, "theme", Self.theme), (#""theme":{"accent":"pinkish"}"#, "theme", Self.theme),
    (#""theme":{"base":"dark","voice":"red"}"#, "theme", Self.theme), (#""keys":["z"]"#, "keys", .keys),
    (#""keys":{"undo":7}"#, "keys", .keys), (#""keys":{"undo":["z",7]}"#, "keys", .keys),
    (#""mouse":"off""#, "mouse", .yesOrNo), (#""ambiguousWidth":2"#, "ambiguousWidth", .oneOf(["narrow", "wide"])),
    (#""gradeButtons":2"#, "gradeButtons", .oneOf(["four", "two"])),
    (#""language":"fr""#, "language", .oneOf(["ko", "en"])),
  ])
  func `a value that cannot be used is told by file, key and what was expected, and the others count`(
    member: String, key: String, expected: SettingsFault.Expected
  ) throws {
    folder.write("{\"quizSeconds\":60,\(member)}", to: name)
    let (settings, faults) = try file.load()
    #expect(faults == [SettingsFault(path: folder[name], key: key, expected: expected)])
    var wanted = Settings()
    wanted.quizSeconds = 60
    #expect(settings == wanted)
  }

  @Test func `looks, keys and manners are read, and written as they were`() throws {
    folder.write(
      #"""
      {"theme":{"base":"dark","accent":"#7fb4ca","quiet":245},"keys":{"undo":"z","again":["j","f1"]},"mouse":false,
      "ambiguousWidth":"wide","gradeButtons":"two","typing":true,"timer":true}
      """#, to: name)
    let (settings, faults) = try file.load()
    #expect(faults.isEmpty)
    #expect(settings.interface.theme == .dark && settings.interface.colors == [.accent: "#7fb4ca", .quiet: "245"])
    #expect(settings.interface.keys == ["undo": ["z"], "again": ["j", "f1"]])
    #expect(
      !settings.interface.usesMouse && settings.interface.isAmbiguousWide && settings.interface.gradeButtons == .two)
    #expect(settings.interface.asksTyping && settings.interface.showsTimer)
    folder.write("{}", to: name)
    try file.save(settings, insteadOf: Settings())
    #expect(try file.load().settings == settings)
  }

  @Test func `a file that is no JSON is told by line and column, and is not written over`() throws {
    folder.write("{\n  \"가나\": 1,,\n}", to: name)
    let error = StorageError.notSettings(path: folder[name], line: 2, column: 11)
    #expect(throws: error) { try file.load() }
    #expect(throws: error) { try file.save(Settings(), insteadOf: Settings()) }
    #expect(folder.text(of: name).contains(",,"))
  }

  @Test func `saving writes what changed and keeps all else`() throws {
    folder.write(#"{"theme":{"accent":"green"},"newCardsPerDay":7,"x":1e999}"#, to: name)
    let before = try file.load().settings
    var settings = before
    settings.newCardsPerDay = 9
    settings.scheduler.relearningSteps = [90, 7200]
    settings.language = .english
    try file.save(settings, insteadOf: before)
    #expect(
      folder.text(of: name) == """
        {
          "theme": {
            "accent": "green"
          },
          "newCardsPerDay": 9,
          "x": 1e999,
          "relearningSteps": [
            "90s",
            "2h"
          ],
          "language": "en"
        }

        """)
    #expect(try file.load().settings == settings)
  }

  @Test func `every setting that is saved is loaded alike`() throws {
    var settings = Settings()
    settings.scheduler.desiredRetention = 0.85
    settings.scheduler.maximumInterval = 365
    settings.scheduler.learningSteps = []
    settings.scheduler.isFuzzed = false
    settings.scheduler.dayStart = DayStart(minutes: 5)
    settings.reviewsPerDay = 0
    settings.quizSeconds = 3600
    settings.quizQuestions = 1
    settings.leastConfidence = 0.25
    try file.save(settings, insteadOf: Settings())
    let loaded = try file.load()
    #expect(loaded.settings == settings && loaded.faults.isEmpty)
  }

  @Test func `fault 20: a settings file that is a link stays one, unless it leads out of the folder`() throws {
    folder.write("{}", to: "notes/.dasi/real.json")
    symlink("real.json", folder[name])
    var settings = Settings()
    settings.newCardsPerDay = 1
    try file.save(settings, insteadOf: Settings())
    #expect(folder.text(of: "notes/.dasi/real.json").contains("newCardsPerDay"))
    unlink(folder[name])
    folder.write("{}", to: "outside.json")
    symlink(folder["outside.json"], folder[name])
    #expect(throws: StorageError.leadsOut(path: folder[name])) { try file.save(settings, insteadOf: Settings()) }
    #expect(folder.text(of: "outside.json") == "{}")
  }

  @Test func `a save that fails leaves the old file, whatever call it was`() throws {
    folder.write(#"{"newCardsPerDay":7}"#, to: name)
    var settings = Settings()
    settings.newCardsPerDay = 8
    for step in 0..<20 {
      let counter = Counter()
      let system = FileSystem { _, _ in counter.next() == step + 1 ? .fails(ENOSPC) : .none }
      do {
        try SettingsFile(folder.places, fileSystem: system).save(settings, insteadOf: Settings())
      } catch {
        #expect([7, 8].contains(try file.load().settings.newCardsPerDay))
      }
      #expect(!folder.files.contains { $0.hasSuffix(".tmp") })
      folder.write(#"{"newCardsPerDay":7}"#, to: name)
    }
  }

  @Test func `members this version does not know survive, also inside of what is changed`() throws {
    folder.write(#"{"decks":{"old":{"colour":"blue"}},"mood":"calm"}"#, to: name)
    var settings = try file.load().settings
    let before = settings
    settings.decks["new"] = DeckSettings()
    settings.decks["new"]?.desiredRetention = 0.95
    try file.save(settings, insteadOf: before)
    let text = folder.text(of: name)
    #expect(text.contains("blue") && text.contains("calm") && text.contains("0.95"))
    try file.save(before, insteadOf: settings)
    #expect(folder.text(of: name).contains("blue") && !folder.text(of: name).contains("0.95"))
  }
}
