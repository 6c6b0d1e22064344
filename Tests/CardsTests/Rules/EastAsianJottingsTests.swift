import Testing

@testable import Cards

/// Japanese and Chinese notes as students jot them down.
@Suite struct EastAsianJottingsTests {
  @Test func `what is done with a thing does not say what it is`() {
    #expect(told("# 茶室\n\n湯冷ましは茶碗にセット。茶筅は茶碗で仕上げる。").allSatisfy { !$0.contains("湯冷ましは何？") })
  }

  @Test func `an object is asked only where it is the only one of its verb`() {
    #expect(told("# 茶室\n\n湯冷ましは残った湯を使い直しを狙って移す。").allSatisfy { !$0.contains("何を使い直しを") })
  }

  @Test func `an adverb before a subject stays in the question`() {
    #expect(told("# 茶室\n\n再び湯が入ると茶葉が香りを放出する。").allSatisfy { !$0.hasSuffix("→ 再び湯") })
  }

  @Test func `names that count are no names of things`() {
    let found = told("# 茶室\n\n## 炉\n\n- 見てわかること2つ：火の強さ、灰の量\n- 一日に要る炭の数：朝は五本、夜は三本\n")
    #expect(found.contains { $0.contains("見てわかること2つは？") } && found.allSatisfy { !$0.contains("2つ」とは") })
    #expect(found.allSatisfy { !$0.contains("炭の数」とは") })
  }

  @Test func `a discovery by a person's name is no word with its meaning`() {
    #expect(told("# 还原\n\n## 用途\n\n- Tanaka 还原不能做的场合\n- 对酸敏感的茶").allSatisfy { !$0.contains("Tanaka”是什么") })
  }

  @Test func `a Chinese reason begins without a joint`() {
    #expect(told("# 茶\n\n## 浸泡\n\n但是水太热茶叶会发苦，所以要先把水放凉一会儿。").allSatisfy { !$0.contains("→ 但是") })
  }

  @Test func `names under a count or under letters are asked together`() {
    let three = "# 茶\n\n- 茶会の3要素（WKS）\n  - 和やかさ：皆が打ち解ける\n  - 清らかさ：道具を磨いておく\n  - 静けさ：声を落とす\n"
    #expect(told(three).contains { $0.contains("3要素は？ → 和やかさ / 清らかさ / 静けさ") })
    let letters = "# 茶\n\nTEA\n- **滋味** Taste：甘くて丸い味がする\n- **気楽** Ease：誰でも座れる\n- **香気** Aroma：青い香りが立つ\n"
    #expect(told(letters).contains { $0.contains("「TEA」には何がある？") })
  }

  @Test func `a Japanese heading that says something is asked to go on`() {
    let note = "# 茶\n\n## 客は湯の音を聞き分けている\n\n- 釜の蓋を切ったとき\n- 二度目に湯を汲むとき\n"
    #expect(told(note).allSatisfy { !$0.contains("聞き分けている」の要点") })
  }

  @Test func `a time and what is granted first name nothing`() {
    #expect(told("# 茶\n\n- 飲んだあとは必ず茶碗を拭く道具").allSatisfy { !$0.contains("飲んだあ」") })
    #expect(told("# 茶\n\n- 湯量は一定であるものの形は碗に合わせて変わるもの").allSatisfy { !$0.contains("「湯量」とは") })
  }

  @Test func `what a note says of a book and what only leads on have no card`() {
    #expect(told("著：山田花子\n\n# 茶\n\n## 炉\n\n- 灰を整える\n").allSatisfy { !$0.contains("「著」") })
    #expect(told("# 茶\n\n## 水温\n\n- 按节气规律：天越冷水越烫").allSatisfy { !$0.contains("“按节气规律”") })
  }
}
