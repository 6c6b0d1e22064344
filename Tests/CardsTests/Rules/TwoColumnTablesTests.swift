import Testing

@testable import Cards

@Suite struct TwoColumnTablesTests {
  @Test func `each row asks with the header's word`() {
    #expect(
      told("# 정원 도구\n\n| 도구 | 쓰임새 |\n| --- | --- |\n| 모종삽 | 작은 구멍을 팜 |\n| 전지가위 | 가지를 자름 |", by: "F16")
        == ["모종삽의 쓰임새는? → 작은 구멍을 팜", "전지가위의 쓰임새는? → 가지를 자름"])
    #expect(
      told(
        "# Tea\n\n| Leaf | Steeping time |\n| --- | --- |\n| sencha | one minute |\n| assam | four minutes |", by: "F16"
      )
        == ["sencha: Steeping time? → one minute", "assam: Steeping time? → four minutes"])
  }

  @Test func `a header such as 용도 is the question`() {
    #expect(
      told("# 한옥의 방\n\n| 공간 | 용도 |\n|---|---|\n| 사랑방 | 손님을 맞음 |\n| 안방 | 안주인이 지냄 |", by: "F16")
        == ["사랑방의 용도는? → 손님을 맞음", "안방의 용도는? → 안주인이 지냄"])
  }

  @Test func `a header that says nothing gives way to the section`() {
    #expect(
      told("# 삼국\n\n## 백제\n\n| 구분 | 내용 |\n|---|---|\n| 도읍 | 한성 |\n| 그릇 | 삼족토기 |", by: "F16")
        == ["백제의 도읍은? → 한성", "백제의 그릇은? → 삼족토기"])
  }

  @Test(arguments: ["?", "-", ""]) func `an empty cell gives no card`(cell: String) {
    let note = "# 정원 도구\n\n| 도구 | 쓰임새 |\n| --- | --- |\n| 모종삽 | 작은 구멍을 팜 |\n| 호미 | \(cell) |"
    #expect(told(note) == ["모종삽의 쓰임새는? → 작은 구멍을 팜"])
  }

  @Test func `neither header nor rule row is a card`() {
    let found = cards("# 정원 도구\n\n| 도구 | 쓰임새 |\n| --- | --- |\n| 모종삽 | 작은 구멍을 팜 |\n| 갈퀴 | 흙을 고름 |")
    #expect(found.map(\.line) == [5, 6])
  }
}
