/// A card's first later review, of which outliers are judged and first stabilities made.
struct FirstGap: Hashable {
  var grade: UInt8
  var days: Int32
}

extension ReviewLog {
  /// Returns the first gaps that are too rare or too long to learn from, and how the others went.
  ///
  /// Per first grade, gaps are left out rarest first, of equally rare ones the shortest first, while fewer than 20 items
  /// or 5 % have gone; after that only those of under 6 items, or of more than 100 days (365 after Easy).
  func firstGaps(_ items: TrainingItems) -> (outliers: Set<FirstGap>, kept: [FirstGap: GapTally]) {
    var tallies: [FirstGap: GapTally] = [:]
    for card in cards.indices {
      guard let review = firstLater(of: card), items.ranks[review] >= 0 else { continue }
      let gap = FirstGap(grade: grades[Int(starts[card])], days: gaps[review])
      tallies[gap, default: GapTally()].add(grades[review])
    }
    var outliers: Set<FirstGap> = []
    for grade in UInt8(1)...4 {
      let own = tallies.filter { $0.key.grade == grade }
      let most = max(20, own.values.reduce(0) { $0 + $1.count } / 20)
      var gone = 0
      for (gap, tally) in own.sorted(by: { ($0.value.count, $0.key.days) < ($1.value.count, $1.key.days) }) {
        let isSpent = gone + tally.count >= most
        if isSpent && tally.count >= 6 && gap.days <= (grade == 4 ? 365 : 100) { continue }
        if !isSpent { gone += tally.count }
        outliers.insert(gap)
      }
    }
    return (outliers, tallies.filter { !outliers.contains($0.key) })
  }
}

extension ReviewLog {
  /// Returns the items that are no outliers, and w0…w3 fitted to them alone; nil where they are too few.
  func withoutOutliers(_ all: TrainingItems) -> (TrainingItems, first: [Double]?) {
    let (outliers, kept) = firstGaps(all)
    let kin = cards.indices.filter { card in
      guard let review = firstLater(of: card), all.ranks[review] >= 0 else { return false }
      return !outliers.contains(FirstGap(grade: grades[Int(starts[card])], days: gaps[review]))
    }
    let chosen = TrainingItems(self, all, of: kin)
    guard chosen.count >= 8 else { return (chosen, nil) }
    let average = Double(chosen.passed(self)) / Double(chosen.count)
    return (chosen, FirstStabilities(kept, average: average).values)
  }
}

/// How many first later reviews there were, and how many were passed.
struct GapTally: Hashable {
  private(set) var count = 0
  private(set) var passed = 0

  mutating func add(_ grade: UInt8) {
    count += 1
    if grade > 1 { passed += 1 }
  }
}
