import Cards
import Scheduling

/// A quiz against the clock.
///
/// It never touches the schedule. A question that is answered makes way for the next one at once; `last` says how it went.
package struct QuizSession: Equatable, Sendable {
  /// What happened.
  package enum Event: Hashable, Sendable {
    /// A choice by its place, from 0.
    case choose(Int)
    case answer(String)
    case skip
    case pause
    case resume
    /// Time has passed.
    case tick
    /// The learner has had enough; what was answered counts.
    case stop
  }

  /// What is wanted.
  package enum Effect: Hashable, Sendable {
    /// Keep this result.
    case finished(QuizResult)
  }

  package enum Stage: Hashable, Sendable {
    case asking
    /// The clock stands still.
    case paused
    /// The time is up, or nothing is left to ask.
    case finished(QuizResult)
  }

  /// What is asked.
  package struct Question: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
      /// Four, the right one exactly once.
      case choices([String])
      case typed
    }

    package let card: Card
    package let form: Form
    /// The answer in one line, as a choice would show it.
    package let answer: String

    package init(card: Card, form: Form, answer: String) {
      self.card = card
      self.form = form
      self.answer = answer
    }
  }

  /// How the question before went.
  package struct Outcome: Hashable, Sendable {
    package let question: Question
    package let answered: QuizResult.Answered
    /// Points it brought.
    package let points: Int
  }

  /// Where the time stands.
  private enum Clock: Equatable, Sendable {
    case running(until: Timestamp)
    case standing(milliseconds: Int64)
  }

  package let deck: String?
  /// The time the quiz has, in seconds.
  package let seconds: Int
  package let questions: [Question]
  package private(set) var stage = Stage.asking
  package private(set) var outcomes: [Outcome] = []
  /// Right answers in a row up to now.
  package private(set) var streak = 0
  package private(set) var score = 0
  private var clock: Clock
  /// When the question appeared, or the quiz went on after a pause.
  private var askedAt: Timestamp
  /// Time spent on the question before the last pause.
  private var spent: Int64 = 0

  /// Draws questions from the cards of a deck and those below it, from all, or only from the cards named.
  ///
  /// Where no card suits a quiz, it is finished at once, without questions.
  package init(
    library: Library, deck: String?, only ids: [CardID]? = nil, questions count: Int, seconds: Int, seed: UInt64,
    at time: Timestamp
  ) {
    precondition(count > 0 && seconds > 0, "a quiz has questions and time")
    var maker = QuestionMaker(library: library, seed: seed)
    self.deck = deck
    self.seconds = seconds
    questions = maker.questions(
      count, from: ids.map { $0.compactMap(library.place) } ?? Array(library.places(in: deck)))
    clock = .running(until: time.adding(seconds: seconds))
    askedAt = time
    if questions.isEmpty { stage = .finished(result(at: time)) }
  }

  /// The question asked now; nil when finished.
  package var question: Question? {
    if case .finished = stage { return nil }
    return outcomes.count < questions.count ? questions[outcomes.count] : nil
  }

  /// How the last answered question went.
  package var last: Outcome? { outcomes.last }
  package var right: Int { outcomes.count { $0.answered.isRight } }
  package var wrong: Int { outcomes.count - right }
  package var missed: [Outcome] { outcomes.filter { !$0.answered.isRight } }

  /// When the time is up; nil while the clock stands still.
  package var deadline: Timestamp? {
    if case .running(let until) = clock { until } else { nil }
  }

  /// Returns the time left, never below zero.
  package func remaining(at time: Timestamp) -> Duration { .milliseconds(remainingMilliseconds(at: time)) }

  private func remainingMilliseconds(at time: Timestamp) -> Int64 {
    switch clock {
    case .running(let until): min(max(0, until - time), Int64(seconds) * 1_000)
    case .standing(let milliseconds): milliseconds
    }
  }

  private func result(at time: Timestamp) -> QuizResult {
    QuizResult(at: time, deck: deck, seconds: seconds, questions: outcomes.map(\.answered), score: score)
  }
}

extension QuizSession {
  /// Takes in what happened and returns what is wanted; what comes after the deadline only finishes the quiz.
  package mutating func handle(_ event: Event, at time: Timestamp) -> [Effect] {
    switch stage {
    case .finished: return []
    case .paused:
      if event == .resume { resume(at: time) }
      return event == .stop ? finish(at: time) : []
    case .asking: break
    }
    if remainingMilliseconds(at: time) == 0 { return finish(at: deadline ?? time) }
    guard let question else { return finish(at: time) }
    switch (event, question.form) {
    case (.choose(let place), .choices(let choices)) where choices.indices.contains(place):
      return take(choices[place], as: choices[place] == question.answer ? .right : .wrong, at: time)
    case (.answer(let text), .typed) where text.contains(where: { !$0.isWhitespace }):
      return take(text, as: AnswerCheck(text, against: question.card).verdict, at: time)
    case (.skip, _): return take(nil, as: .wrong, at: time)
    case (.pause, _): pause(at: time)
    case (.stop, _): return finish(at: time)
    default: break
    }
    return []
  }

  private mutating func take(_ given: String?, as verdict: AnswerCheck.Verdict, at time: Timestamp) -> [Effect] {
    guard let question else { return [] }
    let milliseconds = Int(spent + max(0, time - askedAt))
    let answered = QuizResult.Answered(
      card: question.card.id, verdict: verdict, milliseconds: milliseconds, given: given)
    streak = answered.isRight ? streak + 1 : 0
    let points = points(for: verdict, after: milliseconds)
    score += points
    outcomes.append(Outcome(question: question, answered: answered, points: points))
    askedAt = time
    spent = 0
    return outcomes.count == questions.count ? finish(at: time) : []
  }

  /// 500 for a right answer, up to 300 for one quicker than its share of the time, up to 200 for a streak; half of it
  /// for a slip.
  private func points(for verdict: AnswerCheck.Verdict, after milliseconds: Int) -> Int {
    if verdict == .wrong { return 0 }
    let share = max(1, seconds * 1_000 / questions.count)
    let speed = 300 * max(0, share - milliseconds) / share
    let points = 500 + speed + 20 * min(streak - 1, 10)
    return verdict == .right ? points : points / 2
  }

  private mutating func pause(at time: Timestamp) {
    clock = .standing(milliseconds: remainingMilliseconds(at: time))
    spent += max(0, time - askedAt)
    stage = .paused
  }

  private mutating func resume(at time: Timestamp) {
    clock = .running(until: time.adding(milliseconds: remainingMilliseconds(at: time)))
    askedAt = time
    stage = .asking
  }

  private mutating func finish(at time: Timestamp) -> [Effect] {
    clock = .standing(milliseconds: remainingMilliseconds(at: time))
    let result = result(at: time)
    stage = .finished(result)
    return [.finished(result)]
  }
}
