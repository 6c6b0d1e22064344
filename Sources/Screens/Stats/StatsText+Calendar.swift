import Scheduling
import Study
import TextUI

extension StatsText {
  /// The last year, a column a week, Monday at the top; the chosen day marked and told below.
  func calendar(daysAgo: Int) -> [Line] {
    let days = statistics.days
    guard !days.isEmpty else { return [] }
    let names = words.weekdayNames
    let label = (names.map { Line($0).width }.max() ?? 2) + 1
    let last = statistics.day.date.weekday.rawValue - 1
    // Two columns are left free for the name of a month that has just begun.
    let weeks = max(1, min(53, width - label - 2))
    let most = max(1, days.map(\.reviews).max() ?? 1)
    let rows = (0..<7).map { weekday in
      let name = Line(weekday.isMultiple(of: 2) ? names[weekday] : "", Theme.quiet).padded(to: label)
      return (0..<weeks).reduce(name) { line, week in
        let ago = (weeks - 1 - week) * 7 + last - weekday
        guard ago >= 0, ago < days.count else { return line + .gap(1) }
        return line + Self.shade(days[days.count - 1 - ago].reviews, of: most, isChosen: ago == daysAgo)
      }
    }
    let months = Line.gap(label) + monthLabels(weeks: weeks, last: last, room: width - label)
    return (layout.isLow ? [] : [months.cut(to: width)]) + rows + air + told(daysAgo)
      + (layout.isLow ? [] : [[], legend])
  }

  private static func shade(_ count: Int, of most: Int, isChosen: Bool) -> Line {
    // A mark of its own: a shade reversed is another shade.
    guard !isChosen else { return Line("◆", Theme.strong) }
    let shades = ["░", "▒", "▓", "█"]
    guard count > 0 else { return Line("·", Theme.quiet) }
    return Line(shades[min(3, (count * 4 - 1) / most)], Theme.accent)
  }

  /// The name of a month above the first week that begins in it.
  private func monthLabels(weeks: Int, last: Int, room: Int) -> Line {
    var line = Line()
    var shown = 0
    for week in 0..<weeks {
      let monday = statistics.day + -((weeks - 1 - week) * 7 + last)
      guard monday.date.month != shown else { continue }
      shown = monday.date.month
      let name = Line(words.monthName(shown), Theme.quiet)
      // A name moves aside for the one before it; a month that has but a week or two at the left edge has none.
      let column = line.isEmpty ? week : max(week, line.width + 1)
      guard week > 0 || monday.date.day <= 7, column <= week + 2, column + name.width <= room else { continue }
      line = line.padded(to: column) + name
    }
    return line
  }

  private func told(_ daysAgo: Int) -> [Line] {
    let tally = statistics.days[statistics.days.count - 1 - min(max(0, daysAgo), statistics.days.count - 1)]
    var text = words.date(tally.day.date) + "  " + words(.reviewCount, words.number(tally.reviews))
    if tally.milliseconds > 0 { text += " · " + words.sitting(seconds: tally.milliseconds / 1000) }
    return [Line(text).cut(to: width)]
  }

  private var legend: Line {
    let year = statistics.days.drop { $0.reviews == 0 }
    // Today is not over yet.
    let rest = year.dropLast().count { $0.reviews == 0 }
    let scale =
      Line(words(.less) + " ", Theme.quiet) + Line("·", Theme.quiet) + Line(" ░ ▒ ▓ █ ", Theme.accent)
      + Line(words(.more), Theme.quiet)
    let facts = "\(words(.longestStreakTitle, statistics.longestStreak)) · \(words(.restDays, rest))"
    return scale.opposite(Line(facts, Theme.quiet), in: width).cut(to: width)
  }
}
