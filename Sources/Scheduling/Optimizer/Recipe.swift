/// What training minimises: how much each prediction counts, and what is known of the weights beforehand.
struct Recipe: Sendable {
  /// Whether cards are left out whose first gap is rare or long.
  var leavesOutliersOut: Bool
  /// What the oldest item counts for beside the newest, 0…1; between them it rises with the cube of the place.
  var oldestShare: Float
  /// What the prior of w4…w20 is multiplied by.
  var priorShare: Double
  /// The spread of ln w0…ln w3 among people; nil takes w0…w3 themselves, with their spread.
  var logarithmicSpread: Double?

  /// Whether a better first grade must not give a shorter stability: nobody wants Easy to come back before Good.
  var keepsOrder: Bool { !leavesOutliersOut }

  /// The recipe for what is sought.
  ///
  /// The one for own weights was chosen by how well answers are predicted that were not trained on: those of 200 made-up
  /// learners with 300 to 10,000 reviews, and of one real one.
  init(_ aim: Training.Aim) {
    switch aim {
    case .own: self.init(leavesOutliersOut: false, oldestShare: 0.25, priorShare: 1, logarithmicSpread: 0.8)
    case .reference: self.init(leavesOutliersOut: true, oldestShare: 0.25, priorShare: 1, logarithmicSpread: nil)
    }
  }

  init(leavesOutliersOut: Bool, oldestShare: Float, priorShare: Double, logarithmicSpread: Double?) {
    self.leavesOutliersOut = leavesOutliersOut
    self.oldestShare = oldestShare
    self.priorShare = priorShare
    self.logarithmicSpread = logarithmicSpread
  }
}
