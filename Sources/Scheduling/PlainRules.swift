/// FSRS without a house of its own around it: the rules of py-fsrs 6.3.
///
/// Two things are not taken over: fuzz keeps to its range (py-fsrs can pass it by a day), and stability ends at 36,500.
struct PlainRules {
  let review: Review

  /// Returns what the grade leads to.
  func turn(_ grade: Grade) -> Turn {
    let memory = review.memory(after: grade)
    guard let index = step(after: grade) else { return .review(memory, days: days(memory)) }
    return review.waiting(
      memory, seconds: seconds(at: index, after: grade), stepsLeft: max(review.steps.count - index, 0), step: index,
      interval: days(memory))
  }

  /// Returns the index of the step the grade leads to; nil for none.
  private func step(after grade: Grade) -> Int? {
    let count = review.steps.count
    if review.schedule.phase == .review { return grade == .again && count > 0 ? 0 : nil }
    let index = max(review.schedule.step, 0)
    guard count > 0 else { return nil }
    return switch grade {
    case .again: 0
    case .hard: index < count ? index : nil
    case .good: index + 1 < count ? index + 1 : nil
    case .easy: nil
    }
  }

  /// Returns the wait of a step; Hard on the first one waits half-way to the second, or half as long again.
  private func seconds(at index: Int, after grade: Grade) -> Int {
    let steps = review.steps
    guard grade == .hard, index == 0 else { return steps[index] }
    return steps.count > 1 ? steps[0].adding(held: steps[1]) / 2 : steps[0].multiplied(held: 3) / 2
  }

  /// Returns the model's interval in whole days, within 1 and the longest, then fuzzed.
  private func days(_ memory: Memory) -> Int {
    let days = review.interval(memory).roundedHalfEven.held(in: 1...review.longest)
    guard review.fuzz != .none else { return days }
    return review.fuzz.days(Double(days), atLeast: 1, atMost: review.longest)
  }
}
