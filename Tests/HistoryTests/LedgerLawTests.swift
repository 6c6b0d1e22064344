import Cards
import Scheduling
import TestKit
import Testing

@testable import History

/// What holds for every history, tried over seeds.
@Suite struct LedgerLawTests {
  @Test(arguments: 0..<150)
  func `entries added one by one in any order give the state of all at once`(seed: Int) {
    let entries = history(seed)
    var random = Seeded(UInt64(seed + 1000))
    var ledger = ledger([])
    for entry in entries.shuffled(using: &random) { ledger.add(entry) }
    #expect(ledger == HistoryTests.ledger(entries))
  }

  @Test(arguments: 0..<150)
  func `replay is what a plain reading of the rules gives`(seed: Int) {
    let entries = history(seed)
    #expect(ledger(entries).progress == plainReplay(entries))
  }

  @Test(arguments: 0..<60, [ModelName.fsrs6, .fsrs7])
  func `cards shared out are replayed as all together, and go on alike`(seed: Int, model: ModelName) {
    var settings = SchedulerSettings()
    settings.model = model
    let (entries, more) = (history(seed, count: 60, cards: 7), history(seed + 700, count: 12, cards: 9))
    let sharing = ReplaySharing(parts: 1 + seed % 4, stretch: 11) { shares, work in
      shares.map { share in
        var share = share
        work(&share)
        return share
      }
    }
    var shared = Ledger(scheduler: Scheduler(settings), log: EntryLog(entries), sharing: sharing)
    var plain = Ledger(scheduler: Scheduler(settings), entries: entries)
    #expect(shared == plain && shared.marks.fast == plain.marks.fast && shared.counted == plain.counted)
    for entry in more {
      shared.add(entry)
      plain.add(entry)
    }
    #expect(shared == plain)
  }

  @Test(arguments: 0..<40)
  func `merge is commutative, associative and idempotent`(seed: Int) {
    let (x, y, z) = (history(seed), history(seed + 500), history(seed + 900, count: 20))
    let left = ledger(x + y + z)
    var right = ledger(z)
    right.add(y)
    right.add(x)
    right.add(x)
    for entry in y.prefix(7) { right.add(entry) }
    #expect(left == right)
  }

  @Test(arguments: 0..<40)
  func `a prefix and then the rest give the state of all`(seed: Int) {
    let entries = history(seed).sorted()
    for cut in stride(from: 0, through: entries.count, by: 5) {
      var ledger = ledger(Array(entries[..<cut]))
      for entry in entries[cut...] { ledger.add(entry) }
      #expect(ledger == HistoryTests.ledger(entries))
    }
  }

  @Test(arguments: 0..<60)
  func `undoing the newest entry gives the progress before it, and undoing the undo the progress after it`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let entries = history(seed).filter { if case .undo = $0.act { false } else { true } }
    var ledger = ledger(entries)
    let target = entries[Int.random(in: 0..<entries.count, using: &random)]
    let all = (ledger.progress, ledger.reviews)
    ledger.add(Entry(id: EntryID(device: "z", number: 1), at: target.at, act: .undo(target.id)))
    let without = HistoryTests.ledger(entries.filter { $0 != target })
    #expect(ledger.progress == without.progress)
    #expect(ledger.reviews == without.reviews)
    ledger.add(
      Entry(id: EntryID(device: "z", number: 2), at: target.at, act: .undo(EntryID(device: "z", number: 1))))
    #expect(ledger.progress == all.0)
    #expect(ledger.reviews == all.1)
  }

  @Test(arguments: 0..<20)
  func `fault 6 and 16: three devices that exchange in any interleaving, with repeats, end equal`(seed: Int) {
    let entries = history(seed, count: 60)
    let own = (0..<3).map { device in entries.filter { $0.id.device == "d\(device)" } }
    let ledgers = (0..<3).map { device in
      var random = Seeded(UInt64(seed * 3 + device))
      var ledger = ledger(own[device])
      for entry in (own.joined() + own[0]).shuffled(using: &random) { ledger.add(entry) }
      return ledger
    }
    #expect(ledgers[0] == ledgers[1])
    #expect(ledgers[1] == ledgers[2])
  }
}

/// The rules of replay, told the slow way: lists of events a card, moved by renames as they come.
private func plainReplay(_ entries: [Entry]) -> [CardID: CardProgress] {
  let undone = plainUndone(entries)
  var events: [CardID: [Entry]] = [:]
  for entry in Set(entries).sorted() where !undone.contains(entry.id) {
    if case .rename(let from, let to, _) = entry.act, from != to {
      let joined = (events[to] ?? []) + (events[from] ?? [])
      events[to] = joined.isEmpty ? nil : joined.sorted()
      events[from] = nil
    } else if let card = entry.act.card {
      events[card, default: []].append(entry)
    }
  }
  return events.mapValues { events in
    events.reduce(into: CardProgress.new) { $0.apply($1, with: Scheduler()) }
  }
}

/// Undone is what a counting undo names; an undo counts when all that name it are known not to count.
private func plainUndone(_ entries: [Entry]) -> Set<EntryID> {
  var undos: [EntryID: EntryID] = [:]
  for entry in entries { if case .undo(let target) = entry.act { undos[entry.id] = target } }
  var counts: [EntryID: Bool] = [:]
  for _ in 0...undos.count {
    for (undo, _) in undos {
      let verdicts = undos.filter { $0.value == undo }.map { counts[$0.key] }
      if verdicts.allSatisfy({ $0 != nil }) { counts[undo] = !verdicts.contains(true) }
    }
  }
  return Set(undos.filter { counts[$0.key] == true }.values)
}

extension CardProgress {
  /// The rules of one card, told once more and plainly; entries that name none leave it as it is.
  fileprivate mutating func apply(_ entry: Entry, with scheduler: Scheduler) {
    switch entry.act {
    case .review(let card, let grade, _):
      schedule = scheduler.next(schedule, after: grade, at: entry.at, identity: card.hash64)
    case .suspend: isSuspended = true
    case .resume:
      isSuspended = false
      buriedOn = nil
    case .bury: buriedOn = Day(containing: entry.at, startingAt: scheduler.settings.dayStart)
    case .flag: isFlagged = true
    case .unflag: isFlagged = false
    case .dismiss: isDismissed = true
    case .restore: isDismissed = false
    case .reset: schedule = .new
    case .undo, .rename, .weights, .ignore, .heed, .unknown: break
    }
  }
}
