import Scheduling
import TextUI

extension App {
  /// Opens the command palette over whatever has the screen; the clock of a quiz stands still meanwhile.
  mutating func showPalette(at time: Timestamp) {
    if case .palette = overlay { return closeOverlay(at: time) }
    if overlay == nil { resumesQuiz = quiz?.session.stage == .asking }
    if resumesQuiz { quiz?.pause(at: time) }
    overlay = nil
    let behind: KeyMap? = review?.field == nil ? nil : .question
    overlay = .palette(Palette(keys, behind: behind, isHome: place == .home, hasOffer: home.offer != nil))
  }

  /// Does what a command asks of the open palette.
  mutating func handle(_ command: Command, in palette: Palette, at time: Timestamp) -> [Effect] {
    switch command {
    case .forward:
      guard let entry = palette.current else { return [] }
      closeOverlay(at: time)
      return perform(entry.action, at: time)
    case .clear: closeOverlay(at: time)
    default:
      var palette = palette
      palette.move(command)
      overlay = .palette(palette)
    }
    return []
  }

  private mutating func perform(_ action: Palette.Entry.Action, at time: Timestamp) -> [Effect] {
    switch action {
    case .here(let command): return obey(command, at: time)
    case .home(let command): return perform(handleHome(command, at: time), at: time)
    case .goHome: return perform([.goHome], at: time)
    case .setting(let key):
      if place != .settings { open(.settings, at: time) }
      settings?.go(to: key)
    case .deckSettings:
      if place != .settings { open(.settings, at: time) }
      return obey(.pickDeck, at: time)
    case .statistics(let tab):
      if place != .stats { open(.stats, at: time) }
      return obey(.choose(tab.rawValue), at: time)
    case .tell(let command): notice = words(.commandTold, command)
    }
    return []
  }
}
