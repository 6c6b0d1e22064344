import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct SettingsTests {
  private func walk(
    _ language: Language = .english, size: Size = Size(width: 80, height: 24), readOnly: String? = nil
  ) -> Walk {
    var walk = Walk(Fixture.app(Fixture.korean, Fixture.history, language: language, size: size, readOnly: readOnly))
    walk.press("o")
    return walk
  }

  private func saved(_ walk: Walk) -> [Settings] {
    walk.effects.compactMap { if case .saveSettings(let settings) = $0 { settings } else { nil } }
  }

  /// Lets what is wished for be written, as a good disk does.
  private func settle(_ walk: inout Walk) {
    let before = saved(walk).count
    walk.wait()
    walk.wait()
    for settings in saved(walk).dropFirst(before) { walk.send(.settingsSaved(settings)) }
  }

  @Test func `every setting has a name and a meaning in both languages`() {
    let keys = SettingField.all.map(\.key) + SettingField.all(ofDeck: "a").map(\.key)
    #expect(Set(keys).subtracting(SettingText.all.map(\.key)).isEmpty)
    for text in SettingText.all {
      for language in Language.allCases {
        #expect(text.name[language]?.isEmpty == false && text.meaning[language]?.isEmpty == false, "\(text.key)")
      }
    }
  }

  @Test func `no name and no meaning of a setting is too long for its place`() {
    for language in Language.allCases {
      let words = Words(language)
      for field in SettingField.all {
        #expect(Line(words.name(ofSetting: field.key)).width <= 30, "\(field.key)")
        #expect(wrapped(Line(words.meaning(ofSetting: field.key)), width: 72).count <= 2, "\(field.key)")
      }
    }
  }

  @Test func `an arrow changes a value at once, and it is written when the key rests`() {
    var walk = walk()
    walk.press("Right Right")
    #expect(walk.picture.contains("92%") && saved(walk).isEmpty)
    settle(&walk)
    #expect(saved(walk).map(\.scheduler.desiredRetention) == [0.92])
    #expect(walk.app.library.settings.scheduler.desiredRetention == 0.92)
    #expect(walk.picture.contains("Saved"))
  }

  @Test func `what was changed last is written on the way out`() {
    var walk = walk()
    walk.press("Down Left q")
    #expect(saved(walk).map(\.newCardsPerDay) == [19])
    #expect(walk.app.place == .home)
  }

  @Test func `u takes back what is not written yet, then change after change`() {
    var walk = walk()
    walk.press("Right u")
    settle(&walk)
    #expect(saved(walk).isEmpty)
    walk.press("Right")
    settle(&walk)
    walk.press("Right")
    settle(&walk)
    walk.press("u")
    walk.send(.settingsSaved(saved(walk)[2]))
    walk.press("u")
    #expect(saved(walk).map(\.scheduler.desiredRetention) == [0.91, 0.92, 0.91, 0.9])
    walk.send(.settingsSaved(saved(walk)[3]))
    walk.press("u")
    #expect(!walk.picture.contains("u undo"))
  }

  @Test func `a value is typed, refused with what it takes, and set`() {
    var walk = walk()
    walk.press("Enter C-u 2 Enter")
    #expect(walk.picture.contains("It takes 70–99%"))
    walk.press("C-u 0 . 8 Enter")
    settle(&walk)
    #expect(saved(walk).map(\.scheduler.desiredRetention) == [0.8])
    walk.press("Enter C-u 9 Esc")
    settle(&walk)
    #expect(saved(walk).count == 1)
  }

  @Test func `where a setting has few values Enter goes on to the next, and nothing is typed`() {
    var walk = walk()
    walk.press("Down Down Down Down Down Down Down Enter")
    #expect(!walk.picture.contains("⏎ type"))
    settle(&walk)
    #expect(saved(walk).map(\.interface.showsTimer) == [true])
  }

  @Test func `a choice is typed by its name in the file or by what it is called on the screen`() {
    for name in ["contrast", "또렷함"] {
      var walk = walk()
      walk.press("Down Down Down Down Enter C-u")
      walk.write(name)
      walk.press("Enter")
      settle(&walk)
      #expect(saved(walk).map(\.interface.theme) == [.contrast])
    }
  }

  @Test func `a pasted value is typed, and pasted letters are no keys`() {
    var walk = walk()
    walk.send(.input(.paste("qqq")))
    #expect(walk.app.place == .settings)
    walk.press("Enter C-u")
    walk.send(.input(.paste("0.85")))
    walk.press("Enter")
    settle(&walk)
    #expect(saved(walk).map(\.scheduler.desiredRetention) == [0.85])
  }

  @Test func `the year to come is asked for the value, a step down and a step up, and shown when it comes`() {
    var walk = walk()
    walk.wait()
    guard case .foresee(let wishes) = walk.effects.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(wishes.map(\.retention) == [0.9, 0.89, 0.91])
    #expect(walk.picture.contains("living a year beforehand"))
    let row = Workload.Row(retention: 0.9, reviewsPerDay: 12.5, minutesPerDay: 3.2, remembered: 1_234)
    for wish in wishes { walk.send(.foreseen(wish, row)) }
    #expect(walk.picture.contains("12.5 a day · 3.2 min · 1,234 known after a year"))
    #expect(walk.app.nextTick == nil)
    walk.press("Right")
    walk.wait()
    guard case .foresee(let more) = walk.effects.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(more.map(\.retention) == [0.92])
  }

  @Test func `the language is another at once, and the old one again when it cannot be kept`() {
    var walk = walk()
    walk.press("Down Down Down Right")
    #expect(walk.picture.contains("모든 노트"))
    walk.send(.settingsFailed("the disk is full"))
    #expect(walk.picture.contains("all notes") && walk.picture.contains("the disk is full"))
  }

  @Test func `a deck is found by typing, set apart, and marked`() {
    var walk = walk()
    walk.press("d n e t Enter")
    #expect(walk.picture.contains("infra/network") && walk.picture.contains("as set for all"))
    walk.press("Right")
    settle(&walk)
    #expect(saved(walk).last?.decks["infra/network"]?.desiredRetention == 0.91)
    #expect(walk.picture.contains("set for this deck only"))
    walk.press("q d")
    #expect(walk.picture.contains("• infra/network"))
    walk.press("Esc q")
    #expect(walk.app.place == .home)
  }

  @Test func `where nothing can be written, nothing is changed and it is said why`() {
    var walk = walk(readOnly: "no")
    walk.press("Right Enter")
    settle(&walk)
    #expect(saved(walk).isEmpty && walk.picture.contains("Looking only"))
  }

  /// A page that knows what the year to come holds.
  private func drawn(_ language: Language, size: Size) -> Walk {
    var walk = walk(language, size: size)
    walk.wait()
    guard case .foresee(let wishes) = walk.effects.last else { return walk }
    for (place, wish) in wishes.enumerated() {
      walk.send(
        .foreseen(
          wish,
          Workload.Row(
            retention: wish.retention, reviewsPerDay: 12.5 + Double(place), minutesPerDay: 3.2, remembered: 1_234)))
    }
    return walk
  }

  @Test func `the settings in Korean`() {
    expectFrame(
      drawn(.korean, size: Size(width: 80, height: 24)).frame,
      """
       설정                                                                 모든 노트



       › 목표 기억률 ························································ 90%
         하루 새 카드 ······················································ 20장
         하루 복습 ························································ 200번
         언어 ······························································ 자동
         색 ··························································· 터미널 색
         매기는 단추 ···················································· 네 가지
         답 쓰기 ····························································· 끔
         시계 ································································ 끔
         하루의 시작 ······················································ 04:00
         학습 단계 ····················································· 1분 10분
         재학습 단계 ······················································· 10분
         가장 긴 간격 ·················································· 36,500일
         ▼ 14줄 더
         다시 물을 때 떠올릴 확률이에요. 높이면 더 자주 물어요.
         • 90%    하루 12.5번 · 3.2분 · 한 해 뒤 1,234장 기억
         ← 89%    하루 13.5번 · 3.2분 · 한 해 뒤 1,234장 기억
         → 91%    하루 14.5번 · 3.2분 · 한 해 뒤 1,234장 기억
         70–99%, 기본 90%  desiredRetention

       ←→ 바꾸기  ⏎ 적기  ⌫ 기본값  d 덱마다  ? 도움말  q 뒤로
      """)
  }

  @Test func `the settings in English, narrow`() {
    expectFrame(
      drawn(.english, size: Size(width: 40, height: 12)).frame,
      """
       Settings                     all notes

      ›Desired retention ················ 90%
       New cards a day ··················· 20
       Reviews a day ···················· 200
       How likely you are to recall a card on
       its day. Higher means more reviews.
       • 90%    12.5 a day · 3.2 min
       ← 89%    13.5 a day · 3.2 min
       → 91%    14.5 a day · 3.2 min

       ←→ change  ⏎ type  ?  q            ▼23
      """)
  }

  @Test func `a value being typed on a tiny screen`() {
    var walk = drawn(.english, size: Size(width: 24, height: 6))
    walk.press("Down Enter")
    expectFrame(
      walk.frame,
      """
       Settings     all notes
       Desired retention  90%
      ›New cards… 20
       Reviews a day ···· 200
       How many cards you …
       ⏎ set  Esc  F1     ▼23
      """)
  }

  @Test func `a deck with wide letters among many`() {
    var walk = walk(.korean)
    walk.press("d ㅋ")
    expectFrame(
      walk.frame,
      """
       설정                                                                 모든 노트



         / ㅋ
         그런 덱이 없어요.

















       ⏎ 덱 고르기  Esc 뒤로  ↑↓ 고르기  F1 도움말
      """)
  }

  @Test func `the cursor stays in sight on small screens`() {
    for size in [Size(width: 40, height: 12), Size(width: 20, height: 5), Size(width: 100, height: 30)] {
      var walk = walk(size: size)
      for key in ["End", "Home", "Down", "PageDown", "Up"] {
        walk.press(key)
        #expect(walk.picture.contains("›"), "\(size) after \(key)")
      }
    }
  }
}
