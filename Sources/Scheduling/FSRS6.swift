import Glibc

/// The memory model FSRS-6: how stability and difficulty move with each review, and how recall falls between them.
///
/// In the formulas S is stability in days, D difficulty 1…10, R recall, t days since the last review, G the grade 1…4,
/// w the weights. Source: "The Algorithm" of the Free Spaced Repetition Scheduler, version 6; checked in double
/// precision against py-fsrs 6.3 and in single precision against the crate fsrs 6.6.
package struct FSRS6: Hashable, Sendable {
  package let weights: Weights
  /// Where stability ends, in days.
  package let longestStability: Double
  /// The exponent of the curve, −w20.
  private let decay: Double
  /// Chosen so that R(S, S) = 0.9: 0.9^(1/decay) − 1.
  private let factor: Double
  /// w7 D0(4), with D0(4) not held in bounds: the share of the difficulty to which all others drift back.
  private let drift: Double
  /// The weights used at every review, out of their array.
  private let w6: Double, w7: Double, w9: Double, w10: Double, w11: Double, w12: Double, w13: Double, w14: Double
  private let w19: Double
  /// By grade: e^(w17 (G − 3 + w18)).
  private let sameDayGrowth: SIMD4<Double>
  /// By grade: e^w8, times w15 for Hard and w16 for Easy.
  private let passGrowth: SIMD4<Double>
  /// e^(w17 w18).
  private let lapseDivisor: Double

  /// A model with the weights; `longestStability` is 36,500 days as in Anki, and without limit in py-fsrs.
  package init(weights: Weights = .standard, longestStability: Double = 36_500) {
    self.weights = weights
    self.longestStability = longestStability
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
    drift = weights[7] * Self.firstDifficulty(4, weights)
    (w6, w7, w9, w10) = (weights[6], weights[7], weights[9], weights[10])
    (w11, w12, w13, w14, w19) = (weights[11], weights[12], weights[13], weights[14], weights[19])
    let grades = SIMD4<Double>(1, 2, 3, 4)
    sameDayGrowth = grades.each { exp(weights[17] * ($0 - 3 + weights[18])) }
    passGrowth = exp(weights[8]) * SIMD4(1, weights[15], 1, weights[16])
    lapseDivisor = exp(weights[17] * weights[18])
  }

  /// Returns the memory after the very first answer: S = w[G−1], D = D0(G).
  package func firstMemory(_ grade: Grade) -> Memory {
    Memory(
      stability: heldStability(weights[grade.rawValue - 1]),
      difficulty: Self.firstDifficulty(Double(grade.rawValue), weights).held(in: 1...10))
  }

  /// Returns the memory after one more review.
  ///
  /// `elapsedDays` since the last review; under 1 counts as the same day, and time that ran backwards as 0.
  package func memory(_ memory: Memory, after grade: Grade, elapsedDays: Double) -> Memory {
    Memory(
      stability: heldStability(stability(memory, grade, elapsedDays)),
      difficulty: difficulty(memory.difficulty, grade))
  }

  /// Returns the memories after each grade, the same as one by one, but what they have in common is computed once.
  package func memories(_ memory: Memory, elapsedDays: Double) -> Memories {
    func next(_ grade: Grade, _ stability: Double) -> Memory {
      Memory(stability: heldStability(stability), difficulty: difficulty(memory.difficulty, grade))
    }
    guard elapsedDays >= 1 else {
      let damping = sameDayDamping(memory)
      return Memories { next($0, sameDayStability(memory, $0, damping)) }
    }
    let recall = recall(memory, afterDays: elapsedDays)
    let growth = Growth(damping: damping(memory), surprise: surprise(recall))
    return Memories { next($0, $0 == .again ? lapsed(memory, recall) : passed(memory, $0, growth)) }
  }

  /// Returns the chance of recall, 0…1, so many days after the last review: R = (1 + factor t / S)^decay.
  package func recall(_ memory: Memory, afterDays days: Double) -> Double {
    raised(1 + factor * max(days, 0) / memory.stability, decay)
  }

  /// Returns the days, not rounded, until recall has fallen to `retention`: I = S / factor (q^(1/decay) − 1).
  package func interval(stability: Double, retention: Double) -> Double {
    stability / factor * (raised(retention, 1 / decay) - 1)
  }

  private func stability(_ memory: Memory, _ grade: Grade, _ elapsedDays: Double) -> Double {
    guard elapsedDays >= 1 else { return sameDayStability(memory, grade, sameDayDamping(memory)) }
    let recall = recall(memory, afterDays: elapsedDays)
    return grade == .again
      ? lapsed(memory, recall) : passed(memory, grade, Growth(damping: damping(memory), surprise: surprise(recall)))
  }

  /// S' = S e^(w17 (G − 3 + w18)) S^−w19, where what S is multiplied by is at least 1 unless G = 1.
  private func sameDayStability(_ memory: Memory, _ grade: Grade, _ damping: Double) -> Double {
    let growth = sameDayGrowth[grade.rawValue - 1] * damping
    return memory.stability * (grade == .again ? growth : max(growth, 1))
  }

  /// S^−w19.
  private func sameDayDamping(_ memory: Memory) -> Double { raised(memory.stability, -w19) }

  /// S' = S (1 + e^w8 (11 − D) S^−w9 (e^(w10 (1 − R)) − 1) h), with h = w15 for Hard, w16 for Easy, else 1.
  private func passed(_ memory: Memory, _ grade: Grade, _ growth: Growth) -> Double {
    memory.stability
      * (1 + passGrowth[grade.rawValue - 1] * (11 - memory.difficulty) * growth.damping * growth.surprise)
  }

  /// What no grade changes in how a passed review makes stability grow.
  private struct Growth {
    let damping: Double
    let surprise: Double
  }

  /// S^−w9.
  private func damping(_ memory: Memory) -> Double { raised(memory.stability, -w9) }

  /// e^(w10 (1 − R)) − 1.
  private func surprise(_ recall: Double) -> Double { exp(w10 * (1 - recall)) - 1 }

  /// S' = min(w11 D^−w12 ((S + 1)^w13 − 1) e^(w14 (1 − R)), S / e^(w17 w18)).
  private func lapsed(_ memory: Memory, _ recall: Double) -> Double {
    let relearned =
      w11 * exp(w14 * (1 - recall) - w12 * log(memory.difficulty)) * (raised(memory.stability + 1, w13) - 1)
    return min(relearned, memory.stability / lapseDivisor)
  }

  /// D' = w7 D0(4) + (1 − w7) (D − w6 (G − 3) (10 − D) / 9), held in 1…10; D0(4) itself is not held.
  private func difficulty(_ difficulty: Double, _ grade: Grade) -> Double {
    let moved = difficulty - w6 * Double(grade.rawValue - 3) * (10 - difficulty) / 9
    return (drift + (1 - w7) * moved).held(in: 1...10)
  }

  /// D0(G) = w4 − e^(w5 (G − 1)) + 1.
  private static func firstDifficulty(_ grade: Double, _ weights: Weights) -> Double {
    weights[4] - exp(weights[5] * (grade - 1)) + 1
  }

  /// x^y for x above 0, as e^(y ln x): nearly as exact as `pow` where y ln x is small, as it is here, in half its time.
  @inline(__always) private func raised(_ x: Double, _ y: Double) -> Double { exp(y * log(x)) }

  private func heldStability(_ stability: Double) -> Double { stability.held(in: 0.001...longestStability) }
}

extension SIMD4<Double> {
  /// Returns what the function makes of each of the four.
  fileprivate func each(_ function: (Double) -> Double) -> SIMD4<Double> {
    SIMD4(function(x), function(y), function(z), function(w))
  }
}
