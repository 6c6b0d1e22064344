import Cards
import History
import Scheduling

extension Library {
  /// Returns what the study day of `time` holds, for the whole library or one deck with those below it.
  ///
  /// What was reviewed, the streak and the activity are always the whole library's.
  package func today(at time: Timestamp, deck: String? = nil) -> Today {
    let supply = supply(of: places(in: deck), at: time)
    let room = room(at: time)
    var today = Today()
    today.new = min(supply.new, room.new)
    today.learning = supply.learning
    today.due = min(supply.due, room.reviews)
    today.answers = today.new * Schedule.new.expectedAnswers(self) + supply.learningAnswers + today.due
    today.waiting = supply.waiting
    today.reviewed = work(at: time).answers
    today.estimatedSeconds = estimatedSeconds(for: today)
    today.streak = streak(at: time)
    today.activity = activity(at: time, days: 28)
    if today.left == 0 {
      today.cardsTomorrow = tomorrow(at: time).cards
      today.newKeptBack = newCardsKeptBack(in: deck, at: time)
    }
    return today
  }

  /// How many new cards of a deck the day's limit keeps back.
  package func newCardsKeptBack(in deck: String?, at time: Timestamp) -> Int {
    let today = studyDay(at: time)
    let places = places(in: deck)
    let asked = min(supply(of: places, at: time).new, room(at: time).new)
    return places.count { demand(at: $0, on: today) == .new } - asked
  }

  /// What there is of a day's cards, as far as decks with limits of their own have room for them.
  func supply(
    of places: some Sequence<Int>, at time: Timestamp
  ) -> (new: Int, learning: Int, learningAnswers: Int, due: Int, waiting: Int) {
    let day = studyDay(at: time)
    var rooms = DeckRooms(self, at: time)
    var (new, learning, learningAnswers, due, waiting) = (0, 0, 0, 0, 0)
    for place in places {
      switch demand(at: place, on: day) {
      case .new: if rooms.admitsNew(all[place].deck) { new += 1 }
      case .step:
        learning += 1
        learningAnswers += standings[place].progress.schedule.expectedAnswers(self)
      case .review: if rooms.admitsReview(all[place].deck) { due += 1 }
      case .nothing: if standings[place].role == .waiting { waiting += 1 }
      }
    }
    return (new, learning, learningAnswers, due, waiting)
  }

  /// Seconds the rest of the day takes at the learner's own speed.
  ///
  /// A new card takes as many answers as there are learning steps, a learning card half of them; one review in ten (as
  /// the desired retention has it) is forgotten and goes through the relearning steps.
  private func estimatedSeconds(for today: Today) -> Int {
    let steps = Double(max(1, settings.scheduler.learningSteps.count))
    let lapse = (1 - settings.scheduler.desiredRetention) * Double(settings.scheduler.relearningSteps.count)
    let answers =
      Double(today.new) * steps + Double(today.learning) * (1 + steps) / 2 + Double(today.due) * (1 + lapse)
    return Int((answers * usualMilliseconds / 1_000).rounded())
  }

  /// The time an answer takes: the median of the last 200, or 8 seconds before there are ten.
  private var usualMilliseconds: Double {
    let reviews = ledger.reviews
    let times = reviews.indices.suffix(200).map { reviews.milliseconds(at: $0) }.filter { $0 > 0 }.sorted()
    return times.count < 10 ? 8_000 : Double(times[times.count / 2])
  }

  /// Study days in a row with an answer, up to today or, while today has none, up to yesterday.
  func streak(at time: Timestamp) -> Int {
    let today = day(at: time)
    var index = firstReview(on: today + 1)
    var expected = today
    var streak = 0
    while index > 0 {
      let studied = day(at: ledger.reviews.time(at: index - 1))
      if studied < expected {
        guard expected == today, studied == today + -1 else { break }
      }
      streak += 1
      index = min(index - 1, firstReview(on: studied))
      expected = studied + -1
    }
    return streak
  }

  /// Answers on each of the last study days, the last is today.
  private func activity(at time: Timestamp, days: Int) -> [Int] {
    let today = day(at: time)
    let bounds = (1 - days...1).map { firstReview(on: today + $0) }
    return zip(bounds, bounds.dropFirst()).map { max(0, $1 - $0) }
  }

  /// The place of the first review on that study day or after; reviews are in time order, so days are too.
  private func firstReview(on wanted: Day) -> Int {
    let reviews = ledger.reviews
    var range = 0..<reviews.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        day(at: reviews.time(at: middle)) < wanted
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

extension Library {
  /// How many answers were given after a moment.
  package func answers(after time: Timestamp) -> Int {
    let reviews = ledger.reviews
    return reviews.indices.reversed().prefix { reviews.time(at: $0) > time }.count
  }

  /// How many cards nobody has said anything of and that the reader is less sure of than that.
  package func unknownCards(below confidence: Double) -> Int {
    all.indices.count { place in
      guard all[place].confidence < confidence else { return false }
      return standings[place].role == .waiting || ledger.knownProgress(of: all[place].id) == nil
    }
  }
}
