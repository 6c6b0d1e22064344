import Testing

@testable import Cards

@Suite struct ExamplesTests {
  @Test func `examples are asked of the subject above and stay open`() {
    let korean = cards("# 정원\n\n## 구근\n\n- 땅속에 양분을 저장하는 덩이 모양의 조직\n- ex) 튤립, 수선화, 백합").filter { $0.rule == "F30" }
    #expect(korean.map(\.question) == ["구근의 예는?"])
    #expect(korean.map(\.answer) == [["튤립", "수선화", "백합"]])
    #expect(korean.map(\.isOpen) == [true])
    #expect(
      told("# Garden\n\n## Perennial\n\n- A plant that comes back every spring\n- e.g. peony, hosta, iris", by: "F30")
        == ["What are examples of Perennial? → peony / hosta / iris"])
  }

  @Test(arguments: ["예)", "예:", "ex)", "Ex)", "e.g.", "예를 들어"])
  func `the word that announces is neither term nor answer`(word: String) {
    let found = cards("# 정원\n\n## 다년생\n\n- 해마다 봄에 다시 돋는 식물\n- 추위를 견디는 뿌리를 가짐\n- \(word) 작약")
    #expect(found.filter { $0.rule == "F30" }.map(\.answer) == [["작약"]])
    #expect(!found.contains { $0.question.lowercased().hasPrefix("ex") || $0.question.hasPrefix("예") })
  }

  @Test func `a sentence that illustrates waits to be accepted, and things do not`() {
    let korean = cards("# 정원\n\n## 다년생\n\n- 해마다 봄에 다시 돋는 식물\n- ex) 작약은 겨울에 잎이 지고 봄에 다시 싹을 냄")
    #expect(korean.filter { $0.rule == "F30" }.map { $0.confidence < 0.5 } == [true])
    let english = cards(
      "# Garden\n\n## Grafting\n\n- Joining a twig to a root\n- e.g. \"put the pear on a quince root\"")
    #expect(english.filter { $0.rule == "F30" }.map { $0.confidence < 0.5 } == [true])
    let things = cards("# 정원\n\n## 구근\n\n- 땅속에 양분을 저장하는 덩이 모양의 조직\n- ex) 튤립, 수선화")
    #expect(things.filter { $0.rule == "F30" }.map { $0.confidence < 0.5 } == [false])
  }

  @Test func `two pairs in one line are no definitions`() {
    #expect(!told("# 정원\n\n## 화분\n\n- 식물을 담는 그릇 모양의 도구\n- Ex) 이름 : 튤립, 값 : 숫자").contains { $0.contains("이름") })
  }
}
