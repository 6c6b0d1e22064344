import History
import Scheduling
import Study

extension BrowsePage {
  /// What is being written to disk, one entry after another.
  struct Saving: Sendable {
    /// What is on its way to the disk.
    var act: Entry.Act
    /// What comes after it, the next at the end.
    var rest: [Entry.Act]
    let count: Int
    /// How many of the marked cards the action means nothing to, so that they stay as they are.
    var left = 0
    /// What has been written.
    var written: [EntryID] = []
    /// Whether a backup is made first.
    var isWaiting: Bool
    /// Entries since the screen was last drawn; after some it is the screen's turn.
    var burst = 0

    init?(_ acts: [Entry.Act]) {
      rest = acts.reversed()
      count = acts.count
      guard let first = rest.popLast() else { return nil }
      act = first
      isWaiting = acts.count >= Self.many && first.removes
    }

    /// Before so many are taken back or taken out at one go, a backup is made.
    static let many = 20

    /// Entries written between two looks at the screen.
    static let longestBurst = 20
    var isResting: Bool { burst >= Self.longestBurst }
  }

  /// Whether the page goes on writing as soon as the screen has been drawn.
  var wantsTick: Bool { saving?.isResting ?? false }

  /// Records what makes an action hold for the marked cards or the one at the cursor.
  mutating func act(_ action: CardAction, _ library: Library, _ words: Words) -> [Step] {
    let acts = library.acts(for: action, on: browser.targets)
    if acts.isEmpty { return [.say(words(.nothingToDo))] }
    let steps = save(acts, words)
    saving?.left = browser.targets.count - acts.count
    return steps
  }

  /// Takes back what was last done on this page; what was done elsewhere is taken back there.
  mutating func undo(_ words: Words) -> [Step] {
    guard let last = done.last else { return [.say(words(.nothingToUndoHere))] }
    return save(last.reversed().map(Entry.Act.undo), words)
  }

  private mutating func save(_ acts: [Entry.Act], _ words: Words) -> [Step] {
    if let obstacle { return [.say(words(.readOnly, obstacle))] }
    saving = Saving(acts)
    return saving.map { [.perform($0.isWaiting ? .backUp : .record($0.act))] } ?? []
  }

  /// Begins to write what waited for a backup.
  mutating func backedUp() -> [Step] {
    guard let act = saving?.act, saving?.isWaiting == true else { return [] }
    saving?.isWaiting = false
    return [.perform(.record(act))]
  }

  /// Takes in an entry that is on disk, after the library has it.
  mutating func recorded(_ entry: Entry, _ library: Library, at time: Timestamp, _ words: Words) -> [Step] {
    guard saving?.act == entry.act else {
      if saving == nil { refresh(library, at: time) }
      return []
    }
    saving?.written.append(entry.id)
    saving?.burst += 1
    guard let next = saving?.rest.popLast() else { return conclude(library, at: time, words) }
    saving?.act = next
    return wantsTick ? [] : [.perform(.record(next))]
  }

  /// Takes in that the library knows of something others wrote.
  mutating func heard(_ library: Library, at time: Timestamp) {
    if saving == nil { refresh(library, at: time) }
  }

  /// Goes on writing after the screen has been drawn.
  mutating func tick() -> [Step] {
    guard wantsTick, let act = saving?.act else { return [] }
    saving?.burst = 0
    return [.perform(.record(act))]
  }

  /// Takes in that the disk refused, and why: what was written holds, the rest is dropped.
  mutating func recordFailed(_ reason: String, _ library: Library, at time: Timestamp, _ words: Words) -> [Step] {
    keep()
    saving = nil
    refresh(library, at: time)
    return [.say(words(.unsaved, reason))]
  }

  /// Drops what is not on its way yet.
  mutating func stopSaving(_ command: Command) -> [Step] {
    guard command == .back, let now = saving else { return [] }
    if now.isWaiting {
      saving = nil
      return []
    }
    // What comes back from the disk next is the last; while the page rests, nothing is on its way.
    saving?.rest = []
    return []
  }

  private mutating func conclude(_ library: Library, at time: Timestamp, _ words: Words) -> [Step] {
    guard let saved = saving else { return [] }
    keep()
    saving = nil
    forgetMarks()
    refresh(library, at: time)
    if case .undo = saved.act, let place = library.place(touchedBy: saved.act) { show(cardAt: place) }
    let count = saved.written.count
    guard let notice = words.notice(of: saved.act, in: count == 1 ? library : nil) else { return [] }
    let left = saved.left > 0 ? " · " + words(.leftAsIs, words.number(saved.left)) : ""
    return [
      .say(
        (count == 1 && saved.left == 0
          ? notice : words(.manyDone, words.number(count), notice.prefix(1).lowercased() + notice.dropFirst())) + left)
    ]
  }

  /// Remembers what was written, for undo, or forgets what was taken back.
  private mutating func keep() {
    guard let saving, !saving.written.isEmpty else { return }
    guard case .undo = saving.act else { return done.append(saving.written) }
    guard var last = done.popLast() else { return }
    last.removeLast(min(last.count, saving.written.count))
    if !last.isEmpty { done.append(last) }
  }
}

extension Entry.Act {
  /// Whether something is no longer there afterwards.
  fileprivate var removes: Bool {
    switch self {
    case .undo, .dismiss: true
    default: false
    }
  }
}
