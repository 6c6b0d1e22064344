import ArgumentParser
import Curses
import Glibc
import History
import Scheduling
import Screens
import Study
import TextUI

/// `bench keys`: how long a key takes in a review, from the app that hears it to a finished picture.
struct KeysBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Measure how long a key takes to be answered in a review.")

  @Option(help: "How many cards.") var cards: [Int] = [50, 10_000, 100_000]
  @Option(help: "Rounds of keys.") var rounds = 300
  @Flag(help: "Paint each picture on this terminal, too.") var paint = false

  /// What is pressed in a round, and what that is called.
  private static let keys: [(name: String, key: Key)] = [
    ("hint", Key(.character("h"))), ("show", Key(.character(" "))), ("scroll", Key(.down)),
    ("why", Key(.character("w"))),
    ("back", Key(.escape)), ("grade", Key(.character("3"))),
  ]

  func run() throws {
    var table = Table(["key", "cards", "median ms", "p99 ms", "worst ms"])
    for count in cards {
      let times = try MainActor.assumeIsolated { try measured(count) }
      for (name, _) in Self.keys {
        let sorted = (times[name] ?? []).sorted()
        guard let worst = sorted.last else { continue }
        let places = [sorted[sorted.count / 2], sorted[min(sorted.count - 1, sorted.count * 99 / 100)], worst]
        table.add([name, String(count)] + places.map { $0.rounded(to: 3) })
      }
    }
    print(table.text)
  }

  /// Milliseconds of each key, by its name.
  @MainActor private func measured(_ count: Int) throws -> [String: [Double]] {
    let terminal = try paint ? Terminal(term: getenv("TERM").map { String(cString: $0) }, useColor: true) : nil
    defer { terminal?.close() }
    var sitting = BenchSitting(cards: count, size: terminal?.size ?? Size(width: 100, height: 30))
    var times: [String: [Double]] = [:]
    for _ in 0..<rounds {
      sitting.waitForCard()
      for (name, key) in Self.keys {
        let time = Measuring.milliseconds {
          let frame = sitting.press(key)
          terminal?.present(frame)
        }
        times[name, default: []].append(time)
      }
    }
    return times
  }
}

/// A review with a disk that takes no time.
private struct BenchSitting {
  private var app: App
  private var now = BrowseBench.now
  private var number = 10_000_000
  private var frame: Frame

  init(cards: Int, size: Size) {
    frame = Frame(size: size)
    app = App(
      library: BrowseBench.library(cards), start: .review(deck: nil), language: .korean, notesName: "bench",
      isFirstRun: false, seed: 1, size: size, at: now, notices: [], readOnly: nil)
  }

  /// Presses a key, does what is wanted, and draws.
  mutating func press(_ key: Key) -> Frame {
    now = now.adding(milliseconds: 1_500)
    perform(app.handle(.input(.key(key)), at: now))
    app.draw(into: &frame, at: now)
    return frame
  }

  /// Lets time pass until a card is asked.
  mutating func waitForCard() {
    for _ in 0..<200 where app.isWaiting {
      now = now.adding(seconds: 60)
      perform(app.handle(.tick, at: now))
    }
  }

  private mutating func perform(_ effects: [App.Effect]) {
    for case .record(let act) in effects {
      number += 1
      perform(app.handle(.recorded(Entry(id: EntryID(device: "bench", number: number), at: now, act: act)), at: now))
    }
  }
}
