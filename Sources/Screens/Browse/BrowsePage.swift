import Cards
import History
import Scheduling
import Study
import TextUI

/// All cards: searched as one types, seen beside the list, accepted, refused, suspended, flagged, brought back.
///
/// It holds no library; the app hands its own to every call.
struct BrowsePage: Sendable {
  private(set) var browser: CardBrowser
  /// What is looked for, as it is typed.
  private(set) var field: TextField
  /// Whether letters go to the field.
  private(set) var isTyping: Bool
  /// Whether the card has the page for itself.
  private var isCardOpen: Bool
  /// Lines of the card that have gone out at the top.
  private(set) var scroll = 0
  /// The first row of the list that is seen, as far as the cursor lets it.
  var top = 0
  /// What is being written to disk; nil when nothing is.
  var saving: Saving?
  /// What was done on this page, the last at the end, each with all its entries; for undo.
  var done: [[EntryID]] = []
  /// What the rules that make cards are called, by their ids.
  let ruleNames: [String: String]
  /// Why nothing can be recorded; nil when it can.
  let obstacle: String?

  /// A page that shows what matches a query, as a list or with its first card open, or with the field open for more.
  init(
    _ library: Library, query: String, isTyping: Bool, isOpen: Bool, ruleNames: [String: String], obstacle: String?,
    at time: Timestamp
  ) {
    self.ruleNames = ruleNames
    browser = CardBrowser(library)
    field = TextField(query)
    self.isTyping = isTyping
    isCardOpen = isOpen
    self.obstacle = obstacle
    browser.search(query, in: library, at: time)
  }

  /// Whether the card has the page for itself now.
  var isOpen: Bool { isCardOpen && browser.current != nil && !isTyping }

  /// The card at the cursor.
  func card(in library: Library) -> Card? { browser.current.map { library.all[$0] } }

  /// The keys of this moment.
  func keys(_ library: Library) -> KeyMap {
    if saving != nil { return .browseSaving }
    if isTyping { return .browseField }
    let standing = browser.current.map(library.standing)
    return .browse(
      KeyMap.BrowseState(
        role: standing?.role, isSuspended: standing?.progress.isSuspended ?? false, isOpen: isOpen,
        canClear: !browser.marked.isEmpty || !field.text.isEmpty, canUndo: !done.isEmpty))
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, _ library: Library, at time: Timestamp, on sheet: Sheet) -> [Step] {
    if saving != nil { return stopSaving(command) }
    let before = browser.current
    defer {
      if browser.current != before { scroll = 0 }
      top = firstRow(on: sheet)
    }
    switch command {
    case .forward where isTyping: isTyping = false
    case .find: isTyping = true
    case .nextTab: turnView(by: 1, library, at: time)
    case .previousTab: turnView(by: -1, library, at: time)
    case .clear where isTyping: drop(library, at: time)
    case .clear: clear(library, at: time)
    case .sort: browser.sort(by: browser.order.next, in: library, at: time)
    case .back where isOpen: isCardOpen = false
    case .back: return [.leave]
    case .forward where !isOpen: isCardOpen = true
    case .choose(let row): choose(row)
    case .edit: return card(in: library).map { [.perform(.edit(file: $0.file, line: $0.line))] } ?? []
    case .note: return card(in: library).map { [.perform(.readNote(file: $0.file))] } ?? []
    case .undo: return undo(sheet.words)
    default:
      if let action = CardAction(command) { return act(action, library, sheet.words) }
      move(command, library, at: time, on: sheet)
    }
    return []
  }

  /// Takes text into the field, and looks for it at once.
  mutating func type(_ input: Input, _ library: Library, at time: Timestamp, on sheet: Sheet) {
    guard isTyping, saving == nil else { return }
    let before = field.text
    guard field.handle(input), field.text != before else { return }
    search(library, at: time)
    browser.move(to: 0)
    top = firstRow(on: sheet)
  }

  /// Takes a library read anew.
  mutating func reload(_ library: Library, insteadOf before: Library, at time: Timestamp) {
    browser.reload(library, insteadOf: before, at: time)
    scroll = 0
  }
}

extension BrowsePage {
  private mutating func search(_ library: Library, at time: Timestamp) {
    browser.search(field.text, in: library, at: time)
    scroll = 0
  }

  private mutating func turnView(by step: Int, _ library: Library, at time: Timestamp) {
    field = TextField(BrowseView.turned(field.text, by: step))
    browser.clearMarks()
    search(library, at: time)
    browser.move(to: 0)
  }

  /// Takes the marks away; when there are none, the query.
  private mutating func clear(_ library: Library, at time: Timestamp) {
    if browser.marked.isEmpty { drop(library, at: time) } else { browser.clearMarks() }
  }

  /// Gives up what is looked for.
  private mutating func drop(_ library: Library, at time: Timestamp) {
    isTyping = false
    field = TextField()
    search(library, at: time)
  }

  /// Goes to a row that was clicked; a second click opens its card.
  private mutating func choose(_ row: Int) {
    if row == browser.cursor { isCardOpen = true }
    browser.move(to: row)
  }

  /// Goes up and down, in the list or in the lines of the open card, and from card to card.
  private mutating func move(_ command: Command, _ library: Library, at time: Timestamp, on sheet: Sheet) {
    let page = max(1, geometry(on: sheet).list.height - 1)
    switch command {
    case .mark: browser.toggleMark()
    case .markRange: browser.toggleRange()
    case .markAll: browser.toggleAll()
    case .forward, .right: browser.move(to: browser.cursor + 1)
    case .left: browser.move(to: browser.cursor - 1)
    case _ where isOpen: scroll = openCard(library, at: time, on: sheet)?.moved(scroll, by: command) ?? scroll
    case .up: browser.move(to: browser.cursor - 1)
    case .down: browser.move(to: browser.cursor + 1)
    case .pageUp: browser.move(to: browser.cursor - page)
    case .pageDown: browser.move(to: browser.cursor + page)
    case .first: browser.move(to: 0)
    case .last: browser.move(to: browser.shown.count - 1)
    default: break
    }
  }

  mutating func refresh(_ library: Library, at time: Timestamp) {
    let before = browser.current
    browser.refresh(library, at: time)
    if browser.current != before { scroll = 0 }
  }

  mutating func show(cardAt place: Int) { browser.move(toCardAt: place) }

  mutating func forgetMarks() { browser.clearMarks() }
}

extension CardBrowser.Order {
  /// The order after this one; after the last comes the first.
  var next: Self {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  var word: Word {
    switch self {
    case .deck: .orderDeck
    case .due: .orderDue
    case .stability: .orderStability
    case .lapses: .orderLapses
    }
  }
}

extension CardAction {
  /// The action a command asks for; nil for every other command.
  fileprivate init?(_ command: Command) {
    switch command {
    case .dismiss: self = .dismiss
    case .accept: self = .accept
    case .suspend: self = .suspend
    case .flag: self = .flag
    default: return nil
    }
  }
}

/// The views Tab goes through: filters with a name.
enum BrowseView {
  /// What waits for the learner, by its filter and its name.
  static let waiting = "is:waiting"
  static let all: [(filter: String, word: Word)] = [
    ("", .viewAll), (waiting, .viewWaiting), ("is:due", .viewDue), ("is:new", .viewNew), ("is:leech", .viewLeech),
    ("is:flagged", .viewFlagged), ("is:suspended", .viewSuspended), ("is:dismissed", .viewDismissed),
  ]

  /// Returns the query with the next view's filter in the place of its own.
  static func turned(_ query: String, by step: Int) -> String {
    let parts = query.split(separator: " ").map(String.init)
    let rest = parts.filter { part in !all.contains { $0.filter == part } }
    let next = (place(in: query) + step + all.count) % all.count
    let filter = all[next].filter
    return ((filter.isEmpty ? [] : [filter]) + rest).joined(separator: " ")
  }

  /// What the view of a query is called.
  static func word(of query: String) -> Word { all[place(in: query)].word }

  private static func place(in query: String) -> Int {
    let parts = query.split(separator: " ")
    return all.lastIndex { view in !view.filter.isEmpty && parts.contains { $0 == view.filter } } ?? 0
  }
}
