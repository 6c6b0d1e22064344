import ArgumentParser
import Foundation
import Scheduling
import Storage
import Study

/// `bench fsrs`: how fast weights are fitted, logs judged, and memories moved.
struct FSRSBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fsrs", abstract: "Time training, evaluation, replay, the four buttons and simulations.",
    discussion: """
      For each log: prepare (from reviews by card to what is trained on) and train, as `dasi fsrs train --reference` and, as \
      own, without; J is the objective; evaluate; replay (every card through all its reviews, eight cards at once, on all \
      cores) and plain (the same in double precision, one review after the other). Times are medians in milliseconds; one \
      runs on a single thread. MB is the most memory that training takes beside the log. next is the time for the four \
      buttons of one card, in nanoseconds. Last come the simulated year and the comparison of desired retentions.
      """)

  @Argument(help: "Logs: CSV with card_id, review_time_ms and rating.", completion: .file(extensions: ["csv"]))
  var logs: [String]
  @Option(help: ArgumentHelp("How often each is timed.", valueName: "n")) var runs = 5

  func run() throws {
    var table = Table([
      "log", "reviews", "items", "read", "train", "one", "own", "J", "passes", "evaluate", "replay", "plain",
      "MB", "next ns",
    ])
    for path in logs { table.add(try row(path)) }
    print(table.text)
    let (year, sweep) = simulated()
    print("a year with 10,000 cards: \(year.rounded(to: 2)) ms · 30 desired retentions: \(sweep.rounded(to: 1)) ms")
  }

  /// Milliseconds for a year of half an hour a day with 10,000 new cards, as the simulator of fsrs-rs begins, and for what
  /// "help me decide" shows of such a deck.
  private func simulated() -> (year: Double, sweep: Double) {
    let models = [Simulation.Models(.standard)]
    let year = Measuring.median(of: runs) {
      _ = Simulation.days(plan: StudyPlan(), models: models, retention: 0.9, seed: 1).reviews.count
    }
    var plan = StudyPlan()
    (plan.newCardsPerDay, plan.reviewsPerDay, plan.secondsPerDay) = (20, 200, .infinity)
    let workload = Workload(plan: plan)
    let sweep = Measuring.median(of: runs) {
      _ = Workers.map(Workload.retentions.count) { workload.row(Workload.retentions[$0]) }
    }
    return (year, sweep)
  }

  private func row(_ path: String) throws -> [String] {
    let bytes = try ReviewFile.contents(of: path)
    let read = try Measuring.median(of: 1) { _ = ReviewLog(try ReviewTable(csv: bytes).rows).count }
    let log = ReviewLog(try ReviewTable(csv: bytes).rows)
    let memory = Measuring.extraMegabytes { _ = Training(log, aim: .reference).run(Crew()) }
    let found = Training(log, aim: .reference).run(Crew())
    let train = Measuring.median(of: runs) { _ = Training(log, aim: .reference).run(Crew()) }
    let one = Measuring.median(of: runs) { _ = Training(log, aim: .reference).run() }
    let own = Measuring.median(of: runs) { _ = Training(log).run(Crew()) }
    let evaluate = Measuring.median(of: runs) { _ = Evaluation(log, weights: found.weights, Crew()).logLoss }
    let replay = Measuring.median(of: runs) { _ = log.memories(.standard, Crew()) }
    let plain = Measuring.median(of: runs) { _ = Self.replayed(log) }
    return [
      path.split(separator: "/").last.map(String.init) ?? path, "\(log.count)", "\(log.predictable)",
      read.rounded(to: 1),
      train.rounded(to: 2), one.rounded(to: 2), own.rounded(to: 2), found.objective.rounded(to: 3),
      found.evaluations.rounded(to: 1), evaluate.rounded(to: 2), replay.rounded(to: 2),
      plain.rounded(to: 2), memory?.rounded(to: 1) ?? "–",
      Self.nextNanoseconds.rounded(to: 0),
    ]
  }

  /// Follows every card through its reviews by the plain model, on all cores; the sum keeps the work from being left out.
  private static func replayed(_ log: ReviewLog) -> Double {
    let parts = 16
    let sums = Workers.map(parts) { part in
      replayed(log, log.cards.count * part / parts..<log.cards.count * (part + 1) / parts)
    }
    return (sums ?? []).reduce(0, +)
  }

  private static func replayed(_ log: ReviewLog, _ cards: Range<Int>) -> Double {
    let model = FSRS6()
    return cards.reduce(0.0) { sum, card in
      var memory: Memory?
      for review in log.reviews(of: card) {
        guard let grade = Grade(rawValue: Int(log.grades[review])) else { continue }
        let days = Double(log.gaps[review])
        memory = memory.map { model.memory($0, after: grade, elapsedDays: days) } ?? model.firstMemory(grade)
      }
      return sum + (memory?.stability ?? 0)
    }
  }

  private static var nextNanoseconds: Double {
    let model = FSRS6()
    let count = 200_000
    var sum = 0.0
    let time = Measuring.median(of: 5) {
      for turn in 0..<count {
        let memory = Memory(stability: 1 + Double(turn & 255), difficulty: 1 + Double(turn & 7))
        let next = model.memories(memory, elapsedDays: Double(1 + turn & 63))
        sum += next.again.stability + next.hard.stability + next.good.stability + next.easy.stability
      }
    }
    return sum > 0 ? time * 1e6 / Double(count) : 0
  }
}
