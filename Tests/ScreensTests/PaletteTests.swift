import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct PaletteTests {
  @Test(arguments: ["s t a t s", "통 계", "ㅌ ㄱ"]) func `an action is found in either language and done`(typed: String) {
    var walk = Walk(Fixture.app())
    walk.press(": \(typed) Enter")
    #expect(walk.app.place == .stats)
    #expect(walk.app.overlay == nil)
  }

  @Test(arguments: ["h e l p Space m e", "기 억 률 Space 정"]) func `a page is found by its title`(typed: String) {
    var walk = Walk(Fixture.app())
    walk.press(": \(typed) Enter")
    #expect(walk.app.place == .decide)
  }

  @Test func `the palette in Korean, with what home leads to`() {
    var walk = Walk(Fixture.app())
    walk.press("Enter : ㅅ")
    expectFrame(
      walk.frame,
      """
       무엇을 할까요?                                                          39가지



         : ㅅ
       › 되살리기                                   r
         쉬게 하기                                  S
         표시                                       f
         시계                                       T
         잠시 나가기                           Ctrl-Z
         시작
         설정
         기다리는 카드 살피기
         다시 읽기
         통계 › 시간
         설정 › 덱마다
         노트 검사                         dasi check
         설정 › 목표 기억률
         설정 › 하루 새 카드
         설정 › 하루 복습
         설정 › 시험 날짜
         설정 › 언어

       ⏎ 하기  Esc 뒤로  ↑↓ 고르기
      """)
  }

  @Test func `the palette in English, narrow`() {
    var walk = Walk(Fixture.app(language: .english, size: Size(width: 40, height: 12)))
    walk.press(":")
    expectFrame(
      walk.frame,
      """
       What next?                          54

       :
      ›start                                ⏎
       quiz                                 t
       stats                                s
       cards                                b
       to fix                               f
       find                                 /
       sync                                 y

       ⏎ do it  Esc back  ↑↓ choose
      """)
  }

  @Test(arguments: [
    ("언어", "language"), ("theme", "theme"), ("가중치", "weights"), ("목표", "desiredRetention"), ("timer", "timer"),
  ]) func `a setting is found by its name from a card, and Escape leads back to it`(typed: String, key: String) {
    var walk = Walk(Fixture.app())
    walk.press("Enter Space :")
    walk.write(typed)
    while case .palette(let palette) = walk.app.overlay, palette.current?.action != .setting(key) {
      let before = palette.chosen
      walk.press("Down")
      if case .palette(let now) = walk.app.overlay, now.chosen == before { break }
    }
    walk.press("Enter")
    #expect(walk.app.place == .settings && walk.app.settings?.current.key == key)
    walk.press("Esc")
    #expect(walk.app.place == .review && walk.app.review?.isRevealed == true)
  }

  @Test func `pages of statistics, decks and what the shell does are found from every page`() {
    var walk = Walk(Fixture.app())
    walk.press("Enter :")
    walk.write("달력")
    walk.press("Enter")
    #expect(walk.app.stats?.tab == .calendar)
    walk.press("Esc :")
    walk.write("덱마다")
    walk.press("Enter")
    #expect(walk.app.settings?.picker != nil)
    for (typed, command) in [("최적", "dasi optimize"), ("검사", "dasi check"), ("백업", "dasi doctor --backup")] {
      walk = Walk(Fixture.app())
      walk.press(":")
      walk.write(typed)
      walk.press("Enter")
      #expect(walk.picture.contains(command))
    }
  }

  @Test func `what has two keys is listed once, and initials find settings right after start`() {
    var walk = Walk(Fixture.app())
    walk.press("Enter Space :")
    walk.write("알맞음")
    guard case .palette(let once) = walk.app.overlay else { return }
    #expect(once.shown.count == 1)
    walk = Walk(Fixture.app())
    walk.press(":")
    walk.write("ㅅㅈ")
    walk.press("Down Enter")
    #expect(walk.app.place == .settings)
  }

  @Test func `a page opened from a card or a quiz leads back to it as it was`() {
    var walk = Walk(Fixture.app(Fixture.korean, Fixture.history))
    walk.press("Enter Space")
    let before = walk.picture
    for page in ["통계", "설정", "고칠 것"] {
      walk.press(":")
      walk.write(page)
      walk.press("Enter")
      #expect(walk.app.place != .review)
      walk.press("Esc")
      #expect(walk.app.place == .review && walk.picture == before)
    }
    var quiz = Walk.quiz()
    let asked = quiz.app.quiz?.session.question
    quiz.press(":")
    quiz.write("통계")
    quiz.press("Enter q")
    #expect(quiz.app.place == .quiz && quiz.app.quiz?.session.question == asked)
    #expect(quiz.app.quiz?.session.stage == .asking)
  }

  @Test func `every page can be reached from every other`() {
    var walk = Walk(Fixture.app(Fixture.korean, Fixture.history, language: .english))
    walk.press("Enter : s e t t Enter")
    #expect(walk.app.place == .settings && walk.app.review == nil)
    walk.press(": t o Space f i x Enter")
    #expect(walk.app.place == .fix)
    walk.press(": h o m e Enter")
    #expect(walk.app.place == .home)
  }

  @Test func `what the page below does is done there, with its key shown`() {
    var walk = Walk(Fixture.app(Fixture.korean, language: .english))
    walk.press("Enter Space : e a s y")
    #expect(walk.picture.contains("Easy") && walk.picture.contains("4"))
    walk.press("Enter")
    #expect(walk.effects.contains { if case .record(.review(_, .easy, _)) = $0 { true } else { false } })
  }

  @Test func `letters and paste go to the field, Escape leaves, a name that is none says so`() {
    var walk = Walk(Fixture.app(language: .english))
    walk.press(": q")
    walk.send(.input(.paste("zzz")))
    #expect(walk.picture.contains("Nothing of that name") && walk.app.overlay != nil)
    walk.press("Enter Esc")
    #expect(walk.app.overlay == nil && walk.app.place == .home)
  }

  @Test func `the clock of a quiz stands still meanwhile, and the colon of a query is a letter`() {
    var walk = Walk.quiz()
    walk.press(":")
    #expect(walk.app.nextTick == nil)
    walk.press("Esc")
    #expect(walk.app.quiz?.session.stage == .asking)
    var browse = Walk(Fixture.app())
    browse.press("b / :")
    #expect(browse.app.overlay == nil)
  }

  @Test(arguments: Language.allCases) func `every action of every page has a name and its key`(language: Language) {
    for map in KeyMapTests.maps {
      for entry in Palette(map, isHome: false).entries {
        #expect(!Words(language)(entry.word).isEmpty)
        if case .here = entry.action { #expect(!entry.key.isEmpty) }
      }
    }
  }
}
