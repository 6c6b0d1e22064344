import Scheduling
import Study
import TextUI

/// The tabs of the statistics as lines.
struct StatsText {
  let statistics: Statistics
  let results: [QuizResult]
  let words: Words
  let layout: Layout

  var width: Int { layout.body.width }
  var air: [Line] { layout.isLow ? [] : [[]] }
  var today: Statistics.DayTally? { statistics.days.last }

  /// Returns rows of a name and what is to say about it, the names in a column of their own.
  func facts(_ rows: [(String, Line)]) -> [Line] {
    let column = min(width / 2, (rows.map { Line($0.0).width }.max() ?? 0) + 3)
    return rows.map { name, value in (Line(name, Theme.quiet).padded(to: column) + value).cut(to: width) }
  }

  /// Returns a row of a table: the first cell at the left, the others in columns pushed to the right.
  func row(_ name: Line, _ cells: [Line], each: Int) -> Line {
    cells.reduce(name.padded(to: max(4, width - cells.count * each))) { $0 + $1.pushed(to: each) }
  }

  /// Returns counts as bars that lie, the longest as long as there is room.
  func lying(_ rows: [(name: String, count: Int)]) -> [Line] {
    let names = (rows.map { Line($0.name).width }.max() ?? 0) + 2
    let counts = (rows.map { words.number($0.count).count }.max() ?? 1) + 2
    let most = max(1, rows.map(\.count).max() ?? 1)
    let room = max(1, min(40, width - names - counts))
    return rows.map { name, count in
      let length = count == 0 ? 0 : max(1, count * room / most)
      let bar = Line(String(repeating: "━", count: length), Theme.accent)
      let number = Line(words.number(count), count > 0 ? Theme.text : Theme.quiet).pushed(to: counts - 2)
      return (Line(name, Theme.quiet).padded(to: names) + number + .gap(2) + bar).cut(to: width)
    }
  }

  /// Returns counts as bars that stand side by side, `each` columns wide with a gap if there is room for one.
  ///
  /// The highest is as high as there is room, or `most` is.
  func standing(_ counts: [Int], each: Int, height: Int, most: Int? = nil) -> [Line] {
    let most = max(1, most ?? counts.max() ?? 1)
    let blocks = [Character](" ▁▂▃▄▅▆▇█")
    return (0..<height).map { row in
      counts.flatMap { count -> Line in
        let eighths = count == 0 ? 0 : max(1, count * height * 8 / most)
        let block = blocks[min(max(0, eighths - (height - 1 - row) * 8), 8)]
        let bar = Line(String(repeating: String(block), count: max(1, each - 1)), Theme.accent)
        return each > 1 ? bar + .gap(1) : bar
      }
    }
  }
}

extension StatsText {
  var overview: [Line] {
    guard statistics.reviews > 0 else {
      return wrapped(Line(words(.statsEmpty), Theme.quiet), width: width) + [[]] + states.prefix(5)
    }
    let day = today
    let retention = statistics.retention
    let coming = statistics.forecast
    let year = statistics.days.reduce(0) { $0 + $1.reviews }
    let started = statistics.days.drop { $0.reviews == 0 }.count
    let lines = facts([
      (words(.today), Line(reviewsAndTime(day?.reviews ?? 0, day?.milliseconds ?? 0))),
      (words(.tabRetention), Line(retentionText(retention))),
      (
        words(.streakTitle),
        Line(words(.days, statistics.streak))
          + Line("   " + words(.longestStreak, statistics.longestStreak), Theme.quiet)
      ),
      (words(.perDayTitle), Line(words(.reviewCount, words.number(started == 0 ? 0 : year / started)))),
      (words(.allTime), Line(reviewsAndTime(statistics.reviews, statistics.milliseconds))),
      (words(.overdue), Line(words(.cards, words.number(coming.first ?? 0)))),
      (words(.dueTomorrow), tomorrow),
      (words(.dueWeek), Line(words(.cards, words.number(coming.prefix(7).reduce(0, +))))),
      (words(.lastWeeks), .strip(statistics.days.suffix(28).map(\.reviews))),
    ])
    return lines.prefix(5) + air + lines[5..<8] + air + lines.suffix(1)
  }

  /// What tomorrow will ask, and when nothing will be behind any more.
  private var tomorrow: Line {
    let counts = Line(words.counts(of: statistics.tomorrow).joined(separator: " · "))
    guard let backlog = statistics.tomorrow.backlog else { return counts }
    return counts + Line("   " + words.end(of: backlog), Theme.quiet)
  }

  private func reviewsAndTime(_ reviews: Int, _ milliseconds: Int) -> String {
    let count = words(.reviewCount, words.number(reviews))
    return milliseconds > 0 ? "\(count) · \(words.sitting(seconds: milliseconds / 1000))" : count
  }

  private func retentionText(_ retention: [Statistics.Retention]) -> String {
    let month = retention.first { $0.days == 30 }?.all.value
    return "\(words.percent(month)) (\(words(.month)))"
  }

  var forecast: [Line] {
    let counts = statistics.forecast
    let each = width >= counts.count * 2 ? 2 : 1
    let height = layout.isLow ? 4 : 8
    let most = words.number(counts.max() ?? 0)
    var labels = Line()
    for place in stride(from: 0, to: counts.count, by: each > 1 ? 7 : 14) {
      let text = place == 0 ? words(.today) : words.shortDate((statistics.day + place).date)
      labels = labels.padded(to: max(labels.width, place * each)) + Line(text, Theme.quiet)
    }
    let sums = [(words(.overdue), 1), (words(.dueWeek), 7), (words(.dueMonth), 30)].map { name, days in
      (name, Line(words(.cards, words.number(counts.prefix(days).reduce(0, +)))))
    }
    return [Line(most, Theme.quiet)] + standing(counts, each: each, height: height) + [labels.cut(to: width)] + air
      + facts(sums)
  }
}
