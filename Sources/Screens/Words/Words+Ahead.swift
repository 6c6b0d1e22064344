import Scheduling
import Study

extension Words {
  /// Returns what is said of a backlog, at length and in short: how much is behind, and when it is done.
  package func texts(of backlog: Backlog) -> [String] {
    let end = end(of: backlog)
    let cards = number(backlog.cards)
    return [self(.backlog, cards, number(backlog.perDay)), self(.backlogShort, cards)].map { "\($0) · \(end)" }
  }

  /// Returns when nothing is behind any more.
  package func end(of backlog: Backlog) -> String {
    backlog.end.map { self(.backlogEnd, shortDate($0.date)) } ?? self(.backlogNoEnd)
  }

  /// Returns how much tomorrow will ask: cards, and new ones where there are any.
  package func counts(of tomorrow: Tomorrow) -> [String] {
    let new = tomorrow.new > 0 ? [self(.tomorrowNew, number(tomorrow.new))] : []
    return tomorrow.reviews > 0 || new.isEmpty ? [self(.cards, number(tomorrow.reviews))] + new : new
  }

  /// Returns what is said of the day after: how much it will ask, and of what it will have no room for.
  package func texts(of tomorrow: Tomorrow) -> [String] {
    let (reviews, new) = (number(tomorrow.reviews), number(tomorrow.new))
    let text =
      switch (tomorrow.reviews, tomorrow.new) {
      case (0, 0): self(.endTomorrowNone)
      case (_, 0): self(.endTomorrow, reviews)
      case (0, _): self(.endTomorrowNew, new)
      default: self(.endTomorrowBoth, reviews, new)
      }
    return [text] + (tomorrow.backlog.map { [texts(of: $0)[0]] } ?? [])
  }

  /// Returns what is said of an exam: the deck, the date, what would be known then if nothing more was studied, how many new
  /// cards a day it takes.
  package func texts(of exam: Library.ExamAhead) -> [String] {
    let text = self(.examAhead, exam.deck, shortDate(exam.day.date), percent(exam.recall))
    guard exam.unseen > 0, exam.daysLeft > 0 else { return [text] }
    let days = max(1, exam.daysLeft - (exam.day - exam.lastPass))
    return [text, self(.examUnseen, number((exam.unseen + days - 1) / days))]
  }
}
