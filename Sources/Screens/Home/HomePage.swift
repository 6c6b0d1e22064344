import Scheduling
import Study
import TextUI

/// Where every visit begins: what today holds, the decks as a tree, the last weeks.
struct HomePage: Hashable, Sendable {
  private(set) var today = Today()
  private(set) var decks: [DeckSummary] = []
  /// The row the cursor is on: 0 is today, all decks together; then the decks in sight.
  var chosen = 0
  /// Groups whose decks are put away.
  var folded: Set<String> = []
  /// Histories that went over to edited cards and that no journal holds yet.
  private(set) var carried = 0
  /// How the cards differ from those of the last visit; nil when they do not, or once that was said.
  private(set) var changes: CardChanges?
  /// More than today has room for; nil when it has.
  private(set) var backlog: Backlog?
  private(set) var exams: [Library.ExamAhead] = []
  /// Whether to welcome; no more after the first answer.
  private(set) var isFirstRun: Bool
  var sync = SyncState.idle

  /// A page that has not looked at the library yet; `refresh` comes before it is seen.
  init(isFirstRun: Bool, changes: CardChanges? = nil) {
    self.isFirstRun = isFirstRun
    self.changes = changes
  }

  /// Looks again at what is due; the cursor stays on its deck, and begins on the first one on the first visit.
  mutating func refresh(_ library: Library, at time: Timestamp) {
    let path = chosenDeck
    let isNew = decks.isEmpty
    today = library.today(at: time)
    decks = library.decks(at: time)
    carried = library.ledger.supposed.count
    backlog = library.backlog(at: time)
    exams = library.exams(at: time)
    if today.reviewed > 0 { isFirstRun = false }
    chosen = visible.firstIndex { $0.path == path }.map { $0 + 1 } ?? 0
    if isNew, isFirstRun, !decks.isEmpty { chosen = 1 }
  }

  /// The decks that no folded group hides.
  var visible: [DeckSummary] {
    decks.filter { deck in !folded.contains { deck.path.hasPrefix($0 + "/") } }
  }

  /// The deck the cursor is on; nil for all of them.
  var chosenDeck: String? {
    let decks = visible
    return decks.indices.contains(chosen - 1) ? decks[chosen - 1].path : nil
  }

  /// Drops what is said once, as the learner goes elsewhere.
  mutating func forgetNews() {
    changes = nil
    sync.forget()
  }

  /// The keys of this moment.
  var keys: KeyMap {
    let keys: KeyMap = sync.isRunning ? .homeSyncing : .home
    return today.waiting > 0 ? keys : keys.without([.waitingCards])
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command) -> [Step] {
    switch command {
    case .forward: return [.open(.review(deck: chosenDeck))]
    case .quiz: return [.open(.quiz(deck: chosenDeck))]
    case .stats: return [.open(.stats)]
    case .browse: return [.open(.browse(query: ""))]
    case .find: return [.open(.find)]
    case .carried: return [.open(.carried)]
    case .decideRetention: return [.open(.decide)]
    case .waitingCards: return [.open(.browse(query: BrowseView.waiting))]
    case .sync:
      sync = .begun
      return [.perform(.sync)]
    case .stopSync:
      sync = .stopping
      return [.perform(.stopSync)]
    case .back: return [.perform(.quit(code: 0))]
    case .choose(let row): return choose(row)
    case .left: fold()
    case .right: unfold()
    default: move(command)
    }
    return []
  }

  /// Goes to a row that was clicked; a second click starts it.
  private mutating func choose(_ row: Int) -> [Step] {
    guard row != chosen else { return handle(.forward) }
    chosen = min(max(0, row), visible.count)
    return []
  }

  private mutating func move(_ command: Command) {
    let last = visible.count
    switch command {
    case .up: chosen = max(0, chosen - 1)
    case .down: chosen = min(last, chosen + 1)
    case .pageUp: chosen = max(0, chosen - 10)
    case .pageDown: chosen = min(last, chosen + 10)
    case .first: chosen = 0
    case .last: chosen = last
    default: break
    }
  }

  /// Folds the group the cursor is on, or goes up to the group around the deck.
  private mutating func fold() {
    let decks = visible
    guard decks.indices.contains(chosen - 1) else { return }
    let deck = decks[chosen - 1]
    if deck.isGroup, !folded.contains(deck.path) {
      folded.insert(deck.path)
    } else if let group = decks.lastIndex(where: { $0.isGroup && deck.path.hasPrefix($0.path + "/") }) {
      chosen = group + 1
    }
  }

  private mutating func unfold() {
    if let path = chosenDeck { folded.remove(path) }
  }
}
