import Testing

@testable import Cards

/// Questions with their answer in the same line.
@Suite struct AskedInOneLineTests {
  @Test(arguments: [
    (
      "# Kiln\n\n- How hot is a stoneware kiln? 1,280 °C\n- It has a flue.\n",
      "How hot is a stoneware kiln? → 1,280 °C"
    ),
    ("# 窑\n\n- 窑变是什么？釉色的变化\n- 需要高温。\n", "窑变是什么？ → 釉色的变化"),
    ("# 가마\n\n- 요변은 무엇인가? 유약 빛의 변화\n- 불이 세다.\n", "가마: 요변은 무엇인가? → 유약 빛의 변화"),
    ("# 窯\n\n- なぜ釉薬がはがれるのか → 火が弱いから\n- 窯は熱い。\n", "窯：なぜ釉薬がはがれるのか？ → 火が弱いから"),
    ("# 가마\n\n- 유약이 벗겨지는 이유 → 불이 약함\n- 불이 세다.\n", "가마: 유약이 벗겨지는 이유는? → 불이 약함"),
  ])
  func `what is asked is asked, and what follows answers it`(note: String, card: String) {
    #expect(told(note).contains(card), "\(told(note))")
  }

  @Test(arguments: [
    "# Kiln\n\n- Should we ask this? Nobody knows.\n- It has a flue.\n",
    "# Kiln\n\n- What is this? A pot.\n- It has a flue.\n",
    "# Kiln\n\n- Which kilns are old? Some of them are:\n  - tunnel kilns\n  - bank kilns\n",
    "# Kiln\n\n- What burns? Wood burns. Coal burns too.\n- It has a flue.\n",
  ])
  func `doubts, pointers and questions that lead on are no cards of this kind`(note: String) {
    #expect(!cards(note).contains { $0.rule == "F24" && $0.answer.count == 1 && !$0.answer[0].contains("kilns") })
  }
}
