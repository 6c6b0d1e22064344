import Curses
import Screens
import Storage
import Study
import TextUI

/// The screen while the notes are read at the start, which opens only where that takes a while.
@MainActor final class ReadingScreen {
  /// The learner went away before the notes were read.
  struct Left: Error { let code: Int32 }

  /// Milliseconds before the screen opens, between two looks at the progress, and for what was begun to end.
  private static let (patience, pause, parting): (Int32, Int, Int32) = (300, 100, 500)

  /// The terminal, where it was opened.
  private(set) var terminal: Terminal?

  /// Reads the notes while the screen says how far that is; throws `Left` when the learner has enough of it.
  func read(_ loading: NotesLoading, _ head: (language: Language, notesName: String)) throws -> NotesReading {
    guard let work = BackgroundReading(), let thread = Thread({ work.run { loading.read($0) } }) else {
      return loading.read()
    }
    if !work.isDone(within: Self.patience) {
      let terminal = try Visit.terminal(head.language)
      self.terminal = terminal
      if let code = watch(work, with: ReadingPage(language: head.language, notesName: head.notesName), on: terminal) {
        work.progress.cancel()
        _ = work.isDone(within: Self.parting)
        throw Left(code: code)
      }
    }
    thread.join()
    return work.reading ?? NotesReading(notes: [], troubles: [], readAnew: 0)
  }

  /// Shows the progress until it is done, or until the learner leaves: then returns the exit code.
  private func watch(_ work: BackgroundReading, with page: ReadingPage, on terminal: Terminal) -> Int32? {
    while !work.isDone(within: 0) {
      var frame = Frame(size: terminal.size)
      page.draw(done: work.progress.done, of: work.progress.total, into: &frame)
      terminal.present(frame)
      for event in terminal.wait(milliseconds: Self.pause) {
        switch event {
        case .input(let input):
          switch page.wish(of: input) {
          case .leave(let code): return code
          case .stop: terminal.suspend()
          case nil: break
          }
        case .hangUp: return 129
        case .interrupted(let signal): return 128 + signal
        case .resized, .resumed, .deadline, .called: break
        }
      }
    }
    return nil
  }
}
