import Glibc

/// What is known of the weights before the log is seen, and the variables in which they are sought.
///
/// The variables are ln w0…ln w3, and the other weights in units of their spread among people.
struct Prior: Sendable {
  let recipe: Recipe
  /// The weights that are most likely beforehand.
  let center: [Double]

  /// The spread of each weight among people; source: the crate fsrs, where it is the prior's.
  static let spread = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32,
    0.14, 0.27,
  ]

  /// Adds `priorShare` Σ ((w − center) / spread)²; or for w0…w3 ½ Σ (ln (w / center) / spread)².
  func add(to slope: inout Slope, at weights: [Double]) {
    for (index, weight) in weights.enumerated() {
      if index < 4, let spread = recipe.logarithmicSpread {
        let off = log(weight / center[index]) / spread
        slope.loss += off * off / 2
        slope.gradient[index] += off / spread / weight
        slope.information?[index, index] += 1 / (spread * spread * weight * weight)
      } else {
        let off = (weight - center[index]) / Self.spread[index]
        slope.loss += recipe.priorShare * off * off
        slope.gradient[index] += 2 * recipe.priorShare * off / Self.spread[index]
        slope.information?[index, index] += 2 * recipe.priorShare / (Self.spread[index] * Self.spread[index])
      }
    }
  }

  /// The weights as variables.
  func point(_ weights: [Double]) -> [Double] {
    weights.enumerated().map { $0 < 4 ? log($1) : $1 / Self.spread[$0] }
  }

  /// The variables as weights, within their bounds.
  func weights(_ point: [Double]) -> [Double] {
    point.enumerated().map { index, value in
      (index < 4 ? exp(value) : value * Self.spread[index]).held(in: Weights.bounds[index])
    }
  }

  /// The gradient and the information by the variables instead of the weights.
  func inward(_ slope: Slope, at point: [Double]) -> Slope {
    var slope = slope
    let pace = point.indices.map { $0 < 4 ? exp(point[$0]) : Self.spread[$0] }
    for index in point.indices { slope.gradient[index] *= pace[index] }
    slope.information?.scale { pace[$0] * pace[$1] }
    return slope
  }

  /// Between what the variables stay.
  var bounds: [ClosedRange<Double>] {
    zip(point(Weights.bounds.map(\.lowerBound)), point(Weights.bounds.map(\.upperBound))).map { $0...$1 }
  }
}
