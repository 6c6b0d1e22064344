import Testing

@testable import Cards

@Suite struct ChineseChangeTests {
  @Test func `what something turns into is not asked in the words for why`() {
    let cards = told("# 有机化学\n\n## 催化氢化\n\n- 将羰基还原为亚甲基。\n- 在高温下进行。\n")
    #expect(cards.contains("催化氢化：将羰基还原成什么？ → 亚甲基"))
    #expect(!cards.contains { $0.contains("还原为什么") })
  }
}
