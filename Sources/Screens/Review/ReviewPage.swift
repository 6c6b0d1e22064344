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
  /// How far the card, or the last page, is scrolled.
  var place = CardWindow.Place()
  /// Hints for the card, and how many of them show.
  var hints = HintSteps(nil)
  var hintsShown = 0
  /// What of a list answer came to mind; nil where there is nothing to tick.
  var ticks: Ticks?
  /// The answer being typed; nil where none is.
  var field: TextField?
  /// What the field opens with: what was typed for this card before, when the learner stopped typing.
  var draft = TextField()
  /// What was typed against the answer that shows.
  var typed: Typed?
  /// Whether the seconds of the card show.
  var showsTimer: Bool
  /// When the learner was last heard of, and when they went elsewhere.
  var heardAt: Timestamp
  var leftAt: Timestamp?
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
  /// Answers of the whole day, when the sitting is done.
  private(set) var answersToday = 0
  /// New cards that the day's limit keeps back, when the sitting is done.
  var keptBack = 0

  init(session: ReviewSession, deck: String?, name: String, at time: Timestamp) {
    self.session = session
    self.deck = deck
    self.name = name
    heardAt = time
    showsTimer = session.library.settings.interface.showsTimer
    begin()
    if session.stage == .done { sumUp(at: time) }
  }

  var isRevealed: Bool { session.isRevealed }
  var card: Card? { session.card }
  var settings: InterfaceSettings { session.library.settings.interface }

  /// What was missed and what was hard, when it is done.
  var troubles: [CardID] { summary.misses + hard }

  /// The keys of this moment.
  var keys: KeyMap {
    switch session.stage {
    case .question where field != nil: hasPast ? .questionTyped : .questionTyped.onlyInHelp(.undo)
    case .question: asking
    case .answer: .answer(suggested: suggestion, hasItems: ticks != nil, buttons: settings.gradeButtons)
    case .saving: .saving
    case .failed: .failed
    case .waiting: .waiting
    case .done:
      keptBack > 0
        ? .end(hasNext: next != nil, hasMissed: !troubles.isEmpty)
        : .end(hasNext: next != nil, hasMissed: !troubles.isEmpty).without([.moreNew])
    }
  }

  /// The keys of this moment; those that scroll are told where there is more than is seen.
  func keys(on sheet: Sheet) -> KeyMap {
    guard session.stage == .answer || session.stage == .question, field == nil else { return keys }
    let window = window(on: sheet)
    guard window.count > window.rows else { return keys }
    return keys.tellingOfScrolling(after: isRevealed ? ticks == nil ? 2 : 3 : 1)
  }

  /// The keys of a question: no hint where there is none left, nothing to take back where nothing was ever done.
  private var asking: KeyMap {
    let keys: KeyMap = hintsShown < hints.texts.count ? .question : .question.onlyInHelp(.hint)
    return hasPast ? keys : keys.onlyInHelp(.undo)
  }

  /// Whether anything was ever done that could be taken back.
  private var hasPast: Bool { !session.library.ledger.entries.isEmpty }

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
    case .note: return card.map { [.perform(.readNote(file: $0.file))] } ?? []
    case .edit: return card.map { [.perform(.edit(file: $0.file, line: $0.line))] } ?? []
    case .why where !isRevealed: return card == nil ? [] : [.say(sheet.words(.plainWhyLater))]
    case .why: return card == nil ? [] : [.show(.why)]
    case .forward: return goOn()
    case .moreNew: learnMore(at: time)
    case .quiz where !troubles.isEmpty: return [.quizOn(troubles, deck: deck)]
    case .quiz: return [.open(.quiz(deck: deck))]
    case .stats: return [.open(.stats)]
    case .back: return [.leave]
    default: return answer(command, on: sheet)
    }
    return []
  }

  /// Takes in what is now on disk.
  mutating func recorded(_ entry: Entry, at time: Timestamp) -> [Step] {
    failure = nil
    if case .review = entry.act, [.saving(entry.act), .failed(entry.act)].contains(session.stage) {
      given.insert(entry.id)
    }
    return send(.recorded(entry), at: time)
  }

  /// Takes in what others wrote.
  mutating func heard(_ entries: [Entry], at time: Timestamp) { _ = send(.heard(entries), at: time) }

  /// Goes on with notes read anew: at the same card, in its new wording, as far as it was shown.
  ///
  /// Says whether the card that was asked is gone from the notes, so that another is asked now or none.
  mutating func reload(_ library: Library, at time: Timestamp) -> Bool {
    let before = card
    let isGone = session.reload(library, at: time)
    guard card?.id == before?.id else {
      begin()
      if session.stage == .done { sumUp(at: time) }
      return isGone
    }
    guard let card, card != before else { return isGone }
    hints = HintSteps(card)
    typed = nil
    ticks = isRevealed && card.hasItems ? Ticks(card) : nil
    return isGone
  }

  /// Comes back from another page, with what was recorded there; a card that is no longer asked gives way to the next.
  mutating func takeUp(_ library: Library, at time: Timestamp) {
    _ = reload(library, at: time)
    let before = card?.id
    session.passOver(at: time)
    if card?.id != before { begin() }
    if session.stage == .done { sumUp(at: time) }
    comeBack(at: time)
  }

  /// Takes in that the disk refused, and why.
  mutating func recordFailed(_ reason: String, at time: Timestamp) -> [Step] {
    failure = reason
    return send(.recordFailed, at: time)
  }

  mutating func tick(at time: Timestamp) -> [Step] { send(.tick, at: time) }

  mutating func send(_ event: ReviewSession.Event, at time: Timestamp) -> [Step] {
    let before = (session.card?.id, session.shownAt)
    let effects = session.handle(event, at: time)
    if before.0 != session.card?.id || before.1 != session.shownAt { begin() }
    if session.stage == .done { sumUp(at: time) }
    return effects.map { effect in
      switch effect {
      case .record(let act): .perform(.record(act))
      case .recordElsewhere(let act): .perform(.recordElsewhere(act))
      }
    }
  }

  /// Begins a card with nothing shown, said or written yet.
  mutating func begin() {
    (place, hintsShown, ticks, draft, typed) = (CardWindow.Place(), 0, nil, TextField(), nil)
    hints = HintSteps(card)
    let isTyped = settings.asksTyping && card?.suitsTyping ?? false
    field = isTyped && session.stage == .question ? draft : nil
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
    library.allowNewCards(Library.handful, at: time)
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
    answersToday = session.library.today(at: time).reviewed
    keptBack = session.library.newCardsKeptBack(in: deck, at: time)
    guard let deck else { return next = nil }
    next = session.library.decks(at: time).first { row in
      !row.isGroup && row.new + row.learning + row.due > 0 && row.path != deck && !row.path.hasPrefix(deck + "/")
    }
  }
}
