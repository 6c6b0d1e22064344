import Testing

@testable import Cards
@testable import Notes

/// Lists of names of which only some have lines of their own, lists numbered in their line, and sentences over what they only count.
@Suite struct WholeListsTests {
  @Test(arguments: [
    (
      "# 茶\n\n## 茶的操作\n\n- 采茶\n  - 登记茶园，分配茶篓\n- 揉茶\n  - 找到叶片，铺开竹匾\n- 摊茶\n- 截茶\n",
      "“茶的操作”包括哪些？ → 采茶 | 揉茶 | 摊茶 | 截茶"
    ),
    (
      "# 茶\n\n## 蒸し方\n\n1. 葉の選別\n2. 湯気の準備\n   - 釜の湯を沸かしておくこと\n3. 蒸し時間の確認\n",
      "「蒸し方」には何がある？ → 葉の選別 | 湯気の準備 | 蒸し時間の確認"
    ),
    (
      "# Tea\n\n## Serving levels\n\n- Bare cup: nothing is added at all\n- Milk cup: the milk goes in last\n    It hides a bitter leaf\n- Sugar cup: sugar goes in first\n",
      "What are the serving levels? → Bare cup | Milk cup | Sugar cup"
    ),
  ])
  func `all names are asked for, whether or not they have lines`(_ note: String, _ wanted: String) {
    #expect(asked(note).contains(wanted), "\(asked(note))")
  }

  @Test func `one head among bare names stays apart, and places in a row are no list`() {
    let box = "# 茶\n\n## 茶的水\n\n- 山泉\n- 井水\n- 水温\n  - 八十度\n  - 九十度\n"
    #expect(!asked(box).contains { $0.contains("山泉 | 井水 | 水温") }, "\(asked(box))")
    let row = "# 茶\n\n## 泡茶\n\n- 第一次\n  - 水温为九十度左右\n- 第二次\n  - 水温为八十度左右\n- 第三次\n  - 水温为七十度左右\n"
    #expect(!asked(row).contains { $0.contains("第一次 | 第二次") }, "\(asked(row))")
  }

  @Test(arguments: [
    ("- 차 정책의 목표는 1. 향 지키기 2. 값 낮추기", "차 정책의 목표는? → 향 지키기 | 값 낮추기"),
    ("- 덖는 목적: ① 수분 제거 ② 향 고정 ③ 빛깔 고정", "덖는 목적은? → 수분 제거 | 향 고정 | 빛깔 고정"),
    (
      "- The goals of roasting are 1) dryness 2) scent 3) colour",
      "What are goals of roasting? → dryness | scent | colour"
    ),
    ("茶的作用一是提神；二是解渴；三是待客。", "茶的作用有哪些？ → 提神 | 解渴 | 待客"),
    ("炒茶的目的有：（1）去水；（2）定香；（3）定色", "炒茶的目的有哪些？ → 去水 | 定香 | 定色"),
    ("釜炒りの目的は①水分を抜く②香りを留める③色を留めるである", "「釜炒りの目的」には何がある？ → 水分を抜く | 香りを留める | 色を留める"),
  ])
  func `a list numbered inside its line is asked item by item`(_ line: String, _ wanted: String) {
    let note = "# 차 Tea 茶\n\n## 메모 notes\n\n- 하나 더 적어 둔 다른 줄\n\n\(line)\n"
    let items = wanted.split(separator: "→").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    #expect(asked(note).contains { $0.hasSuffix("→ " + items) }, "\(asked(note))")
  }

  @Test(arguments: ["2.5도에서 1. 5도까지 식힌다", "버전 1. 2 차", "1923년 12월 2일 개업", "찻잔 (1) 하나"])
  func `figures, dates and versions are no numbers of a list`(_ line: String) {
    #expect(InlineOrdinals(Text(line)) == nil)
  }

  @Test func `an inline list keeps its head, and its items lose what joins them`() {
    let list = InlineOrdinals(Text("The parts are (1) the lid, (2) the pot, and (3) the spout."))
    #expect(list?.head == "The parts are")
    #expect(list?.items == ["the lid", "the pot", "the spout"])
    #expect(InlineOrdinals(Text("이유는 첫째, 향 때문이고 둘째, 맛 때문이다"))?.items.count == 2)
  }

  @Test(arguments: [
    (
      "- The price of tea depends on many aspects of trade\n    - Harvest\n    - Freight\n    - Duty",
      "What does the price of tea depend on? → Harvest | Freight | Duty"
    ),
    (
      "- Tea can be sold in the following general ways\n    - By weight\n    - By chest\n    - By auction",
      "How can tea be sold? → By weight | By chest | By auction"
    ),
    (
      "- System usually include:\n    - Kettles that boil\n    - Pots that brew\n    - Cups that hold",
      "what does system usually include? → Kettles that boil | Pots that brew | Cups that hold"
    ),
    (
      "- Things people can do:\n    - Brew at home\n    - Visit a garden\n    - Taste blind",
      "what are the things people can do?"
    ),
  ])
  func `what a sentence only counts is asked for by its verb`(_ lines: String, _ wanted: String) {
    let note = "# Tea\n\n## Trade\n\n\(lines)\n"
    #expect(asked(note).contains { $0.lowercased().contains(wanted.lowercased()) }, "\(asked(note))")
  }
}
