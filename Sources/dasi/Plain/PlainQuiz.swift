import Screens
import Storage
import Study

/// A quiz in line mode: the time that is left is said with each question, since no clock can be seen running.
struct PlainQuiz {
  private var session: QuizSession
  private let desk: Desk
  private let words: Words
  private let clock: Clock

  init(desk: Desk, deck: String?, seed: UInt64, clock: Clock) {
    let settings = desk.library.settings
    session = QuizSession(
      library: desk.library, deck: deck, questions: settings.quizQuestions, seconds: settings.quizSeconds, seed: seed,
      at: clock.now())
    self.desk = desk
    words = Words.spoken(desk.language)
    self.clock = clock
  }

  /// Asks until the questions, the time or the input end, and keeps the result.
  mutating func run() throws {
    if session.questions.isEmpty { return Output.line(words(.quizEmpty)) }
    var asked = -1
    while let question = session.question {
      if asked < session.outcomes.count { ask(question) }
      asked = session.outcomes.count
      guard let line = readLine() else { break }
      if ["q", "ㅂ"].contains(line.trimmed) { break }
      try take(line.trimmed, to: question)
    }
    try perform(.stop)
  }

  private func ask(_ question: QuizSession.Question) {
    let left = words.duration(seconds: Int(session.remaining(at: clock.now()).components.seconds))
    let number = session.outcomes.count + 1
    let place = "\(question.card.deck), \(left)"
    let asked = SpokenCard(question.card, words).question
    Output.line(words(.plainQuestion, number, session.questions.count, place, asked))
    guard case .choices(let choices) = question.form else { return Output.line(words(.plainWrite)) }
    for (index, choice) in choices.enumerated() { Output.line(words(.plainChoice, index + 1, choice)) }
    Output.line(words(.plainChoices, choices.count))
  }

  private mutating func take(_ line: String, to question: QuizSession.Question) throws {
    switch question.form {
    case .typed: try perform(line.isEmpty ? .skip : .answer(line))
    case .choices(let choices):
      guard !line.isEmpty else { return try perform(.skip) }
      guard let number = Int(line), choices.indices.contains(number - 1) else {
        return Output.line(words(.plainChoices, choices.count))
      }
      try perform(.choose(number - 1))
    }
  }

  private mutating func perform(_ event: QuizSession.Event) throws {
    let before = session.outcomes.count
    let effects = session.handle(event, at: clock.now())
    if session.outcomes.count > before, let outcome = session.last { judge(outcome) }
    for case .finished(let result) in effects { try finish(result) }
  }

  private func judge(_ outcome: QuizSession.Outcome) {
    switch outcome.answered.verdict {
    case .right: Output.line(words(.plainRight))
    case .nearly: Output.line(words(.plainNearly, outcome.question.answer))
    case .wrong: Output.line(words(.plainWrong, outcome.question.answer))
    }
  }

  /// Says the score and what was missed; the result is kept where answers can be kept.
  private func finish(_ result: QuizResult) throws {
    Output.line(words(.plainScore, result.right, result.wrong, words.number(result.score)))
    for missed in session.missed {
      let card = missed.question.card
      let asked = SpokenCard(card, words).question
      Output.line(words(.plainMissed, words(.resultMissed), asked, missed.question.answer, card.file, card.line))
    }
    if desk.readOnlyReason != nil || result.questions.isEmpty { return }
    try storage { () throws(StorageError) in try desk.save(result) }
  }
}

extension String {
  /// Without spaces and line ends at both ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
