/// A learner with FSRS-6 in the head, day after day: what a plan would come to.
///
/// The rules are those of fsrs-rs 6.6: on each day reviews come before new cards, the easiest first; what a limit of the
/// day keeps back waits for the next day. Beyond those rules, cards whose exam is near come before all others, and none that
/// is learned for one rests beyond it. Chance decides by R whether a card is recalled, and by habit how well. One run
/// is decided by its seed; means over seeds equal the reference's.
package struct Simulation: Sendable {
  /// Which days `SimulatedDays.remembered` is wanted for; all of them take longer than the simulation itself.
  package enum Remembered: Hashable, Sendable { case everyDay, lastDay }

  private struct Card {
    var memory: Memory
    var lastDay: Int32
    /// By which model it is remembered.
    var model: Int32
    /// The next card that is due on the same day, or waits with the same difficulty; −1 for none.
    var next: Int32 = -1
    /// The part of the plan it belongs to; −1 for none.
    var part: Int32 = -1
    /// The exam it is learned for; −1 for none.
    var exam: Int32 = -1
  }

  /// Steps with their chances ready to draw from.
  private struct Steps {
    let next: [Lot]
    let count: Int
    let seconds: PerGrade

    init(_ steps: Habits.Steps) {
      next = steps.next.map(Lot.init)
      count = steps.count
      seconds = steps.seconds
    }
  }

  private let model: FSRS6
  private let quick: QuickFSRS6
  /// The models behind the first.
  private let others: [Models]
  private let first: Lot
  private let recalled: Lot
  private let learning: Steps
  private let relearning: Steps
  private let reviewSeconds: PerGrade
  private let plan: StudyPlan
  private let wanted: Remembered
  /// Days until recall falls to what is desired, for each day of stability, by model.
  private let daysPerStability: [Double]
  private var dice: SplitMix64
  private var cards: [Card]
  /// The first card due on each day; −1 for none.
  private var firstDue: [Int32]
  /// The first of the cards that are due, by hundredths of difficulty; −1 for none.
  ///
  /// Where there are exams, those of a near one stand before all others.
  private var waiting: [Int32]
  /// No card that waits stands before.
  private var easiest: Int
  private let exams: [Exam]
  /// Which of them were near when cards were last made to wait.
  private var nearExams: [Bool]
  /// The recall that is desired, by model.
  private let retentions: [Double]
  /// New cards by model, of no part and then of each part: how many there are, and how many of them are unseen yet.
  private let fresh: [[Int]]
  private var unseen: [[Int]]
  private var days: SimulatedDays

  private init(
    _ cards: [SimulatedCard], _ plan: StudyPlan, _ habits: Habits, _ models: [Models], retention: Double, seed: UInt64,
    _ wanted: Remembered
  ) {
    let first = models.first ?? Models(.standard)
    (model, quick) = (first.exact, first.quick)
    others = Array(models.dropFirst())
    self.first = Lot(habits.first)
    recalled = Lot(habits.recalled)
    learning = Steps(habits.learning)
    relearning = Steps(habits.relearning)
    reviewSeconds = habits.reviewSeconds
    self.plan = plan
    self.wanted = wanted
    retentions = ([first] + others).map { $0.retention ?? retention }
    daysPerStability = zip([first] + others, retentions).map { $0.exact.interval(stability: 1, retention: $1) }
    let exams = cards.reduce(into: [Exam]()) { exams, card in
      if let exam = card.exam, !exams.contains(exam) { exams.append(exam) }
    }
    self.exams = exams
    nearExams = exams.map { _ in false }
    waiting = Array(repeating: -1, count: Self.difficulties * (exams.isEmpty ? 1 : 2))
    easiest = waiting.count
    dice = SplitMix64(seed: seed)
    fresh = [[plan.newCards - plan.newCardsOfOthers.reduce(0, +)] + plan.newCardsOfOthers] + plan.parts.map(\.newCards)
    unseen = fresh
    days = SimulatedDays(count: plan.days)
    firstDue = Array(repeating: -1, count: plan.days)
    self.cards = []
    self.cards.reserveCapacity(cards.count)
    for card in cards {
      let model = Int32(min(card.model, others.count))
      let part = Int32(card.part ?? -1)
      let exam = Int32(card.exam.flatMap(exams.firstIndex) ?? -1)
      self.cards.append(
        Card(memory: card.memory, lastDay: Int32(clamping: card.lastDay), model: model, part: part, exam: exam))
      put(self.cards.count - 1, on: max(card.dueDay, 0))
    }
  }

  /// The model twice: exactly, and by table.
  package struct Models: Sendable {
    let exact: FSRS6
    let quick: QuickFSRS6
    /// The recall its cards are asked at, whatever the others are; nil for that of the others.
    let retention: Double?

    package init(_ weights: Weights, retention: Double? = nil) {
      exact = FSRS6(weights: weights)
      quick = QuickFSRS6(weights)
      self.retention = retention
    }
  }

  /// Returns what the days of the plan come to when cards are asked at `retention`.
  ///
  /// `models` has one for each of the weights that cards are remembered by, and for each retention that some cards keep; see
  /// `SimulatedCard.model`.
  package static func days(
    from cards: [SimulatedCard] = [], plan: StudyPlan, habits: Habits = Habits(), models: [Models], retention: Double,
    seed: UInt64, remembered: Remembered = .everyDay
  ) -> SimulatedDays {
    var simulation = Simulation(cards, plan, habits, models, retention: retention, seed: seed, remembered)
    for day in 0..<plan.days { simulation.live(day) }
    for card in simulation.cards { simulation.remember(card, before: plan.days) }
    return simulation.days
  }

  /// Returns the first day of the plan on which everything due is asked; nil when there is none.
  package static func dayCaughtUp(
    from cards: [SimulatedCard], plan: StudyPlan, habits: Habits, models: [Models], retention: Double
  ) -> Int? {
    var simulation = Simulation(cards, plan, habits, models, retention: retention, seed: 1, .lastDay)
    return (0..<plan.days).first { day in
      simulation.live(day)
      return !simulation.hasWaiting()
    }
  }

  private mutating func live(_ day: Int) {
    review(on: day)
    let room = min(
      plan.newCardsPerDay, plan.newIgnoresReviewLimit ? .max : max(plan.reviewsPerDay - days.reviews[day], 0))
    for part in plan.parts.indices {
      learn(upTo: min(plan.parts[part].newCardsPerDay, room - days.learned[day]), from: part + 1, on: day)
    }
    learn(upTo: room - days.learned[day], from: 0, on: day)
  }

  /// Lets cards that wait stand anew where another exam is near than before.
  private mutating func lookAtExams(on day: Int) {
    let near = exams.map { $0.isNear(on: Day(number: day)) }
    guard near != nearExams else { return }
    nearExams = near
    var all: [Int] = []
    while let card = easiestWaiting() { all.append(card) }
    for card in all { wait(Int32(card)) }
  }

  /// Asks what is due as long as there is room.
  private mutating func review(on day: Int) {
    if !exams.isEmpty { lookAtExams(on: day) }
    var card = firstDue[day]
    while card >= 0 {
      let next = cards[Int(card)].next
      wait(card)
      card = next
    }
    var asked = 0
    var rooms = plan.parts.map(\.reviewsPerDay)
    var kept: [Int] = []
    while asked < plan.reviewsPerDay, days.seconds[day] <= plan.secondsPerDay, let card = easiestWaiting() {
      let part = Int(cards[card].part)
      if part >= 0 {
        guard rooms[part] > 0 else {
          kept.append(card)
          continue
        }
        rooms[part] -= 1
      }
      review(card, on: day)
      asked += 1
    }
    for card in kept { wait(Int32(card)) }
    if hasWaiting() { days.limitedDays += 1 }
  }

  /// Whether a card that is due has not been asked.
  private mutating func hasWaiting() -> Bool {
    while easiest < waiting.count, waiting[easiest] < 0 { easiest += 1 }
    return easiest < waiting.count
  }

  /// Hundredths of difficulty.
  private static let difficulties = 1_001

  /// Lets a card wait among those of its difficulty.
  private mutating func wait(_ card: Int32) {
    let exam = Int(cards[Int(card)].exam)
    let isBehind = !exams.isEmpty && (exam < 0 || !nearExams[exam])
    let place = Int(cards[Int(card)].memory.difficulty * 100) + (isBehind ? Self.difficulties : 0)
    cards[Int(card)].next = waiting[place]
    waiting[place] = card
    easiest = min(easiest, place)
  }

  /// Takes out one of the easiest cards that wait; nil when none does.
  private mutating func easiestWaiting() -> Int? {
    while easiest < waiting.count {
      let card = waiting[easiest]
      if card >= 0 {
        waiting[easiest] = cards[Int(card)].next
        return Int(card)
      }
      easiest += 1
    }
    return nil
  }

  private mutating func review(_ index: Int, on day: Int) {
    let card = cards[index]
    remember(card, before: day)
    let elapsed = Double(day - Int(card.lastDay))
    let recall = with(card.model) { $0.recall(card.memory, afterDays: elapsed) }
    let isRecalled = chance() < recall
    let grade = isRecalled ? draw(recalled) : .again
    var memory = with(card.model) { $0.memory(card.memory, after: grade, recall: recall) }
    var seconds = reviewSeconds[grade.rawValue - 1]
    if !isRecalled { seconds += goThrough(relearning, after: .again, &memory, by: card.model) }
    days.reviews[day] += 1
    days.recalled[day] += isRecalled ? 1 : 0
    days.seconds[day] += seconds
    cards[index].memory = memory
    settle(index, on: day)
  }

  /// Learns new cards of no part, 0, or of a part, counted from 1.
  private mutating func learn(upTo room: Int, from pool: Int, on day: Int) {
    let count = max(0, min(room, unseen[pool].reduce(0, +)))
    for _ in 0..<count where days.seconds[day] <= plan.secondsPerDay { learn(on: day, from: pool) }
  }

  private mutating func learn(on day: Int, from pool: Int) {
    let own = nextModel(of: pool)
    unseen[pool][own] -= 1
    let grade = draw(first)
    var memory = (own == 0 ? model : others[own - 1].exact).firstMemory(grade)
    let seconds = goThrough(learning, after: grade, &memory, by: Int32(own))
    days.learned[day] += 1
    days.seconds[day] += learning.seconds[grade.rawValue - 1] + seconds
    cards.append(Card(memory: memory, lastDay: Int32(day), model: Int32(own), part: Int32(pool - 1)))
    settle(cards.count - 1, on: day)
  }

  /// Whose turn it is to give a new card: the model most of whose cards are unseen, so that all come to their ends together.
  private func nextModel(of pool: Int) -> Int {
    let (unseen, fresh) = (unseen[pool], fresh[pool])
    if unseen.count == 1 { return 0 }
    func left(_ model: Int) -> Double { Double(unseen[model]) / Double(max(1, fresh[model])) }
    return unseen.indices.dropFirst().reduce(0) { left($1) > left($0) ? $1 : $0 }
  }

  /// Asks the model a card is remembered by; nearly always it is the first.
  @inline(__always) private func with<Value>(_ model: Int32, _ ask: (QuickFSRS6) -> Value) -> Value {
    model == 0 ? ask(quick) : ask(others[Int(model) - 1].quick)
  }

  /// Answers within the day until the steps are passed, Easy is given, or five times; returns the seconds.
  private mutating func goThrough(
    _ steps: Steps, after first: Grade, _ memory: inout Memory, by model: Int32
  ) -> Double {
    var grade = first
    var seconds = 0.0
    var passes = 0
    let wanted = first.rawValue > 2 ? max(steps.count - 1, 0) : steps.count
    for _ in 0..<Habits.mostSteps where passes < wanted && grade != .easy {
      grade = draw(steps.next[grade.rawValue - 1])
      memory = with(model) { $0.sameDayMemory(memory, after: grade) }
      seconds += steps.seconds[grade.rawValue - 1]
      if grade.rawValue > 2 { passes += 1 } else if grade == .again { passes = 0 }
    }
    return seconds
  }

  /// Schedules a card that was asked.
  private mutating func settle(_ index: Int, on day: Int) {
    let card = cards[index]
    var interval = (card.memory.stability * daysPerStability[Int(card.model)]).roundedHalfUp.held(
      in: 1...plan.maximumInterval)
    if card.exam >= 0 {
      // Any place in the last pass that does not hang on chance will do.
      let position = Double(index % 101) / 101
      let exam = exams[Int(card.exam)]
      interval = exam.days(
        interval, today: Day(number: day), desired: retentions[Int(card.model)], position: position
      ) { days in with(card.model) { $0.recall(card.memory, afterDays: Double(days)) } }
    }
    cards[index].lastDay = Int32(day)
    put(index, on: day + interval)
  }

  private mutating func put(_ index: Int, on day: Int) {
    guard day < plan.days else { return }
    cards[index].next = firstDue[day]
    firstDue[day] = Int32(index)
  }

  /// Counts what was remembered of a card since its last review.
  private mutating func remember(_ card: Card, before day: Int) {
    let last = Int(card.lastDay)
    let from = wanted == .everyDay ? max(last, 0) : plan.days - 1
    guard from < day else { return }
    let quick = card.model == 0 ? quick : others[Int(card.model) - 1].quick
    var sums = days.remembered.mutableSpan
    quick.addRecall(card.memory, since: last, to: &sums, in: from..<day)
  }

  /// A number from 0 up to 1.
  private mutating func chance() -> Double { Double(dice.next() >> 11) * 0x1p-53 }

  /// Draws a grade by its chance.
  private mutating func draw(_ lot: Lot) -> Grade { lot.grade(at: chance()) }
}
