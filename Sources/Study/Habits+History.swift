import History
import Scheduling

extension Habits {
  /// The habits that answers show; where there are few, the standard ones weigh more.
  ///
  /// A standard value counts as much as twenty answers. Seconds are the standard ones at the learner's own pace, and the
  /// learner's own where there are answers of that kind.
  package init(of reviews: some Collection<ReviewRecord>) {
    self.init()
    var tally = HabitTally()
    for review in reviews { tally.count(review) }
    first = tally.first.chances(instead: first)
    var passed = tally.reviews.counts
    passed[0] = 0
    recalled = HabitTally.Answers(counts: passed).chances(instead: recalled)
    let pace = tally.pace(
      of: [(tally.first, learning.seconds), (tally.reviews, reviewSeconds), (tally.relearning, relearning.seconds)])
    learning.seconds = tally.first.seconds(instead: learning.seconds * pace)
    reviewSeconds = tally.reviews.seconds(instead: reviewSeconds * pace)
    relearning.seconds = tally.relearning.seconds(instead: relearning.seconds * pace)
  }
}

/// Answers counted by what they tell.
private struct HabitTally {
  struct Answers {
    var counts = PerGrade()
    /// Answers whose time is known, and their seconds.
    var timed = PerGrade()
    var seconds = PerGrade()

    /// How many answers a standard value counts for.
    private static let weight = 20.0

    func chances(instead standard: PerGrade) -> PerGrade {
      (counts + standard * (Self.weight / standard.sum())) / (counts.sum() + Self.weight)
    }

    func seconds(instead standard: PerGrade) -> PerGrade {
      (seconds + standard * Self.weight) / (timed + Self.weight)
    }

    mutating func count(_ review: ReviewRecord) {
      let place = review.grade.rawValue - 1
      counts[place] += 1
      guard review.milliseconds > 0 else { return }
      timed[place] += 1
      seconds[place] += Double(review.milliseconds) / 1_000
    }
  }

  var first = Answers()
  var reviews = Answers()
  var relearning = Answers()

  mutating func count(_ review: ReviewRecord) {
    switch review.before.phase {
    case .new: first.count(review)
    case .review: reviews.count(review)
    case .relearning: relearning.count(review)
    case .learning: break
    }
  }

  /// The learner's seconds by those the same answers take as a standard; 1 before there is an answer.
  func pace(of kinds: [(Answers, PerGrade)]) -> Double {
    let own = kinds.reduce(0) { $0 + $1.0.seconds.sum() }
    let standard = kinds.reduce(0) { $0 + ($1.0.timed * $1.1).sum() }
    return standard > 0 ? own / standard : 1
  }
}
