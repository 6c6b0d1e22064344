/// How a sync ended, for the learner.
package enum SyncEnding: Hashable, Sendable {
  /// Both sides have the same.
  case done
  /// What was learned is kept here and goes out another time.
  case postponed
  /// Somebody has to do something first.
  case stuck
}

extension App {
  /// Takes in how a sync ended; away from home it is said in passing, and home says it whole.
  mutating func synced(_ text: String, _ ending: SyncEnding) {
    home.sync = .ended(text, ending)
    if ending == .done {
      home.lastSync = now
      if place == .home { home.refresh(library, at: now) }
    }
    if place != .home || overlay != nil { notice = text }
  }
}
