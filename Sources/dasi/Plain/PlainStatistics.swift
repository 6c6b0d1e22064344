import Scheduling
import Screens
import Study

/// The statistics as labelled lines: no bars, no boxes, a number beside each word.
struct PlainStatistics {
  let statistics: Statistics
  let words: Words

  var lines: [String] { standing + remembering + coming + decks }

  private var standing: [String] {
    let states = statistics.states
    let reviews = statistics.days.last?.reviews ?? 0
    return [
      label(
        .reviewsTitle,
        "\(words(.today)) \(words.number(reviews)), \(words(.allTime)) \(words.number(statistics.reviews))"),
      label(
        .streakTitle,
        words.number(statistics.streak) + ", " + words(.longestStreak, words.number(statistics.longestStreak))),
      label(.stateNew, words.number(states.new)),
      label(.stateLearning, words.number(states.learning + states.relearning)),
      label(.stateYoung, words.number(states.young)),
      label(.stateMature, words.number(states.mature)),
      label(.stateSuspended, words.number(states.suspended)),
    ] + (states.buried > 0 ? [label(.stateBuried, words.number(states.buried))] : [])
  }

  private var remembering: [String] {
    statistics.retention.map { stretch in
      let all = stretch.all
      let days = words.duration(days: stretch.days)
      let share = words.percent(all.value)
      guard all.total > 0 else { return "\(words(.recall)), \(days): \(share)" }
      return "\(words(.recall)), \(days): \(share), "
        + words(.plainOf, words.number(all.passed), words.number(all.total))
    }
  }

  private var coming: [String] {
    let forecast = statistics.forecast
    let tomorrow = statistics.tomorrow
    let behind = tomorrow.backlog.map { [words.texts(of: $0)[0]] } ?? []
    return [
      label(.overdue, words.number(forecast.first ?? 0)),
      label(.dueTomorrow, words.counts(of: tomorrow).joined(separator: ", ")),
    ] + behind + [
      label(.dueWeek, words.number(forecast.prefix(7).reduce(0, +))),
      label(.dueMonth, words.number(forecast.reduce(0, +))),
    ]
  }

  private var decks: [String] {
    statistics.decks.map { row in
      let parts = [
        words(.cards, words.number(row.deck.cards)), "\(words(.new)) \(words.number(row.deck.new))",
        "\(words(.due)) \(words.number(row.deck.due))", "\(words(.recall)) \(words.percent(row.deck.recall))",
      ]
      return "\(words(.deck)) \(row.deck.path): \(parts.joined(separator: ", "))"
    }
  }

  private func label(_ word: Word, _ value: String) -> String { "\(words(word)): \(value)" }
}
