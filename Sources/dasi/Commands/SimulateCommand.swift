import ArgumentParser
import History
import Scheduling
import Storage
import Study

/// `dasi fsrs simulate`: what a year of study would come to.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate a year of study: answers and minutes a day, cards remembered in the end.",
    discussion: """
      With NOTES, from your own cards, limits and speed, where decks with a retention of their own keep it; without NOTES, \
      a deck that nobody has learned yet, as the options say. --sweep compares desired retention 0.70, 0.71 … 0.99. The \
      same seed gives the same numbers. FSRS-6 is what is simulated, also where FSRS-7 is set; dates of exams are left out.
      """)

  @OptionGroup var options: SimulatedNotesOptions
  @Flag(help: "Compare all desired retentions from 0.70 to 0.99.") var sweep = false
  @Flag(help: "Data as JSON: one object, with --sweep one a line.") var json = false
  @Option(help: ArgumentHelp("Recall aimed for, 0.70-0.99 or 70%-99% (default: as set, 0.9).", valueName: "share"))
  var retention: Share?
  @Option(help: "Days to simulate, 1-3650.") var days = 365
  @Option(help: ArgumentHelp("Without NOTES: cards of the deck (default: 10000).", valueName: "n")) var cards: Int?
  @Option(help: ArgumentHelp("New cards a day (default: as set, 20).", valueName: "n")) var newPerDay: Int?
  @Option(help: ArgumentHelp("Reviews a day (default: as set, 200).", valueName: "n")) var reviewsPerDay: Int?
  @Option(help: ArgumentHelp("Minutes a day, after which nothing more is begun.", valueName: "n")) var minutes: Double?
  @OptionGroup var model: WeightOptions
  @Option(help: "What decides chance.") var seed: UInt64 = 1

  func validate() throws {
    try require((1...3_650).contains(days), "--days: 1…3650.")
    try require((1...1_000_000).contains(cards ?? 1), "--cards: 1…1000000.")
    try require(retention.map { (0.7...0.99).contains($0.value) } ?? true, "--retention: 0.70…0.99.")
    let hasNotes = options.notes != nil
    try require(
      !hasNotes || cards == nil, "--cards is for a deck without NOTES; with NOTES their own cards are simulated.")
    try require(
      !hasNotes || model.weights == nil,
      "--weights is for a deck without NOTES; with NOTES the weights in use are simulated.")
    try require(
      !sweep || retention == nil, "--retention says nothing to --sweep, which compares all of them; leave one out.")
    try require((newPerDay ?? 0) >= 0, "--new-per-day: 0 or more.")
    try require((reviewsPerDay ?? 0) >= 0, "--reviews-per-day: 0 or more.")
    try require((minutes ?? 1) > 0, "--minutes: more than 0.")
  }

  func run() throws {
    let (workload, settings) = try workload()
    let wanted = retention?.value ?? settings.scheduler.desiredRetention
    if json, !sweep { return Output.line(workload.days(wanted, seed: seed).json.compact) }
    let (retentions, seed) = (sweep ? Workload.retentions : [wanted], seed)
    let rows = Workers.map(retentions.count) { workload.row(retentions[$0], seed: seed) } ?? []
    if json { return rows.forEach { Output.line($0.json.compact) } }
    show(rows, cards: workload.cardCount, settings)
  }

  private func require(_ isRight: Bool, _ message: String) throws {
    if !isRight { throw ValidationError(message) }
  }

  /// Returns what to simulate, and the settings.
  private func workload() throws -> (Workload, Settings) {
    guard options.notes != nil else {
      var plan = StudyPlan()
      plan.days = days
      plan.newCards = cards ?? 10_000
      let settings = Settings()
      plan.newCardsPerDay = newPerDay ?? settings.newCardsPerDay
      plan.reviewsPerDay = reviewsPerDay ?? settings.reviewsPerDay
      plan.secondsPerDay = minutes.map { $0 * 60 } ?? .infinity
      return (Workload(plan: plan, weights: try model.weights(report)), settings)
    }
    let now = options.wishes.clock(runs: false).now()
    let desk = try Desk(options.wishes, at: now) { settings in
      settings.newCardsPerDay = newPerDay ?? settings.newCardsPerDay
      settings.reviewsPerDay = reviewsPerDay ?? settings.reviewsPerDay
    }
    desk.tellNotices()
    let workload = Workload(
      library: desk.library, at: now, days: days, secondsPerDay: minutes.map { $0 * 60 } ?? .infinity)
    return (workload, desk.library.settings)
  }

  private var report: Report { Report(language: options.language ?? Surroundings.language) }

  private func show(_ rows: [Workload.Row], cards: Int, _ settings: Settings) {
    Output.line(report.workloadHeading(cards: cards, days: days))
    for row in rows { Output.line(row.line) }
    let isLimited = rows.contains { $0.limitedDays > 0 }
    let hasOwn = settings.decks.values.contains { $0.desiredRetention != nil }
    report.workloadRemarks(isLimited: isLimited, hasOwn: hasOwn, isFSRS7: settings.scheduler.model == .fsrs7)
      .forEach(Output.line)
  }
}

extension Workload.Row {
  /// One row of the table: retention, answers a day, minutes a day, cards remembered, and the days on which a limit bound.
  fileprivate var line: String {
    [
      retention.text(places: 2, width: 6), reviewsPerDay.text(places: 1, width: 12),
      minutesPerDay.text(places: 1, width: 12), remembered.text(places: 0, width: 12),
    ].joined() + (limitedDays > 0 ? "  *\(limitedDays)" : "")
  }

  fileprivate var json: JSON {
    .object([
      .init("retention", .number(retention)), .init("reviewsPerDay", .number(reviewsPerDay)),
      .init("minutesPerDay", .number(minutesPerDay)), .init("remembered", .number(remembered)),
      .init("limitedDays", .number(limitedDays)),
    ])
  }
}

extension SimulatedDays {
  /// Every day's figures, in arrays by day.
  fileprivate var json: JSON {
    .object([
      .init("reviews", .array(reviews.map { .number($0) })), .init("recalled", .array(recalled.map { .number($0) })),
      .init("learned", .array(learned.map { .number($0) })), .init("seconds", .array(seconds.map { .number($0) })),
      .init("remembered", .array(remembered.map { .number($0) })),
    ])
  }
}

extension Double {
  /// The number with so many decimal places, right in its column.
  fileprivate func text(places: Int, width: Int) -> String {
    let scale = [1, 10, 100][places]
    let units = Int((self * Double(scale)).rounded())
    var digits = String(units / scale)
    if places > 0 {
      let rest = String(units % scale)
      digits += "." + String(repeating: "0", count: places - rest.count) + rest
    }
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
