import ArgumentParser
import History
import Scheduling
import Storage

/// `dasi fsrs`: a laboratory for anyone who has a log of reviews.
struct FSRSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fsrs", abstract: "A laboratory: what FSRS makes of reviews, own weights, a year simulated.",
    discussion: """
      LOG is a CSV file with the columns card_id, review_time_ms and rating (1-4), in any order and among others. Lines may \
      be unsorted; repeated ones count once. What is printed is JSON.
      """,
    subcommands: [FSRSMemoryCommand.self, FSRSTrainCommand.self, FSRSEvaluateCommand.self, SimulateCommand.self])
}

/// `dasi fsrs memory`: what FSRS makes of each review.
struct FSRSMemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "Print stability and difficulty after each review, and recall before it.",
    discussion: """
      One object a review, in the order of time: card, review (the card's first is 1), s (stability in days), d (difficulty, \
      1-10), r (chance of recall just before; null at the first). With --last one object a card, in the order in which they \
      were first reviewed: card, reviews, s and d as they are after the last of them, in single precision.
      """)

  @OptionGroup var log: LogOptions
  @OptionGroup var model: WeightOptions
  @Flag(help: "Print only what each card's memory is after its last review.") var last = false

  func run() throws {
    let weights = try model.weights(log.report)
    let reviews = try log.read()
    if last { return tellEnds(of: reviews, weights) }
    let steps = followed(reviews, FSRS6(weights: weights))
    let stretch = 65_536
    for start in stride(from: 0, to: steps.count, by: stretch) {
      Output.line(told(steps[start..<min(start + stretch, steps.count)]))
    }
  }

  /// Tells what the last review of each card left, a line a card.
  private func tellEnds(of reviews: ReviewLog, _ weights: Weights) {
    let lines = zip(reviews.cards.indices, reviews.memories(weights, Crew())).map { card, memory in
      JSON.object([
        .init("card", .number(reviews.cards[card])), .init("reviews", .number(reviews.reviews(of: card).count)),
        .init("s", .number("\(Float(memory.stability))")), .init("d", .number("\(Float(memory.difficulty))")),
      ]).compact
    }
    if !lines.isEmpty { Output.line(lines.joined(separator: "\n")) }
  }

  /// What each review did, in the order of time; a review that was none is left out.
  private func followed(_ reviews: ReviewLog, _ model: FSRS6) -> [ReviewLog.Step] {
    var steps = [ReviewLog.Step?](repeating: nil, count: reviews.count)
    let (stretch, portion) = (8_192, 256)
    for start in stride(from: 0, to: reviews.cards.count, by: stretch) {
      let cards = start..<min(start + stretch, reviews.cards.count)
      let found = Workers.map((cards.count + portion - 1) / portion) { part in
        cards.dropFirst(part * portion).prefix(portion).flatMap { reviews.memories(ofCard: $0, model) }
      }
      for step in (found ?? []).joined() { steps[step.place] = step }
    }
    return steps.compactMap { $0 }
  }

  /// A line a step, made on all cores.
  private func told(_ steps: ArraySlice<ReviewLog.Step>) -> String {
    let portion = 1_024
    let told = Workers.map((steps.count + portion - 1) / portion) { part in
      steps.dropFirst(part * portion).prefix(portion).map { $0.json.compact }.joined(separator: "\n")
    }
    return (told ?? []).joined(separator: "\n")
  }
}

/// `dasi fsrs train`: the weights that fit a log.
struct FSRSTrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Fit the 21 weights to the log.",
    discussion: """
      Prints weights, items (reviews predicted), logLoss (their mean, with the new weights), objective (what was \
      minimised), evaluations (times all reviews were gone through) and seconds. Without --reference the weights are the \
      most likely ones after the log and what is known of other people, good with few reviews, too; with it the \
      objective is exactly that of the crate fsrs 6.6. The same log gives the same weights, bit for bit, whatever the \
      number of threads.
      """)

  @OptionGroup var log: LogOptions
  @Flag(help: "Minimise the objective of the crate fsrs: outliers left out, newer reviews counted more.")
  var reference = false
  @Option(help: ArgumentHelp("Train on the first so many percent of the items only (default: 100).", valueName: "n"))
  var first = 100
  @Option(help: ArgumentHelp("How many threads work (default: as many as there are cores).", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if !(1...100).contains(first) { throw ValidationError("--first takes 1 to 100.") }
    if let threads, !(1...64).contains(threads) { throw ValidationError("--threads takes 1 to 64.") }
  }

  func run() throws {
    let reviews = try log.read(predicting: true)
    let start = Surroundings.seconds()
    let most = first == 100 ? Int.max : reviews.predictable * first / 100
    let training = Training(reviews, aim: reference ? .reference : .own, most: most)
    let trained = training.run(Crew(threads: threads ?? Workers.count))
    let seconds = Surroundings.seconds() - start
    Output.line(
      JSON.object([
        .init("weights", .array(trained.weights.values.map(JSON.number))),
        .init("items", .number(training.items)),
        .init("logLoss", Evaluation(reviews, weights: trained.weights).json["logLoss"] ?? .null),
        .init("objective", .number(trained.objective)),
        .init("evaluations", .number(trained.evaluations)),
        .init("seconds", .number(seconds)),
      ]).compact)
  }
}

/// `dasi fsrs evaluate`: how well weights predict a log.
struct FSRSEvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Say how well weights predict the answers of the log.",
    discussion: """
      Prints items (reviews on a later day than the card's one before), logLoss (lower is better), rmseBins (how far \
      predicted and real recall lie apart, over cells of like items) and auc (how often a passed item was given the higher \
      chance).
      """)

  @OptionGroup var log: LogOptions
  @OptionGroup var model: WeightOptions
  @Option(help: ArgumentHelp("Leave out the first so many percent of the items (default: 0).", valueName: "n"))
  var after = 0

  func validate() throws {
    if !(0...99).contains(after) { throw ValidationError("--after takes 0 to 99.") }
  }

  func run() throws {
    let weights = try model.weights(log.report)
    let reviews = try log.read(predicting: true)
    let evaluation = Evaluation(reviews, weights: weights, from: reviews.predictable * after / 100, Crew())
    Output.line(evaluation.json.compact)
  }
}
