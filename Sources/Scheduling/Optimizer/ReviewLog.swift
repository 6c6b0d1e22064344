/// A learner's reviews, card by card and each card's in the order of time.
package struct ReviewLog: Sendable {
  /// One line of a log.
  package struct Row: Hashable, Sendable {
    package var card: Int64
    package var milliseconds: Int64
    package var grade: UInt8

    package init(card: Int64, milliseconds: Int64, grade: UInt8) {
      self.card = card
      self.milliseconds = milliseconds
      self.grade = grade
    }
  }

  /// The cards as they are called in the log, by first appearance.
  package private(set) var cards: [Int64] = []
  /// Where each card's reviews begin, and where the last one's end.
  package private(set) var starts: [Int32] = []
  /// Grades 1…4.
  package private(set) var grades: [UInt8]
  /// Study days since the card's review before; 0 at the first one and within a day.
  package private(set) var gaps: [Int32]
  /// The place of each review among all, in the order of time.
  package private(set) var places: [Int32]

  /// Reviews in all.
  package var count: Int { grades.count }

  /// Longer gaps, in days, are held at this.
  private static let longestGap: Int64 = 100_000

  /// Sorts rows by card and time; days begin at `dayStart` where local time is `offsetSeconds` ahead of UTC.
  package init(_ rows: [Row], dayStart: DayStart = .standard, offsetSeconds: Int = 0) {
    let order = Self.inTime(rows)
    var ids: [Int64: Int32] = [:]
    var cardOf = [Int32](repeating: 0, count: rows.count)
    var sizes: [Int32] = []
    for (index, row) in rows.enumerated() {
      let card = ids[row.card] ?? Int32(sizes.count)
      if card == sizes.count {
        ids[row.card] = card
        cards.append(row.card)
        sizes.append(0)
      }
      cardOf[index] = card
      sizes[Int(card)] += 1
    }
    starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    grades = Array(repeating: 0, count: rows.count)
    gaps = Array(repeating: 0, count: rows.count)
    places = Array(repeating: 0, count: rows.count)
    fill(rows, order, cardOf, shift: Int64(offsetSeconds) * 1_000 - Int64(dayStart.minutes) * 60_000)
  }

  private mutating func fill(_ rows: [Row], _ order: [Int32]?, _ cardOf: [Int32], shift: Int64) {
    var next = starts
    var lastDay = [Int64](repeating: 0, count: cards.count)
    for place in rows.indices {
      let index = order.map { Int($0[place]) } ?? place
      let card = Int(cardOf[index])
      let review = Int(next[card])
      let day = (rows[index].milliseconds + shift).dividedDown(by: 86_400_000)
      grades[review] = rows[index].grade
      gaps[review] = next[card] == starts[card] ? 0 : Int32(min(day - lastDay[card], Self.longestGap))
      places[review] = Int32(place)
      lastDay[card] = day
      next[card] += 1
    }
  }

  /// Returns the rows' indices by time, then card, then grade; nil where they stand so already.
  private static func inTime(_ rows: [Row]) -> [Int32]? {
    func isBefore(_ left: Row, _ right: Row) -> Bool {
      (left.milliseconds, left.card, left.grade) < (right.milliseconds, right.card, right.grade)
    }
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { !isBefore($1, $0) }
    if isSorted { return nil }
    return rows.indices.map(Int32.init).sorted { isBefore(rows[Int($0)], rows[Int($1)]) }
  }
}
