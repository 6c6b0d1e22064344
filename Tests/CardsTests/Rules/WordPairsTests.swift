import Testing

@testable import Cards

@Suite struct WordPairsTests {
  private func cards(_ note: String) -> [Card] { Reading(note: note, file: "a.md").cards }

  @Test(arguments: ["", "- "])
  func `words that are labels elsewhere are words in a list of words`(bullet: String) {
    let words = ["abandon: 버리다, 포기하다", "date: 날짜", "note: 메모하다", "source: 출처", "summary: 요약", "vague: 모호한"]
    let cards = cards("# 영단어\n\n" + words.map { bullet + $0 }.joined(separator: "\n")).filter { $0.rule == "F29" }
    #expect(
      cards.filter { $0.question.hasSuffix("뜻은?") }.map { $0.question + " " + $0.answer.joined() } == [
        "abandon의 뜻은? 버리다, 포기하다", "date의 뜻은? 날짜", "note의 뜻은? 메모하다", "source의 뜻은? 출처", "summary의 뜻은? 요약",
        "vague의 뜻은? 모호한",
      ])
  }

  @Test(arguments: [
    "- pod: 함께 배치되는 컨테이너의 가장 작은 묶음\n- node: 파드가 실행되는 물리적이거나 가상인 서버\n- cluster: 노드가 모여 이루는 하나의 큰 컴퓨터\n- service: 파드에 접근하는 변하지 않는 주소를 주는 것",
    "- pod: 파드\n- node: 노드", "- Source: 출처\n- Date: 2024-01-01\n- Author: 홍길동\n- Status: 초안",
  ])
  func `a glossary of things and properties are no list of words`(list: String) {
    #expect(cards("# 용어\n\n\(list)").filter { $0.rule == "F29" } == [])
  }
}
