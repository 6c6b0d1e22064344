import Cards
import History
import Scheduling
import Study
import TextUI

@testable import Screens

/// Reviews in the states that are pictured at every size.
enum ReviewScene: CaseIterable {
  case empty, typical, overflowing, wide

  /// The review in this state, as it shows in a language at a size.
  func frame(_ language: Language, _ width: Int, _ height: Int) -> Frame {
    var walk = Walk(
      Fixture.app(
        cards(language), start: .review(deck: nil), language: language, size: Size(width: width, height: height)))
    if self != .empty { walk.press("Space") }
    return walk.frame
  }

  private func cards(_ language: Language) -> [Card] {
    switch self {
    case .empty: []
    case .typical: [language == .korean ? Fixture.korean[1] : Fixture.english[1]]
    case .overflowing:
      [
        Fixture.card(
          "long", deck: "rivers", section: [],
          String(repeating: language == .korean ? "강은 왜 굽이쳐 흐르나요? " : "Why does a river wind? ", count: 14),
          (1...20).map {
            language == .korean ? "까닭 \($0): 물살이 바깥을 깎는다" : "Reason \($0): the current cuts its outer bank"
          })
      ]
    case .wide:
      [
        Fixture.card(
          "wide", deck: "旅/🚀 여행", section: ["発音"], "「東京」は、どこの首都ですか。👩‍👩‍👧 e\u{301} ０１２３ 그리고 全角！",
          ["日本の、首都。とても長い文を折り返しても、行の頭に句読点は来ない。", "\u{1112}\u{1161}\u{11AB}글 자모와 ①②③", "👍🏽 🇰🇷"])
      ]
    }
  }
}
