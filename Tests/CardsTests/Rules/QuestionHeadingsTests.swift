import Testing

@testable import Cards

@Suite struct QuestionHeadingsTests {
  @Test func `the heading's question is answered by the first line alone`() {
    let note = "# 발효란?\n\n- 미생물이 당을 바꾸어 다른 물질을 만드는 과정\n- 효모 : 당을 알코올로 바꾸는 미생물 집합\n\n# 부엌\n\n- 넓음"
    #expect(told(note, by: "F8") == ["발효란? → 미생물이 당을 바꾸어 다른 물질을 만드는 과정"])
  }

  @Test func `English and Japanese headings ask too`() {
    let fugue = told(
      "# What is a fugue?\n\nA piece in which voices take up one theme after another.\n\n# Other\n\n- x", by: "F8")
    #expect(fugue.count == 1)
    #expect(fugue.first?.hasSuffix("fugue? → A piece in which voices take up one theme after another.") == true)
    #expect(
      told("# 発酵とは何か\n\n微生物が糖を分解して別の物質を作る過程\n\n# 他\n- 茶", by: "F8") == ["「発酵」とは？ → 微生物が糖を分解して別の物質を作る過程"])
  }

  @Test func `a question with nothing below it gives no card`() {
    #expect(told("# 발효란?\n\n# 효모란?\n\n- 당을 먹고 가스를 내는 미생물의 집합", by: "F8") == ["효모란? → 당을 먹고 가스를 내는 미생물의 집합"])
  }
}
