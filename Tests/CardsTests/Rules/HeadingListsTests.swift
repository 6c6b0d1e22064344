import Testing

@testable import Cards

@Suite struct HeadingListsTests {
  @Test func `the first line defines and the others are its features`() {
    #expect(
      told("# 녹차\n\n## 우전\n\n- 곡우 전에 딴 어린잎으로 만든 차를 가리키는 말\n- 맛이 부드러움\n- 향이 은은함", by: "F2")
        == ["우전의 특징은? → 맛이 부드러움 / 향이 은은함"])
    #expect(
      told("# Tea\n\n## Oolong\n\n- rolled leaves\n- floral scent\n- many infusions", by: "F2")
        == ["What are the key facts about oolong? → rolled leaves / floral scent / many infusions"])
  }

  @Test func `more than six lines are no list to learn`() {
    let lines = ["하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"].map { "- \($0)째 곡이 조용함" }
    #expect(told("# 음악\n\n## 모음곡\n\n" + lines.joined(separator: "\n"), by: "F2") == [])
  }

  @Test func `examples, pairs and questions stay out of the list`() {
    #expect(
      told("# 정원\n\n## 구근\n\n- 땅속에서 겨울을 지냄\n- 추위를 겪어야 꽃을 피움\n- ex) 튤립, 수선화\n- 깊이 : 세 뼘\n- 언제 캐는가?", by: "F2")
        == ["구근의 특징은? → 땅속에서 겨울을 지냄 / 추위를 겪어야 꽃을 피움"])
  }
}
