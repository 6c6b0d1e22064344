import Cards
import History
import Scheduling
import Study
import TestKit
import TextUI

@testable import Screens

/// Cards, moments and apps that the tests share.
enum Fixture {
  /// Sunday, 22 November 2026, 19:00 in Seoul.
  static let evening = Timestamp(milliseconds: 1_795_341_600_000, offsetSeconds: 32_400)

  static func card(
    _ id: String, deck: String = "infra/container", section: [String] = ["아키텍처"], kind: CardKind = .definition,
    _ question: String, _ answer: [String], ordered: Bool = false, open: Bool = false, extra: String? = nil,
    hint: String? = nil, line: Int = 10
  ) -> Card {
    Card(
      id: CardID(id), deck: deck, file: deck + ".md", line: line, lastLine: line, section: section, kind: kind,
      question: question, answer: answer, isOrdered: ordered, isOpen: open, extra: extra, hint: hint, rule: "F1",
      confidence: 0.9)
  }

  static let korean = [
    card("k1", "등록된 서비스가 무엇인지 알아내려고 두는 것은?", ["서비스 디스커버리"], line: 41),
    card("k2", kind: .pros, "마이크로 서비스의 장점은?", ["다시 쓰기 쉽다", "따로 고칠 수 있다", "필요한 곳만 늘릴 수 있다"], line: 52),
    card("k3", kind: .process, "배포의 차례는?", ["빌드", "시험", "출시"], ordered: true, line: 60),
    card(
      "k4", deck: "infra/network", section: ["이름"], kind: .cloze, "이름을 주소로 바꾸는 것은 […]이다.", ["DNS"], hint: "세 글자",
      line: 7),
    card("k5", deck: "infra/network", section: ["이름"], "도메인 이름을 빌려주는 곳은?", ["등록 대행자"], line: 9),
  ]

  static let english = [
    card(
      "e1", deck: "bread", section: ["Sourdough"], "What is an autolyse?",
      ["Resting flour and water before the salt goes in"]),
    card(
      "e2", deck: "bread", section: ["Sourdough"], "What does salt do to dough?",
      ["It tightens the gluten", "It slows the yeast"], open: true),
  ]

  /// A week of answers to the first cards.
  static let history = (0..<6).flatMap { day in
    korean.prefix(1 + day % 3).enumerated().map { place, card in
      entry(
        day * 10 + place, .review(card.id, day == 3 ? .again : .good, milliseconds: 6_000),
        hoursAgo: 24 * (6 - day) - place)
    }
  }

  /// Four months of answers, on most days a few.
  static let longHistory = (8..<120).filter { $0 % 5 != 0 }.flatMap { day in
    (0..<1 + day * 7 % 4).map { place in
      entry(
        1_000 + day * 10 + place,
        .review(korean[(day + place) % 4].id, (day * 3 + place) % 7 == 0 ? .again : .good, milliseconds: 7_000),
        hoursAgo: 24 * day - place * 3)
    }
  }

  static func entry(_ number: Int, _ act: Entry.Act, hoursAgo: Int = 0) -> Entry {
    Entry(
      id: EntryID(device: "test", number: number),
      at: Timestamp(milliseconds: evening.milliseconds - Int64(hoursAgo) * 3_600_000, offsetSeconds: 32_400), act: act)
  }

  static func library(
    _ cards: [Card], _ entries: [Entry] = [], interface: (inout InterfaceSettings) -> Void = { _ in }
  ) -> Library {
    var settings = Settings()
    interface(&settings.interface)
    return Library(
      cards: cards, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: entries), settings: settings)
  }

  static func app(
    _ cards: [Card] = korean, _ entries: [Entry] = [], start: App.Start = .home, language: Language = .korean,
    size: Size = Size(width: 80, height: 24), firstRun: Bool = false, notices: [String] = [], readOnly: String? = nil,
    results: [QuizResult] = [], changes: CardChanges? = nil, interface: (inout InterfaceSettings) -> Void = { _ in }
  ) -> App {
    App(
      library: library(cards, entries, interface: interface), start: start, language: language, notesName: "~/notes",
      isFirstRun: firstRun,
      seed: 7, size: size, at: evening, notices: notices, readOnly: readOnly, results: results,
      ruleNames: {
        $0 == .korean
          ? ["F1": "제목과 한 문단: 정의", "F2": "제목과 여러 항목: 특징"]
          : ["F1": "heading and one paragraph: a definition", "F2": "heading and several items: features"]
      },
      changes: changes)
  }
}

/// The app as a person at a terminal with a good disk: keys in, effects and frames out.
struct Walk {
  var app: App
  var now = Fixture.evening
  private(set) var effects: [App.Effect] = []
  private var number = 100

  init(_ app: App) { self.app = app }

  /// Presses keys, named or written, a second apart, and records what is asked for.
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") { send(.input(.key(Self.key(String(name))))) }
  }

  /// Types a text, scalar by scalar.
  mutating func write(_ text: String) {
    for scalar in text.unicodeScalars { send(.input(.key(.of(scalar)))) }
  }

  mutating func send(_ event: App.Event, after milliseconds: Int64 = 1_000) {
    now = Timestamp(milliseconds: now.milliseconds + milliseconds, offsetSeconds: now.offsetSeconds)
    perform(app.handle(event, at: now))
  }

  /// Waits for the next moment the app asks for.
  mutating func wait() {
    guard let next = app.nextTick else { return }
    now = next
    perform(app.handle(.tick, at: now))
  }

  /// Lives beforehand what was asked for last, or the first of it, as the program does beside the screen.
  mutating func foresee(_ count: Int = .max) {
    guard case .foresee(let wishes)? = effects.last(where: { if case .foresee = $0 { true } else { false } }) else {
      return
    }
    let workload = Workload(library: app.knownLibrary, at: now)
    for wish in wishes.prefix(count) { send(.foreseen(wish, workload.row(wish)), after: 0) }
  }

  /// What is on the screen.
  var frame: Frame {
    var frame = Frame(size: app.size)
    app.draw(into: &frame, at: now)
    return frame
  }

  var picture: String { TestKit.picture(of: frame) }

  private mutating func perform(_ wanted: [App.Effect]) {
    effects += wanted
    for effect in wanted {
      guard case .record(let act) = effect else { continue }
      number += 1
      let entry = Entry(id: EntryID(device: "test", number: number), at: now, act: act)
      perform(app.handle(.recorded(entry), at: now))
    }
  }

  private static func key(_ name: String) -> Key {
    let named: [String: Key.Code] = [
      "Enter": .enter, "Space": .character(" "), "Esc": .escape, "Up": .up, "Down": .down, "Left": .left,
      "Right": .right, "Tab": .tab, "PageDown": .pageDown, "Home": .home, "End": .end, "F1": .function(1),
    ]
    if let code = named[name] { return Key(code) }
    if name.hasPrefix("C-"), let last = name.unicodeScalars.last { return Key(.character(last), .control) }
    return Key(name.unicodeScalars.first.map { .character($0) } ?? .enter)
  }
}

extension Walk {
  /// Some tools and what each does: enough for choices.
  static let tools = [
    ("컨테이너를 만든다", "도커"), ("컨테이너를 여럿 다룬다", "쿠버네티스"), ("배포를 자동으로 한다", "젠킨스"),
    ("지표를 모은다", "프로메테우스"), ("지표를 그린다", "그라파나"), ("코드를 담는다", "깃"),
  ].enumerated().map { place, tool in
    Fixture.card("t\(place)", deck: "tools", "무엇이 \(tool.0)고 하나요?", [tool.1], line: 100 + place)
  }

  /// A quiz that has just begun.
  static func quiz(
    _ cards: [Card] = tools, language: Language = .korean, size: Size = Size(width: 80, height: 24)
  ) -> Walk {
    Walk(Fixture.app(cards, start: .quiz(deck: nil), language: language, size: size))
  }

  /// Answers with the right choice or a wrong one, and goes on from what is shown after that.
  mutating func answer(isRight: Bool) {
    press(choice(isRight: isRight))
    if app.quiz?.held != nil { press("Enter") }
  }

  /// The key of the right choice, or of a wrong one.
  func choice(isRight: Bool) -> String {
    guard let question = app.quiz?.session.question, case .choices(let choices) = question.form else { return "?" }
    let place = choices.firstIndex { ($0 == question.answer) == isRight } ?? 0
    return String(place + 1)
  }
}
