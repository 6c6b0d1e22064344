import Cards
import History
import Scheduling
import Study
import TextUI

@testable import Screens

/// How much there is to show.
enum Fill: String, CaseIterable {
  case empty, typical, overflowing, wide

  func cards(_ language: Language) -> [Card] {
    switch self {
    case .empty: []
    case .typical: language == .korean ? Self.korean : Self.english
    case .overflowing: Self.many(language)
    case .wide: Self.wideCards
    }
  }

  /// What was learned: a week of answers, and what asks for a hand.
  var entries: [Entry] {
    switch self {
    case .empty: []
    case .typical: Fixture.history + [Fixture.entry(900, .flag(CardID("k5")), hoursAgo: 2)]
    case .overflowing: Fixture.longHistory + Self.failures
    case .wide: Self.answers(to: Self.wideCards.map(\.id))
    }
  }

  private static func answers(to cards: [CardID]) -> [Entry] {
    cards.enumerated().map { place, card in
      Fixture.entry(300 + place, .review(card, .good, milliseconds: 5_000), hoursAgo: 30 + place)
    }
  }

  /// Ten cards forgotten nine times each.
  private static let failures = (0..<10).flatMap { card in
    (0..<10).flatMap { lapse in
      [Grade.good, .again].enumerated().map { half, grade in
        Fixture.entry(
          5_000 + card * 100 + lapse * 2 + half, .review(CardID("m\(card)"), grade, milliseconds: 9_000),
          hoursAgo: 24 * (300 - lapse * 25 - half * 12) - card)
      }
    }
  }

  private static let korean =
    Fixture.korean + Walk.tools + [unsure("w1", "도메인 이름의 등록 기간은?", "한 해에서 열 해"), unsure("w2", "서브넷이란?", "그물을 나눈 것")]

  private static let english =
    [
      Fixture.card(
        "k1", deck: "kitchen/bread", section: ["Sourdough"], "What is an autolyse?",
        ["Resting flour and water before the salt goes in"], line: 41),
      Fixture.card(
        "k2", deck: "kitchen/bread", section: ["Sourdough"], kind: .pros, "What does salt do to dough?",
        ["It tightens the gluten", "It slows the yeast", "It gives taste"], line: 52),
      Fixture.card(
        "k3", deck: "kitchen/bread", section: ["Baking"], kind: .process, "In which order is a loaf made?",
        ["mix", "rise", "shape", "bake"], ordered: true, line: 60),
      Fixture.card(
        "k4", deck: "kitchen/tools", section: ["Knives"], kind: .cloze, "A […] knife cuts crust without crushing it.",
        ["serrated"], hint: "like a saw", line: 7),
      Fixture.card("k5", deck: "kitchen/tools", section: ["Knives"], "Which knife peels?", ["a paring knife"], line: 9),
    ]
    + [
      ("lifts a loaf", "a peel"), ("cuts dough", "a scraper"), ("shapes a loaf", "a basket"),
      ("sifts flour", "a sieve"),
    ]
    .enumerated().map { place, tool in
      Fixture.card("t\(place)", deck: "tools", "What \(tool.0)?", [tool.1], line: 100 + place)
    } + [
      unsure("w1", "How long may dough rest?", "a day or two"), unsure("w2", "What is a poolish?", "a wet pre-ferment"),
    ]

  private static func unsure(_ id: String, deck: String = "infra/container", _ question: String, _ answer: String)
    -> Card
  {
    var card = Fixture.card(id, deck: deck, section: [], question, [answer], line: 80)
    card.confidence = 0.3
    return card
  }

  /// Many decks in groups, long names, long cards.
  private static func many(_ language: Language) -> [Card] {
    let isKorean = language == .korean
    let title = isKorean ? "아주 길게 이어지는 제목을 가진 노트" : "a note whose title goes on for quite a while"
    let long = Fixture.card(
      "k1", deck: "\(title)/1", section: [title, title],
      String(repeating: isKorean ? "강은 왜 굽이쳐 흐르나요? " : "Why does a river wind? ", count: 14),
      (1...20).map { isKorean ? "까닭 \($0): 물살이 바깥을 깎는다" : "Reason \($0): the current cuts its outer bank" },
      extra: String(repeating: isKorean ? "덧붙인 말도 길다. " : "What is added is long, too. ", count: 6))
    let rest = (2...4).map { Fixture.card("k\($0)", deck: "\(title)/2", long.question, ["\($0)"], line: 20 + $0) }
    let others = (0..<60).map { place in
      Fixture.card(
        "m\(place)", deck: "\(title) \(place % 6)/\(place / 2)", section: [title],
        isKorean
          ? "\(place)번째로 길게 묻는 물음이 여기에 한 줄보다 길게 이어진다면 어떻게 보이나요?"
          : "What does question \(place) look like when it goes on for longer than one line?",
        [isKorean ? "\(place)번째 답" : "answer \(place)"], line: 1_000 + place)
    }
    return [long] + rest + others
  }

  private static let wideCards = [
    Fixture.card(
      "wide1", deck: "旅/🚀 여행", section: ["発音"], "「東京」は、どこの首都ですか。👩‍👩‍👧 e\u{301} ０１２３ 그리고 全角！",
      ["日本の、首都。とても長い文を折り返しても、行の頭に句読点は来ない。", "\u{1112}\u{1161}\u{11AB}글 자모와 ①②③", "👍🏽 🇰🇷"], line: 3),
    Fixture.card("wide2", deck: "旅/言葉", section: ["語"], "什么是“机器学习”，它和“深度学习”有什么关系？", ["让计算机从数据中学习的方法。"], line: 5),
    Fixture.card("wide3", deck: "音樂🎵", kind: .cloze, "피아노의 흰 건반은 […]개, 黒鍵は36。", ["쉰둘(52)"], line: 9),
  ]
}
