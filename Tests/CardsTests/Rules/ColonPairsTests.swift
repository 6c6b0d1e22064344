import Testing

@testable import Cards

/// F3.
@Suite struct ColonPairsTests {
  @Test func `F3: a colon asks what the term is, and a definition asks for its term`() {
    #expect(
      told("# 자전거\n\n- 프리휠 : 뒷바퀴가 페달보다 빨리 돌 수 있게 하는 장치\n- 크랭크: 페달의 힘을 체인으로 옮기는 부품", by: "F3") == [
        "프리휠이란? → 뒷바퀴가 페달보다 빨리 돌 수 있게 하는 장치",
        "다음이 가리키는 말은? 뒷바퀴가 페달보다 빨리 돌 수 있게 하는 장치 → 프리휠",
        "크랭크란? → 페달의 힘을 체인으로 옮기는 부품",
        "다음이 가리키는 말은? 페달의 힘을 체인으로 옮기는 부품 → 크랭크",
      ])
    #expect(
      told("# Cycling\n\n- Chain line: the path on which a chain runs straight", by: "F3")
        == ["What is chain line? → the path on which a chain runs straight"])
  }

  @Test func `F3: a label before the colon asks for the subject above`() {
    #expect(
      told("# 온돌\n\n- 역할 : 방바닥을 데움\n- 특징: 온기가 오래감", by: "F3")
        == ["온돌의 역할은? → 방바닥을 데움", "온돌의 특징은? → 온기가 오래감"])
  }

  @Test func `F3: dates and amounts are asked for as such`() {
    #expect(
      told("# 화산\n\n- 베수비오 폭발: 79년\n- 백두산 높이: 2744m", by: "F3")
        == ["화산: 베수비오 폭발은 언제인가? → 79년", "화산: 백두산 높이는 얼마인가? → 2744m"])
    #expect(
      told("# Bamboo\n\n- Growth of a shoot: 90 cm", by: "F3")
        == ["Bamboo: Growth of a shoot: how much? → 90 cm"])
  }

  @Test(arguments: [
    "출발은 12:30에 한다", "예) 이름 : 문자열, 나이 : 숫자", "https://tea.example : 주소", "t1 : 물이 끓기 시작함", "ex) 홍차 : 아삼",
    "고조선 - 부여 - 고구려", "query = \"tea\"", "온도 → 향 : 둘 다 오름", "16 N : 1 P",
  ])
  func `F3, F4, F5, F7: times, addresses, examples, scenes, chains and assignments are no terms`(line: String) {
    for rule in ["F3", "F4", "F5", "F7"] { #expect(told("# 찻집\n\n- \(line)", by: rule) == []) }
  }

  @Test func `F3: only the first colon cuts`() {
    #expect(
      told("# 다기\n\n- 찻그릇 개완 : 뚜껑과 받침이 있는 찻그릇: 향을 모으는 도구", by: "F3").first
        == "찻그릇 개완이란? → 뚜껑과 받침이 있는 찻그릇: 향을 모으는 도구")
  }
}
