import Glibc
import Scheduling
import Storage
import Study

/// What the person wants of this run, whatever the command: which notes, which words, where progress goes, what time it is.
struct Wishes: Sendable {
  var notes: String?
  var language: Language?
  var progress: String?
  var time: Timestamp?

  /// The program's clock; with `--at` it `runs` on from there or stands still.
  func clock(runs: Bool) -> Clock {
    time.map { Clock(at: $0, runs: runs) } ?? Clock()
  }

  /// The notes to study: those to use, or the sample for somebody at a terminal who has none yet.
  func studyPath() throws(Failure) -> String {
    do throws(Failure) { return try notesPath() } catch {
      guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1,
        let folder = Sample.folder(in: language ?? Surroundings.language)
      else { throw error }
      return folder
    }
  }

  /// The notes to use; fails when none are named and none are found from here upward.
  func notesPath() throws(Failure) -> String {
    let path = Places.notes(
      argument: notes, environment: Surroundings.environment, workingFolder: Surroundings.workingFolder)
    guard let path else { throw .noNotes }
    return path
  }
}
