import Testing

@testable import Cards

/// Two lists of the same names are asked once.
@Suite struct SameListsTests {
  private let announced = "# 다구\n\n찻잔에는 3가지 종류가 있다.\n\n- 백자 찻잔\n- 청자 찻잔(비색 찻잔)\n- 분청 찻잔\n\n"

  @Test func `headings that were announced are no second list`() {
    let parts = "## 찻잔\n\n### 백자 찻잔\n\n- 희고 얇은 잔\n\n### 청자 찻잔\n\n- 푸른 빛의 잔\n\n### 분청 찻잔\n\n- 흰 흙을 바른 잔\n"
    #expect(told(announced + parts).count { $0.contains(" / ") && $0.contains("분청") } == 1)
  }

  @Test func `lists of other names are two`() {
    let parts = "## 솥\n\n### 무쇠 솥\n\n- 검고 무거운 솥\n\n### 돌 솥\n\n- 잿빛의 솥\n\n### 구리 솥\n\n- 붉고 가벼운 솥\n"
    #expect(told(announced + parts).contains { $0.contains("분청") && $0.contains(" / ") })
    #expect(told(announced + parts).contains { $0.contains("구리") && $0.contains(" / ") })
  }
}
