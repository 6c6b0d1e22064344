import Scheduling
import TextUI

/// The grades on offer with the wait each would give.
///
/// They keep one place, near the card, and give way downward only for a long one.
struct GradeButtons {
  let layout: Layout
  /// Lines of the card above them.
  let lines: Int
  /// The grades there are, on the keys 1, 2 and so on.
  let grades: [Grade]
  /// The grade that Enter gives.
  let suggested: Grade
  /// Whether something speaks for it.
  let hasReason: Bool

  /// Columns of one grade.
  private var each: Int { min(12, layout.body.width / max(1, grades.count)) }
  private var rows: Int { Self.rows(layout) }

  /// The row of the body they begin in.
  var row: Int { min(Self.lastRow(layout: layout), max(10, lines + 2)) }

  /// The row of the body they begin in at the lowest.
  static func lastRow(layout: Layout) -> Int { max(1, layout.body.height - rows(layout)) }

  /// Rows they take: none on the lowest screens, where the foot names the keys and the card needs every row.
  private static func rows(_ layout: Layout) -> Int {
    if layout.size.height >= 8 { return 2 }
    return layout.body.height >= 4 && layout.body.width >= 40 ? 1 : 0
  }

  func draw(on sheet: inout Sheet, wait: (Grade) -> String) {
    guard rows > 0 else { return }
    for (place, grade) in grades.enumerated() {
      let key = Line(sheet.ownKeys.label(of: .grade(grade)) ?? "\(place + 1)", Theme.accent)
      let isSuggested = grade == suggested
      var title =
        key + Line(each >= 8 ? " " + sheet.words.name(of: grade) : "", isSuggested ? Theme.chosen : Theme.text)
      var time = Line(wait(grade), Theme.quiet)
      if isSuggested, hasReason {
        let sign = Line(" ⏎", Theme.accent)
        if rows == 2, title.width + sign.width < each { title += sign } else { time += sign }
      }
      let indent = place * each
      if rows == 2 {
        sheet.write(title.cut(to: each - 1), row: row, indent: indent)
        sheet.write(time.cut(to: each - 1), row: row + 1, indent: indent)
      } else {
        sheet.write((key + .gap(1) + time).cut(to: each - 1), row: row, indent: indent)
      }
    }
  }

  func grade(at point: Point) -> Grade? {
    let column = point.x - layout.body.x
    let line = point.y - layout.body.y - row
    guard column >= 0, each > 0, (0..<rows).contains(line), grades.indices.contains(column / each) else { return nil }
    return grades[column / each]
  }
}
