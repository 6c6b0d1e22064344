import Scheduling
import Study

extension App {
  /// Takes in settings that are on disk: everything is scheduled by them from now on.
  mutating func settingsSaved(_ settings: Settings, at time: Timestamp) {
    ownKeys = OwnKeys(settings.interface.keys)
    unsettled = nil
    guard review == nil else {
      review?.session.adopt(settings)
      return
    }
    library = library.with(settings)
    wrote(settings)
    notice = wordsOfSaved
    if place == .home { home.refresh(library, at: time) }
  }

  /// Takes in settings that are on disk while the library under them is worked out beside the screen.
  mutating func settling(_ settings: Settings) {
    ownKeys = OwnKeys(settings.interface.keys)
    unsettled = settings
    wrote(settings)
    notice = words(.settingSettling)
  }

  /// Says that the library is worked out under the settings that were saved last.
  mutating func settle() {
    guard let unsettled, knownLibrary.settings == unsettled else { return }
    self.unsettled = nil
    if settings != nil || decide != nil { notice = wordsOfSaved }
  }

  private mutating func wrote(_ settings: Settings) {
    self.settings?.wrote(settings)
    decide?.saved(settings)
  }

  private var wordsOfSaved: String {
    if let decide { return words(.decideSaved, words.percent(decide.current)) }
    return settings?.takenBack.map { words.undone(setting: $0) } ?? words(.settingSaved)
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
