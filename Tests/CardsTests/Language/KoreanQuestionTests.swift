import Notes
import Testing

@testable import Cards

@Suite struct KoreanQuestionTests {
  @Test func `two clauses are asked one by one`() {
    #expect(
      told("# 도자기\n\n## 마무리\n\n- 장인은 겉면을 돌칼로 정리하며, 조수는 안쪽을 물수건으로 정리한다.", by: "F37")
        == ["마무리: 장인은 겉면을 무엇으로 정리하는가? → 돌칼", "마무리: 조수는 안쪽을 무엇으로 정리하는가? → 물수건"])
  }

  @Test func `whether something holds nonetheless is answered by yes or no`() {
    #expect(
      told("# 도자기\n\n## 검사\n\n- 그릇에 금이 가 있어도 작품으로 인정한다.", by: "F26")
        == ["도자기의 검사: 그릇에 금이 가 있어도 작품으로 인정하는가? → 예, 작품으로 인정한다"])
  }

  @Test func `what a case changes stands in the question`() {
    #expect(
      told("# 도자기\n\n## 유약\n\n- 불이 세지면 빛깔은 짙어진다.", by: "F26") == ["유약: 불이 세지면 빛깔은 어떻게 되는가? → 짙어진다"])
  }

  @Test(arguments: [
    ("물레에 대해 설명하세요", "물레"), ("가마를 설명해주세요.", "가마"), ("유약에 관해 알아보자", "유약"), ("분청의 특징에 대해 말해보세요", "분청의 특징"),
  ])
  func `an order names what it is about`(heading: String, name: String) {
    #expect(KoreanRequest.subject(of: Text(heading)) == Text(name))
  }

  @Test(arguments: ["물레를 설명하는 그림", "가마의 설명", "유약 소개"])
  func `what orders nothing is left alone`(heading: String) {
    #expect(KoreanRequest.subject(of: Text(heading)) == nil)
  }

  @Test func `a heading that orders is asked by its name`() {
    #expect(
      told("# 도자기 면접\n\n## 물레에 대해 설명하세요\n\n- 발로 판을 돌려 흙을 세우는 도구\n\n## 가마에 대해 설명하세요\n\n- 그릇을 굽는 시설").contains(
        "물레란? → 발로 판을 돌려 흙을 세우는 도구"))
  }

  @Test func `the sentence above a line is named with it`() {
    #expect(
      told("# 도자기\n\n## 유약\n\n- 센 불이 오래 이어진다\n  - 겉면의 빛깔을 갈색으로 바꾼다\n  - 그릇의 두께를 그대로 보존한다", by: "F11")
        .contains("유약 · 센 불이 오래 이어진다: 겉면의 빛깔을 무엇으로 바꾸는가? → 갈색"))
  }

  @Test func `goals of learning are no facts`() {
    #expect(told("# 도자기\n\n## 학습 목표\n\n- 물레의 원리를 이해할 수 있다.\n- 가마의 종류를 설명할 수 있다.") == [])
  }

  @Test func `headings inside a box stay inside it`() {
    let note =
      "<details>\n<summary><h3>물레란?</h3></summary>\n\n#### 발판\n\n- 힘을 판에 전달하는 나무 도구\n\n</details>\n\n"
      + "<details>\n<summary><h3>가마란?</h3></summary>\n\n- 그릇을 굽는 시설\n\n</details>\n"
    let found = told(note)
    #expect(found.contains("가마란? → 그릇을 굽는 시설"))
    #expect(!found.contains { $0.hasPrefix("발판에는") })
  }

  @Test func `what stands before 없이 stays with it`() {
    #expect(
      told("# 가마\n\n- 가마는 날씨와 관계없이 고른 온도에서 단단한 그릇을 보장한다.").allSatisfy { !$0.contains("→ 관계없이") })
  }

  @Test func `a way to begin is followed by what comes next, and who acts is asked what he does`() {
    #expect(
      told("# 가마\n\n- 작은 전기 가마로 시작 → 익숙해지면 장작 가마로 전환").contains { $0.contains("시작한 다음에는") || $0.contains("익숙해지면") })
    #expect(
      told("# 가마\n\n- 온도가 떨어지면 장인은 땔감이 남았는지 확인한다.").allSatisfy { !$0.contains("어떻게 되는가") })
  }
}
