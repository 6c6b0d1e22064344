import Cards
import History
import Scheduling
import TestKit

/// Entries as several devices might write them, offline for days, with clocks that go wrong.
func history(_ seed: Int, count: Int = 40, devices: Int = 3, cards: Int = 4) -> [Entry] {
  var random = Seeded(UInt64(seed))
  var numbers = Array(repeating: 0, count: devices)
  var time: Int64 = 1_790_000_000_000
  var entries: [Entry] = []
  for _ in 0..<count {
    let device = Int.random(in: 0..<devices, using: &random)
    numbers[device] += 1
    // Some at the same moment, some days apart, some backward.
    time += [0, 1, 60_000, 86_400_000 * 3, -7_200_000].randomElement(using: &random) ?? 0
    entries.append(
      Entry(
        id: EntryID(device: "d\(device)", number: numbers[device]),
        at: Timestamp(milliseconds: time, offsetSeconds: device * 3600),
        act: act(cards: cards, among: entries, devices: devices, using: &random)))
  }
  return entries
}

private func act(cards: Int, among entries: [Entry], devices: Int, using random: inout Seeded) -> Entry.Act {
  func card() -> CardID { CardID("c\(Int.random(in: 0..<cards, using: &random))") }
  switch Int.random(in: 0..<20, using: &random) {
  case 0: return .suspend(card())
  case 1: return .resume(card())
  case 2: return .bury(card())
  case 3: return .flag(card())
  case 4: return .unflag(card())
  case 5: return .dismiss(card())
  case 6: return .restore(card())
  case 7: return .reset(card())
  case 8, 9: return .rename(from: card(), to: card(), how: "nearest text")
  case 10, 11, 12: return .undo(entries.randomElement(using: &random)?.id ?? EntryID(device: "d0", number: 1))
  case 13:
    // Names what may come later, or never: circles among them.
    let device = Int.random(in: 0..<devices, using: &random)
    return .undo(EntryID(device: "d\(device)", number: Int.random(in: 1...20, using: &random)))
  default: return .review(card(), Grade.allCases.randomElement(using: &random) ?? .good, milliseconds: 4000)
  }
}

/// A journal of one device that reviews one card after another, a minute apart.
func review(_ number: Int, _ card: String = "a", _ grade: Grade = .good, device: String = "d", at minute: Int? = nil)
  -> Entry
{
  Entry(
    id: EntryID(device: device, number: number),
    at: Timestamp(milliseconds: 1_790_000_000_000 + Int64(minute ?? number) * 60_000, offsetSeconds: 32_400),
    act: .review(CardID(card), grade, milliseconds: 5400))
}

/// An entry that is no review, at a minute of its own.
func entry(_ number: Int, _ act: Entry.Act, device: String = "d", at minute: Int? = nil) -> Entry {
  Entry(
    id: EntryID(device: device, number: number),
    at: Timestamp(milliseconds: 1_790_000_000_000 + Int64(minute ?? number) * 60_000, offsetSeconds: 32_400), act: act)
}

func ledger(_ entries: [Entry]) -> Ledger { Ledger(scheduler: Scheduler(), entries: entries) }
