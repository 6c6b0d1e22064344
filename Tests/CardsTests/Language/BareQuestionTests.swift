import Testing

@testable import Cards
@testable import Notes

/// Questions that ask nothing, or have no one answer.
@Suite struct BareQuestionTests {
  private let page = Page(Document("# Kilns\n\n- A kiln is an oven for pots."))

  private func stop(_ question: String, _ answer: String, _ kind: CardKind = .definition) -> String? {
    Gate.pass(Draft(kind, ask: Text(question), [Text(answer)], at: 1, of: page, confidence: 1), page).stop
  }

  @Test func `a lone why below a title asks nothing`() {
    #expect(stop("Kilns: why?", "the wood was wet") == "D8")
    #expect(stop("Kilns: why did they crack?", "the wood was wet") == nil)
  }

  @Test func `what something is like is no definition`() {
    #expect(stop("What are glazed pots?", "more likely to crack than plain ones") == "D8")
    #expect(stop("What are glazed pots?", "pots with a skin of glass") == nil)
  }

  @Test func `marks of a table in a question spoil it`() {
    #expect(stop("What did the potter want | the buyer want?", "a lid") == "D8")
  }

  @Test(arguments: [
    ("다관의 다관은?", "차를 우림"), ("찻잔은 무엇이 아닌가?", "그릇"), ("다음이 가리키는 말은? 차를 우리는 그릇 중 하나", "다관"),
    ("다관 ↔ 찻잔이란?", "차를 옮김"),
  ])
  func `twisted Korean questions are dropped`(question: String, answer: String) {
    #expect(stop(question, answer) == "D8")
  }

  @Test func `a plain Korean question stays`() {
    #expect(stop("다음이 가리키는 말은? 찻잎을 넣고 물을 부어 우리는 그릇", "다관") == nil)
    #expect(stop("다관의 재질은?", "흙") == nil)
  }
}
