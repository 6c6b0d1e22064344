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

  @Test func `the palette in Korean, with what home leads to`() {
    var walk = Walk(Fixture.app())
    walk.press("Enter : ㅅ")
    expectFrame(
      walk.frame,
      """
       무엇을 할까요?                                                           9가지



         : ㅅ
       › 되살리기                                   r
         쉬게 하기                                  S
         표시                                       f
         시계                                       T
         잠시 나가기                           Ctrl-Z
         시작
         설정
         기다리는 카드 살피기
         가중치 새로 맞추기









       ⏎ 하기  Esc 뒤로  ↑↓ 고르기
      """)
  }

  @Test func `the palette in English, narrow`() {
    var walk = Walk(Fixture.app(language: .english, size: Size(width: 40, height: 12)))
    walk.press(":")
    expectFrame(
      walk.frame,
      """
       What next?                          14

       :
      ›start                                ⏎
       quiz                                 t
       stats                                s
       cards                                b
       find                                 /
       sync                                 y
       settings                             o

       ⏎ do it  Esc back  ↑↓ choose
      """)
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
