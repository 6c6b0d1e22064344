import Cards
import Scheduling
import Study
import TextUI

/// A quiz against the clock, and how it went.
struct QuizPage: Equatable, Sendable {
  /// Whether the result is on disk.
  enum Saving: Hashable, Sendable { case waiting, saved, failed(String) }

  var session: QuizSession
  /// Quizzes before this one, oldest first.
  let earlier: [QuizResult]
  var field = TextField()
  var saving = Saving.waiting
  var scroll = 0

  init(session: QuizSession, results: [QuizResult]) {
    self.session = session
    earlier = results
  }

  /// The keys of this moment.
  var keys: KeyMap {
    switch session.stage {
    case .finished(let result): result.missed.isEmpty ? .quizFlawless : .quizMissed
    case .paused: .quizPaused
    case .asking:
      switch session.question?.form {
      case .choices(let choices): .quizChoices(choices.count)
      case .typed: .quizTyped
      case nil: .quizPaused
      }
    }
  }

  /// The finished quiz; nil while it goes on.
  var result: QuizResult? {
    guard case .finished(let result) = session.stage else { return nil }
    return result
  }

  func remainingMilliseconds(at time: Timestamp) -> Int {
    let parts = session.remaining(at: time).components
    return Int(parts.seconds) * 1_000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }

  /// The next tenth of a second on the clock; nil while it stands.
  func nextTick(after time: Timestamp) -> Timestamp? {
    guard session.stage == .asking else { return nil }
    let left = remainingMilliseconds(at: time)
    let step = left % 100 == 0 ? 100 : left % 100
    return Timestamp(milliseconds: time.milliseconds + Int64(max(1, step)), offsetSeconds: time.offsetSeconds)
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, at time: Timestamp) -> [Step] {
    switch (session.stage, command) {
    case (.finished, .forward), (.finished, .back): return [.goHome]
    case (.finished(let result), .retry): return [.quizOn(result.missed.map(\.card), deck: session.deck)]
    case (.finished, .again): return [.open(.quiz(deck: session.deck))]
    case (.finished, .review): return [.open(.review(deck: session.deck))]
    case (.finished, _): scroll(command)
    case (_, .back) where session.outcomes.isEmpty: return [.goHome]
    case (_, .back): return send(.stop, at: time)
    case (.paused, .forward), (.paused, .pause): return send(.resume, at: time)
    case (.asking, .pause): return send(.pause, at: time)
    case (.asking, .skip): return answer(.skip, at: time)
    case (.asking, .choose(let place)): return answer(.choose(place), at: time)
    case (.asking, .forward): return submit(at: time)
    default: scroll(command)
    }
    return []
  }

  /// Takes what was typed or pasted into the answer field; elsewhere it means nothing.
  mutating func type(_ input: Input) {
    guard session.stage == .asking, session.question?.form == .typed else { return }
    _ = field.handle(input)
  }

  mutating func tick(at time: Timestamp) -> [Step] { send(.tick, at: time) }

  mutating func saved() { saving = .saved }

  mutating func saveFailed(_ reason: String) { saving = .failed(reason) }

  /// Hands in what was typed; an empty field is not an answer yet.
  private mutating func submit(at time: Timestamp) -> [Step] {
    let text = field.text
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    return answer(.answer(text), at: time)
  }

  private mutating func answer(_ event: QuizSession.Event, at time: Timestamp) -> [Step] {
    (field, scroll) = (TextField(), 0)
    return send(event, at: time)
  }

  private mutating func send(_ event: QuizSession.Event, at time: Timestamp) -> [Step] {
    session.handle(event, at: time).compactMap { effect in
      switch effect {
      case .finished(let result): result.questions.isEmpty ? nil : .perform(.saveQuiz(result))
      }
    }
  }

  private mutating func scroll(_ command: Command) {
    switch command {
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp: scroll = max(0, scroll - 8)
    case .pageDown: scroll += 8
    case .first: scroll = 0
    default: break
    }
  }
}
