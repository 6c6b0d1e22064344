import Cards
import History
import Scheduling
import Screens
import Study

/// Speaks to people: one labelled line an event.
struct WordVoice: ReviewVoice {
  let words: Words
  let dayStart: DayStart

  func asks(_ card: Card, answered: Int, left: Int) {
    let place = ([card.deck] + card.section.suffix(1)).joined(separator: ", ")
    Output.line(words(.plainQuestion, answered + 1, answered + left, place, card.question))
    Output.line(words(.plainReveal))
  }

  func answers(_ card: Card, outcomes: Outcomes, grades: [Grade], at now: Timestamp) {
    Output.line(words(.plainAnswer, card.answer.joined(separator: "; ") + (card.extra.map { " (\($0))" } ?? "")))
    let offers = grades.enumerated().map { place, grade in
      let wait = words.wait(until: outcomes[grade].due, from: now, dayStart: dayStart)
      return "\(place + 1) \(words.name(of: grade)) \(wait)"
    }
    Output.line(offers.joined(separator: ", ") + " >")
  }

  func hints(_ hint: String) { Output.line(words(.plainHint, hint)) }

  func checks(_ check: AnswerCheck) {
    switch check.verdict {
    case .right: Output.line(words(.plainRight))
    case .nearly: Output.line(words(.plainNearly, check.expected))
    case .wrong: Output.line(words(.plainWrong, check.expected))
    }
  }

  func records(_ entry: Entry, schedule: Schedule?, at now: Timestamp) {
    if case .review(_, let grade, _) = entry.act, let schedule {
      let wait = words.wait(until: schedule.due, from: now, dayStart: dayStart)
      Output.line(words(.plainRecorded, words.name(of: grade), wait))
    } else if let text = words.notice(of: entry.act) {
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

  func ends(reviewed: Int, due: Int) { Output.line(words(.plainEnd, reviewed, due)) }
}
