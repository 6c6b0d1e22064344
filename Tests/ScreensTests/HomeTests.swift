import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct HomeTests {
  @Test func `home shows what today holds and the decks as a tree`() {
    let app = Fixture.app(Fixture.korean + Fixture.english, Fixture.history, notices: ["seed.md 12행: UTF-8이 아니에요"])
    expectFrame(
      Walk(app).frame,
      """
       dasi  ~/notes                                                 11월 22일 일요일



       › 오늘  카드 4장 · 답 8번 · 약 1분                      6일째 이어 가는 중

         덱                                            새    학습    복습    기억
           bread ································       2       0       0       –
         ▾ infra ································       2       0       0     99%
             container ··························       0       0       0     99%
             network ····························       2       0       0       –

         지난 4주   ······· ······· ······· ▃▆█▃▆█·

         ! seed.md 12행: UTF-8이 아니에요








       ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """,
      styles: """
        0:1 "dasi" cyan
        0:5 "  ~/notes" dim
        0:63 "11월 22일 일요일" dim
        4:1 "›" bold cyan
        4:3 "오늘" bold cyan
        4:57 "6일째 이어 가는 중" dim
        6:3 "덱" dim
        6:49 "새" dim
        6:55 "학습" dim
        6:63 "복습" dim
        6:71 "기억" dim
        7:3 "  " dim
        7:10 " ································" dim
        7:58 "0" dim
        7:66 "0" dim
        7:74 "–" dim
        8:3 "▾ " dim
        8:10 " ································" dim
        8:58 "0" dim
        8:66 "0" dim
        8:72 "99%" dim
        9:3 "    " dim
        9:16 " ··························" dim
        9:50 "0" dim
        9:58 "0" dim
        9:66 "0" dim
        9:72 "99%" dim
        10:3 "    " dim
        10:14 " ····························" dim
        10:58 "0" dim
        10:66 "0" dim
        10:74 "–" dim
        12:3 "지난 4주   ·······" dim
        12:22 "·······" dim
        12:30 "·······" dim
        12:38 "▃▆█▃▆█" cyan
        12:44 "·" dim
        14:3 "! " yellow
        14:5 "seed.md 12행: UTF-8이 아니에요" dim
        23:1 "⏎" cyan
        23:2 " 시작" dim
        23:9 "t" cyan
        23:10 " 퀴즈" dim
        23:17 "s" cyan
        23:18 " 통계" dim
        23:25 "b" cyan
        23:26 " 카드" dim
        23:33 "f" cyan
        23:34 " 고칠 것" dim
        23:44 "/" cyan
        23:45 " 찾기" dim
        23:52 "o" cyan
        23:53 " 설정" dim
        23:60 "?" cyan
        23:61 " 도움말" dim
        23:70 "q" cyan
        23:71 " 끝" dim
        """)
  }

  @Test func `home in English`() {
    expectFrame(
      Walk(Fixture.app(Fixture.english, language: .english)).frame,
      """
       dasi  ~/notes                                              Sunday, November 22



       › Today  2 cards · 4 answers · about 1m

         deck                                         new   learn     due  recall
           bread ································       2       0       0       –















       ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
  }

  @Test func `40 columns keep the decks and drop the columns least needed`() {
    let app = Fixture.app(Fixture.korean, Fixture.history, size: Size(width: 40, height: 12))
    expectFrame(
      Walk(app).frame,
      """
       dasi  ~/notes                11월 22일

      ›오늘  카드 2장 · 약 1분

       덱                      새  학습  복습
       ▾ infra ············     2     0     0
           container ······     0     0     0
           network ········     2     0     0



       ⏎ 시작  t 퀴즈  s 통계  b 카드  ?  q
      """)
  }

  @Test func `the smallest screen has today, one deck and the way to help`() {
    expectFrame(
      Walk(Fixture.app(size: Size(width: 20, height: 5))).frame,
      """
       dasi  …  11월 22일
      ›오늘  카드 5장 · …
       덱  1/3       카드
       ▾ infra ····     5
       ⏎ 시작  ?  q
      """)
  }

  @Test func `a screen too small says so on one line`() {
    expectFrame(Walk(Fixture.app(size: Size(width: 30, height: 4))).frame, "20×5 이상으로 키워 주세요")
    expectFrame(Walk(Fixture.app(language: .english, size: Size(width: 12, height: 1))).frame, "20×5 min")
  }

  @Test func `no cards says why and what to do`() {
    expectFrame(
      Walk(Fixture.app([], language: .english)).frame,
      """
       dasi  ~/notes                                              Sunday, November 22



       › Today  Nothing waits

         No cards were found in the notes of this folder.
         Run dasi cards --explain to see why, line by line.















       s stats  b cards  f to fix  o settings  ? help  q quit
      """)
  }

  @Test func `the first visit welcomes and has the first deck chosen`() {
    expectFrame(
      Walk(Fixture.app(firstRun: true)).frame,
      """
       dasi  ~/notes                                                 11월 22일 일요일



         dasi에 오신 걸 환영해요

         평소 쓰던 노트가 그대로 카드가 돼요.
         노트는 읽기만 해요. 기록은 .dasi 폴더에 따로 남아요.
         묻고, 떠올리고, 얼마나 쉬웠는지 1–4로 답하면 돼요.
         잊을 때쯤 다시 물어볼게요.
         Enter를 누르면 바로 시작해요.

         오늘  카드 5장 · 답 10번 · 약 2분

         덱                                            새    학습    복습    기억
       › ▾ infra ································       5       0       0       –
             container ··························       3       0       0       –
             network ····························       2       0       0       –





       ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
  }

  @Test(arguments: Language.allCases) func `where there is nothing to begin with the first visit does not say how`(
    language: Language
  ) {
    for size in [Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 40, height: 7)] {
      let walk = Walk(Fixture.app([], language: language, size: size, firstRun: true))
      #expect(!walk.picture.contains("Enter"), "\(size.width)")
    }
  }

  @Test func `the first visit on a small screen`() {
    let app = Fixture.app(Fixture.english, language: .english, size: Size(width: 40, height: 12), firstRun: true)
    expectFrame(
      Walk(app).frame,
      """
       dasi  ~/notes                   Nov 22

       Welcome to dasi
       Press Enter to begin right away.

       Today  2 cards · 4 answers · about 1m
       deck                   new learn   due
      ›  bread ············     2     0     0



       ⏎ start  t quiz  s stats  ?  q
      """)
  }

  @Test func `where no row is left to say that there are more decks, their title does`() {
    let cards = (0..<9).map { Fixture.card("d\($0)", deck: "deck-\($0)", "무엇인가요?", ["답"], line: $0) }
    let small = Walk(Fixture.app(cards, language: .english, size: Size(width: 40, height: 6)))
    #expect(small.picture.contains("/9"))
    let large = Walk(Fixture.app(cards, language: .english, size: Size(width: 80, height: 40)))
    #expect(!large.picture.contains("/9"))
  }

  @Test func `more decks than rows scroll with the cursor`() {
    let cards = (10..<40).map { Fixture.card("d\($0)", deck: "deck-\($0)", "Q", ["A"]) }
    var walk = Walk(Fixture.app(cards, size: Size(width: 60, height: 16)))
    walk.press("End Up Up Up")
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                             11월 22일 일요일

         오늘  카드 20장 · 답 40번 · 약 6분

         덱                          새    학습    복습    기억
           deck-33 ············     (1)       0       0       –
           deck-34 ············     (1)       0       0       –
           deck-35 ············     (1)       0       0       –
       ›   deck-36 ············     (1)       0       0       –
           deck-37 ············     (1)       0       0       –
           deck-38 ············     (1)       0       0       –
         ▼ 1줄 더

         이 덱만 시작하면 새 카드가 1장 나와요.

       ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  ?  q
      """)
  }

  @Test func `a very wide screen keeps the measure in its middle`() {
    let frame = Walk(Fixture.app(size: Size(width: 200, height: 24))).frame
    let used = frame.rows.compactMap { row in
      row.firstIndex { $0 != " " }.map { row.distance(from: row.startIndex, to: $0) }
    }
    #expect(used.min().map { $0 >= 60 } ?? false)
  }

  @Test func `notices wrap, and help has those there is no room for`() {
    let notices = (1...6).map {
      "journal/laptop.jsonl:\($0): this line is left out (its checksum does not fit); all others count."
    }
    var walk = Walk(Fixture.app(Fixture.english, language: .english, notices: notices))
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                                              Sunday, November 22



       › Today  2 cards · 4 answers · about 1m

         deck                                         new   learn     due  recall
           bread ································       2       0       0       –

         ! journal/laptop.jsonl:1: this line is left out (its checksum does not
           fit); all others count.
         ! journal/laptop.jsonl:2: this line is left out (its checksum does not
           fit); all others count.
         There is more to know: press ?









       ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
    walk.press("? End")
    #expect(walk.picture.contains("laptop.jsonl:6"))
  }

  @Test func `a folded group hides its decks and the cursor goes up to it`() {
    var walk = Walk(Fixture.app())
    walk.press("Down Down Left")
    #expect(walk.app.home.chosenDeck == "infra")
    walk.press("Left")
    #expect(walk.app.home.visible.map(\.name) == ["infra"])
    #expect(walk.picture.contains("▸ infra"))
    walk.press("Right")
    #expect(walk.app.home.visible.count == 3)
  }

  @Test func `a click chooses a deck, a second one studies it`() {
    var walk = Walk(Fixture.app())
    let row = walk.frame.rows.firstIndex { $0.contains("network") } ?? 0
    let click = App.Event.input(.mouse(Mouse(.press, at: Point(x: 20, y: row))))
    walk.send(click)
    #expect(walk.app.home.chosenDeck == "infra/network")
    walk.send(click)
    #expect(walk.app.review?.deck == "infra/network")
  }

  @Test func `the wheel moves the cursor`() {
    var walk = Walk(Fixture.app())
    walk.send(.input(.mouse(Mouse(.wheelDown, at: Point(x: 1, y: 1)))))
    #expect(walk.app.home.chosen == 1)
  }

  @Test func `q and Escape leave, Ctrl-C leaves at once, Ctrl-Z steps aside`() {
    for (key, effect) in [
      ("q", App.Effect.quit(code: 0)), ("ㅂ", .quit(code: 0)), ("Esc Esc", .quit(code: 0)), ("C-c", .quit(code: 130)),
      ("C-z", .stop),
    ] {
      var walk = Walk(Fixture.app())
      walk.press(key)
      #expect(walk.effects == [effect])
    }
  }

  @Test func `looking without studying says why and begins no review`() {
    var walk = Walk(Fixture.app(readOnly: "폴더에 쓸 수 없어요"))
    #expect(walk.picture.contains("! 지금은 보기만 할 수 있어요: 폴더에 쓸 수 없어요"))
    walk.press("Enter")
    #expect(walk.app.place == .home)
    #expect(walk.picture.components(separatedBy: "보기만").count == 3)
  }
}

extension String {
  fileprivate func components(separatedBy part: String) -> [Substring] {
    var rest = self[...]
    var parts: [Substring] = []
    while let range = rest.firstRange(of: part) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
