import Glibc

/// FSRS-6 for eight cards at once: the weights and what follows from them, in single precision.
///
/// The formulas are those of `FSRS6`, where they are explained; a law of the tests holds both together.
struct LaneModel: Sendable {
  /// −w20, and 0.9^(1/decay) − 1.
  let decay: Float
  let factor: Float
  /// d factor / d w20.
  let factorSlope: Float
  /// e^w8.
  let passGrowth: Float
  /// ln w11, and 1 / w11.
  let lapseLog: Float
  let lapseScale: Float
  /// 1 / e^(w17 w18).
  let lapseShare: Float
  /// w0…w3, by grade.
  let firstStabilities: SIMD4<Float>
  /// D0(G) = w4 − e^(w5 (G − 1)) + 1 by grade, not held, and its derivative by w5.
  let firstDifficulties: SIMD4<Float>
  let firstSlopes: SIMD4<Float>
  let w6: Float, w7: Float, w9: Float, w10: Float, w12: Float, w13: Float, w14: Float
  let w15: Float, w16: Float, w17: Float, w18: Float, w19: Float

  /// `weights` are the 21 values, within their bounds.
  init(_ weights: [Double]) {
    let w = weights.map { Float($0) }
    let factor = pow(0.9, -1 / weights[20]) - 1
    decay = Float(-weights[20])
    self.factor = Float(factor)
    factorSlope = Float((factor + 1) * log(0.9) / (weights[20] * weights[20]))
    passGrowth = Float(exp(weights[8]))
    lapseLog = Float(log(weights[11]))
    lapseScale = Float(1 / weights[11])
    lapseShare = Float(exp(-weights[17] * weights[18]))
    firstStabilities = SIMD4(w[0], w[1], w[2], w[3])
    let powers = (0..<4).map { exp(weights[5] * Double($0)) }
    firstDifficulties = SIMD4((0..<4).map { Float(weights[4] - powers[$0] + 1) })
    firstSlopes = SIMD4((0..<4).map { Float(-Double($0) * powers[$0]) })
    (w6, w7, w9, w10) = (w[6], w[7], w[9], w[10])
    (w12, w13, w14, w15, w16) = (w[12], w[13], w[14], w[15], w[16])
    (w17, w18, w19) = (w[17], w[18], w[19])
  }

  /// D0(4), not held.
  var easyDifficulty: Float { firstDifficulties[3] }

  static let stabilities: ClosedRange<Float> = 0.001...36_500
}

/// One review of each of eight cards, as it is written for the kernel.
struct LaneTurn: Sendable {
  /// Study days since the review before; 0 on the same day.
  var days: Lanes
  /// The grade, 1…4.
  var grade: Lanes
  /// What the prediction of this answer counts for; 0 where nothing was to be predicted.
  var weight: Lanes

  /// How many single numbers a turn is in memory: days, grades and weights of eight cards, one after another.
  static let numbers = MemoryLayout<LaneTurn>.stride / MemoryLayout<Float>.stride

  /// A turn that changes nothing of importance; fills the ends of shorter histories.
  static let none = LaneTurn(days: .zero, grade: Lanes(repeating: 3), weight: .zero)
}

/// What one turn found and computed; the way back needs it.
struct LaneStep: Sendable {
  /// Stability and difficulty before the review.
  var s = Lanes.zero
  var d = Lanes.zero
  /// ln S; ln (S + 1) where the card lapsed.
  var logS = Lanes.zero
  /// ln D where a card lapsed.
  var logD = Lanes.zero
  /// ln (1 + factor t / S), and recall R.
  var logQ = Lanes.zero
  var r = Lanes.zero
  /// The two exponentials of the new stability, by kind of review: see `LaneModel.advance`.
  var e1 = Lanes.zero
  var e2 = Lanes.zero
}

extension LaneModel {
  /// Notes the state before the review, and what recall is then.
  @inline(__always) func look(_ s: Lanes, _ d: Lanes, _ turn: LaneTurn, into step: inout LaneStep) {
    step.s = s
    step.d = d
    step.logQ = .log(1 + factor * turn.days / s)
    step.r = .exp(decay * step.logQ)
  }

  /// Returns the stability and difficulty after the review.
  ///
  /// One pair of exponentials serves three formulas: a pass takes e1 = S^−w9 and e2 = e^(w10 (1 − R)), a lapse
  /// e1 = w11 D^−w12 e^(w14 (1 − R)) and e2 = (S + 1)^w13, a review on the same day e1 = e^(w17 (G − 3 + w18)) S^−w19.
  @inline(__always) func advance(_ step: inout LaneStep, _ turn: LaneTurn) -> (s: Lanes, d: Lanes) {
    let (s, d, g) = (step.s, step.d, turn.grade)
    let isSameDay = turn.days .== 0
    let isLapse = (g .== 1) .& .!isSameDay
    let forgotten = 1 - step.r
    step.logS = .log(s.replacing(with: s + 1, where: isLapse))
    var a1 = (-w9 * step.logS).replacing(with: w17 * (g - (3 - w18)) - w19 * step.logS, where: isSameDay)
    if isLapse.isAny {
      step.logD = .log(d)
      a1.replace(with: lapseLog - w12 * step.logD + w14 * forgotten, where: isLapse)
    }
    step.e1 = .exp(a1)
    step.e2 = .exp((w10 * forgotten).replacing(with: w13 * step.logS, where: isLapse))
    let passed = s + s * (passFactor(g) * (11 - d) * step.e1 * (step.e2 - 1))
    let relearned = step.e1 * (step.e2 - 1)
    let lapsed = relearned.replacing(with: s * lapseShare, where: relearned .> s * lapseShare)
    let grown = step.e1.replacing(with: 1, where: (step.e1 .< 1) .& (g .> 1))
    let next = passed.replacing(with: lapsed, where: isLapse).replacing(with: s * grown, where: isSameDay)
    let moved = d - (w6 / 9) * (g - 3) * (10 - d)
    let difficulty = w7 * easyDifficulty + (1 - w7) * moved
    return (next.held(Self.stabilities.lowerBound, Self.stabilities.upperBound), difficulty.held(1, 10))
  }

  /// e^w8 h by grade.
  @inline(__always) func passFactor(_ grade: Lanes) -> Lanes {
    Lanes(repeating: passGrowth).replacing(with: passGrowth * w15, where: grade .== 2)
      .replacing(with: passGrowth * w16, where: grade .== 4)
  }

  /// The state after the first answers: S = w[G−1], D = D0(G).
  @inline(__always) func begin(_ grade: Lanes) -> (s: Lanes, d: Lanes) {
    var (s, d) = (Lanes(repeating: firstStabilities[0]), Lanes(repeating: firstDifficulties[0]))
    for other in 1..<4 {
      let isOther = grade .== Float(other + 1)
      s.replace(with: firstStabilities[other], where: isOther)
      d.replace(with: firstDifficulties[other], where: isOther)
    }
    return (s, d.held(1, 10))
  }
}
