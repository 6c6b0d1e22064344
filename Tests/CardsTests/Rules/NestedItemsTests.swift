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

  @Test func `what a name's lines tell is asked for by its own noun`() {
    let note = "# 다실\n\n## 찻자리\n\n- 찻자리의 운용 원리\n  1. 모든 물에는 때가 있다.\n  2. 묵은 잎은 향을 오래 머금는다.\n  3. 식은 잔은 다시 데운다.\n"
    #expect(told(note, by: "F15").allSatisfy { !$0.contains("원리의 특징") })
  }

  @Test func `what a thing does is asked for as that`() {
    let note =
      "# 다실 요약\n\n1. 물지기 (Water Keeper)\n   - 샘물의 양 결정\n   - 찻물 전달\n2. 큰 불지기 노릇 (Head Fire Keeper)\n   - 땔감 보관\n   - 재 제거\n"
    #expect(told(note).contains("물지기가 하는 일은? → 샘물의 양 결정 / 찻물 전달"))
    #expect(told(note).contains { $0.hasSuffix("→ 물지기 / 큰 불지기 노릇") && !$0.contains("요약") })
  }

  @Test func `an aim is that of the thing named right above`() {
    let note = "# 다실\n\n## 제다\n\n- 잎을 그늘에 펴서 하루 동안 둔다\n    - 이를 **시듦**이라고 한다.\n        - 잎의 물기를 고르게 하고 향을 모으기 위해서이다.\n"
    #expect(told(note).contains { $0.contains("시듦: 목적은 무엇인가? → 잎의 물기를 고르게") })
  }
}
