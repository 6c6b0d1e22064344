import Glibc

/// Sums over reviews from which the gradient of the loss follows, eight cards side by side.
struct LaneSums {
  var loss = Lanes.zero
  /// Adjoints of first stability and difficulty, by grade.
  var first = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
  var firstD = (Lanes.zero, Lanes.zero, Lanes.zero, Lanes.zero)
  var w6 = Lanes.zero, w7 = Lanes.zero, easy = Lanes.zero
  var w8 = Lanes.zero, w9 = Lanes.zero, w10 = Lanes.zero
  var w11 = Lanes.zero, w12 = Lanes.zero, w13 = Lanes.zero, w14 = Lanes.zero
  var hard = Lanes.zero, bonus = Lanes.zero
  var w17 = Lanes.zero, w18 = Lanes.zero, w19 = Lanes.zero
  /// Σ aR R ln q and Σ aR R x / q, from which w20's part follows.
  var curve = Lanes.zero, reach = Lanes.zero
}

extension LaneModel {
  /// Adds the loss of one prediction: −weight ln R for a pass, −weight ln (1 − R) for a lapse.
  @inline(__always) func addLoss(_ step: LaneStep, _ turn: LaneTurn, to sums: inout LaneSums) {
    var loss = -decay * step.logQ
    let isLapse = turn.grade .== 1
    if isLapse.isAny { loss.replace(with: -Lanes.log((1 - step.r).held(1e-7, 1)), where: isLapse) }
    sums.loss += turn.weight * loss
  }

  /// Goes back over one review: from the adjoints of the state after it to those of the state before it.
  ///
  /// The adjoint of a value is the derivative of the loss by it; `freeS` and `freeD` say where no bound held stability
  /// and difficulty afterwards. A pass, a lapse and a review on the same day each have their own derivative; see `FSRS6`.
  @inline(__always) func goBack(
    _ step: LaneStep, _ turn: LaneTurn, freeS: LaneMask, freeD: LaneMask, _ aS: inout Lanes, _ aD: inout Lanes,
    _ sums: inout LaneSums
  ) {
    let g = turn.grade
    let isSameDay = turn.days .== 0
    let isLapse = (g .== 1) .& .!isSameDay
    let forgotten = 1 - step.r
    let u = aS.kept(freeS)
    var aForgotten = Lanes.zero
    aS = .zero
    aD = backDifficulty(step.d, g, aD.kept(freeD), &sums)
    backPass(step, g, u.kept(.!isLapse .& .!isSameDay), forgotten, &aS, &aD, &aForgotten, &sums)
    if isLapse.isAny { backLapse(step, u.kept(isLapse), forgotten, &aS, &aD, &aForgotten, &sums) }
    if isSameDay.isAny { backSameDay(step, g, u.kept(isSameDay), &aS, &sums) }
    backRecall(step, turn, aForgotten, &aS, &sums)
  }

  /// Goes back over the prediction: what the loss and `aForgotten`, the adjoint of 1 − R, say of stability and curve.
  @inline(__always) func backRecall(
    _ step: LaneStep, _ turn: LaneTurn, _ aForgotten: Lanes, _ aS: inout Lanes, _ sums: inout LaneSums
  ) {
    let chance = (-step.r).replacing(with: (1 - step.r).held(1e-7, 1), where: turn.grade .== 1)
    let aR = (turn.weight / chance - aForgotten) * step.r
    let reach = factor * turn.days
    let share = reach / (step.s + reach)
    aS -= decay * aR * share / step.s
    sums.curve += aR * step.logQ
    sums.reach += aR * share
  }

  @inline(__always) private func backPass(
    _ step: LaneStep, _ g: Lanes, _ u: Lanes, _ forgotten: Lanes, _ aS: inout Lanes, _ aD: inout Lanes,
    _ aForgotten: inout Lanes, _ sums: inout LaneSums
  ) {
    let base = passGrowth * step.e1 * (step.e2 - 1)
    let h = passFactor(g) * (1 / passGrowth)
    let growth = base * h * (11 - step.d)
    let us = u * step.s
    aS += u + u * growth * (1 - w9)
    aD -= us * base * h
    let grown = us * growth
    sums.w8 += grown
    sums.w9 -= grown * step.logS
    let pull = us * h * passGrowth * (11 - step.d) * step.e1 * step.e2
    aForgotten += w10 * pull
    sums.w10 += pull * forgotten
    let plain = us * base * (11 - step.d)
    sums.hard += plain.kept(g .== 2)
    sums.bonus += plain.kept(g .== 4)
  }

  @inline(__always) private func backLapse(
    _ step: LaneStep, _ u: Lanes, _ forgotten: Lanes, _ aS: inout Lanes, _ aD: inout Lanes,
    _ aForgotten: inout Lanes, _ sums: inout LaneSums
  ) {
    let relearned = step.e1 * (step.e2 - 1)
    let isCapped = relearned .> step.s * lapseShare
    let capped = u.kept(isCapped)
    let free = u - capped
    let ua = free * relearned
    let ue = free * step.e1 * step.e2
    aS += ue * w13 / (step.s + 1) + capped * lapseShare
    aD -= w12 * ua / step.d
    aForgotten += w14 * ua
    sums.w11 += ua
    sums.w12 -= ua * step.logD
    sums.w13 += ue * step.logS
    sums.w14 += ua * forgotten
    let part = capped * step.s * lapseShare
    sums.w17 -= w18 * part
    sums.w18 -= w17 * part
  }

  @inline(__always) private func backSameDay(
    _ step: LaneStep, _ g: Lanes, _ u: Lanes, _ aS: inout Lanes, _ sums: inout LaneSums
  ) {
    let still = u.kept((step.e1 .< 1) .& (g .> 1))
    let moving = (u - still) * step.e1
    aS += still + moving * (1 - w19)
    let part = moving * step.s
    sums.w17 += part * (g - (3 - w18))
    sums.w18 += part * w17
    sums.w19 -= part * step.logS
  }

  @inline(__always) private func backDifficulty(_ d: Lanes, _ g: Lanes, _ v: Lanes, _ sums: inout LaneSums) -> Lanes {
    let turn = (g - 3) * (1.0 / 9)
    let moved = d - w6 * turn * (10 - d)
    sums.w6 -= (1 - w7) * v * turn * (10 - d)
    sums.w7 += v * (easyDifficulty - moved)
    sums.easy += v
    return (1 - w7) * v * (1 + w6 * turn)
  }

  /// Adds the adjoints of the first state of each card, by its first grade.
  @inline(__always) func addFirst(_ grade: Lanes, _ aS: Lanes, _ aD: Lanes, to sums: inout LaneSums) {
    let isFree = (firstDifficulties .> 1) .& (firstDifficulties .< 10)
    let (again, hard, good, easy) = (grade .== 1, grade .== 2, grade .== 3, grade .== 4)
    sums.first.0 += aS.kept(again)
    sums.first.1 += aS.kept(hard)
    sums.first.2 += aS.kept(good)
    sums.first.3 += aS.kept(easy)
    if isFree[0] { sums.firstD.0 += aD.kept(again) }
    if isFree[1] { sums.firstD.1 += aD.kept(hard) }
    if isFree[2] { sums.firstD.2 += aD.kept(good) }
    if isFree[3] { sums.firstD.3 += aD.kept(easy) }
  }

  /// Writes the derivative by each of the 21 weights, for each of the eight cards.
  @inline(__always) func write(_ sums: LaneSums, to gradient: UnsafeMutableBufferPointer<Lanes>) {
    let (d0, d1, d2, d3) = sums.firstD
    let (s0, s1, s2, s3) = sums.first
    let easy = w7 * sums.easy
    (gradient[0], gradient[1], gradient[2], gradient[3]) = (s0, s1, s2, s3)
    gradient[4] = d0 + d1 + d2 + d3 + easy
    gradient[5] = firstSlopes[1] * d1 + firstSlopes[2] * d2 + firstSlopes[3] * (d3 + easy)
    (gradient[6], gradient[7]) = (sums.w6, sums.w7)
    (gradient[8], gradient[9], gradient[10]) = (sums.w8, sums.w9, sums.w10)
    gradient[11] = sums.w11 * lapseScale
    (gradient[12], gradient[13], gradient[14]) = (sums.w12, sums.w13, sums.w14)
    (gradient[15], gradient[16]) = (sums.hard, sums.bonus)
    (gradient[17], gradient[18], gradient[19]) = (sums.w17, sums.w18, sums.w19)
    gradient[20] = sums.reach * (decay * factorSlope / factor) - sums.curve
  }
}

extension Lanes {
  /// The eight together, in double precision.
  var total: Double { indices.reduce(0.0) { $0 + Double(self[$1]) } }
}
