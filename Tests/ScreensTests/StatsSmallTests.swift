import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct StatsSmallTests {
  private func walk(
    _ keys: String, language: Language = .korean, size: Size = Size(width: 80, height: 24), isEmpty: Bool = false
  ) -> Walk {
    let history = isEmpty ? [] : Fixture.history + Fixture.longHistory
    let app = Fixture.app(Fixture.korean + Fixture.english, history, start: .stats, language: language, size: size)
    var walk = Walk(app)
    walk.press(keys)
    return walk
  }

  @Test func `overview in English`() {
    expectFrame(
      walk("", language: .english).frame,
      """
       Stats  [Overview] Calendar  Forecast  Recall  Spread  Decks  Hours  Quiz



         Today           0 reviews
         Recall          84% (30 days)
         In a row        6d   best 9 days
         Daily average   1 review
         So far          237 reviews · 28m

         Due today       0 cards
         Tomorrow        0 cards
         Within 7 days   2 cards

         4 weeks         ▆█·▃▆██▃▆██▆·██▆▆·█▆·▃▆█▃▆█·








       Tab next  q quit  ? help
      """)
  }

  @Test func `overview on a small screen`() {
    expectFrame(
      walk("", language: .english, size: Size(width: 40, height: 12)).frame,
      """
       Stats  ‹ Overview ›  1/8

       Today           0 reviews
       Recall          84% (30 days)
       In a row        6d   best 9 days
       Daily average   1 review
       So far          237 reviews · 28m
       Due today       0 cards
       Tomorrow        0 cards
       ▼ 2 more lines

       Tab next  q quit  ? help
      """)
  }

  @Test func `hours on a small screen have a scale and recall`() {
    var walk = walk("Tab Tab Tab Tab Tab Tab", language: .english, size: Size(width: 40, height: 12))
    expectFrame(
      walk.frame,
      """
       Stats  ‹ Hours ›  7/8

       Reviews by hour
         96                    █
             ▃                 █  █
          0  █  ▅              █▁▁█
            0h    6h    12h   18h

       Recall by hour
       ▼ 4 more lines

       Tab next  q quit  ? help
      """)
    walk.press("End")
    #expect(walk.picture.contains("100%"))
  }

  @Test func `nothing is a dot in a strip, never the lowest bar`() {
    let line = Line.strip([0, 1, 0, 8])
    #expect(line.map(\.glyph.text).joined() == "·▁·█")
  }

  @Test(arguments: Language.allCases) func `the calendar names the month that is now`(language: Language) {
    for width in [40, 60, 80, 100] {
      let walk = walk("Tab", language: language, size: Size(width: width, height: 24))
      #expect(walk.frame.rows[4].contains(language == .korean ? "11월" : "Nov"), "\(width)")
    }
  }

  @Test func `calendar on a small screen`() {
    expectFrame(
      walk("Tab", language: .english, size: Size(width: 40, height: 12)).frame,
      """
       Stats  ‹ Calendar ›  2/8

       Mon ···············█▓▒█·▓▓██·▓██▓▒█▒
           ···············█·▓▓██·▓██▓▒██▓▓▓
       Wed ···············▓██·▓██▓▒██▓▓·█▓█
           ················▓██▓▒██▓▓·█▓▒█·▒
       Fri ···············█▓▒██▓▓·█▓▒█·▓▓█▓
           ···············██▓▓·█▓▒█·▓▓██·▓█
       Sun ··············▓▓·█▓▒█·▓▓██·▓██·◆
       Sunday, November 22  0 reviews

       ←→↑↓ day  Tab next  q quit  ? help
      """)
  }

  @Test func `forecast on a small screen`() {
    expectFrame(
      walk("Tab Tab", language: .english, size: Size(width: 40, height: 12)).frame,
      """
       Stats  ‹ Forecast ›  3/8

       2
                          █
                          █
         ██               █
         ██               █
       Today         Dec 6         Dec 20
       Due today        0 cards
       ▼ 2 more lines

       Tab next  q quit  ? help
      """)
  }

  @Test func `recall on a small screen`() {
    expectFrame(
      walk("Tab Tab Tab", language: .english, size: Size(width: 40, height: 12)).frame,
      """
       Stats  ‹ Recall ›  4/8

                Today  7 days 30 days  1 year
       Young        –     90%     83%     83%
       Mature       –       –     89%     82%
       All          –     90%     84%     82%

       Predicted and actual
       predicted  98%  actual  82% (121)
       ▼ 3 more lines

       Tab next  q quit  ? help
      """)
  }
}
