import Cards
import Scheduling

extension Ledger {
  /// The ledger of an image; nil where its parts do not fit together.
  ///
  /// `scheduling` says the scheduler that the weights chosen in it lead to. The schedulers of single cards are those it was
  /// made under.
  package init?(_ image: LedgerImage, scheduling: (ChosenWeights?) -> Scheduler) {
    guard let rest = try? JSON(image.rest), let devices = rest["devices"]?.texts, let lines = rest["lines"]?.texts,
      let looks = TextShelf(bytes: image.looks, ends: image.lookEnds), image.names.count == image.states.count,
      image.lastSeen.count == image.states.count, image.marks.count == image.entries.count,
      image.fast.isEmpty || image.fast.count == image.marks.count
    else { return nil }
    let odd = lines.compactMap { try? JournalLine.entry($0) }
    guard odd.count == lines.count else { return nil }
    let scheduler = scheduling(ChosenWeights(odd))
    guard let own = OwnSchedulers(rest["own"], of: image.names.ids, after: scheduler) else { return nil }
    self.init(scheduler: scheduler)
    load = load.flatMap { _ in rest["load"]?.integers.map { DayLoad(numbers: $0) } }
    guard isBalanced == scheduler.settings.isBalanced else { return nil }
    entries = EntryLog(
      packed: image.entries, odd: odd, names: image.names, devices: devices, looks: looks)
    (states, lastSeen, counted) = (image.states, image.lastSeen, image.counted)
    marks = MarkLog(marks: image.marks, fast: image.fast)
    for entry in odd where !entry.isSupposed { note(entry) }
    undos.settle()
    resume(own)
  }

  /// What an image holds beside its columns of numbers.
  var rest: JSON {
    var rest = JSON.object([
      .init("devices", .array(entries.devices.map { .string($0) })),
      .init("lines", .array(entries.odd.map { .string(JournalLine.text(of: $0)) })),
      .init("own", own.json(of: entries.names.ids)),
    ])
    if let load { rest.set("load", to: .array(load.numbers.map { .number($0) })) }
    return rest
  }
}

extension OwnSchedulers {
  /// The terms, and for each card that has any its number and theirs.
  fileprivate func json(of cards: [CardID]) -> JSON {
    if isEmpty { return .null }
    let terms = terms.flatMap { terms in
      [
        Int(bitPattern: UInt(terms.desiredRetention.bitPattern)), terms.exam?.day.number ?? 0,
        terms.exam?.lastPassDays ?? 0,
      ]
    }
    let places = cards.indices.flatMap { number in place(of: cards[number]).map { [number, $0] } ?? [] }
    let weights = self.terms.map { JSON.array($0.weights?.values.map(JSON.number) ?? []) }
    return .object([
      .init("terms", .array(terms.map { .number($0) })), .init("weights", .array(weights)),
      .init("cards", .array(places.map { .number($0) })),
    ])
  }

  /// Reads what `json` wrote; none for null, nil where it does not fit.
  fileprivate init?(_ json: JSON?, of cards: [CardID], after scheduler: Scheduler) {
    self.init()
    if json == nil || json == .null { return }
    guard let numbers = json?["terms"]?.integers, let places = json?["cards"]?.integers,
      let weights = json?["weights"]?.array?.map({ $0.array?.compactMap(\.double) ?? [] }),
      numbers.count.isMultiple(of: 3), weights.count == numbers.count / 3, places.count.isMultiple(of: 2)
    else { return nil }
    var groups = [[CardID]](repeating: [], count: numbers.count / 3)
    for place in stride(from: 0, to: places.count, by: 2) {
      guard cards.indices.contains(places[place]), groups.indices.contains(places[place + 1]) else { return nil }
      groups[places[place + 1]].append(cards[places[place]])
    }
    for (index, group) in groups.enumerated() {
      let terms = Terms(
        desiredRetention: Double(bitPattern: UInt64(UInt(bitPattern: numbers[index * 3]))),
        exam: numbers[index * 3 + 2] == 0
          ? nil : Exam(day: Day(number: numbers[index * 3 + 1]), lastPassDays: numbers[index * 3 + 2]),
        weights: Weights(weights[index]))
      add(terms, after: scheduler, for: group)
    }
  }
}

extension JSON {
  fileprivate var texts: [String]? { array.map { $0.compactMap(\.string) } }
  fileprivate var integers: [Int]? { array.map { $0.compactMap(\.integer) } }
}
