import Testing

@testable import Cards

/// W1–W6: how questions are worded, whichever rule asks.
@Suite struct QuestionWordingTests {
  private func pros(of subject: String) -> String? {
    cards("# 갈무리\n\n## \(subject)\n\n### 장점\n\n- 다루기 쉬움\n- 오래감").first { $0.kind == .pros }?.question
  }

  private func definition(of term: String) -> String? {
    cards("# 갈무리\n\n## \(term)\n\n- 여럿이 함께 쓰려고 만든 둥근 도구\n\n## 다른 것\n\n- 끝").first { $0.kind == .definition }?.question
  }

  @Test(arguments: [("물레", "물레란?"), ("다관", "다관이란?"), ("도마(Board)", "도마란?"), ("소반(Table)", "소반이란?")])
  func `the particle follows the last letter, before the bracket`(term: String, question: String) {
    #expect(definition(of: term) == question)
  }

  @Test(arguments: ["pH", "X-ray", "42번 현"])
  func `a term of Latin letters or digits is still asked for`(term: String) throws {
    let question = try #require(definition(of: term))
    #expect(question.hasPrefix(term) && question.hasSuffix("?"))
    #expect(!question.contains("{"))
  }

  @Test func `no question keeps a place for words`() {
    for note in ["# API\n\n- 말을 주고받는 약속의 집합", "# Tea\n\n## Kettle\n\n### Pros\n\n- light\n- quick"] {
      #expect(!told(note).contains { $0.contains("{") || $0.contains("}") })
    }
  }

  @Test func `the subject is the nearest name that is not generic`() {
    #expect(
      told("# 한옥\n\n## 대청\n\n### 개요\n\n#### 장점\n\n- 여름에 시원함\n- 바람이 통함", by: "F14") == ["대청의 장점은? → 여름에 시원함 / 바람이 통함"])
    #expect(
      told("# Houses\n\n## Hanok\n\n### Overview\n\n#### Pros\n\n- cool floors\n- warm rooms", by: "F14")
        == ["What are the pros of Hanok? → cool floors / warm rooms"])
  }

  @Test func `a subject that stands twice is asked with the one above`() {
    let note = "# 제동\n\n## 림 방식\n\n### 패드\n\n- 림을 눌러 바퀴를 세우는 부품\n\n## 원판 방식\n\n### 패드\n\n- 원판을 눌러 바퀴를 세우는 부품"
    #expect(cards(note).map(\.question).filter { $0.hasSuffix("란?") } == ["림 방식의 패드란?", "원판 방식의 패드란?"])
  }

  @Test func `numbers before names are no part of the question`() {
    for title in ["1.2 ) 물레", "가. 물레", "[3] 물레", "2) 물레"] { #expect(definition(of: title) == "물레란?") }
  }

  @Test func `answers have no bullet, mark or pin`() {
    let note = "# 차\n\n## 우롱차\n\n- ★ **절반쯤** 산화한 찻잎으로 우린 차를 가리키는 말\n- [x] 📌 향이 오래감\n- 🔷 여러 번 우릴 수 있음"
    let answers = cards(note).flatMap(\.answer)
    #expect(answers.contains("절반쯤 산화한 찻잎으로 우린 차를 가리키는 말"))
    #expect(!answers.contains { $0.contains("★") || $0.contains("📌") || $0.contains("[x]") || $0.contains("**") })
  }

  @Test func `the breadcrumb never holds the answer`() throws {
    let found = cards("# 다기\n\n## 덖음 솥\n\n### 살청\n\n- 잎을 솥에서 덖는 과정\n- 여기서 쓰는 큰 그릇을 **덖음 솥**이라 한다")
    let blank = try #require(found.first { $0.answer == ["덖음 솥"] })
    #expect(!blank.section.contains("덖음 솥"))
    #expect(blank.section.contains("살청"))
  }
}
