import Scheduling
import Study
import TextUI

extension ReviewPage {
  /// Does what belongs to one card: hints, typing, ticks, moving about in it.
  mutating func answer(_ command: Command, on sheet: Sheet) -> [Step] {
    switch command {
    case .hint where hintsShown < hints.texts.count: hintsShown += 1
    case .hint: return [.say(sheet.words(.noHint))]
    case .type: field = draft
    case .clear: stopTyping()
    case .timer: return toggleTimer()
    case .tick: tickOff(on: sheet)
    case .tickItem(let item):
      ticks?.move(to: item)
      ticks?.toggle()
      showCursor(on: sheet)
    case .up where ticks.map { $0.cursor > $0.first } ?? false: moveCursor(by: -1, on: sheet)
    case .down where ticks.map { $0.cursor + 1 < $0.count } ?? false: moveCursor(by: 1, on: sheet)
    default: move(by: command, on: sheet)
    }
    return []
  }

  /// Closes the field; what stands in it is there again when the learner goes on.
  private mutating func stopTyping() {
    if let field { draft = field }
    field = nil
  }

  /// Shows the seconds or hides them, and keeps that for the next time.
  private mutating func toggleTimer() -> [Step] {
    showsTimer.toggle()
    var settings = session.library.settings
    settings.interface.showsTimer = showsTimer
    return [.perform(.saveSettings(settings))]
  }

  /// Shows the answer, and what was typed against it.
  mutating func reveal(at time: Timestamp, on sheet: Sheet) -> [Step] {
    let steps = send(.reveal, at: time)
    guard isRevealed, let card, let text = text(on: sheet) else { return steps }
    if let written = field?.text, written.contains(where: { !$0.isWhitespace }) {
      typed = Typed(text: written, check: AnswerCheck(written, against: card))
    }
    field = nil
    if text.hasItems { ticks = Ticks(card, found: typed?.check.found ?? []) }
    place.offset = 0
    let window = window(on: sheet)
    if let filled = window.question.firstIndex(where: { line in line.contains { $0.style == Theme.filled } }) {
      place = window.place(pinning: filled)
    }
    if let cursor = ticks?.cursor, !window.shows(text.lines(ofItem: cursor)) { showCursor(on: sheet) }
    return steps
  }

  /// Whether there is more to the suggestion than that most answers are good.
  var hasReason: Bool { ticks?.isTouched ?? false || typed != nil || hintsShown > hints.written }

  /// The grade that ticks, what was typed, or hints speak for; the learner decides.
  var suggestion: Grade {
    var grade = ticks.flatMap { $0.isTouched ? $0.suggestion : nil } ?? typed?.check.suggestedGrade ?? .good
    if hintsShown > hints.written, grade == .good { grade = .hard }
    return settings.gradeButtons.offered(grade)
  }

  /// Takes what was typed or pasted into the field; elsewhere it means nothing.
  mutating func type(_ input: Input) {
    guard session.stage == .question, field?.handle(input) ?? false else { return }
    place.offset = 0
  }

  private mutating func move(by command: Command, on sheet: Sheet) {
    if session.stage == .done {
      place.top = ending(on: sheet).moved(place.top, by: command) ?? place.top
    } else {
      place = window(on: sheet).moved(by: command) ?? place
      followSight(command, on: sheet)
    }
  }

  /// Ticks the item at the cursor; one that is out of sight is shown first.
  private mutating func tickOff(on sheet: Sheet) {
    if let ticks, ticks.cursor >= ticks.count || itemsInSight(on: sheet).contains(ticks.cursor) { self.ticks?.toggle() }
    showCursor(on: sheet)
  }

  /// The items whose first lines are seen.
  private func itemsInSight(on sheet: Sheet) -> [Int] {
    guard let ticks, let text = text(on: sheet) else { return [] }
    let window = window(on: sheet)
    return (ticks.first..<ticks.count).filter { window.row(ofLine: text.line(ofItem: $0)) != nil }
  }

  /// Brings the cursor into what is seen after that has moved.
  private mutating func followSight(_ command: Command, on sheet: Sheet) {
    let seen = itemsInSight(on: sheet)
    guard let ticks, let first = seen.first, let last = seen.last else { return }
    switch command {
    case .first: self.ticks?.move(to: first)
    case .last: self.ticks?.move(to: last)
    case _ where ticks.cursor < first: self.ticks?.move(to: first)
    case _ where ticks.cursor > last: self.ticks?.move(to: last)
    default: break
    }
  }

  private mutating func moveCursor(by step: Int, on sheet: Sheet) {
    ticks?.move(by: step)
    showCursor(on: sheet)
  }

  /// Scrolls as far as it takes to see the item at the cursor, all of it where there is room.
  private mutating func showCursor(on sheet: Sheet) {
    guard let text = text(on: sheet), let cursor = ticks?.cursor else { return }
    place = window(on: sheet).place(showing: text.lines(ofItem: cursor))
  }
}

extension ReviewPage {
  /// Milliseconds without a key after which nobody seems to be there.
  private static let patience = Int64(ReviewSession.longestThought)

  /// Whether the card waits for somebody who seems to have left; no time counts meanwhile.
  func isResting(at time: Timestamp) -> Bool {
    card != nil && time.milliseconds - lastSign.milliseconds >= Self.patience
  }

  /// When there was the last key, or the card that came by itself.
  private var lastSign: Timestamp { max(heardAt, session.shownAt) }

  /// Hears of the learner: time beyond what anybody thinks about a card was spent elsewhere.
  mutating func hear(at time: Timestamp) {
    session.leaveOut(milliseconds: time.milliseconds - lastSign.milliseconds - Self.patience)
    heardAt = time
  }

  /// Comes back from an editor or the shell, where no time counts.
  mutating func comeBack(at time: Timestamp) {
    guard let left = leftAt else { return }
    session.leaveOut(milliseconds: time.milliseconds - left.milliseconds)
    (leftAt, heardAt) = (nil, time)
  }

  /// The page's next moment that comes without a key; nil when nothing moves.
  func nextTick(after time: Timestamp) -> Timestamp? {
    if case .waiting(let until) = session.stage { return Self.countdown(to: until, after: time) }
    guard card != nil, !isResting(at: time) else { return nil }
    let rest = lastSign.adding(milliseconds: Self.patience)
    guard showsTimer, session.thought(at: time) < ReviewSession.longestThought else { return rest }
    let second = time.adding(milliseconds: Int64(1_000 - session.thought(at: time) % 1_000))
    return min(second, rest)
  }

  private static func countdown(to until: Timestamp, after time: Timestamp) -> Timestamp {
    let left = max(0, until.milliseconds - time.milliseconds)
    let step: Int64 = left > 60_000 ? 60_000 : 1000
    return time.adding(milliseconds: left % step == 0 ? min(step, left) : left % step)
  }
}
