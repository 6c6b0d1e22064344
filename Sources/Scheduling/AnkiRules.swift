/// Anki's way from intervals to buttons, equal to Anki 26.9 in every checked case.
struct AnkiRules {
  let review: Review

  /// Returns what the grade leads to.
  func turn(_ grade: Grade) -> Turn {
    if review.schedule.phase == .review { return grade == .again ? lapse() : pass(grade) }
    return grade == .easy ? graduateEasily() : step(grade)
  }

  /// A review card was forgotten: the relearning steps, if there are any.
  private func lapse() -> Turn {
    let memory = review.memory(after: .again)
    let interval = review.interval(memory)
    let days = wholeDays(interval)
    if let first = review.steps.first {
      return review.waiting(memory, seconds: first, stepsLeft: review.steps.count, step: 0, interval: days)
    }
    guard isShortTerm, interval < 0.5 else { return .review(memory, days: days) }
    return review.waiting(memory, seconds: seconds(interval), stepsLeft: 0, step: 0, interval: days)
  }

  /// A review card was known: each button a day past the one before it, whatever fuzz does.
  private func pass(_ grade: Grade) -> Turn {
    var memory = review.memory(after: .hard)
    var days = self.days(memory, after: 0)
    for better in [Grade.good, .easy] where better.rawValue <= grade.rawValue {
      memory = review.memory(after: better)
      days = self.days(memory, after: days)
    }
    return .review(memory, days: days)
  }

  private func days(_ memory: Memory, after easier: Int) -> Int {
    let interval = review.interval(memory)
    return review.fuzz.days(interval, atLeast: max(leastDays(interval), easier + 1), atMost: review.longest)
  }

  /// Returns the least days for a passed review, 0 for no bound: growth is kept, and a small shrinkage is not shown.
  private func leastDays(_ interval: Double) -> Int {
    let previous = review.schedule.interval
    if interval.roundedHalfUp > previous { return previous.adding(held: 1) }
    return previous <= Fuzz.range(interval, atLeast: 1, atMost: review.longest).upperBound ? previous : 0
  }

  /// Again, Hard or Good in the steps: the next wait, or out of the steps.
  private func step(_ grade: Grade) -> Turn {
    let memory = review.memory(after: grade)
    let interval = review.interval(memory)
    let next = nextStep(grade)
    if let seconds = next.seconds {
      return review.waiting(
        memory, seconds: seconds, stepsLeft: next.left, step: stepIndex(left: next.left),
        interval: grade == .again ? wholeDays(interval) : review.schedule.interval)
    }
    let days = review.fuzz.days(Double(wholeDays(interval)), atLeast: 1, atMost: review.longest)
    guard isShortTerm, interval < 0.5 else { return .review(memory, days: days) }
    // A learning card keeps its count of steps on Good here, a relearning card does not; so it is in Anki.
    let left = grade == .good && !review.isLapsed ? stepsLeft : next.left
    return review.waiting(memory, seconds: seconds(interval), stepsLeft: left, step: 0, interval: days)
  }

  /// Easy leaves the steps, for at least a day more than Good would.
  private func graduateEasily() -> Turn {
    let good = review.fuzz.days(review.interval(review.memory(after: .good)), atLeast: 1, atMost: review.longest)
    let memory = review.memory(after: .easy)
    let days = Double(wholeDays(review.interval(memory)))
    return .review(memory, days: review.fuzz.days(days, atLeast: good + 1, atMost: review.longest))
  }

  /// Returns the seconds of the step the grade leads to, nil when it leads out, and how many steps are left then.
  private func nextStep(_ grade: Grade) -> (seconds: Int?, left: Int) {
    let steps = review.steps
    if grade == .again { return (steps.first, steps.count) }
    if grade == .hard { return (hardSeconds, stepsLeft) }
    let index = stepIndex(left: stepsLeft) + 1
    return (index < steps.count ? steps[index] : nil, max(steps.count - index, 0))
  }

  /// Seconds after Hard: the present step again; on the first one, half-way to the second, or half as long again.
  private var hardSeconds: Int? {
    let steps = review.steps
    let index = stepIndex(left: stepsLeft)
    guard let first = steps.first, index == 0 else { return steps.isEmpty ? nil : steps[index] }
    let seconds =
      steps.count > 1
      ? first.adding(held: steps[1]) / 2
      : min(first.multiplied(held: 3) / 2, first.adding(held: 86_400))
    return seconds > 86_400 ? (Double(seconds) / 86_400).roundedHalfUp * 86_400 : seconds
  }

  private var stepsLeft: Int {
    switch review.schedule.phase {
    case .new, .review: review.steps.count
    case .learning(let left), .relearning(let left): left
    }
  }

  /// Returns the index of the step with so many left, counting itself; in bounds, though the steps have been changed.
  private func stepIndex(left: Int) -> Int {
    review.steps.count.subtracting(held: left).held(in: 0...max(review.steps.count - 1, 0))
  }

  /// Whether the model may set waits of less than a day.
  private var isShortTerm: Bool {
    review.model.knowsSameDay && (review.settings.usesShortTermWithSteps || review.steps.isEmpty)
  }

  private func seconds(_ interval: Double) -> Int { Int(interval.held(in: 0...1) * 86_400) }

  private func wholeDays(_ interval: Double) -> Int { interval.roundedHalfUp.held(in: 1...review.longest) }
}
