import Scheduling
import Study
import Testing

@testable import Storage

@Suite struct SchedulingSettingsTests {
  let folder = Folder()
  private var file: SettingsFile { SettingsFile(folder.places) }
  private let name = "notes/.dasi/settings.json"

  @Test func `decks, easy days, balance, model and weights are read`() throws {
    let nineteen = Weights.standard.values[..<19].map { "\($0)" }.joined(separator: ",")
    folder.write(
      """
      {"decks":{"korean/":{"desiredRetention":0.95,"examDate":"2026-12-18"},"bread":{}},
       "easyDays":{"saturday":"reduced","sunday":"minimum","monday":"normal"},
       "loadBalancing":true,"model":"FSRS-7","weights":[\(nineteen)]}
      """, to: name)
    let (settings, faults) = try file.load()
    #expect(faults.isEmpty)
    #expect(settings.decks["korean"]?.desiredRetention == 0.95)
    #expect(settings.decks["korean"]?.examDate?.iso == "2026-12-18")
    #expect(settings.scheduler.easyDays[.saturday] == .reduced)
    #expect(settings.scheduler.easyDays.days.count == 2)
    #expect(settings.scheduler.isBalanced)
    #expect(settings.scheduler.model == .fsrs7)
    #expect(settings.scheduler.weights?.values.last == 0.5)
  }

  @Test(arguments: [
    (#""decks":{"a":{"examDate":"2026-02-30"}}"#, "decks", SettingsFault.Expected.decks),
    (#""decks":{"a":{"retention":0.9}}"#, "decks", .decks),
    (#""decks":{"a":{"desiredRetention":0.5}}"#, "decks", .decks),
    (#""easyDays":{"sun":"minimum"}"#, "easyDays", .easyDays),
    (#""easyDays":{"sunday":"none"}"#, "easyDays", .easyDays),
    (#""weights":[1,2,3]"#, "weights", .weights),
    (#""model":"FSRS-5""#, "model", .oneOf(["FSRS-6", "FSRS-7"])),
  ])
  func `what cannot be used is told, and the defaults stand`(
    member: String, key: String, expected: SettingsFault.Expected
  ) throws {
    folder.write("{\(member)}", to: name)
    let (settings, faults) = try file.load()
    #expect(faults == [SettingsFault(path: folder[name], key: key, expected: expected)])
    #expect(settings == Settings())
  }

  @Test func `what is saved is read back`() throws {
    folder.write("{}", to: name)
    var settings = Settings()
    settings.scheduler.easyDays[.sunday] = .minimum
    settings.scheduler.weights = .standard
    var deck = DeckSettings()
    deck.desiredRetention = 0.8
    settings.decks["a/b"] = deck
    try file.save(settings, insteadOf: Settings())
    #expect(try file.load().settings == settings)
  }
}
