import Glibc

/// FSRS-6 with its powers from tables: the same formulas as in `FSRS6`, equal to 1e-5, for simulations.
///
/// A law test holds that the two agree; symbols as there.
struct QuickFSRS6: Sendable {
  private let weights: Weights
  private let factor: Double
  private let easyDifficulty: Double
  private let passGrowth: PerGrade
  /// By grade: e^(w17 (G − 3 + w18)).
  private let sameDayGrowth: PerGrade
  private let lapseDivisor: Double
  /// y^decay for y = 1 + factor t / S.
  private let curve: PowerTable
  /// S^−w9.
  private let damping: PowerTable
  /// S^−w19.
  private let sameDayDamping: PowerTable
  /// D^−w12.
  private let hardness: PowerTable
  /// (S + 1)^w13.
  private let rest: PowerTable

  init(_ weights: Weights) {
    self.weights = weights
    factor = pow(0.9, -1 / weights[20]) - 1
    easyDifficulty = weights[4] - exp(weights[5] * 3) + 1
    passGrowth = exp(weights[8]) * PerGrade(1, weights[15], 1, weights[16])
    let steps = [-2, -1, 0, 1].map { exp(weights[17] * ($0 + weights[18])) }
    sameDayGrowth = PerGrade(steps[0], steps[1], steps[2], steps[3])
    lapseDivisor = exp(weights[17] * weights[18])
    curve = PowerTable(-weights[20], from: 0, to: 28)
    damping = PowerTable(-weights[9], from: -10, to: 16)
    sameDayDamping = PowerTable(-weights[19], from: -10, to: 16)
    hardness = PowerTable(-weights[12], from: 0, to: 4)
    rest = PowerTable(weights[13], from: 0, to: 16)
  }

  /// R so many days after the last review.
  func recall(_ memory: Memory, afterDays days: Double) -> Double { curve(1 + factor / memory.stability * days) }

  /// Adds R on each day of the range to that day's sum, for a card last reviewed on `lastDay`.
  func addRecall(_ memory: Memory, since lastDay: Int, to sums: inout MutableSpan<Double>, in days: Range<Int>) {
    curve.add(slope: factor / memory.stability, since: lastDay, to: &sums, in: days)
  }

  /// The memory after a step within the day.
  ///
  /// S' = S e^(w17 (G − 3 + w18)) S^−w19, where what S is multiplied by is at least 1 for Good and Easy. `FSRS6` has it so for
  /// Hard too; the simulator of fsrs-rs has not, and this is compared with that one.
  func sameDayMemory(_ memory: Memory, after grade: Grade) -> Memory {
    let growth = sameDayGrowth[grade.rawValue - 1] * sameDayDamping(memory.stability)
    let stability = memory.stability * (grade.rawValue > 2 ? max(growth, 1) : growth)
    return Memory(stability: stability.held(in: 0.001...36_500), difficulty: difficulty(memory.difficulty, grade))
  }

  /// The memory after a review on a later day that found the chance of recall to be `recall`.
  func memory(_ memory: Memory, after grade: Grade, recall: Double) -> Memory {
    let stability = grade == .again ? lapsed(memory, recall) : passed(memory, recall, grade)
    return Memory(stability: stability.held(in: 0.001...36_500), difficulty: difficulty(memory.difficulty, grade))
  }

  /// S' = S (1 + e^w8 (11 − D) S^−w9 (e^(w10 (1 − R)) − 1) h).
  private func passed(_ memory: Memory, _ recall: Double, _ grade: Grade) -> Double {
    let growth = passGrowth[grade.rawValue - 1] * (11 - memory.difficulty) * damping(memory.stability)
    return memory.stability * (1 + growth * (exp(weights[10] * (1 - recall)) - 1))
  }

  /// S' = min(w11 D^−w12 ((S + 1)^w13 − 1) e^(w14 (1 − R)), S / e^(w17 w18)).
  private func lapsed(_ memory: Memory, _ recall: Double) -> Double {
    let relearned = weights[11] * hardness(memory.difficulty) * (rest(memory.stability + 1) - 1)
    return min(relearned * exp(weights[14] * (1 - recall)), memory.stability / lapseDivisor)
  }

  /// D' = w7 D0(4) + (1 − w7) (D − w6 (G − 3) (10 − D) / 9).
  private func difficulty(_ difficulty: Double, _ grade: Grade) -> Double {
    let moved = difficulty - weights[6] * Double(grade.rawValue - 3) * (10 - difficulty) / 9
    return (weights[7] * easyDifficulty + (1 - weights[7]) * moved).held(in: 1...10)
  }
}
