import Testing

@testable import Cards

/// Shapes of ordinary notes that were read the wrong way round.
@Suite struct ReadAsMeantTests {
  @Test func `a side among the heads of a table is asked of its rows`() {
    let cards = told("# 계약\n\n| 구분 | 효과 | 상대방 |\n|---|---|---|\n| 비진의 표시 | 원칙 유효 | 지켜 줌 |\n| 착각 | 물릴 수 있음 | 지켜 줌 |\n")
    #expect(cards.contains("비진의 표시의 효과는? → 원칙 유효"))
    #expect(!cards.contains { $0.hasPrefix("효과의 ") })
  }

  @Test func `things among the heads still are asked by the rows' sides`() {
    let cards = told("# 기억\n\n| 구분 | 페이징 | 세그먼트 |\n|---|---|---|\n| 단위 | 고정 크기 | 가변 크기 |\n| 단편화 | 안쪽 | 바깥쪽 |\n")
    #expect(cards.contains("페이징의 단위는? → 고정 크기"))
  }

  @Test func `a name asked for what it is has its answer in its line`() {
    let cards = told("# 장사 원론\n\n📌 장사란? 물건을 주고 값을 받는 일\n\n## 값\n\n- 값은 오르내린다.\n")
    #expect(cards.contains { $0.hasSuffix("장사란? → 물건을 주고 값을 받는 일") })
    #expect(!cards.contains { $0.hasPrefix("장사 원론이란?") || $0.hasSuffix("→ 장사 원론") })
  }

  @Test func `a course between spaced signs is an order, and heads nothing`() {
    let note = "# 상품\n\n## 상품의 수명\n\n들임기 > 자람기 > 익음기 > 시듦기\n- 들임기: 팔리는 것이 적음\n- 자람기: 파는 이가 늘어남\n"
    let cards = told(note)
    #expect(cards.contains("상품의 수명의 순서는? → 들임기 / 자람기 / 익음기 / 시듦기"))
    #expect(!cards.contains { $0.contains("들임기 > 자람기") })
  }

  @Test func `a way through menus is no order`() {
    #expect(!told("# 편집기\n\n## 글꼴 바꾸기\n\n파일 > 설정 > 화면 > 글꼴\n").contains { $0.contains("순서는?") })
  }

  @Test func `a count spelled out asks for as many`() {
    let note =
      "# Markets\n\n## Failure\n\nMarkets fail now and then. There are four main causes:\n- spillovers\n- common goods\n- hidden facts\n- market power\n"
    #expect(cards(note).contains { $0.question.hasSuffix("what are the four main causes?") && $0.confidence >= 0.5 })
  }

  @Test func `a value with an arrow behind it is no pair`() {
    #expect(!told("# Price\n\n- |E| = 1 → unit elastic\n- |E| = 2 → elastic\n").contains { $0.contains("|E|? →") })
  }
}
