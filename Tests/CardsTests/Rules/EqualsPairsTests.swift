import Testing

@testable import Cards

/// F7.
@Suite struct EqualsPairsTests {
  @Test func `F7: an equals sign between words is a definition`() {
    #expect(
      told("# 음악 이론\n\n- 셋잇단음표 = 한 박을 셋으로 나눈 것", by: "F7") == [
        "셋잇단음표란? → 한 박을 셋으로 나눈 것", "다음이 가리키는 말은? 한 박을 셋으로 나눈 것 → 셋잇단음표",
      ])
  }

  @Test(arguments: ["query = \"tea\"", "abc = 1234", "지붕 넓이 = 길이 × 너비"])
  func `F7: assignments and formulas are no definitions`(line: String) {
    #expect(told("# 찻집\n\n- \(line)", by: "F7") == [])
  }
}
