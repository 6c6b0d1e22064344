/// Fits the weights of FSRS-6 to a log.
package struct Training: Sendable {
  /// What is sought.
  package enum Aim: String, CaseIterable, Sendable {
    /// The weights most likely after the log and what is known of other people; best with few reviews, too.
    case own
    /// The least value of the objective of the crate fsrs 6.6, outliers left out, newer reviews counted more.
    case reference
  }

  /// Reviews predicted in all.
  package let items: Int
  /// Reviews trained on.
  package let trainedItems: Int
  /// Where training begins, and to which the prior draws: w0…w3 fitted alone, or the defaults.
  let start: [Double]
  private let recipe: Recipe
  private let pack: LanePack

  /// Prepares training on the first `most` items of the log, in the order of time.
  package init(_ log: ReviewLog, aim: Aim = .own, most: Int = .max) { self.init(log, Recipe(aim), most: most) }

  /// Prepares training on the items of some cards among the first `most` of the log.
  ///
  /// It begins at weights that hold for more cards than these, and is drawn to them the more the fewer items there are.
  package init(_ log: ReviewLog, of cards: [Int], around weights: Weights, most: Int = .max) {
    self.init(log, Recipe(.own), TrainingItems(log, TrainingItems(log, most: most), of: cards), around: weights)
  }

  init(_ log: ReviewLog, _ recipe: Recipe, most: Int = .max) {
    self.init(log, recipe, TrainingItems(log, most: most), around: .standard)
  }

  private init(_ log: ReviewLog, _ recipe: Recipe, _ all: TrainingItems, around weights: Weights) {
    self.recipe = recipe
    items = all.count
    let (chosen, first) = recipe.leavesOutliersOut ? log.withoutOutliers(all) : (all, nil)
    start = (first ?? []) + weights.values.dropFirst(first?.count ?? 0)
    trainedItems = chosen.count
    pack = LanePack(log, last: chosen.lastItems(log)) { review in
      let rank = chosen.ranks[review]
      return rank < 0 ? 0 : chosen.recency(rank, oldest: recipe.oldestShare)
    }
  }
}

/// What training found.
package struct Trained: Sendable {
  package let weights: Weights
  /// The least value that was found of what is minimised.
  package let objective: Double
  /// How often all reviews were gone through, samples counted in proportion.
  package let evaluations: Double
}

extension Training {
  /// Into how many parts the work on all cards is cut, whatever the number of threads, so that sums are always the same.
  private static let parts = 16
  /// Training begins on a sample of every so many groups of cards, and goes on with larger ones.
  private static let samples = [64, 16, 4, 1]
  /// Fewer groups are no sample: what fits them leads away from what fits all.
  private static let leastGroups = 32
  private static let mostEvaluations = 100
  /// So often the information is asked anew on the whole; where that does not do, the model is too far from the answers for
  /// its own view of its curvature, and what is learned on the way is better.
  private static let informedEvaluations = 3

  /// With fewer items training ends where it begins; the crate fsrs fits the first four weights alone then.
  private var leastItems: Int { recipe.leavesOutliersOut ? 64 : 1 }

  /// Returns the best weights, the same for any way of sharing.
  package func run(_ crew: some Sharing = InTurn()) -> Trained {
    let prior = Prior(recipe: recipe, center: start)
    var spent = 0.0
    func function(_ stride: Int, informed: Bool = false) -> QuasiNewton.Function {
      { point in
        spent += 1 / Double(stride)
        let weights = prior.weights(point)
        return prior.inward(objective(weights, prior, every: stride, withInformation: informed, crew), at: point)
      }
    }
    let samples = Self.samples.filter { pack.groups.count / $0 >= Self.leastGroups || $0 == 1 }
    var search = QuasiNewton(
      at: prior.point(start), within: prior.bounds, curvature: 0.02 * Double(trainedItems),
      function(samples[0], informed: true))
    guard trainedItems >= leastItems else {
      return Trained(weights: Weights(start) ?? .standard, objective: search.slope.loss, evaluations: spent)
    }
    for stride in samples {
      if stride != samples[0] { search.change(to: function(stride, informed: true)) }
      let most = stride == 1 ? Self.informedEvaluations : Self.mostEvaluations
      search.descend(gain: gain(every: stride, of: search.slope.loss), most: most, function(stride, informed: true))
    }
    search.descend(gain: gain(every: 1, of: search.slope.loss), most: Self.mostEvaluations, function(1))
    return trained(search, prior, spent)
  }

  /// What a step must promise: far less than chance decides, on a sample as on the whole, and more than single precision
  /// loses.
  private func gain(every stride: Int, of loss: Double) -> Double {
    stride == 1 ? 0.03 + 1e-6 * loss : Double(stride)
  }

  private func trained(_ search: QuasiNewton, _ prior: Prior, _ evaluations: Double) -> Trained {
    var values = prior.weights(search.point)
    if recipe.keepsOrder {
      for grade in 1..<4 { values[grade] = max(values[grade], values[grade - 1]) }
    }
    return Trained(weights: Weights(values) ?? .standard, objective: search.slope.loss, evaluations: evaluations)
  }

  /// Returns loss and prior at the weights, from every `stride`-th group of cards as if from all.
  func objective(
    _ weights: [Double], _ prior: Prior, every stride: Int, withInformation: Bool = false, _ crew: some Sharing
  ) -> Slope {
    let model = LaneModel(weights)
    let parts = max(1, min(Self.parts, pack.groups.count / (stride * 8)))
    let slopes = crew.map(parts) { [pack] part in
      pack.slope(model, from: part * stride, every: parts * stride, withInformation: withInformation)
    }
    var sum = slopes.reduce(into: Slope.zero) { $0 += $1 }
    sum.scale(by: Double(stride))
    prior.add(to: &sum, at: weights)
    return sum
  }
}
