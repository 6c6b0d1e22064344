import ArgumentParser
import Cards
import History
import Scheduling
import Screens
import Storage
import Study

/// A review in line mode: one labelled line an event, no cursor movement, no symbols that need eyes.
struct PlainReview {
  private var session: ReviewSession
  private var desk: Desk
  private let voice: any ReviewVoice
  private let clock: Clock
  private let deck: String?
  private var asked: CardID?
  /// The card whose answer was said.
  private var answered: CardID?
  /// The card that hints were given for, and how many.
  private var hinted: (card: CardID, count: Int)?
  /// Why the last answer could not be saved.
  private var failure: String?

  init(desk: Desk, deck: String?, voice: any ReviewVoice, clock: Clock) {
    session = ReviewSession(library: desk.library, deck: deck, at: clock.now())
    self.desk = desk
    self.voice = voice
    self.clock = clock
    self.deck = deck
  }

  /// Asks until the day's cards, the input or the learner's patience end.
  mutating func run() throws {
    var isLost = false
    repeat {
      while takesLine() {}
      isLost = isLostAtTheEnd()
      sumUp()
    } while learnsMore()
    desk.close(with: session.library.ledger, at: clock.now())
    if isLost { throw ExitCode(1) }
  }

  /// Says what the sitting came to.
  private func sumUp() {
    let summary = session.summary(at: clock.now())
    let left = session.library.today(at: clock.now(), deck: deck).left
    voice.ends(summary, due: left, missed: summary.misses.compactMap { session.library[$0] })
  }

  /// Sits down again with a handful of new cards beyond the day's limit, where there are some and they are wanted.
  private mutating func learnsMore() -> Bool {
    let now = clock.now()
    let count = min(Library.handful, session.library.newCardsKeptBack(in: deck, at: now))
    guard session.stage == .done, count > 0, voice.offersMore(count), let line = readLine() else { return false }
    guard ["n", "ㅜ"].contains(line.trimmed) else { return false }
    var library = session.library
    library.allowNewCards(Library.handful, at: now)
    session = ReviewSession(library: library, deck: deck, at: now)
    return true
  }

  /// Says what is now and takes one line; false when the sitting is over.
  private mutating func takesLine() -> Bool {
    switch session.stage {
    case .question:
      ask()
      guard let line = readLine() else { return false }
      return take(questionLine: line)
    case .answer:
      show()
      guard let line = readLine() else { return false }
      return take(answerLine: line)
    case .waiting(let time):
      voice.waits(until: time, at: clock.now())
      return false
    case .failed:
      voice.fails(failure ?? "")
      guard let line = readLine() else { return false }
      return take(failedLine: line)
    case .done, .saving: return false
    }
  }

  private var buttons: InterfaceSettings.GradeButtons { session.library.settings.interface.gradeButtons }

  private mutating func ask() {
    guard let card = session.card else { return }
    if asked != card.id { voice.asks(card, in: session) }
    (asked, answered) = (card.id, nil)
  }

  private mutating func show() {
    guard let card = session.card, let outcomes = session.outcomes else { return }
    if answered != card.id { voice.answers(card, outcomes: outcomes, grades: buttons.grades, at: clock.now()) }
    answered = card.id
    voice.offers(outcomes, grades: buttons.grades, at: clock.now())
  }

  /// Takes a line typed before the answer is shown; false when the learner is done.
  private mutating func take(questionLine line: String) -> Bool {
    guard let card = session.card else { return false }
    switch Order(line) {
    case .quit: return false
    case .act(let event): perform(event)
    case .hint: tellHint(card)
    case .look(let look): take(look, at: card)
    case .on: perform(.reveal)
    case .other(let text):
      voice.checks(AnswerCheck(text, against: card), against: card, buttons: buttons)
      perform(.reveal)
    }
    return true
  }

  /// Says what was asked for about the card.
  private mutating func take(_ look: Order.Look, at card: Card) {
    switch look {
    case .help: voice.explains()
    case .reasons: voice.reasons(in: session, at: clock.now())
    case .note: voice.shows(desk.text(ofNote: card.file) ?? "", around: card)
    case .edit: edit(card)
    }
  }

  /// Opens the note at the card's line where somebody sits at a terminal, and goes on with it read anew.
  private mutating func edit(_ card: Card) {
    if let trouble = desk.edit(card.file, line: card.line) { return voice.tells(trouble) }
    let isGone = session.reload(desk.reread(with: session.library.ledger), at: clock.now())
    if isGone { voice.tells(Words(desk.language)(.cardGone)) }
    (asked, answered) = (nil, nil)
  }

  /// Takes a line typed after it; anything that is no grade and no order is explained, never guessed.
  private mutating func take(answerLine line: String) -> Bool {
    guard let card = session.card else { return false }
    switch Order(line) {
    case .quit: return false
    case .act(let event): perform(event)
    case .hint: voice.explains()
    case .look(let look): take(look, at: card)
    case .other(let text):
      if let number = Int(text), buttons.grades.indices.contains(number - 1) {
        perform(.grade(buttons.grades[number - 1]))
      } else {
        voice.explains()
      }
    case .on: voice.explains()
    }
    return true
  }

  /// Takes a line typed after an answer could not be saved: nothing else is done before it is saved or dropped.
  private mutating func take(failedLine line: String) -> Bool {
    switch String(line.drop(while: \.isWhitespace)) {
    case "q", "ㅂ": return false
    case "", "r", "ㄱ": perform(.retry)
    case "e", "ㄷ": perform(.saveElsewhere)
    case "u", "ㅕ": perform(.undo)
    default: break
    }
    return true
  }

  /// Saves what could not be saved, once more and then elsewhere; true when it is lost all the same.
  private mutating func isLostAtTheEnd() -> Bool {
    for event in [ReviewSession.Event.retry, .saveElsewhere] {
      guard case .failed = session.stage else { return false }
      perform(event)
    }
    guard case .failed = session.stage else { return false }
    complain(failure ?? "")
    return true
  }

  /// Says the next hint for the card, and from the last on that one again.
  private mutating func tellHint(_ card: Card) {
    let hints = HintSteps(card).texts
    if hinted?.card != card.id { hinted = (card.id, 0) }
    let place = min(hinted?.count ?? 0, max(0, hints.count - 1))
    voice.hints(hints.indices.contains(place) ? hints[place] : nil)
    hinted?.count += 1
  }

  private mutating func perform(_ event: ReviewSession.Event) {
    let now = clock.now()
    let doubt = desk.newDoubt(of: session.library, at: now)
    for effect in session.handle(event, at: now) {
      do throws(StorageError) {
        switch effect {
        case .record(let act): take(try desk.append(act, at: now, knowing: session.library), at: now)
        case .recordElsewhere(let act):
          take(try desk.appendElsewhere(act, at: now, knowing: session.library), at: now)
          voice.tells(desk.wordsOfRefuge)
        }
      } catch {
        failure = desk.words(for: error)
        _ = session.handle(.recordFailed, at: now)
      }
    }
    if let doubt { voice.tells(doubt) }
  }

  /// Takes in what is on disk; what others wrote meanwhile comes first, so that the next card knows of it.
  private mutating func take(_ written: [Entry], at now: Timestamp) {
    guard let entry = written.last else { return }
    let others = Array(written.dropLast()) + desk.news(knowing: session.library).filter { $0 != entry }
    _ = session.handle(.heard(others), at: now)
    _ = session.handle(.recorded(entry), at: now)
    if !entry.act.isFlagging { (asked, answered) = (nil, nil) }
    voice.records(entry, schedule: schedule(after: entry.act), in: session.library, at: now)
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
  case hint
  case act(ReviewSession.Event)
  case look(Look)
  /// An answer or a grade.
  case other(String)

  /// Something to be said of the card.
  enum Look { case help, reasons, note, edit }

  init(_ line: String) {
    let text = String(line.drop(while: \.isWhitespace))
    self =
      switch text {
      case "": .on
      case "q", "ㅂ": .quit
      case "u", "ㅕ": .act(.undo)
      case "r", "ㄱ": .act(.redo)
      case "s", "ㄴ": .act(.suspend)
      case "b", "ㅠ": .act(.bury)
      case "x", "ㅌ": .act(.dismiss)
      case "f", "ㄹ": .act(.flag)
      case "h", "ㅗ": .hint
      case "?": .look(.help)
      case "w", "ㅈ": .look(.reasons)
      case "c", "ㅊ": .look(.note)
      case "e", "ㄷ": .look(.edit)
      default: .other(text)
      }
  }
}

extension Entry.Act {
  /// Whether it leaves the card that is asked as it is.
  fileprivate var isFlagging: Bool {
    switch self {
    case .flag, .unflag: true
    default: false
    }
  }
}
