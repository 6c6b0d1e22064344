import Scheduling
import Study

extension Words {
  /// Returns what is said of a backlog, at length and in short: how much is behind, and when it is done.
  package func texts(of backlog: Backlog) -> [String] {
    let end = backlog.end.map { self(.backlogEnd, shortDate($0.date)) } ?? self(.backlogNoEnd)
    let cards = number(backlog.cards)
    return [self(.backlog, cards, number(backlog.perDay)), self(.backlogShort, cards)].map { "\($0) · \(end)" }
  }

  /// Returns what is said of an exam: the deck, the date, what would be known then, how many new cards a day it takes.
  package func texts(of exam: Library.ExamAhead) -> [String] {
    let text = self(.examAhead, exam.deck, shortDate(exam.day.date), percent(exam.recall))
    guard exam.unseen > 0, exam.daysLeft > 0 else { return [text] }
    let days = max(1, exam.daysLeft - (exam.day - exam.lastPass))
    return [text, self(.examUnseen, number((exam.unseen + days - 1) / days))]
  }
}
