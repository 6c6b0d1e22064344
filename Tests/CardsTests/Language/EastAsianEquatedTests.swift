import Testing

@testable import Cards

@Suite struct EastAsianEquatedTests {
  @Test func `a short Chinese name with 就是 or 则是 is defined, without the reason behind it`() {
    let cards = told("# 制茶\n\n文火就是小火慢慢地炒。武火则是大火很快地炒，因为叶子厚。\n")
    #expect(cards.contains("“文火”是什么？ → 小火慢慢地炒"))
    #expect(cards.contains("“武火”是什么？ → 大火很快地炒"))
  }

  @Test func `a Chinese name with a count and as many names behind 是 is a list`() {
    #expect(told("# 制茶\n\n制茶的四种手法是摊、杀、揉、烘，别的都由它们变来。\n").contains { $0.hasSuffix("→ 摊 / 杀 / 揉 / 烘") })
  }

  @Test func `a wide equals sign stands for a colon`() {
    #expect(told("# お茶\n\n- 湯冷まし＝沸いた湯を移して冷ます器\n- 茶筅 … 抹茶を点てる竹の道具\n").contains { $0.hasSuffix("→ 沸いた湯を移して冷ます器") })
  }

  @Test func `a bare line over what is still to do takes its list with it`() {
    #expect(told("# 茶\n\n待办\n- 第六章习题\n- 茶艺视频还没看完\n").isEmpty)
  }
}
