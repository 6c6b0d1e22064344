import Cards
import Glibc
import History
import Scheduling
import TestKit
import Testing

@testable import Storage

/// Starting from what was kept must be the same as replaying everything, whatever happened in between.
@Suite struct HistoryCacheTests {
  private let folder = Folder()
  private let scheduling: @Sendable (ChosenWeights?) -> Scheduler = {
    Scheduler(SchedulerSettings(), weights: $0?.weights.all ?? .standard)
  }

  private var cache: HistoryCache? { HistoryCache(folder.places, program: "test 1", scheduling: scheduling) }

  private func lane(_ device: String) -> String { "notes/.dasi/journal/\(device).jsonl" }

  private func add(_ entries: [Entry], to device: String) {
    let lines = entries.map { JournalLine.text(of: $0) + "\n" }.joined()
    folder.write(folder.text(of: lane(device)) + lines, to: lane(device))
  }

  /// Reads what there is without anything kept, and keeps it.
  @discardableResult
  private func keep() throws -> Ledger {
    let journal = folder.journal()
    let ledger = journal.history(scheduling).ledger
    journal.keep(ledger, in: cache)
    return ledger
  }

  /// Whether the start takes anything from what was kept, and what it comes to.
  private func start() throws -> (ledger: Ledger, isFromCache: Bool) {
    let journal = folder.journal()
    let ledger = journal.history(scheduling, cache: cache).ledger
    return (ledger, journal.cached > 0)
  }

  private func truth() -> Ledger { folder.journal().history(scheduling).ledger }

  /// Reviews of many cards, a minute apart, enough to be worth keeping.
  private func reviews(_ range: Range<Int>, of device: String = "far-000001") -> [Entry] {
    range.map { number in
      Entry(
        id: EntryID(device: device, number: number + 1),
        at: Timestamp(milliseconds: 1_790_000_000_000 + Int64(number) * 60_000, offsetSeconds: 32_400),
        act: .review(CardID("c\(number % 97)"), number % 7 == 0 ? .again : .good, milliseconds: 4_000 + number))
    }
  }

  @Test func `a long history is kept and the next start takes it over whole`() throws {
    add(reviews(0..<2_500), to: "far-000001")
    let kept = try keep()
    let next = try start()
    #expect(next.isFromCache && next.ledger == kept)
  }

  @Test(arguments: ["other words", "link", "moved"])
  func `it holds whichever way leads to the folder, and wherever the folder lies`(_ way: String) throws {
    add(reviews(0..<2_500), to: "far-000001")
    let kept = try keep()
    var path = folder["notes/../notes"]
    if way != "other words" { path = folder["elsewhere"] }
    if way == "link" { symlink(folder["notes"], path) }
    if way == "moved" { rename(folder["notes"], path) }
    let places = Places(notes: path, environment: ["HOME": folder["home"]])
    let journal = Journal(places, candidate: Device(host: "test", random: 1))
    let cache = HistoryCache(places, program: "test 1", scheduling: scheduling)
    #expect(journal.history(scheduling, cache: cache).ledger == kept && journal.cached == 2_500)
    _ = try journal.append(
      [Entry.Draft(.flag(CardID("c1")))], at: Timestamp(milliseconds: 1_790_900_000_000), knowing: kept.entries)
    let next = Journal(places, candidate: Device(host: "test", random: 1))
    #expect(next.history(scheduling, cache: cache).ledger.entries.count == 2_501 && next.cached == 2_500)
  }

  @Test func `a short one is not worth a file`() throws {
    add(reviews(0..<50), to: "far-000001")
    try keep()
    #expect(!folder.files.contains { $0.hasSuffix("cache/history") })
  }

  @Test(arguments: 0..<40)
  func `what comes after – late entries, undos, renames of any device – gives what replaying everything gives`(
    seed: Int
  ) throws {
    var random = Seeded(UInt64(seed))
    let acts = wildEntries(&random, count: 120)
    add(reviews(0..<2_500) + acts.prefix(seed % 3 * 20), to: "far-000001")
    try keep()
    let rest = acts.dropFirst(seed % 3 * 20)
    add(Array(rest.prefix(30)), to: "far-000001")
    add(Array(rest.dropFirst(30)), to: "near-000001")
    let next = try start()
    #expect(next.isFromCache)
    #expect(next.ledger == truth())
  }

  /// Entries of two devices at times before, among and after the reviews.
  private func wildEntries(_ random: inout Seeded, count: Int) -> [Entry] {
    (0..<count).map { number in
      let card = CardID("c\(random.int(in: 0...99))")
      let other = CardID("c\(random.int(in: 0...120))")
      let act: Entry.Act =
        switch random.int(in: 0...9) {
        case 0: .suspend(card)
        case 1: .bury(card)
        case 2: .dismiss(card)
        case 3: .reset(card)
        case 4: .rename(from: card, to: other, how: "text")
        case 5, 6: .undo(EntryID(device: "far-000001", number: random.int(in: 1...2_600)))
        case 7: .undo(EntryID(device: "wild-000001", number: random.int(in: 1...120)))
        default: .review(card, .easy, milliseconds: 900)
        }
      let minute = [random.int(in: 0...2_500), 3_000 + number][random.int(in: 0...1)]
      return Entry(
        id: EntryID(device: "wild-000001", number: number + 1),
        at: Timestamp(
          milliseconds: 1_790_000_000_000 + Int64(minute) * 60_000, offsetSeconds: random.int(in: 0...1) * 5),
        act: act)
    }
  }

  @Test(arguments: [
    "flip", "shorten", "replace", "delete", "other program", "other settings", "cache flipped", "cache cut",
  ])
  func `what does not fit counts as not there`(_ change: String) throws {
    add(reviews(0..<2_500), to: "far-000001")
    add(reviews(0..<10, of: "near-000001"), to: "near-000001")
    try keep()
    let path = "notes/.dasi/cache/history"
    var bytes = folder.bytes(of: lane("far-000001"))
    var used = cache
    switch change {
    case "flip":
      bytes[70_000] ^= 1
      folder.write(bytes + Array((JournalLine.text(of: reviews(2_600..<2_601)[0]) + "\n").utf8), to: lane("far-000001"))
    case "shorten": folder.write(Array(bytes.prefix(bytes.count / 2)), to: lane("far-000001"))
    case "replace":
      folder.write(reviews(1..<2_502).map { JournalLine.text(of: $0) + "\n" }.joined(), to: "new")
      rename(folder["new"], folder[lane("far-000001")])
    case "delete": unlink(folder[lane("near-000001")])
    case "other program": used = HistoryCache(folder.places, program: "test 2", scheduling: scheduling)
    case "other settings":
      let settings = { () -> SchedulerSettings in
        var settings = SchedulerSettings()
        settings.learningSteps = [60]
        return settings
      }()
      used = HistoryCache(folder.places, program: "test 1") { _ in Scheduler(settings) }
    case "cache flipped":
      var kept = folder.bytes(of: path)
      kept[kept.count / 3] ^= 16
      folder.write(kept, to: path)
    default: folder.write(Array(folder.bytes(of: path).dropLast(9)), to: path)
    }
    let journal = folder.journal()
    let ledger = journal.history(scheduling, cache: used).ledger
    #expect(journal.cached == 0)
    #expect(ledger == truth())
  }

  @Test func `fault 4: cut at any length or with any byte flipped, what was kept is taken as it was or not at all`()
    throws
  {
    add(reviews(0..<2_000), to: "far-000001")
    let kept = try keep()
    let path = "notes/.dasi/cache/history"
    let whole = folder.bytes(of: path)
    for place in stride(from: 0, to: whole.count, by: whole.count / 150) {
      folder.write(Array(whole.prefix(place)), to: path)
      #expect(try !start().isFromCache)
      var bytes = whole
      bytes[place] ^= UInt8(1 << (place % 8))
      folder.write(bytes, to: path)
      #expect(try !start().isFromCache, "byte \(place)")
    }
    folder.write(whole, to: path)
    #expect(try start().ledger == kept)
  }

  @Test func `a file another program copied anew is known by what it holds`() throws {
    add(reviews(0..<2_500), to: "far-000001")
    try keep()
    let text = folder.text(of: lane("far-000001"))
    unlink(folder[lane("far-000001")])
    folder.write(text + JournalLine.text(of: reviews(2_600..<2_601)[0]) + "\n", to: lane("far-000001"))
    let next = try start()
    #expect(next.isFromCache && next.ledger == truth())
    #expect(next.ledger.entries.count == 2_501)
  }

  @Test func `where a line is damaged nothing is kept, so that it is told at every start`() throws {
    add(reviews(0..<2_500), to: "far-000001")
    var bytes = folder.bytes(of: lane("far-000001"))
    bytes[40] ^= 1
    folder.write(bytes, to: lane("far-000001"))
    try keep()
    #expect(!folder.files.contains { $0.hasSuffix("cache/history") })
  }

  @Test func `weights chosen or taken back since count as if everything was replayed`() throws {
    let weights = try #require(Weights([0.5] + Weights.standard.values.dropFirst()))
    let time = Timestamp(milliseconds: 1_790_800_000_000)
    let choice = Entry(id: EntryID(device: "far-000001", number: 2_501), at: time, act: .weights(WeightSet(weights)))
    add(reviews(0..<2_500) + [choice], to: "far-000001")
    try keep()
    #expect(try start().isFromCache && start().ledger.scheduler == scheduling(ChosenWeights(EntryLog([choice]))))
    let undo = Entry(id: EntryID(device: "near-000001", number: 1), at: time, act: .undo(choice.id))
    add([undo], to: "near-000001")
    let next = try start()
    #expect(next.isFromCache && next.ledger == truth() && next.ledger.scheduler == Scheduler())
  }

  @Test func `a history that is not what stands in the files is not kept`() throws {
    add(reviews(0..<2_500), to: "far-000001")
    let journal = folder.journal()
    var ledger = journal.history(scheduling).ledger
    // Another device's line that nobody has taken in yet, and one that never reached a file.
    add(reviews(0..<1, of: "near-000001"), to: "near-000001")
    journal.keep(ledger, in: cache)
    #expect(!folder.files.contains { $0.contains("cache/history") })
    ledger.add(Array(journal.refresh().entries) + reviews(7..<8, of: "lost-000001"))
    journal.keep(ledger, in: cache)
    #expect(!folder.files.contains { $0.contains("cache/history") })
  }

  @Test func `fault 4: the doctor finds what was kept and is not what the journal says, and takes it away`() throws {
    add(reviews(0..<2_500), to: "far-000001")
    try keep()
    let at = Timestamp(milliseconds: 1_790_900_000_000)
    func examine() -> Examination {
      Examination(folder.places, known: nil, cache: cache, at: at) { Ledger(log: EntryLog($0), scheduling: scheduling) }
    }
    let path = folder["notes/.dasi/cache/history"]
    #expect(!examine().ailments.contains { $0.kind == .keptHistory })
    let lanes = try #require(cache?.load()?.lanes)
    cache?.save(Ledger(scheduler: scheduling(nil), entries: reviews(1..<2_500)), lanes)
    #expect(examine().ailments.contains(Ailment(path, .keptHistory)))
    var repair = Repair(examine(), candidate: Device(host: "spare", random: 7))
    #expect(try repair.run(at: at).contains(.removed(path: path)))
    #expect(!examine().ailments.contains { $0.kind == .keptHistory } && access(path, F_OK) != 0)
  }

  @Test func `answers go on from what was kept, with numbers of their own`() throws {
    add(reviews(0..<2_500, of: "test-000001"), to: "test-000001")
    try keep()
    let journal = folder.journal()
    var ledger = journal.history(scheduling, cache: cache).ledger
    let draft = Entry.Draft(.review(CardID("c1"), .good, milliseconds: 10))
    let time = Timestamp(milliseconds: 1_790_900_000_000, offsetSeconds: 32_400)
    let written = try journal.append([draft], at: time, knowing: ledger.entries)
    #expect(written.map(\.id.number) == [2_501])
    ledger.add(written)
    #expect(ledger == truth())
  }

  /// The schedulers of some cards that have terms of their own.
  private func own(
    _ retention: Double, _ cards: [Int], exam: Exam? = nil, weights: Weights? = nil
  ) -> OwnSchedulers {
    var own = OwnSchedulers()
    own.add(
      OwnSchedulers.Terms(desiredRetention: retention, exam: exam, weights: weights), after: scheduling(nil),
      for: cards.map { CardID("c\($0)") })
    return own
  }

  @Test func `with decks on terms of their own the start takes it over whole, whatever the terms are then`() throws {
    add(reviews(0..<2_500), to: "far-000001")
    let exam = Exam(day: Day(number: 20_800), lastPassDays: 5)
    let weights = try #require(Weights([0.5] + Weights.standard.values.dropFirst()))
    let former = own(0.95, [3, 8, 20], exam: exam, weights: weights)
    let journal = folder.journal()
    var ledger = journal.history(scheduling).ledger
    ledger.adopt(former)
    journal.keep(ledger, in: cache)
    add(reviews(2_500..<2_530), to: "far-000001")
    for terms in [
      former, own(0.95, [3, 8, 21, 500], exam: exam), own(0.95, [3, 8, 20], exam: exam), own(0.8, [3]), OwnSchedulers(),
    ] {
      var next = try start()
      #expect(next.isFromCache)
      next.ledger.adopt(terms)
      var whole = truth()
      whole.adopt(terms)
      #expect(next.ledger == whole)
    }
  }

  @Test func `with balanced days the start takes over the load of each day as well`() throws {
    let balanced: @Sendable (ChosenWeights?) -> Scheduler = { _ in
      var settings = SchedulerSettings()
      settings.isBalanced = true
      return Scheduler(settings)
    }
    add(reviews(0..<2_500), to: "far-000001")
    let cache = HistoryCache(folder.places, program: "test 1", scheduling: balanced)
    let journal = folder.journal()
    journal.keep(journal.history(balanced).ledger, in: cache)
    add(reviews(2_500..<2_600), to: "far-000001")
    let next = folder.journal()
    let ledger = next.history(balanced, cache: cache).ledger
    #expect(next.cached == 2_500)
    #expect(ledger == folder.journal().history(balanced).ledger)
    #expect(!ledger.entries.isEmpty && ledger.isBalanced)
  }
}
