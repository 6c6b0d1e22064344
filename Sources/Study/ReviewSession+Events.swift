import Cards
import History
import Scheduling

extension ReviewSession {
  /// Takes in what happened and returns what is wanted.
  package mutating func handle(_ event: Event, at time: Timestamp) -> [Effect] {
    library.goOn(to: time)
    switch event {
    case .recorded(let entry): take(entry, at: time)
    case .heard(let entries):
      if entries.isEmpty { return [] }
      for entry in entries { library.add(entry) }
      refill(at: time)
    case .recordFailed: if case .saving(let act) = stage { stage = .failed(act) }
    case .retry:
      guard case .failed(let act) = stage else { return [] }
      stage = .saving(act)
      return [.record(act)]
    case .saveElsewhere:
      guard case .failed(let act) = stage else { return [] }
      stage = .saving(act)
      return [.recordElsewhere(act)]
    case .tick: tick(at: time)
    default: return act(event, at: time)
    }
    return []
  }

  /// Hears the learner, unless the disk is to be heard first.
  private mutating func act(_ event: Event, at time: Timestamp) -> [Effect] {
    switch stage {
    case .saving: return []
    case .failed:
      if event == .undo { stage = resting }
      return []
    case .question, .answer, .waiting, .done: break
    }
    if event == .undo { return record(library.lastReversible(at: time).map { .undo($0.id) }) }
    if event == .redo { return record(library.lastUndo(at: time).map { .undo($0.id) }) }
    guard let card else { return [] }
    switch event {
    case .reveal: reveal(at: time)
    case .grade(let grade): return isRevealed ? record(.review(card.id, grade, milliseconds: thought(at: time))) : []
    case .suspend: return record(.suspend(card.id))
    case .bury: return record(.bury(card.id))
    case .flag: return record(library.progress(of: card.id).isFlagged ? .unflag(card.id) : .flag(card.id))
    case .dismiss: return record(.dismiss(card.id))
    case .undo, .redo, .tick, .recorded, .heard, .recordFailed, .retry, .saveElsewhere: break
    }
    return []
  }

  private mutating func record(_ act: Entry.Act?) -> [Effect] {
    guard let act else { return [] }
    resting = stage
    stage = .saving(act)
    return [.record(act)]
  }

  private mutating func reveal(at time: Timestamp) {
    guard stage == .question else { return }
    isRevealed = true
    stage = .answer
    foresee(at: time)
  }

  /// Works out what each grade would lead to.
  mutating func foresee(at time: Timestamp) {
    guard let card, isRevealed else { return }
    outcomesDay = library.day(at: time)
    outcomes = library.ledger.outcomes(of: card.id, at: time)
  }

  private mutating func tick(at time: Timestamp) {
    switch stage {
    case .waiting(let until):
      if time.milliseconds >= until.milliseconds || library.day(at: time) != queue.day { advance(at: time) }
    case .answer: if library.day(at: time) != outcomesDay { foresee(at: time) }
    case .question, .saving, .failed, .done: break
    }
  }

  /// Takes in the entry that was asked for.
  private mutating func take(_ entry: Entry, at time: Timestamp) {
    let wasNew = entry.act.reviewed.map { library.schedule(of: $0).phase == .new } ?? false
    library.add(entry)
    switch stage {
    case .saving(entry.act), .failed(entry.act): conclude(entry, wasNew: wasNew, at: time)
    default: refill(at: time)
    }
  }

  /// Goes on after what was asked for has been recorded.
  private mutating func conclude(_ entry: Entry, wasNew: Bool, at time: Timestamp) {
    switch entry.act {
    case .review(let card, let grade, let milliseconds):
      answers.append(Answer(entry: entry.id, card: card, grade: grade, milliseconds: milliseconds, wasNew: wasNew))
      if let place = library.place(of: card) { queue.putBack(place, of: library) }
      advance(at: time)
    case .undo where library.isRedo(entry.act): conclude(redo: entry.act, at: time)
    case .undo(let target):
      let wasAnswer = answers.contains { $0.entry == target }
      withdrawn += answers.filter { $0.entry == target }
      answers.removeAll { $0.entry == target }
      // What had left the day comes back into it, and what had taken its room goes.
      if !wasAnswer { queue = DailyQueue(library: library, deck: deck, at: time) }
      askAgain(library.ledger.cardTouched(by: entry.act), at: time)
    case .flag, .unflag: stage = resting
    case .bury, .suspend, .dismiss:
      // A new card that leaves the day makes room for the next one, at once and not at the next start.
      queue = DailyQueue(library: library, deck: deck, at: time)
      advance(at: time)
    default: advance(at: time)
    }
  }

  /// Goes on after what was taken back holds again; where it concerns the card that is asked, with the next one.
  private mutating func conclude(redo act: Entry.Act, at time: Timestamp) {
    let counting = withdrawn.filter { !library.ledger.isUndone($0.entry) }
    withdrawn.removeAll { !library.ledger.isUndone($0.entry) }
    answers += counting
    guard let card, library.ledger.cardTouched(by: act) != card.id else {
      queue = DailyQueue(library: library, deck: deck, at: time)
      return advance(at: time)
    }
    stage = resting
    refill(at: time)
  }

  /// Shows the card of what was taken back; the one that was asked stands aside and comes next.
  private mutating func askAgain(_ id: CardID?, at time: Timestamp) {
    let asked = card.flatMap { library.place(of: $0.id) }
    guard let place = id.flatMap(library.place), library.isAsked(place) else {
      stage = resting
      return card == nil ? advance(at: time) : ()
    }
    if let asked, asked != place {
      queue.remove(asked)
      queue.putFirst(asked, of: library)
    }
    queue.remove(place)
    show(place, at: time)
  }

  /// Goes to the next card; into a new day with that day's cards.
  ///
  /// At the beginning the last card of an earlier sitting counts as the one just asked.
  mutating func advance(at time: Timestamp) {
    if library.day(at: time) != queue.day { queue = DailyQueue(library: library, deck: deck, at: time) }
    let asked = library.ledger.reviews.suffix(Self.mostRecent).map(\.card).filter { $0 != card?.id }
    switch queue.take(at: time, after: (asked + [card?.id].compactMap(\.self)).compactMap(library.place), of: library) {
    case .card(let place): show(place, at: time)
    case .wait(let until): rest(.waiting(until: until))
    case .done: rest(.done)
    }
  }

  /// From so many cards asked last the next is kept apart.
  private static let mostRecent = 2

  private mutating func rest(_ stage: Stage) {
    self.stage = stage
    card = nil
    isRevealed = false
    outcomes = nil
  }

  private mutating func show(_ place: Int, at time: Timestamp) {
    rest(.question)
    card = library.all[place]
    (shownAt, leftOut) = (time, 0)
  }
}

extension ReviewSession {
  /// Goes on under settings that study alike.
  package mutating func adopt(_ settings: Settings) { library = library.with(settings) }

  /// Goes on with a library read anew: the same card stays, in its new wording, or the next one comes.
  ///
  /// Says whether the card that was asked is gone.
  @discardableResult
  package mutating func reload(_ library: Library, at time: Timestamp) -> Bool {
    let before = card
    let old = self.library
    self.library = library
    card = before.flatMap { library.successor(of: $0, insteadOf: old) }
    refill(at: time)
    let isGone = before != nil && card == nil
    if let card, card.id == before?.id || stage == .question || stage == .answer {
      foresee(at: time)
      return isGone
    }
    if case .saving = stage { return isGone }
    if case .failed = stage { return isGone }
    if card == nil { advance(at: time) }
    return isGone
  }

  /// Hands the library over while the learner is elsewhere; `reload` brings one back.
  package mutating func lend() -> Library {
    let lent = library
    library = Library(cards: [], ledger: Ledger(scheduler: lent.ledger.scheduler), settings: lent.settings)
    return lent
  }

  /// Goes on to the next card where the one that is asked was put to rest, refused or taken out meanwhile.
  package mutating func passOver(at time: Timestamp) {
    guard stage == .question || stage == .answer, let card else { return }
    if let place = library.place(of: card.id), library.isAsked(place) { return }
    advance(at: time)
  }

  /// Fills the queue anew after changes from elsewhere, without the card asked now.
  private mutating func refill(at time: Timestamp) {
    queue = DailyQueue(library: library, deck: deck, at: time)
    if let place = card.flatMap({ library.place(of: $0.id) }) { queue.remove(place) }
  }
}

extension Library {
  /// Whether the card at a place may be asked at all.
  func isAsked(_ place: Int) -> Bool {
    standings[place].role == .active && !standings[place].progress.isSuspended
  }

  /// The card that took a card's place when the notes were read anew: itself, what it was renamed to, or a new one on its
  /// lines; nil where it is gone, and at most another that was there before has moved up.
  func successor(of card: Card, insteadOf old: Library) -> Card? {
    if let same = self[card.id] { return same }
    for entry in ledger.entries.reversed() {
      if case .rename(card.id, let to, _) = entry.act, !ledger.isUndone(entry.id), let renamed = self[to] {
        return renamed
      }
    }
    return all.first { other in
      other.file == card.file && other.line <= card.lastLine && card.line <= other.lastLine && old[other.id] == nil
    }
  }
}

extension Entry.Act {
  /// The card a review is of; nil for everything else.
  var reviewed: CardID? {
    if case .review(let card, _, _) = self { card } else { nil }
  }
}
