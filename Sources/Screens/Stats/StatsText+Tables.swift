import Scheduling
import Study
import TextUI

extension StatsText {
  /// Recall of young and mature cards over four stretches, then what was predicted beside what was.
  var retention: [Line] {
    let stretches = statistics.retention
    let hasCounts = width >= 60
    let each = width >= 60 ? 14 : 8
    let titles = stretches.map { Line(title(of: $0.days), Theme.quiet) }
    let header = row([], titles, each: each)
    let kinds: [(Word, (Statistics.Retention) -> Statistics.Share)] = [
      (hasCounts ? .young : .youngShort, { $0.young }), (hasCounts ? .mature : .matureShort, { $0.mature }),
      (.all, { $0.all }),
    ]
    let table = kinds.map { word, share in
      row(Line(words(word), Theme.quiet), stretches.map { cell(share($0), counted: hasCounts) }, each: each)
    }
    let isKnown = stretches.contains { $0.all.total > 0 }
    return [header] + table
      + (isKnown ? calibration : [[]] + wrapped(Line(words(.retentionNone), Theme.quiet), width: width))
  }

  private func title(of days: Int) -> String {
    switch days {
    case 1: words(.today)
    case 7: words(.week)
    case 30: words(.month)
    default: words(.year)
    }
  }

  private func cell(_ share: Statistics.Share, counted: Bool) -> Line {
    let value = Line(words.percent(share.value), share.total > 0 ? Theme.text : Theme.quiet)
    guard counted, share.total > 0 else { return value }
    return value + Line(" (\(words.number(share.total)))", Theme.quiet)
  }

  private var calibration: [Line] {
    let bins = statistics.calibration.filter { $0.actual.total > 0 }.reversed()
    guard !bins.isEmpty else { return [] }
    return [[], Line(words(.calibration), Theme.quiet)]
      + bins.map { bin in
        let (predicted, actual) = (bin.meanPrediction ?? 0, bin.actual.value ?? 0)
        let text =
          Line(words(.predicted) + " ", Theme.quiet) + Line(words.percent(predicted)).pushed(to: 4)
          + Line("  " + words(.actual) + " ", Theme.quiet) + Line(words.percent(actual)).pushed(to: 4)
        let count = Line(" (\(words.number(bin.actual.total)))", Theme.quiet).padded(to: 10)
        let room = width - text.width - count.width - 2
        let bar: Line = room >= 12 ? .gap(2) + .bar(actual, of: 1, width: min(30, room)) : []
        return (text + count + bar).cut(to: width)
      }
  }

  /// How the cards stand, and how far apart their reviews are.
  var states: [Line] {
    let states = statistics.states
    let standing = lying(
      [
        (words(.stateNew), states.new), (words(.stateLearning), states.learning + states.relearning),
        (words(.stateYoung), states.young), (words(.stateMature), states.mature),
        (words(.stateSuspended), states.suspended),
      ] + (states.buried > 0 ? [(words(.stateBuried), states.buried)] : []))
    return standing + distribution(.intervals, statistics.intervals) + distribution(.stability, statistics.stability)
      + difficulty
  }

  private func distribution(_ title: Word, _ bars: [Statistics.Bar]) -> [Line] {
    guard bars.contains(where: { $0.count > 0 }) else { return [] }
    let shown = bars.drop { $0.count == 0 }.reversed().drop { $0.count == 0 }.reversed()
    let rows = shown.map { bar in
      let days = Int(bar.lowerEnd)
      return ((days < 365 ? words(.days, days) : words.duration(days: days)) + "–", bar.count)
    }
    return [[], Line(words(title), Theme.quiet)] + lying(rows)
  }

  private var difficulty: [Line] {
    guard statistics.difficulty.contains(where: { $0.count > 0 }) else { return [] }
    return [[], Line(words(.difficulty), Theme.quiet)]
      + lying(statistics.difficulty.map { (words.decimal($0.lowerEnd), $0.count) })
  }

  var decks: [Line] {
    guard !statistics.decks.isEmpty else { return wrapped(Line(words(.nothingHere), Theme.quiet), width: width) }
    let all: [(Word, (Statistics.DeckRow) -> String)] = [
      (.cardsTitle, { words.number($0.deck.cards) }), (.recall, { words.percent($0.deck.recall) }),
      (.reviewsTitle, { words.number($0.reviews) }), (.matureShort, { words.number($0.mature) }),
      (.stability, { row in row.stability.map { words(.days, words.decimal($0)) } ?? "–" }),
    ]
    let each = width >= 60 ? 10 : 8
    let columns = Array(all.prefix(width >= 64 ? 5 : width >= 36 ? 2 : 1))
    let header = row(
      Line(words(.deck), Theme.quiet), columns.map { Line(words($0.0), Theme.quiet).cut(to: each - 1) }, each: each)
    return [header]
      + statistics.decks.map { deck in
        let name = Line(String(repeating: "  ", count: deck.deck.depth) + deck.deck.name)
          .cutInside(to: max(4, width - columns.count * each - 1))
        return row(name, columns.map { Line($0.1(deck)) }, each: each)
      }
  }

  /// Finished quizzes, the latest first.
  var quizzes: [Line] {
    guard !results.isEmpty else { return wrapped(Line(words(.quizNone), Theme.quiet), width: width) }
    let scores =
      Line(words(.quizScore) + "  ", Theme.quiet)
      + .strip(results.suffix(max(1, width - 12)).map(\.score))
    return [scores, []]
      + results.reversed().prefix(100).map { result in
        let day = Day(containing: result.at, startingAt: statistics.dayStart)
        let score =
          Line(words(.points, words.number(result.score))) + .gap(3)
          + Line("✓ \(result.right)", Theme.right) + .gap(2) + Line("✗ \(result.wrong)", Theme.wrong)
        let name = Line(words.shortDate(day.date) + "  ", Theme.quiet) + Line(result.deck ?? words(.everything))
        return name.opposite(score, in: width)
      }
  }
}
