import Testing

@testable import Cards

/// Lists whose lead is the last sentence of a paragraph, and the words that ask for them.
@Suite struct LedListsTests {
  @Test(arguments: [
    ("# 가마\n\n## 통가마\n\n통가마는 칸이 없는 가마이다. 통가마의 연료는 다음과 같다.\n- 소나무\n- 참나무\n", "통가마의 연료는? → 소나무; 참나무"),
    ("# 가마\n\n가마는 흙을 굽는 곳이다. 가마는 다음 세 부분으로 이루어진다:\n- 아궁이\n- 칸\n- 굴뚝\n", "가마는 어떤 세 부분으로 이루어지는가? → 아궁이; 칸; 굴뚝"),
    ("# 窑\n\n窑是烧制陶器的设备。常见的燃料有：\n- 松木\n- 煤\n", "窑：常见的燃料有哪些？ → 松木; 煤"),
    ("# 窑\n\n窑炉裂开的原因包括：\n- 升温过快\n- 湿气\n", "窑炉裂开的原因有哪些？ → 升温过快; 湿气"),
    ("# 窑\n\n窑烧分为两种情况：\n- 柴烧。用松木。\n- 煤烧。用煤。\n", "窑烧分为哪两种情况？ → 柴烧。用松木。; 煤烧。用煤。"),
    ("# 窯\n\n窯は土を焼く設備である。主な燃料は以下の通り：\n- 松\n- 石炭\n", "窯：主な燃料は？ → 松; 石炭"),
    (
      "# Kiln\n\nThe fire lasted a day. The causes of the fire were:\n- a cracked wall\n- dry wood\n",
      "Kiln: what were the causes of the fire? → a cracked wall; dry wood"
    ),
  ])
  func `the list is asked by its own sentence`(note: String, card: String) {
    let found = cards(note).map { "\($0.question) → \($0.answer.joined(separator: "; "))" }
    #expect(found.contains(card), "\(found)")
  }

  @Test func `what should be done does not say what something is`() {
    let note = "# Clay\n\n### Pricing Timber\n\nBoards, when found, should be sorted by their length.\n"
    #expect(!cards(note).contains { $0.question.hasPrefix("What is ") || $0.question.hasPrefix("What are ") })
  }
}
