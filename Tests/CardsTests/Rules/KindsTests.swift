import Testing

@testable import Cards

@Suite struct KindsTests {
  @Test func `the criterion stands in the question for the kinds`() {
    let note = "# 발효 식품\n\n- 재료에 따른 분류\n  - 콩 발효\n    - 된장을 담그는 데 쓰임\n  - 채소 발효\n    - 김치를 담그는 데 쓰임"
    #expect(told(note, by: "F38") == ["발효 식품의 재료에 따른 분류는? → 콩 발효 / 채소 발효"])
  }

  @Test func `names with lines of their own belong to the name above`() {
    let note = "# Instruments\n\n- Strings\n  - Bowed\n    - held under the chin\n  - Plucked\n    - sounded by fingers"
    #expect(told(note, by: "F38") == ["What belongs to Strings? → Bowed / Plucked"])
  }

  @Test func `items without lines of their own are no kinds`() {
    #expect(
      told("# Instruments\n\n- Strings\n  - bow\n  - peg\n- Drums\n  - skin", by: "F38").filter { $0.contains("bow") }
        == [])
  }

  @Test func `items that the line before announces are asked for as what it calls them`() {
    let note = "# 茶馆\n\n## 值日制\n\n当以下事件发生时，伙计会放下手里的活\n\n- 敲钟\n  - 掌柜触发\n- 客满\n  - 客人触发\n"
    #expect(told(note).contains("值日制：有哪些事件？ → 敲钟 / 客满"))
  }

  @Test(arguments: [
    "# 가마\n\n- 장작가마의 장점\n  - 불맛이 깊다\n  - 연료가 싸다\n- 장작가마의 단점\n  - 온도가 고르지 않다",
    "# Kilns\n\n- Advantages of wood kilns\n  - ash gives a glaze\n  - fuel is cheap\n- Disadvantages of wood kilns\n  - uneven heat",
  ])
  func `what is told of a thing is none of its members`(note: String) {
    #expect(told(note, by: "F38").isEmpty && told(note, by: "F14").count == 2)
  }

  @Test func `a name that joins two has no members`() {
    let note = "# 茶\n\n## 绿茶与红茶\n\n- 蒸青\n  - 用蒸汽\n- 炒青\n  - 用铁锅\n"
    #expect(told(note, by: "F38").isEmpty)
  }
}
