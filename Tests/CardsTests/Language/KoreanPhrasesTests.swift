import Notes
import Testing

@testable import Cards

/// Phrases without a verb at their end, and the parts of long sentences.
@Suite struct KoreanPhrasesTests {
  @Test func `a phrase that describes the name above it asks for the name, not for a piece of itself`() {
    let note = "# 개완\n\n- 뚜껑이 있는 찻잔\n- 잎의 향을 오래 가두어 맡을 수 있게 빚은 그릇\n- 중국에서 널리 쓰인다"
    let found = told(note)
    #expect(!found.contains { $0.contains("[…]을(를) 오래 가두어") })
    #expect(found.contains { $0.contains("오래 가두어 맡을 수 있게 빚은 그릇") })
  }

  @Test func `a phrase that ends in a deed describes nothing`() {
    #expect(KoreanDescription.describes("잎의 향을 오래 가두어 두는 뚜껑 달린 그릇"))
    #expect(!KoreanDescription.describes("잎에 남은 물기를 체에 걸러 제거"))
    #expect(!KoreanDescription.describes("오래 우린 차를 마시는 데 적합"))
    #expect(!KoreanDescription.describes("향을 되살리는 가장 쉬운 방법"))
  }

  @Test func `below examples a pair is no definition`() {
    let note = "# 관상\n\n- 예시\n  - 좁은 이마 : 속이 좁다\n  - 큰 키 : 싱겁다"
    #expect(!told(note).contains { $0.hasPrefix("좁은 이마란") || $0.hasPrefix("큰 키란") })
    #expect(cards(note).contains { $0.answer.count == 2 })
  }

  @Test func `what weighs two things against each other defines neither`() {
    #expect(!told("# 면접\n\n- 면접관 : 말 < 몸짓").contains { $0.hasPrefix("면접관이란") })
  }

  @Test func `an item that breaks off at a comma goes on in the item below it`() {
    let note = "# 귀인\n\n- 차를 우린 결과가 좋으면 물의 온도를 칭찬하고,\n  - 결과가 나쁘면 찻잎을 탓한다"
    #expect(!told(note).contains { $0.contains(",이란?") || $0.contains(",란?") })
  }

  @Test func `a clause before a label's word asks as it stands`() {
    let note = "# 우전\n\n## 우전이 귀한 이유\n\n- 따는 때가 짧다\n- 잎이 작아 손이 많이 간다"
    #expect(told(note).contains("우전이 귀한 이유는? → 따는 때가 짧다 / 잎이 작아 손이 많이 간다"))
  }

  @Test func `a long sentence is not asked for its means and for what they serve both`() {
    let note = "# 덖기\n\n## 솥\n\n- 덖는 사람은 대나무 솔을 사용하여 솥의 바닥에 눌어붙은 찻잎 가루를 쓸어 낸다"
    let questions = cards(note).map(\.question)
    #expect(questions == ["솥: 덖는 사람은 대나무 솔을 사용하여 무엇을 쓸어 내는가?"])
  }

  @Test func `a table of names and descriptions defines the names`() {
    let note = "# 그릇\n\n|종류|설명|쓰임|\n|---|---|---|\n|숙우|끓인 물을 식히는 그릇|물 식히기|\n|다관|차를 우리는 그릇|우리기|"
    #expect(told(note).contains("숙우란? → 끓인 물을 식히는 그릇"))
    #expect(told(note).contains("다관의 쓰임은? → 우리기"))
  }

  @Test func `a word in 대로 tells how, it is nothing that is done with`() {
    #expect(!told("# 차\n\n## 마시기\n\n- 손님은 저마다 나름대로 차의 맛을 평가한다").contains { $0.contains("→ 나름대") })
  }

  @Test func `커다란 is no name with 란`() {
    #expect(!told("# 차\n\n- 물의 온도에 따라 커다란 차이를 보이는 맛과 향").contains { $0.contains("커다:") || $0.contains("커다란?") })
  }
}
