import Cards
import Scheduling
import Study
import TextUI

/// Where a card stands, in words: short for a row of a list, whole for the card itself.
package struct CardStanding {
  let standing: Library.Standing
  let library: Library
  let time: Timestamp
  let words: Words

  /// The standing of the card at a place of the library's.
  package init(_ place: Int, in library: Library, at time: Timestamp, _ words: Words) {
    standing = library.standing(at: place)
    (self.library, self.time, self.words) = (library, time, words)
  }

  /// Whether the card is one that is asked.
  var isAsked: Bool { standing.role == .active && !standing.progress.isSuspended }

  private var schedule: Schedule { standing.progress.schedule }

  /// A sign before the question for what stands out, two columns.
  var sign: Line {
    switch standing.role {
    case .waiting: return Line("? ", Theme.accent)
    case .dismissed: return Line("✗ ", Theme.quiet)
    case .active: break
    }
    if standing.progress.isFlagged { return Line("⚑ ", Theme.late) }
    return standing.isLeech ? Line("! ", Theme.late) : .gap(2)
  }

  /// What stands at the right of a row: why the card is not asked, or what the list is sorted by.
  func short(for order: CardBrowser.Order) -> Line {
    switch standing.role {
    case .waiting: return Line(words(.shortWaiting), Theme.accent)
    case .dismissed: return Line(words(.shortDismissed), Theme.quiet)
    case .active: break
    }
    if standing.progress.isSuspended { return Line(words(.shortSuspended), Theme.quiet) }
    switch order {
    case .deck, .due: return Line(due, Theme.quiet)
    case .stability:
      return Line(schedule.memory.map { words(.days, words.decimal($0.stability)) } ?? words(.new), Theme.quiet)
    case .lapses: return Line(words(.shortTimes, schedule.lapses), Theme.quiet)
    }
  }

  /// When the card comes next, short: new, today, 3일.
  private var due: String {
    if schedule.phase == .new { return words(.new) }
    return days > 0 ? words.duration(days: days) : words(.standsDue)
  }

  /// Days until the card comes, none when that is today or was before.
  private var days: Int {
    switch schedule.due {
    case .whenNew: 0
    case .at(let moment): max(0, library.day(at: moment) - library.day(at: time))
    case .on(let day): max(0, day - library.day(at: time))
    }
  }

  /// What is to be said of the card, part by part.
  package var parts: [String] {
    switch standing.role {
    case .waiting: return [words(.standsWaiting)]
    case .dismissed: return [words(.standsDismissed)]
    case .active: break
    }
    let progress = standing.progress
    var parts: [String] = []
    if progress.isSuspended { parts.append(words(.standsSuspended)) }
    if progress.isFlagged { parts.append(words(.standsFlagged)) }
    if progress.buriedOn == library.day(at: time) { parts.append(words(.standsBuried)) }
    if schedule.phase == .new { return parts + [words(.standsNew)] }
    parts.append(dueDate)
    if let memory = schedule.memory {
      parts.append(words(.standsStability, words(.days, words.decimal(memory.stability))))
    }
    if schedule.lapses > 0 { parts.append(words(.standsLapses, schedule.lapses)) }
    return parts
  }

  private var dueDate: String {
    let date = words.shortDate((library.day(at: time) + days).date)
    return days == 0 ? words(.standsDue) : words(.standsOn, date, words.duration(days: days))
  }
}

/// A card as the browser shows it: question, answer, where it stands, and the rule that made it.
struct CardPreview {
  let card: Card
  let stands: CardStanding
  let ruleNames: [String: String]
  let width: Int
  let isLow: Bool

  var lines: [Line] {
    let text = CardText(card: card, words: stands.words, width: width, isLow: true)
    let air: [Line] = isLow ? [] : [[]]
    let way = Breadcrumb(card).line(width: width)
    return (way.isEmpty ? [] : [way] + air) + text.question(isRevealed: true) + text.answer + air + facts
  }

  /// Where the card stands and by which rule it was made, quiet.
  private var facts: [Line] {
    let words = stands.words
    let rule = words(.ruleSure, card.rule, ruleNames[card.rule] ?? "", words.percent(card.confidence))
    return [stands.parts.joined(separator: " · "), rule].flatMap { wrapped(Line($0, Theme.quiet), width: width) }
  }
}
