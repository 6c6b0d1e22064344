import Foundation
import Testing

@testable import Scheduling

/// What the crate fsrs found on one log.
private struct Reference: Decodable {
  struct Set: Decodable {
    let w: [Double]
    let objective: Double?
    let unweighted: Metrics
  }

  struct Metrics: Decodable {
    let log_loss: Double
    let rmse_bins: Double
    let auc: Double?
  }

  let items: Int
  let items_after_outliers: Int
  let all: [String: Set]

  private enum Key: String, CodingKey { case items, items_after_outliers, all }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    items = try values.decode(Int.self, forKey: .items)
    items_after_outliers = try values.decode(Int.self, forKey: .items_after_outliers)
    // Beside the sets of weights stands what the reference says of splits in time.
    all = try values.decode([String: Fallible].self, forKey: .all).compactMapValues(\.set)
  }

  private struct Fallible: Decodable {
    let set: Set?

    init(from decoder: any Decoder) { set = try? Set(from: decoder) }
  }
}

private struct References: Decodable {
  let datasets: [String: Reference]
}

@Suite struct `The optimizer against the crate fsrs` {
  private static let names = ["t40", "t150", "t400", "k1a", "k1b", "k1c", "k1d", "k10a", "k10b", "k10c", "k10d"]

  private func reference(_ name: String) throws -> (ReviewLog, Reference) {
    let folder = URL(fileURLWithPath: try #require(sharedFolder)).appendingPathComponent("fsrs")
    let all = try JSONDecoder().decode(
      References.self, from: Data(contentsOf: folder.appendingPathComponent("optimizer.json")))
    let csv = [UInt8](try Data(contentsOf: folder.appendingPathComponent("reviews/\(name).csv")))
    return (ReviewLog(try ReviewTable(csv: csv).rows), try #require(all.datasets[name]))
  }

  @Test(.withWholeVectors, arguments: names) func `items, first stabilities and least objective`(name: String) throws {
    let (log, reference) = try reference(name)
    let training = Training(log, aim: .reference)
    #expect(training.items == reference.items)
    #expect(training.trainedItems == reference.items_after_outliers)
    for (own, other) in zip(training.start, try #require(reference.all["init"]).w) {
      #expect(isClose(own, other, within: 1e-4))
    }
    guard let cards8 = reference.all["cards8"]?.objective, let converged = reference.all["converged"]?.objective else {
      return
    }
    let objective = training.run().objective
    #expect(objective <= cards8 + 1e-5)
    #expect(objective <= converged + 0.1)
  }

  @Test(.withWholeVectors, arguments: names) func `log loss, RMSE(bins) and AUC`(name: String) throws {
    let (log, reference) = try reference(name)
    for (kind, set) in reference.all {
      guard let weights = Weights(set.w.map { ($0 * 1e6).rounded() / 1e6 }) else { continue }
      let found = Evaluation(log, weights: weights)
      #expect(abs(found.logLoss - set.unweighted.log_loss) <= 1e-5, "\(kind)")
      #expect(abs(found.rmseBins - set.unweighted.rmse_bins) <= 1e-5, "\(kind)")
      #expect(abs((found.auc ?? 0) - (set.unweighted.auc ?? 0)) <= 1e-5, "\(kind)")
    }
  }
}
