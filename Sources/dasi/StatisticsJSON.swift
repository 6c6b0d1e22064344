import History
import Scheduling
import Study

extension Statistics {
  /// Everything `dasi stats --json` prints, as one object; days are dates, times milliseconds, shares counts of passed and total.
  var json: JSON {
    .object([
      .init("day", .string(day.date.iso)),
      .init("reviews", .number(reviews)),
      .init("milliseconds", .number(milliseconds)),
      .init("daysStudied", .number(daysStudied)),
      .init("streak", .number(streak)),
      .init("longestStreak", .number(longestStreak)),
      .init("states", states.json),
      .init("forecast", .array(forecast.map(JSON.number))),
      .init("tomorrow", tomorrow.json),
      .init("days", .array(days.filter { $0.reviews > 0 }.map(\.json))),
      .init("retention", .array(retention.map(\.json))),
      .init("calibration", .array(calibration.filter { $0.actual.total > 0 }.map(\.json))),
      .init("hours", .array(hours.map(\.json))),
      .init("hourlyRecall", .array(hourlyRecall.map(\.json))),
      .init("intervals", .array(intervals.map(\.json))),
      .init("stability", .array(stability.map(\.json))),
      .init("difficulty", .array(difficulty.map(\.json))),
      .init("decks", .array(decks.map(\.json))),
    ])
  }
}

extension Tomorrow {
  fileprivate var json: JSON {
    .object([
      .init("reviews", .number(reviews)), .init("new", .number(new)), .init("behind", .number(backlog?.cards ?? 0)),
      .init("caughtUp", backlog?.end.map { .string($0.date.iso) } ?? .null),
    ])
  }
}

extension Statistics.States {
  fileprivate var json: JSON {
    .object([
      .init("new", .number(new)), .init("learning", .number(learning)), .init("relearning", .number(relearning)),
      .init("young", .number(young)), .init("mature", .number(mature)), .init("suspended", .number(suspended)),
      .init("buried", .number(buried)),
    ])
  }
}

extension Statistics.DayTally {
  fileprivate var json: JSON {
    .object([
      .init("day", .string(day.date.iso)), .init("reviews", .number(reviews)), .init("new", .number(new)),
      .init("again", .number(again)), .init("milliseconds", .number(milliseconds)),
    ])
  }
}

extension Statistics.Share {
  fileprivate var json: JSON {
    .object([.init("passed", .number(passed)), .init("total", .number(total))])
  }
}

extension Statistics.Retention {
  fileprivate var json: JSON {
    .object([
      .init("days", .number(days)), .init("young", young.json), .init("mature", mature.json), .init("all", all.json),
    ])
  }
}

extension Statistics.CalibrationBin {
  fileprivate var json: JSON {
    .object([
      .init("from", .number(lowerEnd)), .init("predicted", meanPrediction.map(JSON.number) ?? .null),
      .init("actual", actual.json),
    ])
  }
}

extension Statistics.Bar {
  fileprivate var json: JSON { .object([.init("from", .number(lowerEnd)), .init("count", .number(count))]) }
}

extension Statistics.DeckRow {
  fileprivate var json: JSON {
    .object([
      .init("deck", .string(deck.path)), .init("cards", .number(deck.cards)), .init("new", .number(deck.new)),
      .init("learning", .number(deck.learning)), .init("due", .number(deck.due)),
      .init("recall", deck.recall.map(JSON.number) ?? .null), .init("reviews", .number(reviews)),
      .init("lapses", .number(lapses)), .init("mature", .number(mature)),
      .init("stability", stability.map(JSON.number) ?? .null),
    ])
  }
}
