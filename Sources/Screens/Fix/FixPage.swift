import Cards
import History
import Notes
import Scheduling
import Study
import TextUI

/// What would better be mended: cards that are always forgotten, flagged or too dense, and what is doubtful in the notes.
///
/// It holds no library; the app hands its own to every call. The notes are looked through beside the page.
struct FixPage: Sendable {
  private(set) var items: [FixItem] = []
  private(set) var chosen = 0
  /// What was found in the notes; nil until they have been looked through.
  private(set) var remarks: [Remark]?
  /// The lines of the notes the items stand on, as far as they are known.
  private(set) var lines: [NotePlace: String] = [:]
  /// How much of the notes has been looked through, 0…1; nil while nobody does.
  private(set) var part: Double?
  /// Whether the notes are to be looked through.
  private var wantsCheck = true
  /// What was done here, the last at the end; for undo.
  private var done: [EntryID] = []
  /// What is on its way to the disk.
  private var asked: [Entry.Act] = []
  /// Why nothing can be recorded; nil when it can.
  let obstacle: String?

  /// Begins with what was found in the notes before; they are looked through anew all the same.
  init(_ library: Library, remarks: [Remark]? = nil, lines: [NotePlace: String] = [:], obstacle: String?) {
    (self.remarks, self.lines, self.obstacle) = (remarks, lines, obstacle)
    refresh(library)
  }

  /// The thing at the cursor.
  var current: FixItem? { items.indices.contains(chosen) ? items[chosen] : nil }

  /// The keys of this moment.
  var keys: KeyMap {
    .fix(
      isCard: current?.card != nil, isFlagged: current?.card?.reasons.contains(.flagged) ?? false,
      isEmpty: items.isEmpty)
  }

  var wantsTick: Bool { wantsCheck }

  /// Has the notes looked through.
  mutating func tick() -> [Step] {
    guard wantsCheck else { return [] }
    wantsCheck = false
    part = 0
    return [.perform(.check(lines: Set(items.map(\.place))))]
  }

  /// Looks again at the cards; the cursor stays on its thing, or goes on to the next that is left.
  mutating func refresh(_ library: Library) {
    let rest = items.dropFirst(chosen)
    let ignored = library.ignoredFindings
    let open = (remarks ?? []).filter { !ignored.contains($0.id) }
    let now = library.cardsToFix.map(FixItem.card) + open.map(FixItem.remark)
    let next = rest.lazy.compactMap { before in now.firstIndex { $0.isSame(as: before) } }.first
    items = now
    chosen = next ?? max(0, min(chosen, items.count - 1))
  }

  /// Takes a library read anew: what was found in the notes may be mended.
  mutating func reload(_ library: Library) {
    refresh(library)
    wantsCheck = true
  }

  mutating func checking(_ part: Double) { self.part = part }

  /// Takes in what was found in the notes.
  mutating func checked(_ remarks: [Remark], _ lines: [NotePlace: String], _ library: Library) {
    part = nil
    self.remarks = remarks
    self.lines = lines
    refresh(library)
  }

  /// Does what a command asks for and returns what the page cannot do itself.
  mutating func handle(_ command: Command, _ library: Library, at time: Timestamp, on sheet: Sheet) -> [Step] {
    let words = sheet.words
    switch command {
    case .back: return [.perform(.stopCheck), .leave]
    case .forward, .edit: return current.map { [.perform(.edit(file: $0.place.file, line: $0.place.line))] } ?? []
    case .note: return current.map { [.perform(.readNote(file: $0.place.file))] } ?? []
    case .suspend: return act(.suspend, library, words)
    case .flag: return act(.flag, library, words)
    case .dismiss: return act(.dismiss, library, words)
    case .undo: return undo(words)
    case .nextTab: goToGroup(by: 1)
    case .previousTab: goToGroup(by: -1)
    default: chosen = ListRows(count: items.count).moved(chosen, by: command)
    }
    return []
  }

  /// Takes in what is on disk.
  mutating func recorded(_ entry: Entry, _ library: Library) {
    if case .undo(let id) = entry.act {
      done.removeAll { $0 == id }
    } else if asked.contains(entry.act) {
      done.append(entry.id)
    }
    asked.removeAll { $0 == entry.act }
    let before = items
    refresh(library)
    guard case .undo = entry.act else { return }
    let place = library.place(touchedBy: entry.act)
    let touched = items.firstIndex { $0.card != nil && $0.card?.place == place }
    // What undo brings back into the list is where the cursor was when it went.
    chosen = touched ?? items.firstIndex { item in !before.contains { $0.isSame(as: item) } } ?? chosen
  }

  private mutating func act(_ action: CardAction, _ library: Library, _ words: Words) -> [Step] {
    if let obstacle { return [.say(words(.readOnly, obstacle))] }
    switch current {
    case .card(let item)?: asked = library.acts(for: action, on: [item.place])
    case .remark(let remark)? where action == .dismiss: asked = [.ignore(remark.id)]
    case .remark?, nil: return [.say(words(.fixOnlyEdit))]
    }
    return asked.map { .perform(.record($0)) }
  }

  /// Takes back what was last done on this page; what was done elsewhere is taken back there.
  private func undo(_ words: Words) -> [Step] {
    if let obstacle { return [.say(words(.readOnly, obstacle))] }
    return [done.last.map { .perform(.record(.undo($0))) } ?? .say(words(.nothingToUndoHere))]
  }
}

extension FixPage {
  /// Goes to the first thing of the next group, round and round.
  private mutating func goToGroup(by step: Int) {
    let firsts = items.indices.filter { $0 == 0 || items[$0].group != items[$0 - 1].group }
    guard let here = firsts.lastIndex(where: { $0 <= chosen }) else { return }
    chosen = firsts[(here + step + firsts.count) % firsts.count]
  }
}
