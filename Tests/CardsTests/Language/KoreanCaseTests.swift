import Testing

@testable import Cards

/// What happens in a case, and the case a reason holds in.
@Suite struct KoreanCaseTests {
  private func told(_ line: String) -> [String] { CardsTests.told("# 다실\n\n## 물 끓이기\n\n- 물을 다루는 일\n- \(line)\n") }

  @Test func `the other case is no part of the answer`() {
    #expect(KoreanCase.firstBranch("물 한 국자, 아니면 뚜껑을 닫고 기다린다") == "물 한 국자")
    #expect(KoreanCase.firstBranch("뚜껑이 열리고, 물이 식으면 뚜껑이 다시 닫힌다") == "뚜껑이 열림")
    #expect(KoreanCase.firstBranch("빛깔이 짙고 잎이 상하면 맛도 쉽게 변한다") == "빛깔이 짙음")
  }

  @Test func `one case alone stays whole`() {
    #expect(KoreanCase.firstBranch("뚜껑을 열고 기다린다") == "뚜껑을 열고 기다린다")
    #expect(KoreanCase.firstBranch("식게 되고 다시 끓일 수 있으면 된다") == "식게 되고 다시 끓일 수 있으면 된다")
  }

  @Test func `the case a reason begins with stands in its question`() {
    let halves = KoreanClause.leadingCase("백자의 경우 열을 빨리 내보내기")
    #expect(halves?.first == "백자의 경우")
    #expect(halves?.second == "열을 빨리 내보내기")
    #expect(KoreanClause.leadingCase("열을 빨리 내보내기") == nil)
  }

  @Test func `what something goes by is asked with its word`() {
    let asked = told("물 끓이기는 숯불의 세기를 기준으로 서술한다")
    #expect(asked.allSatisfy { !$0.contains("무엇으로 서술하는가? → 기준") })
  }

  @Test func `a reason inside a thought is not one for what is thought`() {
    #expect(told("손님이 비 때문에 늦었다고 생각하게 되면 잎을 적게 넣는 버릇").allSatisfy { !$0.contains("그 이유는?") })
  }

  @Test func `with a change it is asked what can be done`() {
    #expect(told("손님 수의 변화에 따라 찻잔만 더 낼 수 있음").allSatisfy { !$0.contains("변화에 따라 어떻게 되는가?") })
  }

  @Test func `what is to be found out is needed, not what it is found out of`() {
    let asked = told("잎을 들여오는 경우 상자마다 잎이 고르게 말랐는지 확인이 필요하다")
    #expect(asked.contains("물 끓이기: 잎을 들여오는 경우 무엇이 필요한가? → 상자마다 잎이 고르게 말랐는지 확인"))
  }

  @Test func `who does something in a case is asked what it does`() {
    let asked = told("손님이 늦을 때 주인은 화로의 불씨를 하나하나 살펴 식은 찻물을 다시 데운다")
    #expect(asked.contains("물 끓이기: 손님이 늦을 때 주인은 어떻게 하는가? → 화로의 불씨를 하나하나 살펴 식은 찻물을 다시 데운다"))
  }

  @Test func `what may be done in a case is asked for as such`() {
    let asked = told("찻물을 식히면 여린 잎을 상하지 않게 우릴 수 있다")
    #expect(asked.contains("물 끓이기: 찻물을 식히면 무엇을 할 수 있는가? → 여린 잎을 상하지 않게 우릴 수 있다"))
  }

  @Test func `what makes a thing hard is its reason`() {
    let asked = told("장마철에는 마당의 장작이 모두 젖게 되어 불을 피우기가 매우 어렵다")
    #expect(asked.contains { $0.hasSuffix("어려운 이유는? → 장마철에는 마당의 장작이 모두 젖게 되기 때문") })
  }

  @Test func `below conditions of a thing it is asked of the conditions`() {
    let note =
      "# 다실\n\n## 찻자리 성립 조건\n\n> 두 가지 모두 갖추어져야 찻자리 성립\n>\n> (하나라도 빠지면 찻물을 처음부터 다시 끓인다)\n\n1. #### 샘물\n\n   샘에서 솟아 바로 길어 온 물\n\n2. #### 마른 잎\n\n   볕에 사흘 말린 봄 잎\n"
    let asked = CardsTests.told(note)
    #expect(asked.contains { $0.hasPrefix("찻자리 성립의 조건: 하나라도 빠지면") })
    #expect(asked.contains { $0.hasSuffix("찻자리는 조건이 몇 가지 갖추어져야 성립하는가? → 두 가지 모두") })
  }

  @Test func `each of two cases is asked with what holds in it`() {
    let asked = told("불이 세면 찻물 빛깔이 빠르게 짙어지고, 불이 약하면 찻물 빛깔이 옅어진다")
    #expect(asked.contains("물 끓이기: 불이 세면 찻물 빛깔은 어떻게 되는가? → 빠르게 짙어진다"))
    #expect(asked.contains("물 끓이기: 불이 약하면 찻물 빛깔은 어떻게 되는가? → 옅어진다"))
  }

  @Test func `where something is belongs to it`() {
    let asked = told("주인은 긴 국자로 항아리에 담겨 있는 샘물에 닿을 수 있다")
    #expect(!asked.contains { $0.hasSuffix("→ 있는 샘물") })
  }

  @Test func `further sentences of a name's line are asked of the name`() {
    let note = "# 다실\n\n## 도구\n\n- 퇴수기: 식은 물을 받는 그릇. 겨울에는 화로의 불씨가 튀지 않도록 젖은 모래를 담는다.\n- 다건: 찻잔을 닦는 천\n"
    #expect(CardsTests.told(note).allSatisfy { !$0.contains("도구: 겨울") })
  }

  @Test func `what may serve is asked for as a kind`() {
    #expect(told("불 위에 올릴 수 있는 그릇이면 모두 가능").contains("물 끓이기: 어떤 그릇이면 가능한가? → 불 위에 올릴 수 있는 그릇"))
  }

  @Test func `what comes to be in a case stays in the answer`() {
    #expect(told("불이 너무 세면 거품이 생겨 물이 넘친다.").contains { $0.hasSuffix("어떻게 되는가? → 거품이 생겨 물이 넘친다") })
  }

  @Test func `the case inside a case stands in the question`() {
    #expect(told("물이 끓을 때 뚜껑이 닫히면 김은 밖으로 넘친다.").allSatisfy { !$0.contains("물이 끓을 때 어떻게") })
  }

  @Test func `what something then is, is asked by what`() {
    #expect(told("끓인 물이 식으면 그 물은 숙수이다.").contains { $0.hasSuffix("무엇인가? → 숙수") })
  }

  @Test func `a pointer is no subject of what happens`() {
    #expect(told("김이 오르면 뚜껑을 열어야 하는데, 이것이 손을 데는 까닭 가운데 하나다.").allSatisfy { !$0.contains("이것은 어떻게") })
  }

  @Test func `the second of two cases keeps the outer one and its own subject`() {
    #expect(KoreanCase.branches("물이 식을 때 빛깔이 짙으면 텁텁하고, 옅으면 밍밍하다").last == "물이 식을 때 빛깔이 옅으면 밍밍하다")
  }

  @Test func `the more something is, the more it is something else`() {
    #expect(told("물이 맑을수록 투명하다.").contains { $0.hasSuffix("물이 맑을수록 어떻게 되는가? → 투명하다") })
  }

  @Test func `a sentence with 왜냐하면 gives the reason for the one before`() {
    let cards = CardsTests.told("# 다실\n\n## 물 끓이기\n\n처음 끓인 물은 반드시 버려야 한다. 왜냐하면 쇠 냄새가 배어 있기 때문이다.\n")
    #expect(cards.contains { $0.hasSuffix("이유는? → 쇠 냄새가 배어 있기 때문") })
  }

  @Test func `behind its own comma a reason is one for what stands before`() {
    let cards = CardsTests.told("# 다실\n\n## 물 끓이기\n\n산에서 나는 물이 달다. 옛 책에서는 샘물을 더 권장하는데, 쇠 냄새가 배지 않기 때문이다.\n")
    #expect(cards.contains { $0.contains("샘물을 더 권장하는 이유는? → 쇠 냄새가 배지 않기 때문") })
  }
}
