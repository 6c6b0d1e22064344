import Testing

@testable import Cards

/// How notes in Japanese and Chinese are laid out: labels below names, pairs behind dots, amounts, sentences over lines.
@Suite struct EastAsianNotesTests {
  @Test func `labels right below a name ask for it`() {
    let all = told("茶樹伐採事件\n争点：茶樹の伐採を禁じる条例は有効か\n結論：有効\n\n窯元商号事件\n争点：商号の使用を差し止められるか\n結論：できない")
    #expect(all.contains("「茶樹伐採事件」の争点は？ → 茶樹の伐採を禁じる条例は有効か"))
    #expect(all.contains("「窯元商号事件」の結論は？ → できない"))
  }

  @Test func `a name over labels ends at the gap below them`() {
    let all = told("茶樹伐採事件\n争点：茶樹の伐採を禁じる条例は有効か\n結論：有効\n\n茶園は農地法の許可で売買できる")
    #expect(!all.contains { $0.contains("茶樹伐採事件：茶園") })
  }

  @Test func `what stands further below a label belongs to its answer`() {
    let all = told("茶樹伐採事件\n争点：伐採の可否\n判旨：条例は景観を守る\n    茶樹は共有の財産にあたる\n")
    #expect(all.contains("「茶樹伐採事件」の判旨は？ → 条例は景観を守る / 茶樹は共有の財産にあたる"))
  }

  @Test func `dots stand between a name and what it is`() {
    #expect(told("# 焼き物\n\n## 窯\n\n- 火床... 薪を燃やして炎を立てる部屋\n- 煙道・・・煙を外へ導く通り道").contains("「火床」とは？ → 薪を燃やして炎を立てる部屋"))
  }

  @Test func `a count over as many pairs asks for their names`() {
    let all = told("# 焼き物\n\n## 登り窯\n\n窯の3要素\n```\n火床... 薪を燃やす部屋\n焼成室... 器を並べる部屋\n煙道... 煙を外へ導く道\n```")
    #expect(all.contains("窯の3要素は？ → 火床 / 焼成室 / 煙道"))
  }

  @Test func `a sentence that counts the list below it asks for the list`() {
    #expect(told("# 茶\n\n## 煎茶\n\n手順は3つ。\n1. 葉を蒸す\n2. 葉を揉む\n3. 葉を乾かす").contains("煎茶：手順（3つ）は？ → 葉を蒸す / 葉を揉む / 葉を乾かす"))
  }

  @Test func `an amount behind a name is asked for`() {
    #expect(told("# 茶\n\n## 湯の温度\n\n煎茶 70℃\n番茶 95℃").contains { $0.hasSuffix("→ 70℃") })
  }

  @Test func `a case without a comma is asked for what follows`() {
    #expect(told("# 茶\n\n## 保管\n\n葉が湿った場合は弱火で炒り直す。", by: "F26") == ["保管：葉が湿った場合、どうなる？ → 弱火で炒り直す"])
    #expect(told("# 茶\n\n## 蒸し\n\n葉の粒が細かければ蒸し時間は短くなる。", by: "F26") == ["蒸し：葉の粒が細かければ、どうなる？ → 蒸し時間は短くなる"])
  }

  @Test func `what a label names more than once is asked of each subject`() {
    let all = told("# 茶\n\n## 煎茶\n\n- 産地名：静岡の牧之原\n\n## 抹茶\n\n- 産地名：京都の宇治")
    #expect(all.contains("煎茶：産地名は？ → 静岡の牧之原"))
    #expect(all.contains("抹茶：産地名は？ → 京都の宇治"))
  }

  @Test func `the article in a heading's brackets is no second name`() {
    #expect(
      told("# 民法\n\n## 総則\n\n### 虚偽表示（94条）\n\n- 相手と通じてしたうその表示のこと\n- だれもがその無効を主張できるもの\n- まじめに書いたことばとはみなされない", by: "F1")
        .contains("虚偽表示は何条？ → 94条"))
  }

  @Test func `a number in brackets right before a name is its place in an order`() {
    let note = "# 茶\n\n## 工序\n\n（一）萎凋：使鲜叶失去部分水分的工序。\n（二）揉捻：使叶片卷成条的工序。"
    #expect(told(note, by: "F3").contains("“萎凋”是什么？ → 使鲜叶失去部分水分的工序。"))
  }
}
