import Testing

@testable import Cards

@Suite struct NestedItemsTests {
  @Test func `an item is a term for the lines below it`() {
    let note =
      "# 장구\n\n- 궁채\n  - 낮은 소리를 내는 데 쓰는 둥근 채를 가리키는 말\n  - 왼손으로 침\n  - 나무를 깎아 씀\n- 열채\n  - 대나무를 깎음\n  - 오른손으로 침"
    let found = told(note, by: "F15")
    #expect(found.contains("궁채란? → 낮은 소리를 내는 데 쓰는 둥근 채를 가리키는 말"))
    #expect(found.contains { $0.hasPrefix("열채") && $0.hasSuffix("→ 대나무를 깎음 / 오른손으로 침") })
  }

  @Test func `a short English name is asked with its subject`() {
    #expect(
      told("# Garden tools\n\n- Dibber\n  - pointed wooden stick\n  - makes planting holes", by: "F15").allSatisfy {
        $0.contains("Dibber (Garden tools)")
      })
  }

  @Test func `items below a sentence are no list of a term`() {
    #expect(told("# 정원\n\n- 봄에는 흙을 먼저 뒤집어 준다\n  - 겨우내 굳은 땅이 풀림\n  - 벌레 알이 드러남", by: "F15") == [])
  }
}
