import Testing

@testable import Cards
@testable import Notes

/// D1–D13: what the gate drops, and what it cleans.
@Suite struct GateTests {
  private let page = Page(Document("# 찻집\n\n- 차"))

  private func stop(_ question: String, _ answer: [String], kind: CardKind = .definition) -> String? {
    let draft = Draft(kind, ask: Text(question), answer.map { Text($0) }, at: 1, of: page, confidence: 1)
    return Gate.pass(draft, page).stop
  }

  private func passed(_ question: String, _ answer: [String]) -> Draft? {
    Gate.pass(Draft(.definition, ask: Text(question), answer.map { Text($0) }, at: 1, of: page, confidence: 1), page)
      .card?.draft
  }

  @Test func `a good card passes`() {
    #expect(stop("다관이란?", ["찻잎을 우리는 그릇"]) == nil)
    #expect(stop("What is a caldera?", ["a wide basin"]) == nil)
    #expect(stop("하루에 몇 번 우리는가?", ["3"]) == nil)
  }

  @Test func `a stray percent sign makes no second card, a percentage does`() {
    func key(_ question: String) -> Text? {
      let draft = Draft(.definition, ask: Text(question), ["우림"], at: 1, of: page, confidence: 1)
      return Gate.pass(draft, page).card?.key
    }
    #expect(key("찻잔: % 잎을 어떻게 하는가?") == key("찻잔: 잎을 어떻게 하는가?"))
    #expect(key("물의 5%는 어디로 가는가?") != key("물의 5는 어디로 가는가?"))
  }

  @Test(arguments: ["", "?", "-", "https://tea.example/a", "Untitled", "pot.png", "…"])
  func `an answer that says nothing is dropped`(answer: String) {
    #expect(stop("다관이란?", [answer]) == "D2")
  }

  @Test(arguments: [("찻잎을 우리는 다관이란?", "다관"), ("What is green tea?", "Green tea"), ("다관(Teapot)의 뜻은?", "teapot")])
  func `an answer that stands in the question is dropped`(question: String, answer: String) {
    #expect(stop(question, [answer]) == "D4")
  }

  @Test(arguments: [", 물을 부음", "찻잎을 넣고 물을", "다관은 →", "그릇 (둥근", ") 그릇", "종류:"])
  func `an answer that begins or ends in the middle is dropped`(answer: String) {
    #expect(stop("다관이란?", [answer]) == "D6")
  }

  @Test(arguments: ["<mark>그릇", "그릇</br>", "[[그릇", "$$그릇", "그릇%20모양", "==그릇=="])
  func `markup that was left over stops a card`(answer: String) {
    #expect(stop("다관이란?", [answer]) == "D7")
  }

  @Test(arguments: ["이것은 무엇인가?", "그것이란?", "해당 그릇의 장점은?", "What is it?", "What is this?", "これとは？", "这是什么？"])
  func `a pronoun is no subject`(question: String) {
    #expect(stop(question, ["물을 붓는 그릇"]) == "D8")
  }

  @Test func `too many items and too long an answer are dropped`() {
    #expect(stop("다기에는 무엇이 있는가?", (1...8).map { "그릇 \($0)" }) == "D10")
    #expect(stop("다관이란?", [String(repeating: "찻잎 ", count: 90)]) == "D10")
    #expect(stop("다기에는 무엇이 있는가?", (1...7).map { "그릇 \($0)" }) == nil)
  }

  @Test(arguments: ["다음 그림과 같은 그릇", "As the diagram below shows, a pot", "如图所示的茶壶"])
  func `an answer that leans on a picture is dropped`(answer: String) {
    #expect(stop("다관이란?", [answer]) == "N8")
  }

  @Test func `answers lose bullets, arrows, bold marks and double spaces`() {
    #expect(passed("다관이란?", ["→ 물을  붓는 **그릇**"])?.answer == ["물을 붓는 그릇"])
    #expect(passed("다관이란?", ["- (물을 붓는 그릇)"])?.answer == ["물을 붓는 그릇"])
    #expect(passed("다관이란?", ["물을\n붓는\t그릇"])?.answer == ["물을 붓는 그릇"])
  }

  @Test func `other spellings stay only with a single answer`() {
    var draft = Draft(.definition, ask: "무엇인가?", ["다관", "숙우"], at: 1, of: page, confidence: 1)
    draft.alternatives = ["Teapot"]
    #expect(Gate.pass(draft, page).card?.draft.alternatives == [])
    draft.answer = ["다관"]
    draft.alternatives = ["Teapot", "다관"]
    #expect(Gate.pass(draft, page).card?.draft.alternatives == ["Teapot"])
  }
}
