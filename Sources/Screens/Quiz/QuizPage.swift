import Cards
import Scheduling
import Study
import TextUI

/// A quiz against the clock, and how it went.
struct QuizPage: Equatable, Sendable {
  /// Whether the result is on disk.
  enum Saving: Hashable, Sendable { case waiting, saved, failed(String) }

  var session: QuizSession
  /// What it is about: the deck, or the notes as a whole.
  let name: String
  /// Whether it asks only what was missed before: practice, which is neither kept nor a record.
  let isRepeat: Bool
  /// Quizzes before this one, oldest first.
  let earlier: [QuizResult]
  var field = TextField()
  var saving = Saving.waiting
  var scroll = 0
  /// A question that was missed and is shown with what is right, the clock standing, until the learner goes on.
  private(set) var held: QuizSession.Outcome?
  /// When the question before was answered rightly; nil once that has been said.
  private var praisedAt: Timestamp?
  /// Milliseconds for which it is said.
  private static let praise: Int64 = 1_000
  /// Until then keys are those meant for what has just gone.
  private var deafUntil: Timestamp?
  /// A place after the last line of any question.
  private static let end = 1_000_000
  /// Milliseconds for which they are.
  private static let deafness: Int64 = 300

  init(session: QuizSession, name: String, isRepeat: Bool, results: [QuizResult]) {
    self.session = session
    self.name = name
    self.isRepeat = isRepeat
    earlier = results
  }

  /// What is to be seen: a missed question stays until the learner goes on, the last one too.
  var shown: QuizSession.Stage { held == nil ? session.stage : .paused }

  /// The keys of this moment.
  var keys: KeyMap {
    switch shown {
    case .finished(let result): result.missed.isEmpty ? .quizFlawless : .quizMissed
    case .paused: held == nil ? .quizPaused : .quizMissedOne
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
  mutating func handle(_ command: Command, at time: Timestamp, on sheet: Sheet) -> [Step] {
    praisedAt = nil
    switch (shown, command) {
    case (.finished, .retry) where isDeaf(at: time), (.finished, .forward) where isDeaf(at: time): return []
    case (.finished, .forward): return [.goHome]
    case (.finished, .back): return [.leave]
    case (.finished(let result), .retry): return [.quizOn(result.missed.map(\.card), deck: session.deck)]
    case (.finished, .again): return [.open(.quiz(deck: session.deck))]
    case (.finished, .review): return [.open(.review(deck: session.deck))]
    case (_, .back) where session.outcomes.isEmpty: return [.leave]
    case (.paused, .back) where result != nil: goOn(at: time)
    case (_, .back): return send(.stop, at: time)
    case (.paused, .forward), (.paused, .pause): goOn(at: time)
    case (.asking, .pause): pause(at: time)
    case (.asking, .skip): return answer(.skip, at: time)
    case (.asking, .choose(let place)): return choose(place, at: time, on: sheet)
    case (.asking, .forward): return submit(at: time)
    default: scroll = scrolling(on: sheet).moved(scroll, by: command) ?? scroll
    }
    return []
  }

  /// Takes what was typed or pasted into the answer field; elsewhere it means nothing.
  mutating func type(_ input: Input, at time: Timestamp) {
    guard session.stage == .asking, session.question?.form == .typed else { return }
    if case .key = input, isDeaf(at: time) { return }
    praisedAt = nil
    // Where the question leaves no room for the field, writing brings the field into sight.
    if field.handle(input) { scroll = Self.end }
  }

  /// Lets time pass; when it is up, an Enter that was meant for the question does not begin anything new.
  mutating func tick(at time: Timestamp) -> [Step] {
    let steps = send(.tick, at: time)
    if result != nil { deafUntil = time.adding(milliseconds: Self.deafness) }
    return steps
  }

  private func isDeaf(at time: Timestamp) -> Bool { deafUntil.map { time < $0 } ?? false }

  /// A right answer that has just been given: for a second, or until the next key.
  func praised(at time: Timestamp) -> QuizSession.Outcome? {
    guard let praisedAt, time.milliseconds - praisedAt.milliseconds < Self.praise else { return nil }
    return session.last.flatMap { $0.answered.isRight ? $0 : nil }
  }

  mutating func saved() { saving = .saved }

  mutating func saveFailed(_ reason: String) { saving = .failed(reason) }

  mutating func pause(at time: Timestamp) { _ = send(.pause, at: time) }

  /// Goes on after a pause or a missed question.
  mutating func goOn(at time: Timestamp) {
    if let held { listen(after: held.question, at: time) }
    (held, scroll) = (nil, 0)
    _ = send(.resume, at: time)
  }

  /// Takes a choice that is seen; one that is not is brought into sight first.
  private mutating func choose(_ place: Int, at time: Timestamp, on sheet: Sheet) -> [Step] {
    guard let row = row(ofChoice: place, on: sheet) else { return [] }
    let scrolling = scrolling(on: sheet)
    guard scrolling.window(from: scroll).contains(row) else {
      scroll = min(scrolling.limit, max(0, row + 2 - scrolling.rows))
      return []
    }
    return answer(.choose(place), at: time)
  }

  /// Hands in what was typed; an empty field is not an answer yet.
  private mutating func submit(at time: Timestamp) -> [Step] {
    let text = field.text
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    return answer(.answer(text), at: time)
  }

  private mutating func answer(_ event: QuizSession.Event, at time: Timestamp) -> [Step] {
    let before = (question: session.question, count: session.outcomes.count)
    (field, scroll) = (TextField(), 0)
    let steps = send(event, at: time)
    guard session.outcomes.count > before.count else { return steps }
    if let last = session.last, !last.answered.isRight {
      held = last
      pause(at: time)
    } else if result != nil {
      return steps
    } else if let question = before.question {
      praisedAt = time
      listen(after: question, at: time)
    }
    return steps
  }

  /// Closes the field's ears for a moment when it takes the place of choices: digits may be on their way to those.
  private mutating func listen(after question: QuizSession.Question, at time: Timestamp) {
    guard question.form != .typed, session.question?.form == .typed else { return deafUntil = nil }
    deafUntil = time.adding(milliseconds: Self.deafness)
  }

  private mutating func send(_ event: QuizSession.Event, at time: Timestamp) -> [Step] {
    session.handle(event, at: time).compactMap { effect in
      switch effect {
      case .finished(let result): result.questions.isEmpty || isRepeat ? nil : .perform(.saveQuiz(result))
      }
    }
  }
}
