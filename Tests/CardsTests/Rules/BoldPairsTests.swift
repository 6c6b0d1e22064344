import Testing

@testable import Cards

/// F5.
@Suite struct BoldPairsTests {
  @Test func `F5: bold marks the term without a separator`() {
    #expect(
      told("# Volcano\n\n- **Tephra** rock thrown into the air by an eruption", by: "F5")
        == [
          "What is Tephra (Volcano)? → rock thrown into the air by an eruption",
          "Which term is meant? rock thrown into the air by an eruption → Tephra",
        ])
  }

  @Test func `F5: a bold name before a verb begins a sentence`() {
    #expect(told("# Volcano\n\n- **Tephra** is thrown into the air by an eruption", by: "F5") == [])
  }

  @Test func `F5: in a Korean list whose lines begin with a bold name, each name has what stands behind it`() {
    let note = "# 다실\n\n## 차의 자리\n\n- **덖음방** 젖은 잎을 솥에서 덖는 방\n- **건넌방 *Side room*** 손님이 쉬어 가는 작은 방\n"
    #expect(
      told(note, by: "F5") == [
        "덖음방이란? → 젖은 잎을 솥에서 덖는 방", "다음이 가리키는 말은? 젖은 잎을 솥에서 덖는 방 → 덖음방", "건넌방이란? → 손님이 쉬어 가는 작은 방",
        "다음이 가리키는 말은? 손님이 쉬어 가는 작은 방 → 건넌방",
      ])
  }

  @Test func `F5: one bold word at the start of a Korean line is no name by itself`() {
    let note = "# 다실\n\n## 차의 자리\n\n- **덖음** 온도를 살피는 사람\n- 물을 길어 오는 사람\n"
    #expect(told(note, by: "F5") == [])
  }
}
