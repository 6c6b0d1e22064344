/// What a study day holds, at one moment of it.
package struct Today: Hashable, Sendable {
  /// New cards still to come, within the day's limit.
  package var new = 0
  /// Cards in (re)learning steps that come back before the day ends.
  package var learning = 0
  /// Reviews still to come, within the day's limit.
  package var due = 0
  /// Answers that all of these will take when none is failed: a new card takes as many as there are learning steps.
  package var answers = 0
  /// Cards that tomorrow will ask, new ones with them; counted when nothing is left today.
  package var cardsTomorrow = 0
  /// New cards that the day's limit keeps back; counted when nothing is left today.
  package var newKeptBack = 0
  /// Answers graded today.
  package var reviewed = 0
  /// Seconds that the rest will take at the learner's own speed.
  package var estimatedSeconds = 0
  /// Study days in a row with at least one answer; a today without one does not break it yet.
  package var streak = 0
  /// Answers on each of the last 28 study days, the last is today.
  package var activity: [Int] = []
  /// Cards that wait to be accepted.
  package var waiting = 0

  package init() {}

  /// Cards still to be asked.
  package var left: Int { new + learning + due }
}
