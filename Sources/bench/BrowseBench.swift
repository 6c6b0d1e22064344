import ArgumentParser
import Cards
import History
import Scheduling
import Study

/// `bench browse`: how long the card browser takes to open, and a key in its field to be answered.
struct BrowseBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Measure finding cards as one types.")

  @Option(help: "How many cards.") var cards: [Int] = [50, 10_000, 100_000]

  /// What is typed, a letter at a time.
  private static let queries = [
    "쿠버네티스 서비스", "kubernetes load", "ㅅㅂㅅ", "is:due stability<7",
    "zzzz", "deck:note12 -는", "re:서버.*(않게|못)", "re:[xyz]{3}",
    "re:^k.*[가-깋]$", "re:\\d{4}번째로",
  ]

  func run() {
    var table = Table(["query", "cards", "found", "first ms", "median ms", "worst ms"])
    for count in cards {
      let library = Self.library(count)
      var browser = CardBrowser(library)
      let opening = Measuring.median(of: 3) { browser = CardBrowser(library) }
      table.add(["(open)", String(count), "", "", opening.rounded(to: 2), ""])
      for query in Self.queries { table.add(row(query, count, library, &browser)) }
      for order in CardBrowser.Order.allCases {
        let time = Measuring.median(of: 3) { browser.sort(by: order, in: library, at: Self.now) }
        table.add(["(sort by \(order))", String(count), "", "", time.rounded(to: 2), ""])
      }
    }
    print(table.text)
  }

  private func row(_ query: String, _ count: Int, _ library: Library, _ browser: inout CardBrowser) -> [String] {
    browser.search("", in: library, at: Self.now)
    var times: [Double] = []
    for length in 1...query.count {
      times.append(Measuring.milliseconds { browser.search(String(query.prefix(length)), in: library, at: Self.now) })
    }
    let sorted = times.sorted()
    return [
      query, String(count), String(browser.shown.count), times[0].rounded(to: 2),
      sorted[sorted.count / 2].rounded(to: 2), (sorted.last ?? 0).rounded(to: 2),
    ]
  }

  static let now = Timestamp(milliseconds: 1_795_341_600_000, offsetSeconds: 32_400)

  /// Cards in two languages, a third of them reviewed.
  static func library(_ count: Int) -> Library {
    let subjects = ["쿠버네티스", "컨테이너", "Kubernetes", "로드 밸런서", "서비스 메시", "Load balancing", "배포 전략", "Caching"]
    let cards = (0..<count).map { number in
      let subject = subjects[number % subjects.count]
      return Card(
        id: CardID("c\(number)"), deck: "group\(number / 1000)/note\(number / 100)", file: "note\(number / 100).md",
        line: number % 100 + 1, lastLine: number % 100 + 1, section: [subject, "\(number / 10). 개요와 쓰임"],
        kind: .definition, question: "\(subject)에서 \(number)번째로 중요한 개념은 무엇이고 왜 그런가요?",
        answer: ["요청을 여러 서버에 나누어 보내 어느 하나도 넘치지 않게 하는 것 \(number)", "what it does to latency and cost"],
        rule: "F\(number % 38)", confidence: 0.8)
    }
    let entries = cards.indices.filter { $0 % 3 == 0 }.map { number in
      Entry(
        id: EntryID(device: "bench", number: number + 1),
        at: Timestamp(milliseconds: now.milliseconds - Int64(number % 40) * 86_400_000, offsetSeconds: 32_400),
        act: .review(CardID("c\(number)"), number % 5 == 0 ? .again : .easy, milliseconds: 5_000))
    }
    var settings = Settings()
    (settings.newCardsPerDay, settings.reviewsPerDay) = (9_999, 9_999)
    return Library(
      cards: cards, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: entries), settings: settings)
  }
}
