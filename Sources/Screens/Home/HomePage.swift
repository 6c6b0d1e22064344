import Cards
import History
import Notes
import Scheduling
import Study
import TextUI

/// Where every visit begins: what today holds, the decks as a tree, the last weeks.
struct HomePage: Hashable, Sendable {
  private(set) var today = Today()
  private(set) var decks: [DeckSummary] = []
  /// The row the cursor is on: 0 is today, all decks together; then the decks in sight.
  var chosen = 0
  /// Whether the notes are being read again because the learner asked for it.
  var isRereading = false
  /// Groups whose decks are put away.
  private(set) var folded: Set<String> = []
  /// The decks that no folded group hides, or those that match what is looked for.
  private(set) var visible: [DeckSummary] = []
  /// What decks are looked for, as it is typed; nil while none are.
  private(set) var filter: TextField?
  /// Weights that would predict better; nil while none are known.
  private(set) var offer: FitOffer?
  /// What using them would change today; nil until that was asked.
  private(set) var trial: FitTrial?
  /// The entry by which they were chosen in this visit; nil where none were, or once that was taken back.
  var usedWeights: EntryID?
  /// Whether weights are to be looked for.
  private var wantsFit = false
  /// Cards that ask for a hand.
  private(set) var toFix = 0
  /// What is doubtful in the notes; nil until they have been looked through.
  private(set) var remarks: [Remark]?
  /// What of it the learner called right as it is.
  private var ignored: Set<FindingID> = []
  /// Lines of the notes, as far as they were asked for with that.
  private(set) var lines: [NotePlace: String] = [:]
  /// Whether the notes are to be looked through.
  private var wantsCheck = false
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
  /// Why studying is off; nil when it is on.
  let obstacle: String?
  /// Whether there is another side to carry progress to.
  var syncs = false
  /// When progress was last carried between machines; nil where it never is.
  var lastSync: Timestamp?
  /// Answers since then that no other machine has; none while the last time was today.
  private(set) var unsynced = 0

  /// A page that has not looked at the library yet; `refresh` comes before it is seen.
  init(isFirstRun: Bool, obstacle: String? = nil, changes: CardChanges? = nil) {
    self.isFirstRun = isFirstRun
    self.obstacle = obstacle
    self.changes = changes
  }

  /// How much is doubtful in the notes; what the learner called right as it is does not count.
  var openRemarks: Int { remarks?.count { !ignored.contains($0.id) } ?? 0 }

  /// Looks again at what is due; the cursor stays on its deck, and begins on the first one on the first visit.
  mutating func refresh(_ library: Library, at time: Timestamp) {
    let path = chosenDeck
    let isNew = decks.isEmpty
    today = library.today(at: time)
    decks = library.decks(at: time)
    toFix = library.fixCount
    ignored = library.ignoredFindings
    let wasToday = lastSync.map { library.day(at: $0) >= library.day(at: time) } ?? true
    unsynced = wasToday ? 0 : lastSync.map(library.answers) ?? 0
    carried = library.ledger.supposed.count
    backlog = library.backlog(at: time)
    exams = library.exams(at: time)
    if today.reviewed > 0 { isFirstRun = false }
    if isNew {
      wantsFit = library.isFitDue
      // The first visit is for studying, not for mending.
      if !isFirstRun { lookAgain(library) }
      if decks.count > Self.manyDecks { folded = Set(decks.filter(\.isGroup).map(\.path)) }
    }
    arrange()
    chosen = visible.firstIndex { $0.path == path }.map { $0 + 1 } ?? 0
    if isNew, isFirstRun, beginsWithDeck { chosen = 1 }
  }

  /// Whether the first visit begins with one deck: of a few, such as the sample's, one is enough to try; of more, all take turns.
  private var beginsWithDeck: Bool { (1...2).contains(decks.count { $0.depth == 0 }) }

  /// Puts the cursor of the first visit on a deck in the learner's language, where one of a few has a name in it.
  mutating func begin(in language: Language) {
    guard isFirstRun, beginsWithDeck else { return }
    let place = visible.firstIndex { deck in
      deck.path.unicodeScalars.contains(where: isHangul) == (language == .korean)
    }
    if let place { chosen = place + 1 }
  }

  /// With more decks than this, a first look shows the groups only.
  private static let manyDecks = 40

  /// Works out which decks are seen: work in proportion to their number, once for each change.
  private mutating func arrange() {
    if let text = filter?.text, !text.isEmpty {
      visible = NameSearch.places(of: text, in: decks.map(\.path)).map { decks[$0] }
      return
    }
    var hidden: Int?
    visible = decks.filter { deck in
      if let depth = hidden, deck.depth > depth { return false }
      hidden = folded.contains(deck.path) ? deck.depth : nil
      return true
    }
  }

  /// The deck the cursor is on; nil for all of them.
  var chosenDeck: String? { visible.indices.contains(chosen - 1) ? visible[chosen - 1].path : nil }

  /// Drops what is said once, as the learner goes elsewhere.
  mutating func forgetNews() {
    changes = nil
    sync.forget()
  }

  /// Whether there is something to look for beside the page.
  var wantsTick: Bool { wantsFit || wantsCheck }

  /// Has better weights looked for, and the notes looked through.
  mutating func tick() -> [Step] {
    defer { (wantsFit, wantsCheck) = (false, false) }
    return (wantsFit ? [.perform(.fit)] : []) + (wantsCheck ? [.perform(.check(lines: []))] : [])
  }

  /// Has the notes looked through again, as they were read anew.
  mutating func lookAgain(_ library: Library) { wantsCheck = library.all.count <= App.mostChecked }

  /// Takes in what is doubtful in the notes, and some lines of them.
  mutating func checked(_ remarks: [Remark], _ lines: [NotePlace: String]) {
    (self.remarks, self.lines) = (remarks, lines)
  }

  /// Takes in weights that would predict better, or that there are none.
  mutating func fitted(_ offer: FitOffer?) {
    self.offer = offer
    trial = nil
  }

  /// The cards of today as the weights are, and as others would have it.
  struct FitTrial: Hashable, Sendable {
    let cards: Int
    let cardsThen: Int
  }

  /// Whether it is still to be said what the offered weights would change.
  var isFitUntried: Bool { offer != nil && trial == nil }

  /// Works out what the offered weights would change today: whoever asks for them is asked back with that.
  mutating func tryFit(_ library: Library, at time: Timestamp) {
    trial = offer.map { offer in
      FitTrial(cards: today.left, cardsThen: library.today(under: offer.weights, at: time).left)
    }
  }

  /// The keys of this moment.
  var keys: KeyMap {
    if filter != nil { return .homeFilter(findsDecks: !visible.isEmpty) }
    let keys: KeyMap = sync.isRunning ? .homeSyncing : .home
    var useless: Set<Command> = []
    if today.waiting == 0 { useless.insert(.waitingCards) }
    if offer == nil { useless.insert(.useWeights) }
    if usedWeights == nil { useless.insert(.undo) }
    if today.newKeptBack == 0 || obstacle != nil { useless.insert(.moreNew) }
    if decks.isEmpty { useless.formUnion([.forward, .quiz, .find]) }
    let shown = keys.without(useless)
    return syncs || unsynced > 0 ? shown : shown.onlyInHelp(.sync)
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command) -> [Step] {
    if let filter, let steps = handle(command, looking: filter) { return steps }
    if trial != nil {
      trial = nil
      // The question is answered: by the key that asked it, or by any other.
      if command == .back { return [] }
    }
    switch command {
    case .forward: return [.open(.review(deck: chosenDeck))]
    case .moreNew: return [.open(.moreNew)]
    case .quiz: return [.open(.quiz(deck: chosenDeck))]
    case .stats: return [.open(.stats)]
    case .browse: return [.open(.browse(query: ""))]
    case .find: find()
    case .useWeights: return offer.map { [.perform(.record(.weights($0.weights)))] } ?? []
    case .undo: return usedWeights.map { [.perform(.record(.undo($0)))] } ?? []
    case .carried: return [.open(.carried)]
    case .decideRetention: return [.open(.decide)]
    case .settings: return [.open(.settings)]
    case .fixList: return [.open(.fix)]
    case .waitingCards: return [.open(.browse(query: BrowseView.waiting))]
    case .sync:
      sync = .begun
      return [.perform(.sync)]
    case .reread:
      isRereading = true
      return [.perform(.reload)]
    case .stopSync:
      sync = .stopping
      return [.perform(.stopSync)]
    case .back: return [.perform(.quit(code: 0))]
    case .choose(let row): return choose(row)
    case .left: fold()
    case .right: unfold()
    default: chosen = ListRows(count: visible.count + 1).moved(chosen, by: command, page: 10)
    }
    return []
  }

  /// Looks for decks as one types.
  private mutating func find() {
    filter = TextField()
    chosen = min(1, visible.count)
  }

  /// Does what a command asks for while decks are looked for; nil for what is the same as ever.
  ///
  /// What is no deck is looked for among the cards.
  private mutating func handle(_ command: Command, looking filter: TextField) -> [Step]? {
    switch command {
    case .forward where visible.isEmpty:
      dropFilter()
      return [.open(.browse(query: filter.text))]
    case .browse:
      dropFilter()
      return [.open(.find(query: filter.text))]
    case .forward:
      let deck = chosenDeck
      dropFilter()
      return [.open(.review(deck: deck))]
    case .clear:
      dropFilter()
      return []
    default: return nil
    }
  }

  /// Ends the search; the cursor stays on its deck, whose groups are unfolded.
  private mutating func dropFilter() {
    let path = chosenDeck
    filter = nil
    if let path { folded = folded.filter { !path.hasPrefix($0 + "/") } }
    arrange()
    chosen = visible.firstIndex { $0.path == path }.map { $0 + 1 } ?? 0
  }

  /// Takes text into the search.
  mutating func type(_ input: Input) {
    guard var field = filter, field.handle(input) else { return }
    filter = field
    arrange()
    chosen = min(1, visible.count)
  }

  /// Goes to a row that was clicked; a second click starts it.
  private mutating func choose(_ row: Int) -> [Step] {
    guard row != chosen else { return handle(.forward) }
    chosen = min(max(0, row), visible.count)
    return []
  }

  /// Folds the group the cursor is on, or goes up to the group around the deck.
  private mutating func fold() {
    let decks = visible
    guard decks.indices.contains(chosen - 1) else { return }
    let deck = decks[chosen - 1]
    if deck.isGroup, !folded.contains(deck.path) {
      folded.insert(deck.path)
      arrange()
    } else if let group = decks.lastIndex(where: { $0.isGroup && deck.path.hasPrefix($0.path + "/") }) {
      chosen = group + 1
    }
  }

  private mutating func unfold() {
    guard let path = chosenDeck else { return }
    folded.remove(path)
    arrange()
  }
}
