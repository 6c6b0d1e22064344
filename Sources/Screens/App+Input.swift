import Scheduling
import TextUI

extension App {
  /// The keys of what has the screen now.
  var keys: KeyMap {
    if let overlay { return ownKeys.applied(to: overlay.keys(interface)) }
    let keys =
      switch place {
      case .home: home.keys
      case .review: review?.keys(on: sheet) ?? .home
      case .quiz: quiz?.keys ?? .home
      case .stats: stats?.keys ?? .home
      case .browse: browse?.keys(library) ?? .home
      case .carried: carried?.keys ?? .home
      case .decide: DecidePage.keys
      case .settings: settings?.keys ?? .home
      case .fix: fix?.keys ?? .home
      }
    return ownKeys.applied(to: place == outermost && aside == nil ? keys.leavingProgram : keys)
  }

  mutating func handle(_ input: Input, at time: Timestamp) -> [Effect] {
    let effects = hear(input, at: time)
    guard case .key(let key) = input else { return effects }
    return key.code == .escape ? askingToLeave(effects) : staying(effects)
  }

  /// Leaves the program only with a second Escape: one alone may be all that a slow line has let through of a longer
  /// sequence, and the rest of it would go to the shell.
  private mutating func askingToLeave(_ effects: [Effect]) -> [Effect] {
    guard effects.contains(.quit(code: 0)), !asksToLeave else { return staying(effects) }
    asksToLeave = true
    notice = words(keys.takesText ? .escapeOnlyAgain : .escapeAgain)
    return effects.filter { $0 != .quit(code: 0) }
  }

  private mutating func staying(_ effects: [Effect]) -> [Effect] {
    asksToLeave = false
    return effects
  }

  private mutating func hear(_ input: Input, at time: Timestamp) -> [Effect] {
    guard !Layout(size: size).isTooSmall else { return handleUnseen(input, at: time) }
    review?.hear(at: time)
    switch input {
    case .key(let key):
      guard !isHeld(key, at: time) else { return [] }
      notice = nil
      let keys = keys
      if let command = keys.command(for: key) { return handle(command, at: time) }
      if !keys.takesText, !key.pressedForSyllable.isEmpty { return press(key.pressedForSyllable, at: time) }
      type(input, at: time)
    case .paste: type(input, at: time)
    case .mouse(let mouse): return handle(mouse, at: time)
    }
    return []
  }

  /// Hears the keys of which an input method has made a syllable, until one of them opens a field.
  private mutating func press(_ keys: [Key], at time: Timestamp) -> [Effect] {
    ahead += keys
    return hearAhead(at: time)
  }

  /// Hears the keys that came together with one that had to wait for the disk.
  mutating func hearAhead(at time: Timestamp) -> [Effect] {
    var effects: [Effect] = []
    while !ahead.isEmpty {
      if case .saving? = review?.session.stage { return effects }
      let key = ahead.removeFirst()
      if keys.takesText { ahead = [] } else { effects += handle(.key(key), at: time) }
    }
    return effects
  }

  /// Writes text where a page has a field for it.
  private mutating func type(_ input: Input, at time: Timestamp) {
    if case .palette(var palette) = overlay {
      palette.type(input)
      overlay = .palette(palette)
    }
    guard overlay == nil else { return }
    let sheet = sheet
    review?.type(input)
    settings?.type(input)
    if place == .home { home.type(input) }
    quiz?.type(input, at: time)
    browse?.type(input, library, at: time, on: sheet)
  }

  /// Hears only the ways out while nothing can be read: what is not seen is not graded, chosen or written down.
  private mutating func handleUnseen(_ input: Input, at time: Timestamp) -> [Effect] {
    guard case .key(let key) = input, let command = keys.command(for: key) else { return [] }
    switch command {
    case .quit, .stop: return handle(command, at: time)
    case .back where key.code == .escape || key.latin == .of("q"): return handle(command, at: time)
    default: return []
    }
  }

  /// Whether it is Enter held down, repeating itself: what one press has shown, the same press must not grade.
  private mutating func isHeld(_ key: Key, at time: Timestamp) -> Bool {
    guard key.code == .enter else { return false }
    defer { lastEnter = time }
    let isShown = review?.session.stage == .answer || quiz?.held != nil
    guard let lastEnter, overlay == nil, isShown else { return false }
    return (0..<Self.shortestRepeat).contains(time.milliseconds - lastEnter.milliseconds)
  }

  private mutating func handle(_ mouse: Mouse, at time: Timestamp) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return handle(.up, at: time)
    case .wheelDown: return handle(.down, at: time)
    case .press: return command(at: mouse.at).map { handle($0, at: time) } ?? []
    case .release, .motion: return []
    }
  }

  /// What a click asks for.
  private func command(at point: Point) -> Command? {
    let sheet = sheet
    let layout = sheet.layout
    guard !layout.isTooSmall else { return nil }
    if point.y == layout.foot.y {
      return Footer(keys, words: words, width: layout.foot.width, below: below(on: sheet))
        .command(at: point.x - layout.foot.x)
    }
    guard overlay == nil else { return nil }
    return switch place {
    case .home: home.command(at: point.y - layout.body.y, on: sheet, notices: notices)
    case .review: review?.command(at: point, on: sheet)
    case .quiz: quiz?.command(at: point, on: sheet)
    case .stats: stats?.command(at: point, on: sheet)
    case .browse: browse?.command(at: point, on: sheet)
    case .settings:
      settings?.place(at: point.y - layout.body.y, library, at: now, on: sheet).map(Command.choose)
    case .fix: fix?.item(at: point.y - layout.body.y, on: sheet).map(Command.choose)
    case .carried, .decide: nil
    }
  }

  /// Does what a command asks for, whoever gave it.
  mutating func obey(_ command: Command, at time: Timestamp) -> [Effect] { handle(command, at: time) }

  private mutating func handle(_ command: Command, at time: Timestamp) -> [Effect] {
    switch command {
    case .quit: return [.quit(code: 130)]
    case .stop:
      review?.leftAt = time
      return [.stop]
    case .palette: showPalette(at: time)
    case .help where overlay == nil: showHelp(at: time)
    default: return overlay == nil ? handlePage(command, at: time) : handleOverlay(command, at: time)
    }
    return []
  }

  /// Opens the help page; the clock of a quiz stands still meanwhile.
  private mutating func showHelp(at time: Timestamp) {
    overlay = .help(keys, scroll: 0)
    resumesQuiz = quiz?.session.stage == .asking
    if resumesQuiz { quiz?.pause(at: time) }
  }

  mutating func closeOverlay(at time: Timestamp) {
    overlay = nil
    if resumesQuiz, !Layout(size: size).isTooSmall { quiz?.goOn(at: time) }
    resumesQuiz = false
  }

  private mutating func handlePage(_ command: Command, at time: Timestamp) -> [Effect] {
    let sheet = sheet
    let steps =
      switch place {
      case .home: handleHome(command, at: time)
      case .review: review?.handle(command, at: time, on: sheet)
      case .quiz: quiz?.handle(command, at: time, on: sheet)
      case .stats: stats?.handle(command, on: sheet)
      case .browse: browse?.handle(command, library, at: time, on: sheet)
      case .carried: carried?.handle(command, on: sheet)
      case .decide: decide?.handle(command, unsettled ?? library.settings, on: sheet)
      case .fix: fix?.handle(command, library, at: time, on: sheet)
      case .settings: settings?.handle(command, library, at: time, on: sheet)
      }
    followLanguage()
    return perform(steps ?? [], at: time)
  }

  /// Does what a command asks for on the home page; weights are used once it was said what that changes.
  mutating func handleHome(_ command: Command, at time: Timestamp) -> [Step] {
    guard command == .useWeights, home.isFitUntried else { return home.handle(command) }
    home.tryFit(library, at: time)
    return []
  }

  private mutating func handleOverlay(_ command: Command, at time: Timestamp) -> [Effect] {
    if case .palette(let palette) = overlay { return handle(command, in: palette, at: time) }
    if command == .back {
      closeOverlay(at: time)
      return []
    }
    switch command {
    case .grade, .edit:
      closeOverlay(at: time)
      return handlePage(command, at: time)
    default: break
    }
    if let lines = overlayLines(on: sheet) {
      let scrolling = Scrolling(lines: lines, rows: sheet.layout.body.height)
      overlay?.scroll(scrolling, by: command)
    }
    return []
  }

  /// A sheet of the screen's size, for its arithmetic.
  var sheet: Sheet { Sheet(measuring: size, words: words, measure: measure, ownKeys: ownKeys) }

  /// The widest the body of this page may be.
  var measure: Int {
    let isList = place == .browse || place == .fix
    return isList && overlay == nil && size.width >= Layout.wide ? Layout.browserMeasure : Layout.measure
  }
}
