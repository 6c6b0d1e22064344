import Cards
import History
import Scheduling
import Study
import Testing

private let tools = ["젠킨스", "쿠버네티스", "프로메테우스", "도커", "그라파나", "테라폼", "앤서블", "헬름"]

private func toolCards() -> [Card] {
  tools.enumerated().map {
    card(
      "t\($0.offset)", line: $0.offset + 1, kind: .question, question: "\($0.offset)번 일을 맡는 도구는?", answer: [$0.element])
  }
}

private func quiz(_ cards: [Card], questions: Int = 5, seconds: Int = 60, seed: UInt64 = 1) -> QuizSession {
  QuizSession(library: library(cards), deck: nil, questions: questions, seconds: seconds, seed: seed, at: moment(10))
}

extension QuizSession {
  fileprivate var rightPlace: Int? {
    guard let question, case .choices(let choices) = question.form else { return nil }
    return choices.firstIndex(of: question.answer)
  }
}

@Suite struct QuizSessionTests {
  @Test func `choices are in the script of the right one, and answers to questions in the same`() {
    let korean = ["자원 할당", "순환 대기", "상호 배제", "점유 대기"].enumerated().map {
      card("k\($0)", deck: "a", line: $0 + 1, question: "\($0)번 조건은?", answer: [$1])
    }
    let english = ["web browser", "file system", "hash table", "page cache"].enumerated().map {
      card("e\($0)", deck: "b", line: $0 + 1, question: "What is number \($0)?", answer: [$1])
    }
    let quiz = QuizSession(
      library: library(korean + english), deck: nil, questions: 8, seconds: 60, seed: 3, at: moment(10))
    #expect(quiz.questions.count == 8)
    for question in quiz.questions {
      guard case .choices(let choices) = question.form else { continue }
      #expect(Set(choices.map { $0.utf8.count == $0.count }).count == 1)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a quiz asks one of the cards that give each other away, or keeps them apart`(seed: UInt64) {
    let pairs = (0..<24).map { card("c\($0)", line: $0 / 2 + 1, answer: ["thing\($0)"]) }
    let quiz = { (count: Int) in
      QuizSession(library: library(pairs), deck: nil, questions: count, seconds: 60, seed: seed, at: moment(10))
        .questions.map(\.card.line)
    }
    #expect(Set(quiz(12)).count == 12)
    let all = quiz(24)
    #expect(all.count == 24 && !zip(all, all.dropFirst()).contains { $0 == $1 })
  }

  @Test func `amounts are offered beside amounts of the same unit, names beside names`() {
    let answers = ["66 days", "3 days", "12 days", "40 days", "200", "0.5%", "sewage", "Agreement"]
    let cards = answers.enumerated().map { card("a\($0)", line: $0 + 1, question: "Fact \($0)?", answer: [$1]) }
    let questions = quiz(cards, questions: 8).questions
    #expect(questions.count == 8)
    for question in questions {
      guard case .choices(let choices) = question.form else {
        #expect(!question.answer.hasSuffix("days"), "\(question.answer)")
        continue
      }
      #expect(choices.allSatisfy { $0.hasSuffix(" days") }, "\(choices)")
    }
  }

  @Test func `another deck lends wrong choices only to questions in the same words`() {
    let tools = ["kiln", "rake", "flue", "grate"].enumerated().map {
      card("t\($0)", deck: "tools", line: $0 + 1, question: "Which tool is number \($0)?", answer: [$1])
    }
    let lone = [
      card("alike", deck: "other", line: 1, question: "Which tool cuts clay?", answer: ["wire"]),
      card("apart", deck: "far", line: 1, question: "Where does clay lie?", answer: ["pits"]),
    ]
    let session = QuizSession(
      library: library(tools + lone), deck: nil, questions: 6, seconds: 60, seed: 5, at: moment(10))
    let forms = Dictionary(uniqueKeysWithValues: session.questions.map { ($0.card.id.rawValue, $0.form) })
    guard case .choices? = forms["alike"] else { return #expect(Bool(false), "\(forms)") }
    #expect(forms["apart"] == .typed)
  }

  @Test func `choices of one kind are offered where three good ones exist`() {
    let session = quiz(toolCards())
    #expect(session.questions.count == 5)
    for question in session.questions {
      guard case .choices(let choices) = question.form else {
        Issue.record("typed")
        continue
      }
      #expect(choices.count == 4)
      #expect(choices.allSatisfy(tools.contains))
    }
  }

  @Test func `without three good wrong choices a short answer is typed and a long one left out`() {
    let long = card("long", kind: .reason, answer: [String(repeating: "아주 긴 이유 ", count: 6)])
    let session = quiz([card("a", kind: .question, answer: ["짧은 답"]), long])
    #expect(session.questions.map(\.card.id.rawValue) == ["a"])
    #expect(session.questions.map(\.form) == [.typed])
  }

  @Test func `the tools of a list stand beside a single tool, whole lists and sayings do not`() {
    let list = card("both", line: 20, kind: .question, question: "감시하는 도구는?", answer: ["프로메테우스", "그라파나"])
    let saying = card("why", line: 21, kind: .question, question: "왜 쓰는가?", answer: ["손이 덜 간다"])
    let session = quiz(Array(toolCards().prefix(2)) + [list, saying], questions: 9)
    let asked = session.questions.first { $0.card.id == CardID("t0") }
    guard case .choices(let choices)? = asked?.form else {
      Issue.record("typed")
      return
    }
    #expect(Set(choices) == ["젠킨스", "쿠버네티스", "프로메테우스", "그라파나"])
  }

  @Test func `a list that goes on has no wrong choices`() {
    let open = card("open", kind: .question, question: "다른 도구는?", answer: ["파드맨"], isOpen: true)
    let session = quiz(toolCards() + [open], questions: 9)
    #expect(session.questions.first { $0.card.id == open.id }?.form == .typed)
  }

  @Test func `the same seed draws the same quiz and another seed another`() {
    #expect(quiz(toolCards(), seed: 7).questions == quiz(toolCards(), seed: 7).questions)
    #expect(quiz(toolCards(), seed: 7).questions != quiz(toolCards(), seed: 8).questions)
  }

  @Test func `right answers make points, more when quick and in a row`() {
    var session = quiz(toolCards(), questions: 3)
    for second in 1...3 {
      guard let place = session.rightPlace else { break }
      _ = session.handle(.choose(place), at: moment(10, 0, second))
    }
    #expect(session.outcomes.map(\.points) == [785, 805, 825])
    #expect(session.score == 2_415)
    #expect(session.streak == 3)
    guard case .finished(let result) = session.stage else {
      Issue.record("not finished")
      return
    }
    #expect(result.right == 3)
    #expect(result.questions.map(\.milliseconds) == [1_000, 1_000, 1_000])
    #expect(result.accuracy == 1)
  }

  @Test func `a wrong answer ends the streak and is remembered with what was given`() {
    var session = quiz(toolCards(), questions: 3)
    let place = session.rightPlace ?? 0
    let card = session.question?.card
    _ = session.handle(.choose((place + 1) % 4), at: moment(10, 0, 2))
    #expect(session.streak == 0)
    #expect(session.last?.answered.verdict == .wrong)
    #expect(session.missed.map(\.question.card) == [card].compactMap { $0 })
    #expect(session.missed.first?.answered.given != nil)
    _ = session.handle(.skip, at: moment(10, 0, 3))
    #expect(session.wrong == 2)
    #expect(session.last?.answered.given == nil)
  }

  @Test func `an answer after the deadline does not count`() {
    var session = quiz(toolCards())
    let place = session.rightPlace ?? 0
    let effects = session.handle(.choose(place), at: moment(10, 1))
    guard case .finished(let result) = session.stage else {
      Issue.record("not finished")
      return
    }
    #expect(effects == [.finished(result)])
    #expect(result.questions.isEmpty)
    #expect(result.at == moment(10, 1))
    #expect(session.question == nil)
    #expect(session.handle(.choose(place), at: moment(10, 1)) == [])
  }

  @Test func `a pause stops the clock and hears nothing else`() {
    var session = quiz(toolCards())
    #expect(session.deadline == moment(10, 1))
    _ = session.handle(.pause, at: moment(10, 0, 20))
    #expect(session.deadline == nil)
    #expect(session.remaining(at: moment(15)) == .seconds(40))
    #expect(session.handle(.choose(0), at: moment(15)) == [])
    #expect(session.handle(.tick, at: moment(15)) == [])
    _ = session.handle(.resume, at: moment(15))
    #expect(session.remaining(at: moment(15, 0, 10)) == .seconds(30))
    let place = session.rightPlace ?? 0
    _ = session.handle(.choose(place), at: moment(15, 0, 10))
    #expect(session.last?.answered.milliseconds == 30_000)
  }

  @Test func `a clock set back gives no more time than there was`() {
    #expect(quiz(toolCards()).remaining(at: moment(5)) == .seconds(60))
  }

  @Test func `stopping keeps what was answered`() {
    var session = quiz(toolCards())
    _ = session.handle(.skip, at: moment(10, 0, 1))
    let effects = session.handle(.stop, at: moment(10, 0, 2))
    guard case .finished(let result)? = effects.first else {
      Issue.record("not finished")
      return
    }
    #expect(result.questions.count == 1)
    #expect(result.missed.count == 1)
  }

  @Test func `a typed slip counts half and an empty line not at all`() {
    var session = quiz([card("a", kind: .question, answer: ["쿠버네티스"])])
    #expect(session.handle(.answer("  "), at: moment(10)) == [])
    _ = session.handle(.answer("쿠버네틱스"), at: moment(10))
    #expect(session.last?.answered.verdict == .nearly)
    #expect(session.score == 400)
    #expect(session.right == 1)
  }

  @Test func `only the cards named are asked when they are named`() {
    let again = QuizSession(
      library: library(toolCards()), deck: nil, only: [CardID("t3"), CardID("gone")], questions: 20, seconds: 60,
      seed: 1,
      at: moment(10))
    #expect(again.questions.map(\.card.id.rawValue) == ["t3"])
  }

  @Test func `without a card that suits there is nothing to ask`() {
    let session = quiz([])
    #expect(session.questions.isEmpty)
    #expect(session.question == nil)
  }
}

@Suite struct QuizLaws {
  /// Cards of several kinds whose answers collide in every way.
  private func tangle(_ random: inout SplitMix64) -> [Card] {
    let words = [
      "도커", "도커 스웜", "Docker", "젠킨스", "쿠버네티스", "헬름", "CI", "CD", "1996", "1997", "2001", "그라파나", "테라폼", "앤서블",
    ]
    return (0..<60).map { index in
      let answer = (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      return card(
        "k\(index)", deck: ["a", "b"].randomElement(using: &random) ?? "a", line: index + 1,
        kind: [.question, .list, .definition].randomElement(using: &random) ?? .question,
        question: "질문 \(Int.random(in: 0..<30, using: &random))", answer: answer,
        alternatives: Bool.random(using: &random) ? ["도커(Docker)"] : [])
    }
  }

  @Test(arguments: 0..<16)
  func `the right choice is there exactly once and no other is right`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let cards = tangle(&random)
    for question in quiz(cards, questions: 20, seed: seed).questions {
      guard case .choices(let choices) = question.form else { continue }
      #expect(choices.count { $0 == question.answer } == 1)
      #expect(Set(choices).count == 4)
      let right = choices.filter { AnswerCheck($0, against: question.card).verdict != .wrong }
      #expect(right == [question.answer])
      let answers = cards.filter { $0.question == question.card.question }.map { $0.answer.joined(separator: ", ") }
      #expect(choices.filter { answers.contains($0) } == [question.answer])
    }
  }
}
