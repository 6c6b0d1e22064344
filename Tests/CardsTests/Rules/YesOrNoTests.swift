import Testing

@testable import Cards

@Suite struct YesOrNoTests {
  @Test func `what holds and what does not is asked part by part`() {
    #expect(told("# 홍차\n\n- 우유 O, 레몬 X", by: "F34") == ["홍차: 우유, 레몬 — 각각 O인가, X인가? → 우유 O / 레몬 X"])
    #expect(
      told("# Green tea\n\n- milk X, lemon O", by: "F34") == ["Green tea: milk, lemon — O / X? → milk X / lemon O"])
  }

  @Test func `a negation is never lost`() {
    let found = told("# 发酵\n\n- **不发酵**：绿茶、白茶\n- **半发酵**：乌龙茶")
    #expect(found.contains { $0.contains("不发酵") && $0.hasSuffix("绿茶 / 白茶") })
    #expect(!found.contains { !$0.contains("不发酵") && $0.contains("绿茶") })
  }

  @Test func `letters at the end of other lines are no marks`() {
    #expect(told("# 자전거\n\n- 몸무게를 버티는 프레임, 비타민 C", by: "F34") == [])
  }
}
