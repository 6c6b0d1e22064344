import Foundation
import Testing

@testable import Scheduling

/// What the simulator of fsrs-rs reports of one plan: means and spreads over its seeds.
struct SimulationCase: Decodable {
  struct Change: Decodable {
    var deck_size: Int?
    var learn_span: Int?
    var max_cost_perday: Double?
    var learn_limit: Int?
    var review_limit: Int?
  }

  let config: Change
  let w: [Double]
  let desired_retention: Double
  let runs: Int
  let mean: [String: Double]
  let sd: [String: Double]

  var plan: StudyPlan {
    var plan = StudyPlan()
    plan.newCards = config.deck_size ?? plan.newCards
    plan.days = config.learn_span ?? plan.days
    plan.secondsPerDay = config.max_cost_perday ?? plan.secondsPerDay
    plan.newCardsPerDay = config.learn_limit ?? plan.newCardsPerDay
    plan.reviewsPerDay = config.review_limit ?? plan.reviewsPerDay
    return plan
  }
}

@Suite struct `The simulator against the reference's` {
  private struct File: Decodable { let cases: [SimulationCase] }

  @Test func `means over seeds are the reference's for a small deck`() throws {
    let known = SimulationCase(
      config: .init(deck_size: 1_000, max_cost_perday: 1e9, learn_limit: 10), w: Weights.standard.values,
      desired_retention: 0.85, runs: 40,
      mean: [
        "reviews": 8_609.7, "learned": 1_000, "correct": 7_191.35, "cost_s": 185_939.983, "memorized_last_day": 921.343,
        "memorized_day_90": 837.577,
      ],
      sd: [
        "reviews": 301.855, "learned": 0, "correct": 226.424, "cost_s": 6_321.403, "memorized_last_day": 1.35,
        "memorized_day_90": 1.044,
      ])
    try check(known)
  }

  @Test(.withWholeVectors) func `means over seeds are the reference's for every plan`() throws {
    let file = URL(fileURLWithPath: try #require(sharedFolder)).appendingPathComponent("fsrs/simulator.json")
    let cases = try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).cases
    #expect(cases.count == 24)
    for one in cases { try check(one) }
  }

  /// Checks that the mean of twelve seeds is within four standard errors of the reference's.
  private func check(_ known: SimulationCase) throws {
    let models = [Simulation.Models(try #require(Weights(known.w)))]
    let runs = (1...12).map { seed in
      Simulation.days(plan: known.plan, models: models, retention: known.desired_retention, seed: seed).figures
    }
    for (name, expected) in known.mean {
      let mean = runs.reduce(0) { $0 + ($1[name] ?? 0) } / Double(runs.count)
      let error = known.sd[name, default: 0] * (1 / Double(runs.count) + 1 / Double(known.runs)).squareRoot()
      #expect(abs(mean - expected) <= 4 * error + 1e-9, "\(name) at \(known.desired_retention), \(known.config)")
    }
  }
}

extension SimulatedDays {
  /// The figures under the reference's names.
  fileprivate var figures: [String: Double] {
    [
      "reviews": Double(reviews.reduce(0, +)), "learned": Double(learned.reduce(0, +)),
      "correct": Double(recalled.reduce(0, +)), "cost_s": seconds.reduce(0, +),
      "memorized_last_day": remembered[remembered.count - 1], "memorized_day_90": remembered[89],
    ]
  }
}
