import Cards
import History
import Scheduling
import Screens
import Storage
import Study

/// The card browser in line mode: one card after another, each with what can be done with it.
struct PlainBrowse {
  private var library: Library
  /// What was done in this visit, the last at the end; for undo.
  private var done: [EntryID] = []
  private var browser: CardBrowser
  private let desk: Desk
  private let words: Words
  private let clock: Clock

  init(desk: Desk, query: String, clock: Clock) {
    library = desk.library
    browser = CardBrowser(library)
    (self.desk, self.clock) = (desk, clock)
    words = Words.spoken(desk.language)
    browser.search(query, in: library, at: clock.now())
  }

  /// Goes from card to card until the cards, the input or the learner's patience end.
  mutating func run() throws {
    if let unknown = browser.query.unknownState { complain("is:\(unknown)? " + states) }
    if let measure = browser.query.unreadMeasure { complain(words(.measureUnread, measure)) }
    if let fault = browser.query.patternFault { complain(words.text(of: fault)) }
    while let place = browser.current {
      show(place)
      guard let line = readLine(), try take(line, at: place) else { break }
    }
    if browser.shown.isEmpty { Output.line(words(.browseNone)) }
    desk.close(with: library.ledger, at: clock.now())
  }

  private var states: String { "is: " + CardQuery.State.allCases.map(\.rawValue).joined(separator: " ") }

  private func show(_ place: Int) {
    let card = library.all[place]
    let spoken = SpokenCard(card, words)
    Output.line(words(.plainCard, browser.cursor + 1, browser.shown.count, card.deck, spoken.question))
    spoken.answers.forEach(Output.line)
    let stands = CardStanding(place, in: library, at: clock.now(), words).parts
    let rule = "\(card.rule) \(PatternWords.text(card.rule, in: words.language))"
    Output.line(words(.plainStands, (stands + [rule, "\(card.file):\(card.line)"]).joined(separator: ", ")))
    Output.line(words(.plainDecide))
  }

  /// Does what a line asks for and goes on; false when the learner is done or has seen the last card.
  private mutating func take(_ line: String, at place: Int) throws -> Bool {
    switch String(line.drop(while: \.isWhitespace)) {
    case "": return goOn(from: place)
    case "q", "ㅂ": return false
    case "a", "ㅁ": return try act(.accept, at: place)
    case "x", "ㅌ": return try act(.dismiss, at: place)
    case "s", "ㄴ": return try act(.suspend, at: place)
    case "f", "ㄹ": return try act(.flag, at: place)
    case "u", "ㅕ": try undo()
    case "e", "ㄷ": edit(library.all[place])
    default: break
    }
    return true
  }

  /// Goes to the next card, where the cursor has not gone by itself because its card has left.
  private mutating func goOn(from place: Int) -> Bool {
    guard browser.current == place else { return true }
    guard browser.cursor + 1 < browser.shown.count else { return false }
    browser.move(to: browser.cursor + 1)
    return true
  }

  private mutating func act(_ action: CardAction, at place: Int) throws -> Bool {
    let acts = library.acts(for: action, on: [place])
    if acts.isEmpty { Output.line(words(.nothingToDo)) }
    for act in acts { try record(act) }
    return acts.isEmpty || goOn(from: place)
  }

  private mutating func undo() throws {
    guard let last = done.last else { return Output.line(words(.nothingToUndoHere)) }
    let act = Entry.Act.undo(last)
    try record(act)
    if let place = library.place(touchedBy: act) { browser.move(toCardAt: place) }
  }

  /// Opens the note at the card's line where somebody sits at a terminal, and goes on with it read anew.
  private mutating func edit(_ card: Card) {
    if let trouble = desk.edit(card.file, line: card.line) { return Output.line(trouble) }
    let before = library
    library = desk.reread(with: library.ledger)
    browser.reload(library, insteadOf: before, at: clock.now())
  }

  /// Writes what was decided; it is said only when it is on disk.
  private mutating func record(_ act: Entry.Act) throws {
    let now = clock.now()
    let written = try storage { () throws(StorageError) in try desk.append(act, at: now, knowing: library) }
    for entry in written { library.add(entry) }
    if case .undo = act { done = done.dropLast() } else { done += written.suffix(1).map(\.id) }
    browser.refresh(library, at: now)
    if let notice = words.notice(of: act, in: library) { Output.line(notice) }
  }
}
