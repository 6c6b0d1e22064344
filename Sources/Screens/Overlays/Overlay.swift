import Study

/// A page that lies over another for a moment.
enum Overlay: Hashable, Sendable {
  /// The keys of the page below.
  case help(KeyMap, scroll: Int)
  /// Why the card comes on its day.
  case why(scroll: Int)

  /// The lines of the note around the card.
  case note(NoteText, scroll: Int)
  /// Everything that can be done.
  case palette(Palette)

  static let why = Overlay.why(scroll: 0)

  func keys(_ settings: InterfaceSettings) -> KeyMap {
    switch self {
    case .help: .reading
    case .note: .note
    case .why: .why(settings.gradeButtons)
    case .palette: .palette
    }
  }

  var scroll: Int {
    switch self {
    case .help(_, let scroll), .why(let scroll), .note(_, let scroll): scroll
    case .palette: 0
    }
  }

  mutating func scroll(_ scrolling: Scrolling, by command: Command) {
    guard let place = scrolling.moved(scroll, by: command) else { return }
    switch self {
    case .help(let keys, _): self = .help(keys, scroll: place)
    case .why: self = .why(scroll: place)
    case .note(let note, _): self = .note(note, scroll: place)
    case .palette: break
    }
  }
}
