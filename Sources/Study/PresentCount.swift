import Cards
import History
import Scheduling

/// What the cards of a library stand at, counted in one pass over them.
struct PresentCount {
  private static let dayBars: [Double] = [0, 1, 2, 4, 7, 14, 21, 30, 60, 90, 180, 365, 730]

  private(set) var forecast = [Int](repeating: 0, count: 30)
  private(set) var states = Statistics.States()
  private(set) var intervals = dayBars.map(Statistics.Bar.init)
  private(set) var stability = dayBars.map(Statistics.Bar.init)
  private(set) var difficulty = (1...10).map { Statistics.Bar(lowerEnd: Double($0)) }

  init(library: Library, deck: String?, at time: Timestamp) {
    let today = library.day(at: time)
    for place in library.places(in: deck) where library.standings[place].role == .active {
      let progress = library.standings[place].progress
      countState(progress, today: today)
      if let memory = progress.schedule.memory {
        Self.count(memory.stability, in: &stability)
        Self.count(memory.difficulty, in: &difficulty)
      }
      if progress.schedule.phase == .review { Self.count(Double(progress.schedule.interval), in: &intervals) }
      if !progress.isSuspended { countForecast(progress, today: today, library: library) }
    }
  }

  private mutating func countState(_ progress: CardProgress, today: Day) {
    if progress.isSuspended {
      states.suspended += 1
    } else if progress.buriedOn == today {
      states.buried += 1
    } else {
      switch progress.schedule.phase {
      case .new: states.new += 1
      case .learning: states.learning += 1
      case .relearning: states.relearning += 1
      case .review:
        if progress.schedule.interval < Statistics.matureFrom { states.young += 1 } else { states.mature += 1 }
      }
    }
  }

  private mutating func countForecast(_ progress: CardProgress, today: Day, library: Library) {
    let due: Day
    switch progress.schedule.due {
    case .whenNew: return
    case .at(let time): due = library.day(at: time)
    case .on(let day): due = day
    }
    let earliest = progress.buriedOn == today ? 1 : 0
    let offset = max(earliest, due - today)
    if offset < forecast.count { forecast[offset] += 1 }
  }

  private static func count(_ value: Double, in bars: inout [Statistics.Bar]) {
    let index = bars.lastIndex { $0.lowerEnd <= value } ?? 0
    bars[index].count += 1
  }
}

extension Library {
  /// The table of decks, or of one deck and those below it.
  func deckRows(below deck: String?, at time: Timestamp) -> [Statistics.DeckRow] {
    let wanted = places(in: deck)
    return decks(at: time).compactMap { summary in
      let places = tree.places(in: summary.path)
      guard wanted.lowerBound <= places.lowerBound, places.upperBound <= wanted.upperBound else { return nil }
      if let deck, summary.path != deck, !summary.path.hasPrefix(deck + "/") { return nil }
      return row(of: summary, places)
    }
  }

  private func row(of summary: DeckSummary, _ places: Range<Int>) -> Statistics.DeckRow {
    var row = Statistics.DeckRow(deck: summary)
    var known = 0
    var days = 0.0
    for place in places where standings[place].role == .active {
      let schedule = standings[place].progress.schedule
      row.reviews += schedule.reviews
      row.lapses += schedule.lapses
      if schedule.phase == .review, schedule.interval >= Statistics.matureFrom { row.mature += 1 }
      guard let memory = schedule.memory else { continue }
      known += 1
      days += memory.stability
    }
    row.stability = known == 0 ? nil : days / Double(known)
    return row
  }
}
