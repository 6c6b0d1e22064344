import Cards
import History
import Scheduling

/// A sitting: one card after another until today's are done. Waits for each answer to be on disk before it goes on.
package struct ReviewSession: Equatable, Sendable {
  /// What happened.
  package enum Event: Hashable, Sendable {
    case reveal
    case grade(Grade)
    /// Takes back the last thing done today, also in earlier sessions; its card is asked again.
    case undo
    case suspend
    case bury
    /// Flags the card, or takes the flag away.
    case flag
    /// "Not a card."
    case dismiss
    /// Time has passed.
    case tick
    /// The entry is on disk: the one that was asked for, or one another process wrote.
    case recorded(Entry)
    case recordFailed
    /// Tries again to record what failed.
    case retry
  }

  /// What is wanted.
  package enum Effect: Hashable, Sendable {
    /// Write this to disk, then send `.recorded` or `.recordFailed`.
    case record(Entry.Act)
  }

  package enum Stage: Hashable, Sendable {
    case question
    case answer
    /// Waits for the disk; nothing else is done until it has answered.
    case saving(Entry.Act)
    /// The disk refused; the answer is kept, `.retry` tries again and `.undo` drops it.
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
    /// Cards that come due by the end of tomorrow, as things stand.
    package var dueTomorrow = 0

    package init() {}

    /// Answers graded.
    package var answers: Int { grades.reduce(0, +) }
  }

  package private(set) var stage: Stage
}
