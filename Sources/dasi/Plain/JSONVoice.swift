import Cards
import History
import Scheduling
import Screens
import Study

/// Speaks to programs: one JSON object a line.
struct JSONVoice: ReviewVoice {
  let dayStart: DayStart

  func asks(_ card: Card, in session: ReviewSession) {
    emit(
      "question",
      [
        .init("card", .string(card.id.rawValue)), .init("question", .string(card.question)),
        .init("section", .array(card.section.map(JSON.string))), .init("file", .string(card.file)),
        .init("line", .number(card.line)), .init("left", .number(session.left)),
      ])
  }

  func answers(_ card: Card, outcomes: Outcomes, grades: [Grade], at now: Timestamp) {
    // Always in English units: a program reads them.
    let words = Words(.english)
    let waits = grades.map { words.wait(until: outcomes[$0].due, from: now, dayStart: dayStart) }
    emit(
      "answer",
      [
        .init("answer", .array(card.answer.map(JSON.string))), .init("intervals", .array(waits.map(JSON.string))),
      ])
  }

  /// Nothing: the intervals come with the answer.
  func offers(_ outcomes: Outcomes, grades: [Grade], at now: Timestamp) {}

  func hints(_ hint: String?) { emit("hint", [.init("hint", hint.map(JSON.string) ?? .null)]) }

  func checks(_ check: AnswerCheck, against card: Card, buttons: InterfaceSettings.GradeButtons) {
    emit(
      "check",
      [
        .init("verdict", .string("\(check.verdict)")), .init("expected", .string(check.expected)),
        .init("suggested", .number(check.suggestedGrade.rawValue)),
      ])
  }

  func reasons(in session: ReviewSession, at now: Timestamp) {
    guard let card = session.card else { return }
    let schedule = session.library.ledger.progress(of: card.id).schedule
    let recall = schedule.memory.map { _ in
      session.library.ledger.scheduler(for: card.id).recall(of: schedule, at: now)
    }
    emit(
      "why",
      [
        .init("stability", schedule.memory.map { .number($0.stability) } ?? .null),
        .init("difficulty", schedule.memory.map { .number($0.difficulty) } ?? .null),
        .init("recall", recall.flatMap { $0 }.map { .number($0) } ?? .null),
      ])
  }

  func shows(_ text: String, around card: Card) {
    emit("note", [.init("file", .string(card.file)), .init("line", .number(card.line)), .init("text", .string(text))])
  }

  func records(_ entry: Entry, schedule: Schedule?, in library: Library, at now: Timestamp) {
    var members: [JSON.Member] = [
      .init("entry", .string(entry.id.description)), .init("type", .string(entry.act.type)),
    ]
    if let card = entry.act.card { members.append(.init("card", .string(card.rawValue))) }
    if case .review(_, let grade, _) = entry.act { members.append(.init("grade", .number(grade.rawValue))) }
    if let schedule { members.append(.init("due", schedule.due.json)) }
    emit("recorded", members)
  }

  func fails(_ reason: String) {
    let orders = ["", "e", "u", "q"]
    emit("failed", [.init("message", .string(reason)), .init("orders", .array(orders.map(JSON.string)))])
  }

  func tells(_ text: String) { emit("notice", [.init("message", .string(text))]) }

  func explains() {
    let orders = ["1", "2", "3", "4", "u", "r", "s", "b", "x", "f", "h", "w", "c", "q"]
    emit("expects", [.init("orders", .array(orders.map(JSON.string)))])
  }

  func waits(until time: Timestamp, at now: Timestamp) { emit("waiting", [.init("until", .string(time.iso))]) }

  func ends(_ summary: ReviewSession.Summary, due: Int, missed: [Card]) {
    emit("end", [.init("reviewed", .number(summary.answers)), .init("due", .number(due))])
  }

  func offersMore(_ count: Int) -> Bool { false }

  private func emit(_ event: String, _ members: [JSON.Member]) {
    Output.line(JSON.object([.init("event", .string(event))] + members).compact)
  }
}

extension Due {
  /// A moment for a step, a date for a day, null for a card never asked.
  var json: JSON {
    switch self {
    case .whenNew: .null
    case .at(let time): .string(time.iso)
    case .on(let day): .string(day.date.iso)
    }
  }
}
