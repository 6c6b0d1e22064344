import Study
import TextUI

extension StatsText {
  /// How much was reviewed at each hour of the day, and how much of it was recalled.
  var hours: [Line] {
    let shares = statistics.hours
    guard shares.contains(where: { $0.total > 0 }) else {
      return wrapped(Line(words(.statsEmpty), Theme.quiet), width: width)
    }
    let most = shares.map(\.total).max() ?? 1
    let column = max(5, words.number(most).count + 1)
    let recalled = statistics.hourlyRecall.map { Int((($0.value ?? 0) * 100).rounded()) }
    let isTried = statistics.hourlyRecall.contains { $0.total > 0 }
    let each = width >= 48 + column ? 2 : 1
    let reviews = standing(shares.map(\.total), each: each, height: layout.isLow ? 3 : 5)
    let recall = standing(recalled, each: each, height: layout.isLow ? 3 : 4, most: 100)
    return [Line(words(.hourTitle), Theme.quiet)] + air
      + scaled(reviews, from: "0", to: words.number(most), column: column) + [hourLabels(each: each, column: column)]
      + [[], Line(words(.hourRecall) + (isTried ? "" : "  –"), Theme.quiet)]
      + (isTried ? air + scaled(recall, from: "0%", to: "100%", column: column) : [])
      + (layout.isLow || !isTried ? [] : [hourLabels(each: each, column: column)]) + bestHour
  }

  /// Bars with what their foot and their top stand for at the left.
  private func scaled(_ rows: [Line], from foot: String, to top: String, column: Int) -> [Line] {
    rows.enumerated().map { place, row in
      let label = place == 0 ? top : place == rows.count - 1 ? foot : ""
      return Line(label, Theme.quiet).pushed(to: column - 1) + .gap(1) + row
    }
  }

  private func hourLabels(each: Int, column: Int) -> Line {
    stride(from: 0, to: 24, by: 6).reduce(Line.gap(column)) { line, hour in
      line.padded(to: column + hour * each) + Line(words(.clock, hour), Theme.quiet)
    }
  }

  private var bestHour: [Line] {
    let tried = statistics.hourlyRecall.enumerated().filter { $0.element.total >= 10 }
    // One hour alone is no better than others.
    guard tried.count > 1, let best = tried.max(by: { ($0.element.value ?? 0) < ($1.element.value ?? 0) }) else {
      return []
    }
    let text = words(.bestHour, words(.clock, best.offset), words.percent(best.element.value))
    return air + wrapped(Line(text), width: width)
  }
}
