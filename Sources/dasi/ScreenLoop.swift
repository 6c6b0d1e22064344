import Curses
import History
import Scheduling
import Screens
import Storage
import Study
import TextUI

/// The one loop of the program with a screen: draw, wait for a key or a moment, handle, do what is wanted.
@MainActor struct ScreenLoop {
  private let terminal: Terminal
  var app: App
  var desk: Desk
  /// The sync that goes on.
  var sync: SyncWork?
  /// What is taken in beside the screen, and what is to be said of it in the end.
  var incoming: (work: Beside<Incoming>, last: App.Event?)?
  /// What was recorded since that began.
  var recorded: [Entry] = []
  /// What is to be said of the clock with the next answer.
  private var doubt: String?
  /// Other long work that goes on.
  var aside = Aside()
  let clock: Clock

  init(terminal: Terminal, app: App, desk: Desk, clock: Clock) {
    self.terminal = terminal
    self.app = app
    self.desk = desk
    self.clock = clock
  }

  /// Runs until the learner leaves or the terminal goes away; returns the exit code.
  mutating func run() -> Int32 {
    while true {
      draw()
      for event in terminal.wait(milliseconds: patience(), beside: bells) {
        if let code = take(event) { return finish(code) }
      }
    }
  }

  /// What is readable while there is news.
  private var bells: [Int32] { aside.bells + [sync?.bell, incoming?.work.bell].compactMap(\.self) }

  private func draw() {
    let settings = app.interface
    if terminal.hearsMouse != settings.usesMouse { terminal.hearsMouse = settings.usesMouse }
    if terminal.avoidsAmbiguous != settings.isAmbiguousWide { terminal.avoidsAmbiguous = settings.isAmbiguousWide }
    var frame = Frame(size: terminal.size)
    app.draw(into: &frame, at: clock.now())
    terminal.present(frame)
  }

  /// Milliseconds until something moves by itself; nil when nothing does.
  private func patience() -> Int? {
    app.nextTick.map { Int(max(0, $0.milliseconds - clock.now().milliseconds)) }
  }

  /// Hands an event of the terminal to the app; returns an exit code when it was the last.
  private mutating func take(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .input(let input): handle(.input(input))
    case .resized(let size): handle(.resized(size))
    case .resumed: handle(.resized(terminal.size))
    case .deadline: handle(.tick)
    case .called: hearSync() ?? hearIncoming() ?? hearAside()
    case .hangUp: 129
    case .interrupted(let signal): 128 + signal
    }
  }

  /// Lets the app handle an event and does all that is wanted, and what follows from that.
  mutating func handle(_ event: App.Event) -> Int32? {
    var wanted = app.handle(event, at: clock.now())[...]
    while let effect = wanted.popFirst() {
      if case .quit(let code) = effect { return code }
      if let answer = perform(effect) { wanted.append(contentsOf: app.handle(answer, at: clock.now())) }
      if let text = doubt.take() { wanted.append(contentsOf: app.handle(.say(text), at: clock.now())) }
    }
    return nil
  }

  /// Does one thing the app wants and returns what to tell it.
  private mutating func perform(_ effect: App.Effect) -> App.Event? {
    switch effect {
    case .record(let act): return record(act)
    case .recordElsewhere(let act): return recordElsewhere(act)
    case .backUp: return backUp()
    case .saveQuiz(let result):
      do throws(StorageError) { try desk.save(result) } catch { return .quizFailed(desk.words(for: error)) }
      return .quizSaved
    case .edit(let file, let line):
      let editor = Editor()
      let code = terminal.withScreenReleased { editor.open(file: desk.path(ofNote: file), line: line) }
      // The shell's own codes: found but not to be run, and not found.
      if code == 126 || code == 127 { return .say(desk.words(forMissing: editor)) }
      return .reloaded(desk.reread(with: app.ledger))
    case .readNote(let file): return .noteRead(desk.text(ofNote: file) ?? "")
    case .reload: return .reloaded(desk.reread(with: app.ledger))
    case .saveSettings(let settings):
      return save(settings)
    case .foresee(let wishes): return foresee(wishes)
    case .check(let lines): return check(lines)
    case .fit: return fit()
    case .stopCheck:
      aside.withdraw(.check)
      return nil
    case .sync: return beginSync()
    case .stopSync:
      sync?.cancel()
      return nil
    case .stop:
      terminal.suspend()
      return .resized(terminal.size)
    case .quit: return nil
    }
  }

  /// Writes what happened; what others wrote meanwhile is taken in first, so that the next card knows of it.
  private mutating func record(_ act: Entry.Act) -> App.Event {
    let now = clock.now()
    doubt = desk.newDoubt(of: app.knownLibrary, at: now)
    let reschedules = reschedules(act)
    do throws(StorageError) {
      let written = try desk.append(act, at: now, knowing: app.knownLibrary)
      guard let entry = written.last else { return .redraw }
      _ = app.handle(.heard(written.dropLast() + news(besides: written)), at: now)
      if reschedules { return reschedule(after: entry) }
      return .recorded(entry)
    } catch {
      return .recordFailed(desk.words(for: error))
    }
  }

  /// Whether an act chooses weights, or takes the choice in use back.
  private func reschedules(_ act: Entry.Act) -> Bool {
    switch act {
    case .weights: true
    case .undo(let target): ChosenWeights(app.knownLibrary.ledger.entries)?.entry == target
    default: false
    }
  }

  /// Writes to another disk what its own refused, and says where.
  private mutating func recordElsewhere(_ act: Entry.Act) -> App.Event {
    let now = clock.now()
    do throws(StorageError) {
      let written = try desk.appendElsewhere(act, at: now, knowing: app.knownLibrary)
      if incoming != nil { recorded += written }
      _ = app.handle(.heard(written.dropLast()), at: now)
      if let entry = written.last { _ = app.handle(.recorded(entry), at: now) }
      return .say(desk.wordsOfRefuge)
    } catch {
      return .recordFailed(desk.words(for: error))
    }
  }

  /// Leaves the screen first, so that whatever happens next can be read.
  private mutating func finish(_ code: Int32) -> Int32 {
    terminal.close()
    endSync()
    desk.close(with: app.ledger, at: clock.now())
    return code
  }
}
