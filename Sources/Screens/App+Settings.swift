import Scheduling
import Study

extension App {
  /// Takes in settings that are on disk: everything is scheduled by them from now on.
  mutating func settingsSaved(_ settings: Settings, at time: Timestamp) {
    guard review == nil else { return }
    library = library.with(settings)
    ownKeys = OwnKeys(settings.interface.keys)
    self.settings?.wrote(settings)
    if decide != nil {
      decide?.saved(settings)
      notice = words(.decideSaved, words.percent(settings.scheduler.desiredRetention))
    } else {
      notice = words(.settingSaved)
    }
    if place == .home { home.refresh(library, at: time) }
  }

  /// Takes in that settings could not be written, and why.
  mutating func settingsFailed(_ reason: String) {
    settings?.writeFailed()
    followLanguage()
    notice = reason
  }

  /// Speaks the language that is being set, at once; the person's own where none is.
  mutating func followLanguage() {
    guard let draft = settings?.draft, draft.language != spoken else { return }
    spoken = draft.language
    words = Words(draft.language ?? ownLanguage)
  }
}
