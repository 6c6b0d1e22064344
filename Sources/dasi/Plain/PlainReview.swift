import Cards
import History
import Scheduling
import Storage
import Study

/// A review in line mode: one labelled line an event, no cursor movement, no symbols that need eyes.
struct PlainReview {
  private var session: ReviewSession
  private let desk: Desk
  private let voice: any ReviewVoice
  private let clock: Clock
  private var asked: CardID?

  init(desk: Desk, deck: String?, voice: any ReviewVoice, clock: Clock) {
    session = ReviewSession(library: desk.library, deck: deck, at: clock.now())
    self.desk = desk
    self.voice = voice
    self.clock = clock
  }

  /// Asks until the day's cards, the input or the learner's patience end.
  mutating func run() throws {
    while try takesLine() {}
    let today = session.library.today(at: clock.now())
    voice.ends(reviewed: session.summary(at: clock.now()).answers, due: today.left)
    desk.close(with: session.library.ledger, at: clock.now())
  }

  /// Says what is now and takes one line; false when the sitting is over.
  private mutating func takesLine() throws -> Bool {
    switch session.stage {
    case .question:
      ask()
      guard let line = readLine() else { return false }
      return try take(questionLine: line)
    case .answer:
      show()
      guard let line = readLine() else { return false }
      return try take(answerLine: line)
    case .waiting(let time):
      voice.waits(until: time, at: clock.now())
      return false
    case .done, .saving, .failed: return false
    }
  }

  private mutating func ask() {
    guard let card = session.card else { return }
    if asked != card.id { voice.asks(card, answered: session.answered, left: session.left) }
    asked = card.id
  }

  private func show() {
    guard let card = session.card, let outcomes = session.outcomes else { return }
    voice.answers(card, outcomes: outcomes, at: clock.now())
  }

  /// Takes a line typed before the answer is shown; false when the learner is done.
  private mutating func take(questionLine line: String) throws -> Bool {
    guard let card = session.card else { return false }
    switch Order(line) {
    case .quit: return false
    case .act(let event): try perform(event)
    case .on: try perform(.reveal)
    case .other(let text):
      voice.checks(AnswerCheck(text, against: card))
      try perform(.reveal)
    }
    return true
  }

  /// Takes a line typed after it; anything that is no grade and no order is explained, never guessed.
  private mutating func take(answerLine line: String) throws -> Bool {
    switch Order(line) {
    case .quit: return false
    case .act(let event): try perform(event)
    case .other(let text):
      if let number = Int(text), let grade = Grade(rawValue: number) {
        try perform(.grade(grade))
      } else {
        voice.explains()
      }
    case .on: voice.explains()
    }
    return true
  }

  private mutating func perform(_ event: ReviewSession.Event) throws {
    let now = clock.now()
    for case .record(let act) in session.handle(event, at: now) {
      let written = try storage { () throws(StorageError) in
        try desk.append(act, at: now, knowing: session.library)
      }
      for entry in written { _ = session.handle(.recorded(entry), at: now) }
      guard let entry = written.last else { continue }
      asked = nil
      voice.records(entry, schedule: schedule(after: act), at: now)
    }
  }

  private func schedule(after act: Entry.Act) -> Schedule? {
    guard case .review(let card, _, _) = act else { return nil }
    return session.library.ledger.progress(of: card).schedule
  }
}

/// What a line asks for.
private enum Order {
  case on
  case quit
  case act(ReviewSession.Event)
  /// An answer or a grade.
  case other(String)

  init(_ line: String) {
    let text = String(line.drop(while: \.isWhitespace))
    self =
      switch text {
      case "": .on
      case "q", "ㅂ": .quit
      case "u", "ㅕ": .act(.undo)
      case "s", "ㄴ": .act(.suspend)
      case "b", "ㅠ": .act(.bury)
      case "x", "ㅌ": .act(.dismiss)
      default: .other(text)
      }
  }
}
