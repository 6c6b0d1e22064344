import Cards
import History
import Scheduling

/// A sitting: one card after another until today's are done.
///
/// Each answer is on disk before the next card shows. Whatever is asked while the disk is busy is not heard.
package struct ReviewSession: Equatable, Sendable {
  /// What happened.
  package enum Event: Hashable, Sendable {
    case reveal
    case grade(Grade)
    /// Takes back the last thing done, however long ago and in whatever sitting; its card is asked again.
    case undo
    /// Takes back the last undo, if nothing was done since.
    case redo
    case suspend
    case bury
    /// Flags the card, or takes the flag away.
    case flag
    /// "Not a card."
    case dismiss
    /// Time has passed.
    case tick
    /// The entry that was asked for is on disk.
    case recorded(Entry)
    /// Entries are on disk that were not asked for, such as those another process or device wrote.
    ///
    /// Both may have done the same thing to the same card in the same time, so the acts do not tell them apart.
    case heard([Entry])
    case recordFailed
    /// Tries again to record what failed.
    case retry
    /// Keeps what failed in another place.
    case saveElsewhere
  }

  /// What is wanted.
  package enum Effect: Hashable, Sendable {
    /// Write this to disk, then send `.recorded` or `.recordFailed`.
    case record(Entry.Act)
    /// Write this to another disk, then send the same.
    case recordElsewhere(Entry.Act)
  }

  package enum Stage: Hashable, Sendable {
    case question
    case answer
    /// Waits for the disk; nothing else is done until it has answered.
    case saving(Entry.Act)
    /// The disk refused; the answer is kept: `.retry` tries again, `.saveElsewhere` another disk, `.undo` drops it.
    case failed(Entry.Act)
    /// Only cards in learning steps are left; the next may be asked from then on.
    case waiting(until: Timestamp)
    case done
  }

  /// What the sitting came to.
  package struct Summary: Hashable, Sendable {
    /// Answers with each grade, Again first.
    package var grades = [0, 0, 0, 0]
    /// Cards graded Again at least once, in order of the first time.
    package var misses: [CardID] = []
    /// Cards asked for the first time in their life.
    package var new = 0
    /// Time from question to grade, all answers together.
    package var milliseconds = 0
    /// What tomorrow will ask, as things stand.
    package var tomorrow = Tomorrow()

    package init() {}

    /// Answers graded.
    package var answers: Int { grades.reduce(0, +) }
  }

  /// One answer of this sitting that was recorded and not taken back.
  struct Answer: Equatable, Sendable {
    let entry: EntryID
    let card: CardID
    let grade: Grade
    let milliseconds: Int
    let wasNew: Bool
  }

  /// A longer thought than this is an absence, and counts as this long.
  package static let longestThought = 60_000

  package internal(set) var library: Library
  /// The deck it is about, with those below it; nil for the whole library.
  package let deck: String?
  package internal(set) var stage: Stage = .done
  /// The card asked now; nil while waiting and when done.
  package internal(set) var card: Card?
  /// Whether the answer is to be seen; stays so while saving and after a failure.
  package internal(set) var isRevealed = false
  /// The schedule each grade would really lead to; nil before the reveal.
  package internal(set) var outcomes: Outcomes?
  /// When the card was shown.
  package internal(set) var shownAt: Timestamp
  /// Milliseconds since then in which the learner was elsewhere.
  var leftOut: Int64 = 0
  var queue: DailyQueue
  var answers: [Answer] = []
  /// Answers of this sitting that were taken back, the last one last.
  var withdrawn: [Answer] = []
  /// Where to go back to when recording failed and is dropped.
  var resting: Stage = .done
  /// The day the outcomes were worked out on.
  var outcomesDay: Day?

  package init(library: Library, deck: String?, at time: Timestamp) {
    self.library = library
    self.deck = deck
    shownAt = time
    queue = DailyQueue(library: library, deck: deck, at: time)
    advance(at: time)
  }

  /// Answers graded in this sitting.
  package var answered: Int { answers.count }

  /// Cards still to come today, with the one asked now.
  package var left: Int { queue.count + (card == nil ? 0 : 1) }

  /// Answers still expected today, with the card asked now: as many as there are learning steps for a new card, one for
  /// a review.
  ///
  /// With the answers given it makes a goal that moves away only when a card is failed.
  package var expectedAnswers: Int {
    queue.expectedAnswers(in: library) + (card.map { library.schedule(of: $0.id).expectedAnswers(library) } ?? 0)
  }

  /// How far the cards still to come stand, without the one asked now.
  package var counts: (new: Int, learning: Int, due: Int) { (queue.new, queue.learning, queue.due) }

  /// Returns what the sitting has come to so far; work in proportion to the library.
  package func summary(at time: Timestamp) -> Summary {
    var summary = Summary()
    for answer in answers {
      summary.grades[answer.grade.rawValue - 1] += 1
      summary.milliseconds += answer.milliseconds
      if answer.wasNew { summary.new += 1 }
      if answer.grade == .again, !summary.misses.contains(answer.card) { summary.misses.append(answer.card) }
    }
    summary.tomorrow = library.tomorrow(at: time)
    return summary
  }

  /// Leaves out time in which the learner was elsewhere: in an editor, at the shell, away.
  package mutating func leaveOut(milliseconds: Int64) { leftOut += max(0, milliseconds) }

  /// Milliseconds spent on the card so far, absences left out.
  package func thought(at time: Timestamp) -> Int {
    Int(min(max(time - shownAt - leftOut, 0), Int64(Self.longestThought)))
  }

  /// Whether there is something to take back.
  package func canUndo(at time: Timestamp) -> Bool { library.lastReversible(at: time) != nil }
}

extension Library {
  /// The entry that undo would take back: the last thing ever done that was not taken back, of whatever day or device.
  ///
  /// What a clock gone wrong has put into days to come is left alone.
  func lastReversible(at time: Timestamp) -> Entry? {
    let today = day(at: time)
    return ledger.entries.last { entry in
      entry.act.isReversible && day(at: entry.at) <= today && !ledger.isUndone(entry.id)
    }
  }

  /// The undo that redo would take back: the last one, if nothing new was done since.
  func lastUndo(at time: Timestamp) -> Entry? {
    for entry in ledger.entries.reversed() where !ledger.isUndone(entry.id) && day(at: entry.at) <= day(at: time) {
      if entry.act.isReversible { return nil }
      if case .undo(let target) = entry.act, ledger.entries.last(named: target)?.act.isReversible ?? false {
        return entry
      }
    }
    return nil
  }

  /// Whether an act takes back an undo.
  package func isRedo(_ act: Entry.Act) -> Bool {
    guard case .undo(let target) = act, case .undo? = ledger.entries.last(named: target)?.act else { return false }
    return true
  }
}

extension Entry.Act {
  /// Whether a key in a sitting takes it back.
  var isReversible: Bool {
    switch self {
    case .review, .suspend, .resume, .bury, .flag, .unflag, .dismiss, .restore: true
    case .undo, .rename, .reset, .weights, .ignore, .heed, .unknown: false
    }
  }
}
