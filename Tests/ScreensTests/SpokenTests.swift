import Cards
import History
import Scheduling
import Study
import Testing

@testable import Screens

/// What line mode says: words where the screen has places and signs.
@Suite struct SpokenTests {
  private let korean = Words.spoken(.korean)
  private let english = Words.spoken(.english)
  private let parts = Fixture.card("p", "A boat has what?", ["a keel", "a mast", "a rudder"])

  @Test func `a blank is a word, and the particle after it fits`() {
    let card = Fixture.card("b", kind: .cloze, "바람을 받는 것은 […]을(를) 매단 돛대이다", ["돛"])
    #expect(SpokenCard(card, korean).question == "바람을 받는 것은 빈칸을 매단 돛대이다")
    #expect(SpokenCard(card, korean).answers == ["답: 돛"])
    let other = Fixture.card("o", kind: .cloze, "The […] catches the wind", ["sail"])
    #expect(SpokenCard(other, english).question == "The (blank) catches the wind")
  }

  @Test func `a list says how many it asks for, and each item on its line`() {
    #expect(SpokenCard(parts, english).question == "A boat has what? (3 things)")
    #expect(SpokenCard(parts, korean).answers == ["답 1/3: a keel", "답 2/3: a mast", "답 3/3: a rudder"])
    let open = Fixture.card("q", "배의 부분은?", ["용골", "돛대"], open: true, extra: "키도 있다")
    #expect(SpokenCard(open, korean).question == "배의 부분은? (2가지, 이 밖에도 있어요)")
    #expect(SpokenCard(open, english).answers == ["Answer 1/2: 용골", "Answer 2/2: 돛대 (키도 있다)"])
  }

  @Test func `a program is said as it is written`() {
    let card = Fixture.card(
      "c", kind: .question, "How?", ["for x_1 in y^2:", "\u{A0}\u{A0}print(x_1)"], ordered: true)
    #expect(SpokenCard(card, english).answers == ["Answer 1/2: for x_1 in y^2:", "Answer 2/2:   print(x_1)"])
  }

  @Test func `a written answer is compared in words, with the grade it speaks for`() {
    let said = { (text: String, buttons: InterfaceSettings.GradeButtons) in
      SpokenCard(parts, english).compared(AnswerCheck(text, against: parts), buttons: buttons)
    }
    #expect(said("a mast, a keel, a rudder", .four) == ["Compared: Right, suggested 3 Good"])
    #expect(said("a keel", .four) == ["Compared: Different, suggested 1 Again", "Missing: a mast, a rudder"])
    #expect(said("a mast, a keel, a rudder", .two) == ["Compared: Right, suggested 2 Good"])
    #expect(said("nothing of it", .four) == ["Compared: Different, suggested 1 Again"])
  }

  @Test func `a written word in another place is said so, not as missing`() {
    let card = Fixture.card("d", "데드락이란?", ["프로세스가 서로 자원을 기다리며 멈춘 상태"])
    let said = { (text: String) in SpokenCard(card, korean).compared(AnswerCheck(text, against: card), buttons: .four) }
    #expect(
      said("프로세스가 자원을 서로 기다리며 멈춘 상태") == ["견준 결과: 거의 맞음, 권하는 평가 2 어려움", "차례가 다른 것: 서로"])
    #expect(said("프로세스가 자원을 기다리며 멈춘 상태") == ["견준 결과: 다름, 권하는 평가 1 다시", "빠진 것: 서로"])
  }

  @Test func `units are spelled out, and none is said instead of a dash`() {
    let minutes = [60, 600, 86_400, 7 * 86_400].map { english.duration(seconds: $0) }
    #expect(minutes == ["1 minute", "10 minutes", "1 day", "7 days"])
    #expect(korean.duration(seconds: 600) == "10분" && Words(.english).duration(seconds: 600) == "10m")
    #expect(english.percent(nil) == "none yet" && Words(.english).percent(nil) == "–")
    #expect(english(.todayRest, 20, "6 minutes") == "20 cards, about 6 minutes")
  }

  @Test func `why a card comes is said once its answer shows`() {
    let library = Fixture.library(Fixture.korean, Fixture.history)
    let later = Fixture.evening.adding(seconds: 30 * 86_400)
    var session = ReviewSession(library: library, deck: "infra/container", at: later)
    #expect(SpokenReasons(session, korean, at: later).lines == ["까닭은 답을 본 뒤에 말해요."])
    _ = session.handle(.reveal, at: later)
    let lines = SpokenReasons(session, english, at: later).lines
    #expect(lines.count == 7 && lines[0].hasPrefix("Why: Stability ") && lines[0].contains(" of 10, Recall now "))
    #expect(lines[3].hasPrefix("3 Good: ") && lines[3].contains(", Stability "))
    #expect(!lines.joined().contains("→"))
  }

  @Test func `line mode, too, says that an exam, spreading and balancing decide on the date`() {
    var settings = Settings()
    settings.scheduler.isBalanced = true
    settings.decks["infra"] = DeckSettings()
    settings.decks["infra"]?.examDate = (Day(containing: Fixture.evening, startingAt: .standard) + 20).date
    func lines(daysLater: Int) -> [String] {
      let now = Fixture.evening.adding(seconds: daysLater * 86_400)
      let library = Library(
        cards: Fixture.korean, ledger: Ledger(scheduler: Scheduler(settings.scheduler)), settings: settings)
      var session = ReviewSession(library: library, deck: "infra/container", at: now)
      _ = session.handle(.reveal, at: now)
      return SpokenReasons(session, english, at: now).lines
    }
    #expect(lines(daysLater: 0).contains { $0.hasPrefix("For the exam on ") && $0.contains("a last pass begins on ") })
    #expect(lines(daysLater: 0).suffix(2) == [english(.whySpread), english(.whyBalanced)])
    #expect(lines(daysLater: 19).contains { $0.hasPrefix("The last pass for the exam on ") })
    #expect(!lines(daysLater: 20).contains { $0.contains("exam") })
  }

  @Test func `the note around a card is said with the numbers of its lines`() {
    let text = (1...9).map { $0 == 4 ? "" : "줄 \($0)" }.joined(separator: "\n")
    let lines = SpokenNote(text, around: Fixture.card("n", "무엇?", ["답"], line: 5), korean).lines
    #expect(lines == ["노트 2: 줄 2", "노트 3: 줄 3", "노트 5, 이 카드: 줄 5", "노트 6: 줄 6", "노트 7: 줄 7", "노트 8: 줄 8"])
  }
}
