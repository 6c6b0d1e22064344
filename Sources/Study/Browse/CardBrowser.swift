import Cards
import History
import Scheduling

/// All cards of a library, searched, sorted and chosen from: what the browser shows and what its keys are about.
///
/// It holds no library; whoever changes that calls `refresh`. Cards are named by their places in `Library.all`.
package struct CardBrowser: Sendable {
  /// What the cards are sorted by.
  package enum Order: CaseIterable, Sendable {
    /// As the notes have them, deck by deck.
    case deck
    /// The most urgent first.
    case due
    /// The weakest first.
    case stability
    /// The most often forgotten first.
    case lapses
  }

  package private(set) var query = CardQuery("")
  package private(set) var order = Order.deck
  /// What matches, in order.
  package private(set) var shown: [Int]
  /// The row of `shown` the cursor is on; 0 when nothing is shown.
  package private(set) var cursor = 0
  /// Cards that are picked; what is done is done to them, or to the one at the cursor when there is none.
  package private(set) var marked: Set<Int> = []
  /// The row from which a stretch of cards is being marked, and what was marked before.
  private var range: (start: Int, before: Set<Int>)?
  private var text = SearchText()
  /// All places in the present order.
  private var sorted: [Int]

  /// Makes the cards ready for searching: work in proportion to their text, once.
  package init(_ library: Library) {
    sorted = Array(library.all.indices)
    shown = sorted
    index(library)
  }

  /// The card at the cursor; nil when nothing is shown.
  package var current: Int? { shown.indices.contains(cursor) ? shown[cursor] : nil }

  /// Whether a stretch of cards is being marked.
  package var isMarkingRange: Bool { range != nil }

  /// What the next act is about, in the order shown.
  package var targets: [Int] {
    marked.isEmpty ? current.map { [$0] } ?? [] : shown.filter(marked.contains)
  }

  private mutating func index(_ library: Library) {
    text = SearchText()
    for card in library.all {
      text.add(card.question)
      for part in card.answer { text.add(part) }
      for part in card.alternatives { text.add(part) }
      for part in card.section { text.add(part) }
      if let extra = card.extra { text.add(extra) }
      text.endPiece()
    }
  }
}

extension CardBrowser {
  /// Shows what matches; a query that only grew is looked for among what matched before.
  package mutating func search(_ text: String, in library: Library, at time: Timestamp) {
    let query = CardQuery(text)
    let pool = query.narrows(self.query) ? shown : sorted
    self.query = query
    show(library.filter(pool, by: query, in: self.text, at: time))
  }

  package mutating func sort(by order: Order, in library: Library, at time: Timestamp) {
    self.order = order
    arrange(library, at: time)
    cursor = 0
  }

  /// Looks again, after something was recorded; the cursor goes on to the next card when its own has left.
  package mutating func refresh(_ library: Library, at time: Timestamp) {
    // A matching card never moves to another place of the notes, but it may in another order.
    if order == .deck { find(library, at: time) } else { arrange(library, at: time) }
  }

  /// Takes a library read anew: other cards stand at its places.
  package mutating func reload(_ library: Library, insteadOf before: Library, at time: Timestamp) {
    let card = current.map { before.all[$0] }
    marked = Set(marked.compactMap { library.place(of: before.all[$0].id) })
    range = nil
    index(library)
    shown = []
    arrange(library, at: time)
    let place = card.flatMap { library.successor(of: $0, insteadOf: before) }.flatMap { library.place(of: $0.id) }
    if let row = place.flatMap(shown.firstIndex) { cursor = row }
  }

  private mutating func arrange(_ library: Library, at time: Timestamp) {
    sorted = library.places(sortedBy: order)
    find(library, at: time)
  }

  private mutating func find(_ library: Library, at time: Timestamp) {
    show(library.filter(sorted, by: query, in: text, at: time))
  }

  /// Shows other cards; the cursor stays on its card, or goes to the next one that is still there.
  private mutating func show(_ places: [Int]) {
    let before = shown
    shown = places
    range = nil
    guard !before.isEmpty, before != shown else { return settle() }
    var isShown = [Bool](repeating: false, count: sorted.count)
    for place in shown { isShown[place] = true }
    let next = before.dropFirst(cursor).first { isShown[$0] }
    cursor = next.flatMap(shown.firstIndex) ?? shown.count - 1
    settle()
    marked = marked.filter { isShown[$0] }
  }

  private mutating func settle() { cursor = max(0, min(cursor, shown.count - 1)) }
}

extension CardBrowser {
  /// Puts the cursor on a row; while a stretch is being marked, it ends there.
  package mutating func move(to row: Int) {
    cursor = row
    settle()
    guard let range, !shown.isEmpty else { return }
    let stretch = shown[min(range.start, cursor)...max(range.start, cursor)]
    marked = range.before.union(stretch)
  }

  /// Puts the cursor on a card, where it is shown.
  package mutating func move(toCardAt place: Int) {
    if let row = shown.firstIndex(of: place) { move(to: row) }
  }

  /// Marks the card at the cursor, or unmarks it, and goes on to the next.
  package mutating func toggleMark() {
    guard let current else { return }
    range = nil
    marked.formSymmetricDifference([current])
    move(to: cursor + 1)
  }

  /// Begins to mark a stretch of cards at the cursor, or ends it.
  package mutating func toggleRange() {
    guard let current else { return }
    if range != nil { return range = nil }
    range = (cursor, marked)
    marked.insert(current)
  }

  /// Marks all that is shown, or nothing when it is marked already.
  package mutating func toggleAll() {
    range = nil
    marked = marked.count == shown.count ? [] : Set(shown)
  }

  package mutating func clearMarks() {
    range = nil
    marked = []
  }
}

extension Library {
  /// All places in an order; equal ones as the notes have them.
  fileprivate func places(sortedBy order: CardBrowser.Order) -> [Int] {
    if order == .deck { return Array(all.indices) }
    let keyed = all.indices.map { (key: key(of: $0, for: order), place: $0) }
    return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.place)
  }

  /// The lowest comes first; cards that are not asked come last.
  private func key(of place: Int, for order: CardBrowser.Order) -> Double {
    let (standing, schedule) = (standings[place], standings[place].progress.schedule)
    if standing.role != .active { return .greatestFiniteMagnitude }
    switch order {
    case .deck: return 0
    case .stability: return schedule.memory?.stability ?? .greatestFiniteMagnitude / 2
    case .lapses: return -Double(schedule.lapses)
    case .due:
      switch schedule.due {
      case .whenNew: return .greatestFiniteMagnitude / 2
      case .at(let time): return Double(time.milliseconds)
      case .on(let day):
        return Double(day.start(startingAt: settings.scheduler.dayStart, offsetSeconds: 0).milliseconds)
      }
    }
  }
}
