/// The model that schedules: FSRS-6, or FSRS-7 as an experiment.
///
/// What both can do is all the rest of the program uses.
package enum MemoryModel: Hashable, Sendable {
  case fsrs6(FSRS6)
  case fsrs7(FSRS7)

  /// Returns the memory after the very first answer.
  package func firstMemory(_ grade: Grade) -> Memory {
    switch self {
    case .fsrs6(let model): model.firstMemory(grade)
    case .fsrs7(let model): model.firstMemory(grade)
    }
  }

  /// Returns the memory after one more review, so many days after the last.
  package func memory(_ memory: Memory, after grade: Grade, elapsedDays: Double) -> Memory {
    switch self {
    case .fsrs6(let model): model.memory(memory, after: grade, elapsedDays: elapsedDays)
    case .fsrs7(let model): model.memory(memory, after: grade, elapsedDays: elapsedDays)
    }
  }

  /// Returns the memories after each grade of one more review.
  package func memories(_ memory: Memory, elapsedDays: Double) -> Memories {
    switch self {
    case .fsrs6(let model): model.memories(memory, elapsedDays: elapsedDays)
    case .fsrs7(let model): Memories { model.memory(memory, after: $0, elapsedDays: elapsedDays) }
    }
  }

  /// Returns the chance of recall, 0…1, so many days after the last review.
  package func recall(_ memory: Memory, afterDays days: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.recall(memory, afterDays: days)
    case .fsrs7(let model): model.recall(memory, afterDays: days)
    }
  }

  /// Returns the days, not rounded, until recall has fallen to `retention`.
  package func interval(_ memory: Memory, retention: Double) -> Double {
    switch self {
    case .fsrs6(let model): model.interval(stability: memory.stability, retention: retention)
    case .fsrs7(let model): max(model.interval(memory, retention: retention), FSRS7.leastInterval)
    }
  }

  /// Whether reviews within a day move the memory, so that the model may set waits below a day.
  var knowsSameDay: Bool {
    switch self {
    case .fsrs6(let model): model.weights[17] > 0 && model.weights[18] > 0
    case .fsrs7: true
    }
  }

  /// Returns the days between two reviews as the model counts them: study days, or the time between with its fractions.
  package func days(studyDays: Int, milliseconds: Int64) -> Double {
    switch self {
    case .fsrs6: Double(studyDays)
    case .fsrs7: Double(max(0, milliseconds)) / 86_400_000
    }
  }

  /// The weights of FSRS-6 that come nearest: its own, or the published ones.
  package var weights: Weights {
    switch self {
    case .fsrs6(let model): model.weights
    case .fsrs7: .standard
    }
  }
}
