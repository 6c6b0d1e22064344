import Testing

@testable import Cards

/// A whole page of notes, card by card.
@Suite struct TeaTableTests {
  /// Line, rule, question and answer of every card.
  private let expected = """
    32 F8 찻자리란? → 차를 중심으로 꾸민 모임 공간
    33 F3 찻자리: 차란? → 찻잎을 뜨거운 물에 우려 향과 맛을 내는 음료를 가리키는 말
    33 F3 다음이 가리키는 말은? 찻잎을 뜨거운 물에 우려 향과 맛을 내는 음료 → 차
    38 F26 차를 우려 나누는 자리의 짜임: 덖음차로 시작한 다음에는 어떻게 하는가? → 익숙해지며 찜차로 바꿈
    39 F11 차를 우려 나누는 자리의 짜임: 작은 모임은 무엇을 고르는 경향이 있는가? → 덖음차
    41 F9 덖음차 방식을 영어로 하면? → Pan Firing
    43 F1 덖음차 방식이란? → 뜨거운 솥에서 잎을 볶아 산화를 멈추는 제다 방식
    43 F1 다음이 가리키는 말은? 뜨거운 솥에서 잎을 볶아 산화를 멈추는 제다 방식 → 덖음차 방식
    51 F14 덖음차 방식의 장점은? → 집에서 해 보기 쉬움 / 구수한 향이 오래감
    55 F14 덖음차 방식의 단점은? → 솥을 다루는 동안 불이 셀 경우 먼저 닿은 잎의 가장자리가 검게 타서 쓴맛을 낼 가능성이 커짐 / 사람마다 맛이 달라짐
    59 F10 SF는 무엇의 약자인가? → Steam Firing
    61 F1 찜차 방식이란? → 잎을 짧게 쪄서 푸른빛을 지키는 제다 방식
    61 F1 다음이 가리키는 말은? 잎을 짧게 쪄서 푸른빛을 지키는 제다 방식 → 찜차 방식
    62 F11 찜차 방식: 찐 잎의 물기를 털기 위해 무엇을 사용하는가? → 냉각 팬
    63 F11 찜차 방식: 무엇을 여러 번 되풀이하는가? → 잎을 비비고 말리는 일
    67 F14 찜차 방식의 장점은? → 빛깔이 푸름 / 많은 잎을 한 번에 다룰 수 있음
    73 F14 찜차 방식의 단점은? → 덖음차보다 향이 옅음 / 증기가 많이 쓰이기 때문에 연료비가 크게 증가함
    80 F20 찻자리 구성에는 무엇이 있는가? → 우리기 / 식히기 / 나누기
    82 F19 찻자리 구성에서 우리기를 맡는 도구는? → 다관
    82 F19 찻자리 구성에서 식히기를 맡는 도구는? → 숙우
    82 F19 찻자리 구성에서 나누기를 맡는 도구는? → 잔받침 / 쟁반
    87 F1 다관이란? → 찻잎에 뜨거운 물을 부어 차를 우려내는 손잡이 달린 도구
    87 F1 다음이 가리키는 말은? 찻잎에 뜨거운 물을 부어 차를 우려내는 손잡이 달린 도구 → 다관
    88 F11 다관: 손잡이가 옆에 달려 무엇을 편하게 따르게 하는가? → 뜨거운 물
    91 F20 다관 외의 우리기 도구는? → 개완(Gaiwan) / 유리 다관(Glass Pot) / 표일배(Press Pot)
    95 F1 숙우란? → 끓인 물을 알맞게 식히는 그릇 모양의 도구
    95 F1 다음이 가리키는 말은? 끓인 물을 알맞게 식히는 그릇 모양의 도구 → 숙우
    97 F20 숙우 외의 식히기 도구는? → 귀때그릇(Pouring Bowl) / 공도배(Fair Cup) / 사발(Bowl)
    101 F1 잔받침이란? → 뜨거운 찻종을 아래에서 받쳐 손을 지키는 도구
    101 F1 다음이 가리키는 말은? 뜨거운 찻종을 아래에서 받쳐 손을 지키는 도구 → 잔받침
    103 F20 잔받침(나누기) 외의 도구는? → 찻상(Tea Table) / 다포(Tea Cloth) / 나무 접시(Wooden Dish)
    """

  private var found: [Card] { cards(Fixtures.teaTable, file: "다도/찻자리.md") }

  @Test func `the page gives these cards and no others`() {
    let lines = found.map { "\($0.line) \($0.rule) \($0.question) → \($0.answer.joined(separator: " / "))" }
    let wanted = expected.split(separator: "\n").map(String.init)
    #expect(lines.filter { !wanted.contains($0) } == [], "new cards")
    #expect(wanted.filter { !lines.contains($0) } == [], "missing cards")
    #expect(lines == wanted)
  }

  @Test func `properties, contents and the empty section give none`() {
    let lines = Fixtures.teaTable.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(found.allSatisfy { $0.line > 30 && $0.lastLine < lines.count })
    #expect(!found.contains { $0.question.contains("하늘") || $0.question.contains("Area") })
  }

  @Test func `every list of other tools names its section and is open`() {
    let lists = found.filter { $0.rule == "F20" && $0.question.contains("외의") }
    #expect(lists.count == 3)
    #expect(lists.allSatisfy { $0.isOpen })
    for (list, name) in zip(lists, ["다관", "숙우", "잔받침"]) { #expect(list.question.hasPrefix(name)) }
  }

  @Test func `both names of a tool count as right`() {
    #expect(found.first { $0.answer == ["다관"] && $0.rule == "F1" }?.alternatives == ["Teapot"])
  }

  @Test func `the deck is the file's path without its ending`() {
    #expect(Set(found.map(\.deck)) == ["다도/찻자리"])
    #expect(Set(found.map(\.file)) == ["다도/찻자리.md"])
  }

  @Test func `what was mended is said`() {
    let findings = Reading(note: Fixtures.teaTable, file: "a.md").findings
    #expect(findings.contains(.init(.strayLabel(label: "단점"), line: 53)))
    #expect(
      findings.contains { $0.kind == .emptySection(title: "3. 찻자리 치우기") || $0.kind == .emptySection(title: "찻자리 치우기") })
  }
}
