import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// Ways through what can be set.
@Suite struct SettingWalks {
  private func settings(_ entries: [Entry] = Fixture.history) -> Walk {
    var walk = Walk(Fixture.app(Fixture.korean, entries))
    walk.press("o")
    return walk
  }

  @Test func `the retention is changed and its effect stands below it`() {
    var walk = settings()
    walk.press("Right")
    walk.wait()
    walk.foresee()
    #expect(walk.shows("목표 기억률", "91%", "• 91%    하루", "← 90%    하루"))
    for _ in 0..<3 where walk.lastSettings == nil { walk.wait() }
    walk.keepSettings()
    #expect(walk.shows("저장했어요") && walk.app.library.settings.scheduler.desiredRetention == 0.91)
    walk.press("u")
    walk.keepSettings()
    #expect(walk.app.library.settings.scheduler.desiredRetention == 0.9)
  }

  @Test func `while dates are worked out anew the page says so, and then that it is done`() {
    var walk = settings()
    var wanted = Settings()
    wanted.scheduler.desiredRetention = 0.95
    walk.send(.settling(wanted))
    #expect(walk.shows("날짜를 새로 셈하는 중") && walk.app.library.settings.scheduler.desiredRetention == 0.9)
    walk.press("q o")
    #expect(walk.shows("95%"))
    walk.send(.reloaded(walk.app.library.with(wanted)))
    #expect(walk.app.library.settings == wanted && walk.app.unsettled == nil && walk.shows("저장했어요"))
  }

  @Test func `settings that come late reach a review that has begun meanwhile`() {
    var walk = settings()
    var wanted = Settings()
    wanted.scheduler.desiredRetention = 0.95
    walk.send(.settling(wanted))
    walk.press("q Enter")
    let card = walk.app.review?.card
    walk.send(.reloaded(walk.app.knownLibrary.with(wanted)))
    #expect(walk.app.review?.card == card && walk.app.knownLibrary.settings == wanted)
  }

  @Test func `another language is spoken at once`() {
    var walk = settings()
    walk.press("Down Down Down Right")
    if walk.app.words.language == .korean { walk.press("Right") }
    #expect(walk.shows("Settings", "Desired retention"))
  }

  @Test func `a theme shows while it is typed, and goes with Esc`() {
    var walk = settings()
    walk.press("Down Down Down Down")
    #expect(walk.shows("본문", "✓ 맞음", "✗ 틀림"))
    walk.press("Enter")
    for _ in 0..<8 { walk.send(.input(.key(Key(.backspace)))) }
    walk.write("dark")
    #expect(walk.app.interface.theme == .dark)
    walk.press("Esc")
    #expect(walk.app.interface.theme == .terminal)
  }

  @Test func `a deck gets a limit of its own`() {
    var walk = settings()
    walk.press("d Enter Down Enter")
    walk.write("3")
    walk.press("Enter")
    for _ in 0..<4 where walk.lastSettings == nil { walk.wait() }
    walk.keepSettings()
    #expect(walk.app.library.settings.decks["infra"]?.newCardsPerDay == 3 && walk.shows("이 덱에만 정한 값이에요"))
  }

  @Test func `what cannot be is said with what would be right`() {
    var walk = settings()
    walk.press("Enter")
    walk.write("x")
    walk.press("Enter")
    #expect(walk.shows("이렇게 적어 주세요: 70–99%") && walk.lastSettings == nil)
  }

  @Test func `help for a setting is reached while typing it`() {
    var walk = settings()
    walk.press("Enter F1")
    #expect(walk.shows("이 화면의 키", "정하기"))
    walk.press("Esc")
    #expect(walk.app.settings?.field != nil)
  }
}
