import Testing

@testable import Cards

/// Sentences that put a name behind what it is, in Korean, Japanese and Chinese.
@Suite struct NamedBehindTests {
  @Test func `a Korean sentence may end on the name of what it tells`() {
    let cards = told(
      "# 찻잎 가공\n\n찻잎을 솥에서 덖어 산화를 멈추는 것은 살청이다. 산화도가 절반쯤인 차는 청차다.\n\n## 유통\n\n뜨거운 물을 붓는 것은 기본이다. 잎이 젖었다고 하여 모두 나쁜 것은 아니다."
    )
    #expect(cards.contains("살청이란? → 찻잎을 솥에서 덖어 산화를 멈추는 것"))
    #expect(cards.contains("청차란? → 산화도가 절반쯤인 차"))
    #expect(!cards.contains { $0.contains("찻잎 가공이란?") || $0.contains("기본이란?") || $0.contains("아니란?") })
  }

  @Test func `a Korean sentence may have its name in brackets`() {
    #expect(
      told("# 항구\n\n## 상인\n\n상인들은 값을 내리지 않기로 부두에 모여 맹세했다(부두의 서약).").contains(
        "부두의 서약이란? → 상인들은 값을 내리지 않기로 부두에 모여 맹세했다"))
    #expect(!told("# 항구\n\n## 상인\n\n상인들은 값을 내리지 않기로 부두에 모여 맹세했다(다음 쪽 그림).").contains { $0.contains("그림이란?") })
  }

  @Test func `a Japanese sentence may end on the name of what it tells`() {
    let cards = told(
      "# 茶の加工\n\n茶葉を釜で炒って酸化を止めるのが殺青だ。釜の代わりに蒸気を使うのが蒸製である。\n\n葉を広げて水分を飛ばすと、酵素がはたらいて香りが出る。これが萎凋である。",
      by: "F13")
    #expect(cards.contains("「殺青」とは？ → 茶葉を釜で炒って酸化を止める"))
    #expect(cards.contains("「蒸製」とは？ → 釜の代わりに蒸気を使う"))
    #expect(cards.contains("「萎凋」とは？ → 葉を広げて水分を飛ばすと、酵素がはたらいて香りが出る"))
  }

  @Test func `who did something once is no term for it`() {
    #expect(!told("# 茶史\n\n蒸し製の茶をはじめて江戸で売ったのが山本だ。", by: "F13").contains { $0.contains("山本") })
  }

  @Test func `a Japanese definition may follow what it is set against, and be followed by more`() {
    #expect(
      told("# 茶\n\n## 工程\n\n一方、揉捻は、葉をもんで細胞をこわす工程で、紅茶や烏龍茶に使う。", by: "F13").contains(
        "「揉捻」とは？ → 葉をもんで細胞をこわす工程"))
    #expect(
      told("# 茶\n\n## 工程\n\nその結果、葉の緑色が失われて褐色になってしまう（褐変）。", by: "F13").contains(
        "「褐変」とは？ → 葉の緑色が失われて褐色になってしまう"))
    #expect(told("# 茶\n\n## 工程\n\n葉の緑色が失われて褐色になってしまう（重要）。", by: "F13").isEmpty)
  }

  @Test func `Japanese words that count are not part of what they count`() {
    #expect(
      told("# 茶\n\n## 茶の樹\n\n茶の樹は三つに分かれていて、まず中国種、次にアッサム種、最後に雑種がある。").contains {
        $0.hasSuffix("→ 中国種 / アッサム種 / 雑種")
      })
  }

  @Test func `a Chinese name in quotes is told in other words`() {
    #expect(
      told("# 茶市\n\n茶商要遵守“先尝后买”的规矩，也就是先给客人尝一杯，再谈价钱。", by: "F13").contains(
        "“先尝后买”是什么？ → 先给客人尝一杯，再谈价钱"))
  }

  @Test func `Chinese prose below a title that it does not name is read sentence by sentence`() {
    let cards = told("# 制茶\n\n杀青的作用是停止氧化。萎凋的办法就是摊开晾干。龙井默认散装。")
    #expect(cards.contains("制茶：杀青的作用是什么？ → 停止氧化"))
    #expect(cards.contains("制茶：萎凋的办法是什么？ → 摊开晾干"))
    #expect(cards.contains("制茶：龙井默认是什么？ → 散装"))
  }
}
