import Glibc

/// The memory model FSRS-7, experimental: two traces, a slow and a fast one, and days with their fractions.
///
/// In the formulas S is the stability of the slow trace in days, F that of the fast one, D difficulty 1…10, R recall, t days
/// since the last review, G the grade 1…4, w the weights. Source: the published formulas of the Free Spaced Repetition
/// Scheduler, version 7; checked in double precision against vectors made from them and the numbers published with them.
package struct FSRS7: Hashable, Sendable {
  package let weights: Weights7

  package init(weights: Weights7 = .standard) { self.weights = weights }

  /// The shortest interval that is ever given out: a minute, in days.
  ///
  /// The model itself would ask again within seconds of a first miss.
  static let leastInterval = 1.0 / 1_440

  static let stabilities = 0.0001...36_500.0

  /// Returns the memory after the very first answer: S = w[G−1], F = 0.8 S, D = D0(G).
  package func firstMemory(_ grade: Grade) -> Memory {
    let slow = weights[grade.rawValue - 1].held(in: Self.stabilities)
    return Memory(
      stability: slow, difficulty: firstDifficulty(grade).held(in: 1...10),
      fastStability: (0.8 * slow).held(in: Self.stabilities))
  }

  /// Returns the memory after one more review, so many days after the last; time that ran backwards counts as 0.
  ///
  /// The slow trace moves with R, the fast one with its own recall; after Again, F is at most 0.8 S.
  package func memory(_ memory: Memory, after grade: Grade, elapsedDays: Double) -> Memory {
    let curve = curve(memory, elapsedDays)
    let slow = trace(.slow, memory.stability, curve.recall, memory.difficulty, grade).held(in: Self.stabilities)
    let fast = trace(.fast, memory.fastStability, curve.fast, memory.difficulty, grade)
    return Memory(
      stability: slow, difficulty: difficulty(memory.difficulty, grade, curve.recall),
      fastStability: (grade == .again ? min(fast, 0.8 * slow) : fast).held(in: Self.stabilities))
  }

  /// Returns the chance of recall, 0…1, so many days after the last review.
  package func recall(_ memory: Memory, afterDays days: Double) -> Double { curve(memory, days).recall }

  /// Returns the days, not rounded, until recall has fallen to `retention`, at most 36,500.
  ///
  /// R(t) = q has no closed form: Newton's steps in log t, halving the bracket where a step would leave it or is not less than
  /// half the one before.
  package func interval(_ memory: Memory, retention: Double) -> Double {
    let longest = Self.stabilities.upperBound
    guard retention < 0.9999 else { return 0 }
    if recall(memory, afterDays: longest) >= retention { return longest }
    var (low, high) = (log(1e-9), log(longest))
    var time = log(memory.stability).held(in: low...high)
    var last = high - low
    for _ in 0..<200 {
      let days = exp(time)
      let curve = curve(memory, days)
      if curve.recall > retention { low = time } else { high = time }
      let step = (curve.recall - retention) / (curve.slope * days)
      let next = time - step
      let isSure = next > low && next < high && abs(step) < last / 2
      last = isSure ? abs(step) : (high - low) / 2
      time = isSure ? next : (low + high) / 2
      if last < 1e-13 { break }
    }
    return exp(time)
  }

  /// Recall of both traces together, how it changes by the day, and recall of the fast trace alone.
  private struct Point {
    let recall: Double
    let slope: Double
    let fast: Double
  }

  /// R = (U f + V s) / (U + V), moved from 0…1 into 1e-5…1 − 1e-5.
  ///
  /// f = (1 + a t)^p with p = −w23 F^(w33 − 0.3) and a so that f(F) = w25; s = (1 + b t)^q with q = −w24 and b so that s(S) =
  /// w26, faster by e^((D − 5)(w32 − 0.3)); U = w27 F^−w29, V = w28 S^w30 e^((D − 5)(w31 − 0.5)).
  private func curve(_ memory: Memory, _ days: Double) -> Point {
    let days = max(days, 0)
    let (slowStability, fastStability) = (memory.stability, memory.fastStability)
    let hardness = memory.difficulty - 5
    let p = -(weights[23] * pow(fastStability, weights[33] - 0.3)).held(in: 0.01...0.95)
    let a = (exp(min(log(weights[25]) / p, 60)) - 1) / fastStability
    let q = -weights[24].held(in: 0.01...0.95)
    let b = (pow(weights[26], 1 / q) - 1) * exp(hardness * (weights[32] - 0.3)) / slowStability
    let fast = pow(1 + a * days, p)
    let slow = pow(1 + b * days, q)
    let u = weights[27] * pow(fastStability, -weights[29])
    let v = weights[28] * pow(slowStability, weights[30]) * exp(hardness * (weights[31] - 0.5))
    let slope = (u * p * a * fast / (1 + a * days) + v * q * b * slow / (1 + b * days)) / (u + v)
    return Point(recall: (u * fast + v * slow) / (u + v) * (1 - 2e-5) + 1e-5, slope: slope * (1 - 2e-5), fast: fast)
  }

  /// A trace by the place k of its first weight.
  private enum Trace: Int {
    case slow = 7
    case fast = 15
  }

  /// L = min(x, w[k+3] ((x + 1)^w[k+4] − 1) e^(w[k+5] (1 − R))) after Again, else the greater of L and
  /// x (1 + e^(w[k] − 1.5) (11 − D) x^−w[k+1] (e^(w[k+2] (1 − R)) − 1) h), with h = w[k+6] for Hard, w[k+7] for Easy, else 1.
  private func trace(
    _ trace: Trace, _ stability: Double, _ recall: Double, _ difficulty: Double, _ grade: Grade
  ) -> Double {
    let k = trace.rawValue
    let relearned =
      weights[k + 3] * (pow(stability + 1, weights[k + 4]) - 1) * exp((1 - recall) * weights[k + 5])
    let lapsed = min(stability, relearned)
    if grade == .again { return lapsed }
    let bonus = grade == .hard ? weights[k + 6] : grade == .easy ? weights[k + 7] : 1
    let growth =
      exp(weights[k] - 1.5) * (11 - difficulty) * pow(stability, -weights[k + 1])
      * (exp((1 - recall) * weights[k + 2]) - 1)
    return max(lapsed, stability * (1 + growth * bonus))
  }

  /// D' = 0.01 D0(4) + 0.99 (D − w6 (G − 3) c (10 − D) / 9), with c = R + 0.1 for Again, else 1; held in 1…10.
  private func difficulty(_ difficulty: Double, _ grade: Grade, _ recall: Double) -> Double {
    let weight = grade == .again ? recall + 0.1 : 1
    let moved = difficulty - weights[6] * Double(grade.rawValue - 3) * weight * (10 - difficulty) / 9
    return (0.01 * firstDifficulty(.easy) + 0.99 * moved).held(in: 1...10)
  }

  /// D0(G) = w4 − e^(w5 (G − 1)) + 1.
  private func firstDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }
}
