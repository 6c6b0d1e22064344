import Testing

@testable import Cards

@Suite struct AlignedTablesTests {
  @Test func `roles are paired with what stands below them`() {
    #expect(
      told("# 빵집을 꾸리는 도구\n\n반죽\t발효\t굽기\n믹서\t발효기\t오븐 + 돌판", by: "F19") == [
        "빵집을 꾸리는 도구에서 반죽을 맡는 도구는? → 믹서", "빵집을 꾸리는 도구에서 발효를 맡는 도구는? → 발효기",
        "빵집을 꾸리는 도구에서 굽기를 맡는 도구는? → 오븐 / 돌판",
      ])
    #expect(
      told("# Bakery\n\nmixing\tproofing\tbaking\nmixer\tcabinet\toven + stone", by: "F19")
        == ["Bakery: mixing? → mixer", "Bakery: proofing? → cabinet", "Bakery: baking? → oven / stone"])
  }

  @Test func `a whole line is never the answer to the other`() {
    let answers = cards("# 공방 도구\n\n빚기\t굽기\n물레\t가마").flatMap(\.answer)
    #expect(answers == ["물레", "가마"])
  }

  @Test func `properties of the page are no table`() {
    #expect(told("✓ Done\t\nDo Date\t@2024년 3월 2일\nQ Area\t\n\n# 빵\n\n- 반죽", by: "F19") == [])
  }
}
