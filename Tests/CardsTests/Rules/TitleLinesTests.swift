import Testing

@testable import Cards

/// F6.
@Suite struct TitleLinesTests {
  @Test(arguments: ["**처마**", "**🔷 처마**", "▪️처마", "**<처마>**"])
  func `F6: a line that is all bold or bears a sign is a heading`(line: String) {
    #expect(
      told("# 한옥\n\n\(line)\n\n- 지붕 끝이 벽 밖으로 나온 곳을 가리키는 말", by: "F6").first
        == "처마란? → 지붕 끝이 벽 밖으로 나온 곳을 가리키는 말")
  }

  @Test func `F6: what stands below a bold line belongs to it, not to the heading above`() {
    let note = "# 베틀\n\n## 짜기\n\n**잉아**\n\n- 날실을 들어 올림\n- 틀에 걸림\n\n## 나르기\n\n▪️바디\n- 씨실을 나름\n- 좌우로 오감"
    #expect(told(note, by: "F6") == ["잉아의 특징은? → 날실을 들어 올림 / 틀에 걸림", "바디의 특징은? → 씨실을 나름 / 좌우로 오감"])
  }

  @Test func `F6: a bold sentence is a fact, not a heading`() {
    #expect(told("# 한옥\n\n**처마가 길면 비가 들이치지 않는다**\n\n- 여름 볕도 막는다", by: "F6") == [])
  }
}
