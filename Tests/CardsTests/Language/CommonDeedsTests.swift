import Testing

@testable import Cards

@Suite struct CommonDeedsTests {
  @Test func `W1: a deed of many subjects is asked of the one above it`() {
    let asked = told("# 숲\n\n## 산불\n\n### 예방\n\n- 불이 나지 않게 미리 막는 일\n\n### 조릿대\n\n- 산에 나는 키 작은 대나무", by: "F1")
    #expect(asked.contains("산불의 예방이란? → 불이 나지 않게 미리 막는 일"))
    #expect(asked.contains("조릿대란? → 산에 나는 키 작은 대나무"))
  }

  @Test func `W1: where the heading above names the deed, its object stands before it`() {
    #expect(
      told("# 숲\n\n## 산불을 예방 & 진화\n\n### 예방\n\n- 불이 나지 않게 미리 막는 일\n\n### 진화\n\n- 난 불을 끄는 일", by: "F1")
        .contains("산불의 예방이란? → 불이 나지 않게 미리 막는 일"))
  }
}
