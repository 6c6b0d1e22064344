import Screens
import Storage
import Study

/// The settings for some notes, and what was wrong with their files.
struct LoadedSettings {
  let settings: Settings
  private let faults: [SettingsFault]
  private let trouble: StorageError?

  /// Reads the settings; a file that may not be read is told and leaves the defaults, one that is broken stops the program.
  init(_ places: Places) throws(Failure) {
    do throws(StorageError) {
      (settings, faults) = try SettingsFile(places).load()
      trouble = nil
    } catch {
      guard case .unreadable = error else { throw .storage(error) }
      (settings, faults, trouble) = (Settings(), [], error)
    }
  }

  /// What was wrong, one line each.
  func notices(_ report: Report) -> [String] {
    (trouble.map { [report.text(of: $0)] } ?? []) + faults.map(report.text)
      + App.keyFaults(settings.interface).map(report.text)
      + (settings.scheduler.hasWeightsOfOtherModel ? [report.text(ofWeightsFor: settings.scheduler.model)] : [])
  }
}
