import Notes
import Testing

@testable import Cards

/// Japanese and Chinese lines that name nothing, or that were asked as what they are not.
struct FittedEastAsianTests {
  /// The cards asked at once, "question → a / b".
  private func queue(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { $0.question + " → " + $0.answer.joined(separator: " / ") }
  }

  @Test(arguments: [
    "# 茶史\n\n## 宋代\n\n不过，虽然茶馆由官府管理，但此时的茶馆实际上是一个自由的市场。\n", "# 茶体\n\n## 消化\n\n十二指腸感應食物後釋放激素。\n",
  ])
  func `a joining word and a part of a word define nothing`(note: String) {
    #expect(!queue(note).contains { $0.hasPrefix("“不过”") || $0.contains("十二是什麼") }, "\(queue(note))")
  }

  @Test func `a title of what a part tells is no word to translate`() {
    let note = "# 茶\n\n## 茶叶的控制（Control of tea）\n\n- **揉捻（Rolling）**\n\n把叶子揉成条\n"
    #expect(!queue(note).contains { $0.contains("“茶叶的控制”用英语") })
  }

  @Test func `advice and remarks on the page wait`() {
    let note = "# 茶\n\n## 水\n\n冷めやすいので、早めに飲むようにしてください。\n\nこの講義では茶の概要を扱うため、準備が必要です。\n"
    #expect(!queue(note).contains { $0.contains("ください") || $0.contains("この講義") })
  }

  @Test func `the value of a label may stand on the next line`() {
    let note = "# 茶史\n\n## 茶马战争\n\n时间：\n\n1789年5月－1799年11月\n\n## 丝路之战\n\n时间：\n\n1804年－1814年\n"
    let found = queue(note)
    #expect(found.contains { $0.contains("丝路之战") && $0.hasSuffix("→ 1804年－1814年") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("－") })
  }

  @Test func `what happened is no term`() {
    let note = "# 茶史\n\n## 戦い\n\n- 茶畑の拡大 … 農民が増え、貧富の差を生む\n- 212年 … すべての村に市を立てる権利を付与\n- 茶法 制定 … 茶の税を決めた法\n"
    let found = queue(note)
    #expect(!found.contains { $0.contains("「茶畑の拡大」とは") || $0.contains("「212年」とは") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("「茶法」とは？") }, "\(found)")
  }

  @Test func `marks to be filled in and names of pictures are taken off`() {
    let note = "# 茶史\n\n## 制度 :tea:\n\n- **( ==茶頭== )** … 茶会を取りしきる役\n"
    let found = queue(note)
    #expect(found.contains { $0.contains("茶頭") && $0.hasSuffix("→ 茶会を取りしきる役") }, "\(found)")
    #expect(!cards(note).contains { $0.question.contains(":tea:") || $0.question.contains("( ") })
  }

  @Test func `a table is read without the column that counts and by its middle names`() {
    let counted = "# 茶\n\n## 工程\n\n| # | 工程 | 役割 |\n|---|---|---|\n| 1 | 蒸し | 発酵を止める |\n| 2 | 揉み | 形を整える |\n"
    #expect(queue(counted).contains { $0.contains("「蒸し」") && $0.hasSuffix("→ 発酵を止める") }, "\(queue(counted))")
    let middle = "# 茶\n\n## 比べ\n\n| 緑茶 | | 紅茶 |\n|---|---|---|\n| 80度 | 温度 | 95度 |\n| 短い | 時間 | 長い |\n"
    #expect(queue(middle).contains { $0.contains("紅茶") && $0.hasSuffix("→ 95度") }, "\(queue(middle))")
  }

  @Test func `examples of words are no blanks`() {
    let note = "# 英語\n\n## 品詞\n\n- 状態の動詞：`be`、`keep`、`stay`など\n- **接続詞**：語をつなぐ。`and`、`but`、`because`など\n"
    #expect(!queue(note).contains { $0.contains("[…]") }, "\(queue(note))")
  }

  @Test func `English in a frame is an example in a Japanese note`() {
    let note =
      "# 英語\n\n## 文型\n\n文の形は五つある。\n\n```\nThe abbot of Ulm built a mill.\nThe miller sold the flour to the town.\n```\n"
    #expect(!queue(note).contains { $0.contains("abbot") || $0.contains("miller") })
    #expect(
      queue("# Ulm\n\n## Mills\n\n```\nThe abbot of Ulm built a mill.\nThe miller sold the flour to the town.\n```\n")
        .contains { $0.contains("mill") })
  }

  @Test func `hearsay names nothing, and a sentence of its own part defines it`() {
    let hearsay = "# 心\n\n## 自尊\n\n山川によれば、自尊は心を守る役割を担っているという。\n"
    #expect(!queue(hearsay).contains { $0.contains("担っている」とは") }, "\(queue(hearsay))")
    let own = "# 地\n\n## 地震\n\n地震は、地下の岩が急にずれて起こる振動です。揺れは場所で違います。\n"
    #expect(queue(own).contains("「地震」とは？ → 地下の岩が急にずれて起こる振動"), "\(queue(own))")
    let clause = "# 計画\n\n## 憲章\n\n仕事の目的、方針などを定めて作られる文書\n"
    #expect(!queue(clause).contains { $0.contains("の例は？") }, "\(queue(clause))")
  }

  @Test func `a bracket of a heading is cut before its colon`() {
    let note = "# 茶\n\n## 茶の会（TCX：Tea Club Extra）\n\n- 茶を広める人々の集まり\n"
    #expect(!cards(note).contains { $0.question.contains("（TCX」") || $0.question.contains("（TCXとは") })
  }

  @Test func `what a name does not hold is not asked as its points`() {
    let note = "# 茶\n\n## 茶税\n\n茶税不包括：\n\n1. 自家喝的茶\n2. 送人的茶\n"
    #expect(!cards(note).contains { $0.question.contains("“茶税”的要点") })
  }

  @Test func `a folded box names what is indented below it, a box inside it too`() {
    let note = "# 茶\n\n???- info \"水\"\n    - 山泉\n    - 井水\n    ???+ tip \"水温\"\n        - 八十度\n        - 九十度\n"
    let asked = queue(note)
    #expect(asked.contains("“茶的水”包括哪些？ → 山泉 / 井水"), "\(asked)")
    #expect(!asked.contains { $0.contains("???") }, "\(asked)")
  }

  @Test(arguments: [
    ("- 茶葉の貯蔵：茶葉を長く貯蔵しておく", false), ("- 茶葉の貯蔵：木箱に入れて涼しい所に置くこと", true), ("- 段々茶畑：山の斜面に段をなす茶畑", true),
  ])
  func `a meaning that only repeats the name waits`(line: String, isAsked: Bool) {
    let asked = queue("# 茶づくり\n\n## 蔵\n\n\(line)\n- 石臼：葉をひいて粉にする道具\n")
    #expect(asked.contains { $0.hasPrefix("「" + line.dropFirst(2).prefix { $0 != "：" }) } == isAsked, "\(asked)")
  }

  @Test func `a word in Han letters in a Korean note is asked in Korean`() {
    let note = "# 차의 길\n\n찻잎은 오랜 길을 따라 옮겨졌다. 그 길에는 나루가 셋 있었다.\n\n- 三津: 東津, 中津, 西津\n"
    #expect(queue(note).contains { $0.hasPrefix("차의 길: 三津") }, "\(queue(note))")
  }
}
