import TextUI

/// Carrying progress between machines, as home tells of it.
enum SyncState: Hashable, Sendable {
  case idle
  /// Asked for, and nothing heard yet.
  case begun
  /// What is being done, and how much of the whole is, 0…1.
  case running(String, part: Double)
  /// It was told to end.
  case stopping
  case ended(String, SyncEnding)

  /// Whether it goes on.
  var isRunning: Bool {
    switch self {
    case .begun, .running, .stopping: true
    case .idle, .ended: false
    }
  }

  /// Takes in a stage, unless it was told to end.
  mutating func advance(to stage: String, part: Double) {
    if self != .stopping { self = .running(stage, part: part) }
  }

  /// Drops an outcome that was seen and asks nothing of anybody.
  mutating func forget() {
    if case .ended(_, let ending) = self, ending != .stuck { self = .idle }
  }
}

extension SyncState {
  /// Columns of the bar.
  private static let bar = 10

  /// Says in the row of passing words how far it is, and how it can be ended.
  func drawProgress(on sheet: inout Sheet) {
    guard let (text, part) = progress(sheet.words) else { return }
    var bar = Frame(size: Size(width: Self.bar, height: 1))
    bar.putProgress(part, x: 0, y: 0, width: Self.bar, done: Theme.accent, rest: Theme.quiet)
    let line = (0..<Self.bar).map { bar[$0, 0] } + .gap(2) + Line(text, Theme.quiet)
    sheet.notice(self == .stopping ? line : line + .gap(2) + Line("Esc", Theme.accent))
  }

  private func progress(_ words: Words) -> (text: String, part: Double)? {
    switch self {
    case .begun: (words(.syncBegun), 0)
    case .running(let stage, let part): (stage, part)
    case .stopping: (words(.syncStopping), 0)
    case .idle, .ended: nil
    }
  }

  /// How it ended, with a sign.
  func lines(width: Int) -> [Line] {
    guard case .ended(let text, let ending) = self else { return [] }
    let sign =
      switch ending {
      case .done: Line("✓ ", Theme.right)
      case .postponed: Line("· ", Theme.quiet)
      case .stuck: Line("! ", Theme.late)
      }
    return CardText.hanging(Line(text, Theme.quiet), sign: sign, width: width)
  }
}
