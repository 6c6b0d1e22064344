import Cards
import History
import Scheduling
import Screens
import Study

/// Speaks to programs: one JSON object a line.
struct JSONVoice: ReviewVoice {
  let dayStart: DayStart

  func asks(_ card: Card, answered: Int, left: Int) {
    emit(
      "question",
      [
        .init("card", .string(card.id.rawValue)), .init("question", .string(card.question)),
        .init("section", .array(card.section.map(JSON.string))), .init("file", .string(card.file)),
        .init("line", .number(card.line)), .init("left", .number(left)),
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

  func hints(_ hint: String) { emit("hint", [.init("hint", .string(hint))]) }

  func checks(_ check: AnswerCheck) {
    emit(
      "check",
      [
        .init("verdict", .string("\(check.verdict)")), .init("expected", .string(check.expected)),
        .init("suggested", .number(check.suggestedGrade.rawValue)),
      ])
  }

  func records(_ entry: Entry, schedule: Schedule?, at now: Timestamp) {
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
    let orders = ["1", "2", "3", "4", "u", "r", "s", "b", "x", "f", "h", "q"]
    emit("expects", [.init("orders", .array(orders.map(JSON.string)))])
  }

  func waits(until time: Timestamp, at now: Timestamp) { emit("waiting", [.init("until", .string(time.iso))]) }

  func ends(reviewed: Int, due: Int) {
    emit("end", [.init("reviewed", .number(reviewed)), .init("due", .number(due))])
  }

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
