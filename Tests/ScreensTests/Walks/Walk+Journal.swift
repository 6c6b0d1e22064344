import History
import TestKit

@testable import Screens

extension Walk {
  /// What was written to the journal, in order.
  var acts: [Entry.Act] { effects.compactMap { if case .record(let act) = $0 { act } else { nil } } }

  /// What was to be kept of settings last.
  var lastSettings: App.Effect? { effects.last { if case .saveSettings = $0 { true } else { false } } }

  func shows(_ texts: String...) -> Bool {
    let picture = picture
    return texts.allSatisfy(picture.contains)
  }

  /// Keeps the settings that were wished for last, as the program does.
  mutating func keepSettings() {
    if case .saveSettings(let settings)? = lastSettings { send(.settingsSaved(settings), after: 0) }
  }
}
