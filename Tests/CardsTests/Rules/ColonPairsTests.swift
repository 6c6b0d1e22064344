import Testing

@testable import Cards

@Suite struct ColonPairsTests {
  @Test func `a colon asks what the term is, and a definition asks for its term`() {
    #expect(
      told("# 자전거\n\n- 프리휠 : 뒷바퀴가 페달보다 빨리 돌 수 있게 하는 장치\n- 크랭크: 페달의 힘을 체인으로 옮기는 부품", by: "F3") == [
        "프리휠이란? → 뒷바퀴가 페달보다 빨리 돌 수 있게 하는 장치",
        "다음이 가리키는 말은? 뒷바퀴가 페달보다 빨리 돌 수 있게 하는 장치 → 프리휠",
        "크랭크란? → 페달의 힘을 체인으로 옮기는 부품",
      ])
    #expect(
      told("# Cycling\n\n- Chain line: the path on which a chain runs straight", by: "F3")
        == ["What is Chain line? → the path on which a chain runs straight"])
  }

  @Test func `a label before the colon asks for the subject above`() {
    #expect(
      told("# 온돌\n\n- 역할 : 방바닥을 데움\n- 특징: 온기가 오래감", by: "F3")
        == ["온돌의 역할은? → 방바닥을 데움", "온돌의 특징은? → 온기가 오래감"])
  }

  @Test func `dates and amounts are asked for as such`() {
    #expect(
      told("# 화산\n\n- 베수비오 폭발: 79년\n- 백두산 높이: 2744m", by: "F3")
        == ["화산: 베수비오 폭발은 언제인가? → 79년", "화산: 백두산 높이는 얼마인가? → 2744m"])
    #expect(
      told("# Bamboo\n\n- Growth of a shoot: 90 cm", by: "F3")
        == ["Bamboo: Growth of a shoot: how much? → 90 cm"])
  }

  @Test func `a spaced dash is a colon with an id of its own`() {
    #expect(
      told("# Volcano\n\n- **Caldera** - a wide basin left when a summit falls in", by: "F4")
        == ["What is Caldera (Volcano)? → a wide basin left when a summit falls in"])
    #expect(
      told("# 화산\n\n- 칼데라 - 산꼭대기가 무너져 생긴 분지\n- 마그마 – 땅속 깊은 곳에서 녹은 암석 물질", by: "F4").last
        == "마그마란? → 땅속 깊은 곳에서 녹은 암석 물질")
  }

  @Test func `bold marks the term without a separator`() {
    #expect(
      told("# Volcano\n\n- **Tephra** rock thrown into the air by an eruption", by: "F5")
        == ["What is Tephra (Volcano)? → rock thrown into the air by an eruption"])
  }

  @Test func `an equals sign between words is a definition`() {
    #expect(told("# 음악 이론\n\n- 셋잇단음표 = 한 박을 셋으로 나눈 것", by: "F7") == ["셋잇단음표란? → 한 박을 셋으로 나눈 것"])
  }

  @Test(arguments: [
    "출발은 12:30에 한다", "예) 이름 : 문자열, 나이 : 숫자", "https://tea.example : 주소", "t1 : 물이 끓기 시작함", "ex) 홍차 : 아삼",
    "고조선 - 부여 - 고구려", "query = \"tea\"", "온도 → 향 : 둘 다 오름", "16 N : 1 P",
  ])
  func `times, addresses, examples, scenes, chains and assignments are no terms`(line: String) {
    for rule in ["F3", "F4", "F5", "F7"] { #expect(told("# 찻집\n\n- \(line)", by: rule) == []) }
  }

  @Test func `only the first colon cuts`() {
    #expect(
      told("# 다기\n\n- 찻그릇 개완 : 뚜껑과 받침이 있는 찻그릇: 향을 모으는 도구", by: "F3").first
        == "찻그릇 개완이란? → 뚜껑과 받침이 있는 찻그릇: 향을 모으는 도구")
  }
}
