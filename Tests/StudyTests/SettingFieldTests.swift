import Scheduling
import Study
import Testing

@Suite struct SettingFieldTests {
  private func field(_ key: String) throws -> SettingField {
    try #require(SettingField.all.first { $0.key == key })
  }

  @Test(arguments: [
    ("desiredRetention", "0.92", "0.92"), ("desiredRetention", " 92% ", "0.92"), ("desiredRetention", "92", "0.92"),
    ("newCardsPerDay", "1,200", "1200"),
    ("learningSteps", "30s 10m, 1d", "30s 10m 1d"), ("learningSteps", #"["2m",600]"#, "2m 10m"),
    ("fuzz", "끔", "off"), ("loadBalancing", "yes", "on"), ("dayStart", "5", "05:00"), ("dayStart", "4:30", "04:30"),
    ("model", "fsrs-7", "FSRS-7"), ("language", "ko", "ko"), ("easyDays", "Sunday=minimum", "sunday=minimum"),
    ("rules", "-F11", #"{"off":["F11"]}"#), ("newCardsPerDay", "", "20"), ("language", "", ""),
  ])
  func `a value is typed as people write it, and nothing puts the default back`(
    key: String, typed: String, shown: String
  ) throws {
    var settings = Settings()
    settings.newCardsPerDay = 7
    settings.language = .english
    let field = try field(key)
    #expect(field.text(in: try field.typed(typed, in: settings)) == shown)
  }

  @Test(arguments: [
    ("desiredRetention", "2", SettingForm.number(0.7...0.99)), ("desiredRetention", "many", .number(0.7...0.99)),
    ("newCardsPerDay", "-1", .wholeNumber(0...9999)), ("dayStart", "25:00", .timeOfDay), ("fuzz", "maybe", .yesOrNo),
    ("language", "fr", .oneOf(["ko", "en"])), ("easyDays", "sunday", .easyDays), ("weights", "1 2 3", .weights),
  ])
  func `what cannot be is refused with what it takes`(key: String, typed: String, form: SettingForm) throws {
    let field = try field(key)
    #expect(throws: form) { try field.typed(typed, in: Settings()) }
  }

  @Test func `an unknown rule is refused by name, and rules of single places stay when others are typed`() throws {
    var settings = Settings()
    settings.rules.set("F3", isOn: false, in: "old/")
    let field = try field("rules")
    let typed = try field.typed("-F11", in: settings)
    #expect(typed.rules.places.filter { !$0.key.isEmpty } == settings.rules.places)
    do throws(SettingForm) {
      _ = try field.typed("-X99", in: settings)
      Issue.record("no rule is called so")
    } catch {
      guard case .rules(let unknown, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(unknown == ["X99"])
    }
  }

  @Test(arguments: [
    ("desiredRetention", 1, "0.91"), ("desiredRetention", -1, "0.89"), ("newCardsPerDay", 1, "25"),
    ("newCardsPerDay", -1, "19"), ("reviewsPerDay", 1, "210"), ("reviewsPerDay", -1, "190"), ("dayStart", -1, "03:30"),
    ("fuzz", 1, "off"), ("buttons", 1, "plain"), ("language", 1, "ko"), ("language", -1, "en"),
  ])
  func `an arrow goes to the next value`(key: String, step: Int, shown: String) throws {
    let field = try field(key)
    let next = try #require(field.stepped(by: step, in: Settings()))
    #expect(field.text(in: next) == shown)
  }

  @Test func `every setting that can be stepped comes to its end and stays within its range`() {
    for field in SettingField.all + SettingField.all(ofDeck: "a") {
      for step in [-1, 1] {
        var settings = Settings()
        for _ in 0..<12_000 {
          guard let next = field.stepped(by: step, in: settings) else { break }
          settings = next
        }
        var reread = Settings()
        let value = field.write(settings)
        #expect(value == .null || field.read(value, &reread).isEmpty, "\(field.key)")
      }
    }
  }

  @Test func `a deck has settings of its own, which go when they are put back`() throws {
    let field = try #require(SettingField.all(ofDeck: "infra/container").first)
    let settings = try field.typed("0.95", in: Settings())
    #expect(settings.decks["infra/container"]?.desiredRetention == 0.95)
    #expect(settings.scheduler.desiredRetention == 0.9)
    // Without one of its own, a step goes from what holds for all.
    let stepped = try #require(field.stepped(by: 1, in: Settings()))
    #expect(stepped.decks["infra/container"]?.desiredRetention == 0.91)
    #expect(try field.typed("", in: settings).decks.isEmpty)
  }

  @Test func `the year to come is asked for a deck with what holds there`() {
    var settings = Settings()
    settings.decks["infra"] = DeckSettings()
    settings.decks["infra"]?.desiredRetention = 0.95
    #expect(Foresight(settings, deck: "infra/network").retention == 0.95)
    #expect(Foresight(settings, deck: nil).retention == 0.9)
  }

  @Test func `the workload of a deck is that of its cards, under the settings that are asked about`() {
    let all = library(cards(30, deck: "one") + cards(10, deck: "two", prefix: "d"))
    let workload = Workload(library: all, deck: "two", at: moment(10))
    #expect(workload.cardCount == 10)
    var none = Settings()
    none.newCardsPerDay = 0
    #expect(workload.row(Foresight(none, deck: "two")).reviewsPerDay == 0)
    #expect(workload.row(Foresight(Settings(), deck: "two")).reviewsPerDay > 0)
  }
}
