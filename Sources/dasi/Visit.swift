import Curses
import Glibc
import Screens
import Study

/// A visit to dasi on the screen: opens the notes, then the terminal, and runs the loop until the learner leaves.
struct Visit: Sendable {
  private let wishes: Wishes
  private let adjust: @Sendable (inout Settings) -> Void
  private let seed: UInt64?

  init(_ wishes: Wishes, adjust: @escaping @Sendable (inout Settings) -> Void = { _ in }, seed: UInt64? = nil) {
    self.wishes = wishes
    self.adjust = adjust
    self.seed = seed
  }

  /// Shows the page and what the learner opens from it; ends the program.
  func run(_ start: App.Start) throws {
    exit(try MainActor.assumeIsolated { try show(start) })
  }

  @MainActor private func show(_ start: App.Start) throws -> Int32 {
    let clock = wishes.clock(runs: true)
    let reading = ReadingScreen()
    do {
      // The notes first: what is wrong with them is said on the plain terminal.
      let desk = try Desk(wishes, at: clock.now(), adjust: adjust, read: reading.read)
      if case .review(let deck) = start { try desk.requireDeck(deck) }
      if case .quiz(let deck) = start { try desk.requireDeck(deck) }
      return show(start, of: desk, on: try reading.terminal ?? Self.terminal(desk.language), clock)
    } catch {
      reading.terminal?.close()
      guard let left = error as? ReadingScreen.Left else { throw error }
      return left.code
    }
  }

  @MainActor private func show(_ start: App.Start, of desk: Desk, on terminal: Terminal, _ clock: Clock) -> Int32 {
    let app = App(
      library: desk.library, start: start, language: desk.language, notesName: desk.name, isFirstRun: desk.isFirstRun,
      seed: seed ?? Surroundings.seed(), size: terminal.size, at: clock.now(), notices: desk.notices,
      readOnly: desk.readOnlyReason, results: desk.results,
      ruleNames: { PatternWords.ruleNames(in: $0) },
      changes: start == .home ? desk.changes(isLook: true) : nil, lastSync: desk.lastSync, syncs: desk.hasRemote)
    var loop = ScreenLoop(terminal: terminal, app: app, desk: desk, clock: clock)
    return loop.run()
  }

  /// Opens the terminal.
  @MainActor static func terminal(_ language: Language) throws -> Terminal {
    let name = Surroundings.variable("TERM")
    do throws(TerminalError) {
      let terminal = try Terminal(term: name, useColor: Surroundings.variable("NO_COLOR") == nil)
      terminal.sayOnCrash(Report(language: language).crash)
      return terminal
    } catch { throw Failure.terminal(error, name: name) }
  }
}
