import Cards
import Scheduling
import Study

/// Why a card comes on its day, as line mode says it: its memory, and where each grade would take it.
package struct SpokenReasons {
  package let lines: [String]

  /// Nothing while no answer shows.
  package init(_ session: ReviewSession, _ words: Words, at now: Timestamp) {
    guard let card = session.card, let outcomes = session.outcomes else {
      lines = [words(.plainWhyLater)]
      return
    }
    let library = session.library
    let schedule = library.ledger.progress(of: card.id).schedule
    let scheduler = library.ledger.scheduler(for: card.id)
    var lines = [words(.plainWhy, words(.whyNew))]
    if let memory = schedule.memory {
      let facts = [
        words.stabilities(memory, scheduler.model).map { "\($0) \($1)" }.joined(separator: ", "),
        "\(words(.difficulty)) \(words(.plainOfTen, words.decimal(memory.difficulty)))",
        "\(words(.recallNow)) \(words.percent(scheduler.recall(of: schedule, at: now)))",
      ]
      lines = [words(.plainWhy, facts.joined(separator: ", "))]
    }
    for (place, grade) in library.settings.interface.gradeButtons.grades.enumerated() {
      let next = outcomes[grade]
      var parts = [words.wait(of: next, dayStart: scheduler.settings.dayStart)]
      if case .on(let day) = next.due { parts.append(words.shortDate(day.date)) }
      if let after = next.memory {
        parts.append("\(words(.stability)) \(words(.daysWord, words.decimal(after.stability)))")
      }
      lines.append("\(place + 1) \(words.name(of: grade)): \(parts.joined(separator: ", "))")
    }
    self.lines = lines + words.reasons(of: scheduler.settings, at: now)
  }
}

/// The lines of a note around a card, as line mode says them: each with its number, the card's own named so.
package struct SpokenNote {
  package let lines: [String]

  /// Lines said before and after the card's own.
  private static let around = 3

  package init(_ text: String, around card: Card, _ words: Words) {
    let all = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
    let last = max(card.line, card.lastLine)
    let wanted = max(1, card.line - Self.around)...(last + Self.around)
    lines = wanted.filter { all.indices.contains($0 - 1) && all[$0 - 1].contains { !$0.isWhitespace } }.map { number in
      let isOwn = (card.line...last).contains(number)
      return words(isOwn ? .plainOwnLine : .plainNoteLine, number, String(all[number - 1].prefix(500)))
    }
  }
}
