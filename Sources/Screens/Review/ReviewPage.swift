import Cards
import History
import Scheduling
import Study
import TextUI

/// One card after another: question, answer, grade; and a last page that says how it went.
struct ReviewPage: Equatable, Sendable {
  var session: ReviewSession
  /// The deck being studied; nil for all.
  let deck: String?
  /// What is studied, by name: the deck, or the notes as a whole.
  let name: String
  /// Lines of the card that have gone out at the top.
  var scroll = 0
  var showsHint = false
  /// What of a list answer came to mind; nil where there is nothing to tick.
  var ticks: Ticks?
  /// Why the last answer could not be saved.
  var failure: String?
  /// What the sitting came to, when it is done.
  var summary = ReviewSession.Summary()
  /// The answers of this sitting.
  private var given: Set<EntryID> = []
  /// Cards that were answered, when it is done.
  private(set) var cardsAnswered = 0
  /// Cards that were graded Hard and never Again, when it is done.
  private(set) var hard: [CardID] = []
  /// A deck with something left to study, when this one is done.
  var next: DeckSummary?
  /// New cards that the day's limit keeps back, when the sitting is done.
  var keptBack = 0
  /// New cards that come with one wish for more.
  static let handful = 10

  init(session: ReviewSession, deck: String?, name: String, at time: Timestamp) {
    self.session = session
    self.deck = deck
    self.name = name
    if session.stage == .done { sumUp(at: time) }
  }

  var isRevealed: Bool { session.isRevealed }

  /// The keys of this moment.
  var keys: KeyMap {
    switch session.stage {
    case .question: card?.hint == nil || showsHint ? .question.onlyInHelp(.hint) : .question
    case .answer: .answer(suggested: ticks?.suggestion ?? .good, hasItems: ticks != nil)
    case .saving: .saving
    case .failed: .failed
    case .waiting: .waiting
    case .done: keptBack > 0 ? .end(hasNext: next != nil) : .end(hasNext: next != nil).without([.moreNew])
    }
  }

  var card: Card? { session.card }

  /// The card's next moment that comes without a key; nil when nothing moves.
  func nextTick(after time: Timestamp) -> Timestamp? {
    guard case .waiting(let until) = session.stage else { return nil }
    let left = max(0, until.milliseconds - time.milliseconds)
    let step: Int64 = left > 60_000 ? 60_000 : 1000
    let toNextStep = left % step == 0 ? min(step, left) : left % step
    return Timestamp(milliseconds: time.milliseconds + toNextStep, offsetSeconds: time.offsetSeconds)
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, at time: Timestamp, on sheet: Sheet) -> [Step] {
    switch command {
    case .reveal: return reveal(at: time, on: sheet)
    case .grade(let grade): return send(.grade(grade), at: time)
    case .suspend: return send(.suspend, at: time)
    case .bury: return send(.bury, at: time)
    case .flag: return send(.flag, at: time)
    case .dismiss: return send(.dismiss, at: time)
    case .retry: return send(.retry, at: time)
    case .saveElsewhere: return send(.saveElsewhere, at: time)
    case .undo: return takeBack(.undo, or: .nothingToUndo, at: time, sheet.words)
    case .redo: return takeBack(.redo, or: .nothingToRedo, at: time, sheet.words)
    case .hint where card?.hint == nil: return [.say(sheet.words(.noHint))]
    case .hint: showsHint = true
    case .note: return card.map { [.perform(.readNote(file: $0.file))] } ?? []
    case .edit: return card.map { [.perform(.edit(file: $0.file, line: $0.line))] } ?? []
    case .why: return card == nil ? [] : [.show(.why)]
    case .forward: return goOn()
    case .moreNew: learnMore(at: time)
    case .quiz: return [.open(.quiz(deck: deck))]
    case .stats: return [.open(.stats)]
    case .back: return [.leave]
    case .tick: tickOff(on: sheet)
    case .up where ticks?.cursor != nil: moveCursor(by: -1, on: sheet)
    case .down where ticks?.cursor != nil: moveCursor(by: 1, on: sheet)
    default: scroll = scrolling(on: sheet).moved(scroll, by: command) ?? scroll
    }
    return []
  }

  private mutating func tickOff(on sheet: Sheet) {
    ticks?.toggle()
    showCursor(on: sheet)
  }

  private mutating func moveCursor(by step: Int, on sheet: Sheet) {
    ticks?.move(by: step)
    showCursor(on: sheet)
  }

  /// Scrolls as far as it takes to see the item at the cursor.
  private mutating func showCursor(on sheet: Sheet) {
    guard let text = text(on: sheet), let cursor = ticks?.cursor else { return }
    let scrolling = scrolling(on: sheet)
    let row = scrolling.lines.count - text.answer.count + text.row(ofItem: cursor)
    scroll = min(max(scroll, row + 2 - scrolling.rows), row, scrolling.limit)
  }

  /// Takes in what is now on disk.
  mutating func recorded(_ entry: Entry, at time: Timestamp) -> [Step] {
    failure = nil
    if case .review = entry.act, [.saving(entry.act), .failed(entry.act)].contains(session.stage) {
      given.insert(entry.id)
    }
    return send(.recorded(entry), at: time)
  }

  /// Takes in that the disk refused, and why.
  mutating func recordFailed(_ reason: String, at time: Timestamp) -> [Step] {
    failure = reason
    return send(.recordFailed, at: time)
  }

  mutating func tick(at time: Timestamp) -> [Step] { send(.tick, at: time) }

  private mutating func send(_ event: ReviewSession.Event, at time: Timestamp) -> [Step] {
    let before = (session.card?.id, session.stage)
    let effects = session.handle(event, at: time)
    if before.0 != session.card?.id || session.stage == .question { (scroll, showsHint, ticks) = (0, false, nil) }
    if session.stage == .done { sumUp(at: time) }
    return effects.map { effect in
      switch effect {
      case .record(let act): .perform(.record(act))
      case .recordElsewhere(let act): .perform(.recordElsewhere(act))
      }
    }
  }

  private mutating func reveal(at time: Timestamp, on sheet: Sheet) -> [Step] {
    let steps = send(.reveal, at: time)
    guard isRevealed, let text = text(on: sheet) else { return steps }
    if text.hasItems { ticks = Ticks(count: text.card.answer.count) }
    scroll = place(of: text, in: scrolling(on: sheet))
    return steps
  }

  /// Returns how far a question that fills the page gives way so that the answer's first lines are seen.
  ///
  /// Where there are but a few rows, the answer has them all.
  private func place(of text: CardText, in scrolling: Scrolling) -> Int {
    let rule = scrolling.lines.count - text.answer.count
    let filled = scrolling.lines.firstIndex { line in line.contains { $0.style == Theme.filled } }
    let first = text.isCloze ? filled ?? 0 : rule + text.row(ofItem: 0)
    let wanted = scrolling.rows <= 4 ? first : (text.isCloze ? first + 2 : rule + 4) - scrolling.rows
    return min(scrolling.limit, max(0, wanted))
  }

  private mutating func takeBack(
    _ event: ReviewSession.Event, or nothing: Word, at time: Timestamp, _ words: Words
  ) -> [Step] {
    let before = session.stage
    let steps = send(event, at: time)
    return steps.isEmpty && session.stage == before ? [.say(words(nothing))] : steps
  }

  /// Goes to the next deck or home from the last page, and home while waiting.
  private func goOn() -> [Step] {
    guard session.stage == .done, let next else { return [.goHome] }
    return [.open(.review(deck: next.path))]
  }

  /// Sits down again with a handful of new cards beyond the day's limit.
  private mutating func learnMore(at time: Timestamp) {
    var library = session.library
    library.allowNewCards(Self.handful, at: time)
    self = ReviewPage(session: ReviewSession(library: library, deck: deck, at: time), deck: deck, name: name, at: time)
  }

  /// Works out what the last page says.
  private mutating func sumUp(at time: Timestamp) {
    summary = session.summary(at: time)
    let reviews = session.library.ledger.reviews.filter { given.contains($0.entry) }
    cardsAnswered = Set(reviews.map(\.card)).count
    hard = reviews.filter { $0.grade == .hard }.map(\.card).reduce(into: []) { cards, card in
      if !cards.contains(card), !summary.misses.contains(card) { cards.append(card) }
    }
    keptBack = session.library.newCardsKeptBack(in: deck, at: time)
    guard let deck else { return next = nil }
    next = session.library.decks(at: time).first { row in
      !row.isGroup && row.new + row.learning + row.due > 0 && row.path != deck && !row.path.hasPrefix(deck + "/")
    }
  }
}
