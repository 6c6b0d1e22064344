import Cards
import Study
import Testing

@Suite struct HintStepsTests {
  private func hints(_ answer: [String], written: String? = nil) -> [String] {
    var card = card("c", answer: answer)
    card.hint = written
    return HintSteps(card).texts
  }

  @Test func `Hangul is hinted at by its first consonants, then by its first half`() {
    #expect(hints(["서비스 디스커버리"]) == ["ㅅㅂㅅ ㄷㅅㅋㅂㄹ", "서비스 디____"])
  }

  @Test func `other letters are hinted at by those that begin a word`() {
    #expect(hints(["mail exchanger"]) == ["m___ e________", "mail ex_______"])
  }

  @Test func `of a list the first item shows, then half of them`() {
    #expect(hints(["cat", "dog"]) == ["c__ · d__", "cat · d__"])
    #expect(
      hints(["cat", "dog", "owl", "ant"]) == ["c__ · d__ · o__ · ⋯", "cat · d__ · o__ · a__", "cat · dog · o__ · a__"])
  }

  @Test func `of a phrase the first word shows, then half of it`() {
    #expect(hints(["green tea with milk"]) == ["g____ t__ w___ m___", "green t__ w___ m___", "green tea ____ ⋯"])
  }

  @Test func `what the writer gave comes first`() {
    let steps = HintSteps(Card.hinted)
    #expect(steps.texts.first == "a pet" && steps.written == 1)
  }

  @Test func `no hint is the whole answer`() {
    for answer in [["x"], ["3"], ["가"], ["漢"], ["a b"], ["→"], ["ab", "c"]] {
      #expect(!hints(answer).contains(answer.joined(separator: " · ")))
    }
    #expect(HintSteps(nil).texts.isEmpty)
  }

  @Test func `a long answer is hinted at in part`() {
    let words = (1...20).map { "word\($0)" }.joined(separator: " ")
    #expect(hints([words]).first == "w____ w____ w____ w____ w____ w____ ⋯")
  }

  @Test(arguments: [
    (["DNS"], true), (["a phrase of some letters"], true), (["a phrase that goes on for too long"], false),
    (["one", "two", "three"], true), (["a whole clause each", "two"], false), (["1", "2", "3", "4", "5", "6"], false),
  ])
  func `short answers suit typing`(answer: [String], suits: Bool) {
    #expect(card("c", answer: answer).suitsTyping == suits)
  }
}

extension Card {
  fileprivate static var hinted: Card {
    var card = card("c", answer: ["cat"])
    card.hint = "a pet"
    return card
  }
}
