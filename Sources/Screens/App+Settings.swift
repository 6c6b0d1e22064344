import Scheduling
import Study

extension App {
  /// Works out one more row of the page where a desired retention is chosen.
  mutating func workOut() -> [Effect] {
    decide?.tick()
    return []
  }

  /// Takes in settings that are on disk: everything is scheduled by them from now on.
  mutating func settingsSaved(_ settings: Settings, at time: Timestamp) {
    guard review == nil else { return }
    library = library.with(settings)
    decide?.saved(settings)
    notice = words(.decideSaved, words.percent(settings.scheduler.desiredRetention))
  }
}
