import Cards
import Scheduling

extension Library {
  /// What became of the card at a place of `all`.
  package func standing(at place: Int) -> Standing { standings[place] }

  /// Whether the study day of `time` asks for the card at a place, as a review or in its steps.
  package func isDue(_ place: Int, at time: Timestamp) -> Bool { isDue(place, on: studyDay(at: time)) }

  /// Returns those of some places whose cards match a query; the words of the query are looked for in `text`.
  func filter(_ places: [Int], by query: CardQuery, in text: SearchText, at time: Timestamp) -> [Int] {
    if query.isEmpty { return places }
    let today = studyDay(at: time)
    var kept = places
    for term in query.terms { kept = filter(kept, by: term, on: today, at: time) }
    // Words cost most and are looked for where all else holds.
    for term in query.terms {
      switch term.test {
      case .text(let needle): kept = text.filter(kept, needle, isWanted: !term.isNegated)
      case .pattern(let pattern): kept = text.filter(kept, pattern, isWanted: !term.isNegated)
      case .deck, .rule, .state, .measure, .nothing: break
      }
    }
    return kept
  }

  private func filter(_ places: [Int], by term: CardQuery.Term, on today: StudyDay, at time: Timestamp) -> [Int] {
    let isWanted = !term.isNegated
    switch term.test {
    case .text, .pattern: return places
    case .nothing: return []
    case .deck(let needle):
      let isInside = cards(ofDecksWith: needle)
      return places.filter { isInside[$0] == isWanted }
    case .rule(let rule): return places.filter { (all[$0].rule == rule) == isWanted }
    case .state(let state): return places.filter { self.is(state, $0, on: today) == isWanted }
    case .measure(let measure, let comparison, let bound):
      return places.filter { place in
        (value(of: measure, at: place, on: today, at: time).map { comparison.holds($0, bound) } ?? false) == isWanted
      }
    }
  }

  /// Whether each card lies in a deck whose path holds the needle, or below one.
  private func cards(ofDecksWith needle: Needle) -> [Bool] {
    var isInside = [Bool](repeating: false, count: all.count)
    var paths = SearchText()
    for node in tree.nodes {
      paths.add(node.path)
      paths.endPiece()
    }
    for node in paths.filter(Array(tree.nodes.indices), needle, isWanted: true) {
      for place in tree.nodes[node].cards { isInside[place] = true }
    }
    return isInside
  }

  private func isDue(_ place: Int, on today: StudyDay) -> Bool {
    switch demand(at: place, on: today) {
    case .step, .review: true
    case .new, .nothing: false
    }
  }

  private func `is`(_ state: CardQuery.State, _ place: Int, on today: StudyDay) -> Bool {
    let standing = standings[place]
    let isActive = standing.role == .active
    return switch state {
    case .due: isDue(place, on: today)
    case .new: isActive && standing.progress.schedule.phase == .new
    case .learning: isActive && standing.progress.schedule.isInSteps
    case .leech: isActive && standing.isLeech
    case .suspended: isActive && standing.progress.isSuspended
    case .buried: isActive && standing.progress.buriedOn == today.day
    case .waiting: standing.role == .waiting
    case .flagged: standing.progress.isFlagged
    case .dismissed: standing.role == .dismissed
    }
  }

  private func value(
    of measure: CardQuery.Measure, at place: Int, on today: StudyDay, at time: Timestamp
  ) -> Double? {
    let schedule = standings[place].progress.schedule
    switch measure {
    case .stability: return schedule.memory?.stability
    case .difficulty: return schedule.memory?.difficulty
    case .lapses: return Double(schedule.lapses)
    case .reviews: return Double(schedule.reviews)
    case .confidence: return all[place].confidence
    case .due:
      switch schedule.due {
      case .whenNew: return nil
      case .at(let moment): return Double(moment.milliseconds - time.milliseconds) / 86_400_000
      case .on(let day): return Double(day - today.day)
      }
    }
  }
}
