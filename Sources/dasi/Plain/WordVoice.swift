import Cards
import History
import Scheduling
import Screens
import Study

/// Speaks to people: one labelled line an event.
struct WordVoice: ReviewVoice {
  let words: Words
  let dayStart: DayStart

  func asks(_ card: Card, in session: ReviewSession) {
    let place = ([card.deck] + card.section.suffix(1)).joined(separator: ", ")
    let (number, all) = (session.answered + 1, session.answered + session.expectedAnswers)
    Output.line(words(.plainQuestion, number, all, place, SpokenCard(card, words).question))
    Output.line(words(.plainReveal))
  }

  func answers(_ card: Card, outcomes: Outcomes, grades: [Grade], at now: Timestamp) {
    SpokenCard(card, words).answers.forEach(Output.line)
  }

  func offers(_ outcomes: Outcomes, grades: [Grade], at now: Timestamp) {
    let offers = grades.enumerated().map { place, grade in
      let wait = words.wait(until: outcomes[grade].due, from: now, dayStart: dayStart)
      return "\(place + 1) \(words.name(of: grade)) \(wait)"
    }
    Output.line(offers.joined(separator: ", ") + " >")
  }

  func hints(_ hint: String?) { Output.line(hint.map { words(.plainHint, $0) } ?? words(.noHint)) }

  func checks(_ check: AnswerCheck, against card: Card, buttons: InterfaceSettings.GradeButtons) {
    SpokenCard(card, words).compared(check, buttons: buttons).forEach(Output.line)
  }

  func reasons(in session: ReviewSession, at now: Timestamp) {
    SpokenReasons(session, words, at: now).lines.forEach(Output.line)
  }

  func shows(_ text: String, around card: Card) {
    Output.line(words(.plainPlace, card.file, card.line))
    SpokenNote(text, around: card, words).lines.forEach(Output.line)
  }

  func records(_ entry: Entry, schedule: Schedule?, in library: Library, at now: Timestamp) {
    if case .review(_, let grade, _) = entry.act, let schedule {
      let wait = words.wait(until: schedule.due, from: now, dayStart: dayStart)
      Output.line(words(.plainRecorded, words.name(of: grade), wait))
    } else if let text = words.notice(of: entry.act, in: library) {
      Output.line(text)
    }
  }

  func fails(_ reason: String) {
    Output.line(words(.plainFailed, reason))
    Output.line(words(.plainFailedHow))
  }

  func tells(_ text: String) { Output.line(text) }

  func explains() { Output.line(words(.plainHelp)) }

  func waits(until time: Timestamp, at now: Timestamp) {
    let seconds = (time.milliseconds - now.milliseconds + 999) / 1000
    Output.line(words(.plainWaits, words.duration(seconds: Int(max(0, seconds)))))
  }

  func ends(_ summary: ReviewSession.Summary, due: Int, missed: [Card]) {
    let answers = words(.answers, words.number(summary.answers))
    Output.line(words(.plainEnd, answers, words(.cards, words.number(due))))
    guard summary.answers > 0 else { return }
    let grades = summary.grades.map(words.number)
    Output.line(words(.plainGrades, words(.endGrades, grades[0], grades[1], grades[2], grades[3])))
    if summary.new > 0 { Output.line(words(.endLearned, words.number(summary.new))) }
    for card in missed {
      let answer = card.answer.joined(separator: ", ")
      Output.line(
        words(.plainMissed, words(.endHard), SpokenCard(card, words).question, answer, card.file, card.line))
    }
    words.texts(of: summary.tomorrow).forEach(Output.line)
  }

  func offersMore(_ count: Int) -> Bool {
    Output.line(words(.plainMore, words.number(count)))
    return true
  }
}
