import Notes
import Testing

@testable import Cards

/// Korean lines as students write them: contrasts, cases side by side, what is past, reasons on lines of their own.
@Suite struct KoreanReadingTests {
  private func told(_ line: String, below name: String = "찻물") -> [String] {
    CardsTests.told("# 다실\n\n## \(name)\n\n- 솥에 끓여 다관에 붓는 물\n- \(line)\n")
  }

  @Test func `two topics side by side are asked one by one`() {
    let asked = told("녹차는 담백하고 홍차는 진하다", below: "다과")
    #expect(asked.contains("다과: 녹차는 어떠한가? → 담백하다"))
    #expect(asked.contains("다과: 홍차는 어떠한가? → 진하다"))
  }

  @Test func `two topics with one verb each have their object`() {
    let asked = told("주인은 뜨거운 말차를, 손님은 식은 호지차를 골랐다", below: "다과")
    #expect(asked.contains { $0.hasPrefix("다과: 주인은 무엇을 골랐는가? → 뜨거운 말차") })
    #expect(asked.contains { $0.hasPrefix("다과: 손님은 무엇을 골랐는가? → 식은 호지차") })
  }

  @Test func `a verb in 이고 or 이지만 is no copula`() {
    #expect(KoreanVerbEnd.closed("줄이지만") == "줄인다")
    #expect(KoreanVerbEnd.closed("높고") == "높다")
    #expect(KoreanVerbEnd.closed("받으며,") == "받는다")
    #expect(KoreanVerbEnd.closed("시작했고") == "시작했다")
    #expect(KoreanVerbEnd.closed("만들고") == "만든다")
    #expect(KoreanVerbEnd.closed("찻잔이고") == nil)
  }

  @Test func `cases side by side share what they speak of`() {
    let asked = told("빛깔이 짙으면 쓰고, 옅으면 밍밍한 맛이 난다")
    #expect(asked.allSatisfy { !$0.contains(": 옅으면") })
    #expect(KoreanCase.branches("빛깔이 짙으면 텁텁하고, 옅으면 밍밍하다").last == "빛깔이 옅으면 밍밍하다")
  }

  @Test func `what is past is asked in the past`() {
    #expect(KoreanPredicate.asked("찻집을 열었다") == "찻집을 열었는가")
    #expect(KoreanPredicate.adnominal("가마를 복원했다") == "가마를 복원한")
    #expect(KoreanPredicate.adnominal("잔이 완성되었다") == "잔이 완성된")
    #expect(told("윤돌이 처음으로 작은 다례 모임을 열었다", below: "고을").contains { $0.contains("열었는가?") })
  }

  @Test func `a king's number is no amount`() {
    let asked = told("윤돌 3세가 이듬해 봄에 새 찻가마를 세웠다", below: "가마")
    #expect(asked.allSatisfy { !$0.contains("몇 세가") })
  }

  @Test func `whose influence it was is asked`() {
    let asked = told("이웃 나라 청자의 영향을 받음", below: "분청")
    #expect(asked.contains { $0.hasPrefix("분청: 무엇의 영향을 받는가? → 이웃 나라 청자") })
  }

  @Test func `by what something is settled is asked for`() {
    let asked = told("잎의 크기에 맞춰 우리는 시간이 정해진다")
    #expect(asked.contains { $0.contains("무엇에 맞춰 우리는 시간이 정해지는가? → 잎의 크기") })
  }

  @Test func `a reason on its own line is asked of the line above`() {
    let below = CardsTests.told("# 다실\n\n## 다관\n\n- 다관은 미리 데워 둔다\n  - 찻물이 빨리 식기 때문\n")
    #expect(
      below.contains("다관을 미리 데워 두는 이유는? → 찻물이 빨리 식기 때문") || below.contains { $0.hasSuffix("이유는? → 찻물이 빨리 식기 때문") })
    let arrow = CardsTests.told("# 다실\n\n## 다관\n\n- 뚜껑을 꼭 덮는다\n→ 향이 날아가기 때문\n")
    #expect(arrow.contains { $0.hasSuffix("이유는? → 향이 날아가기 때문") })
  }

  @Test func `a question is answered behind its mark`() {
    let asked = told("왜 찻물을 식혀서 부을까? 쓴맛이 덜 우러나기 때문이다.")
    #expect(asked.contains { $0.hasSuffix("왜 찻물을 식혀서 부을까? → 쓴맛이 덜 우러나기 때문이다") })
  }

  @Test func `what a sentence says is asked, not what it speaks of`() {
    let text = Text("손님이 남긴 찻잎은 다시 우릴 수 있다")
    let asked = KoreanTold(text, blank: 7..<9)
    #expect(asked?.question == "손님이 남긴 찻잎은 어떻게 되는가?")
    #expect(asked?.answer == "다시 우릴 수 있다")
    #expect(KoreanTold("찻잎은 주인이 고른 것이다", blank: 0..<2) == nil)
  }

  @Test func `a sentence without a topic goes on with the one before`() {
    let asked = CardsTests.told("# 다실\n\n## 찻잎\n\n- 우전은 곡우 전에 딴다. 이른 봄에 향이 가장 짙은 잎을 쓴다.\n")
    #expect(asked.allSatisfy { !$0.hasPrefix("찻잎: 이른 봄에") })
  }

  @Test func `a mark on the name a sentence defines is no blank`() {
    let asked = CardsTests.told("# 다실\n\n## 다도\n\n- **퇴수기**는 식은 물을 따라 버리는 그릇이다.\n")
    #expect(asked.contains("퇴수기란? → 식은 물을 따라 버리는 그릇"))
    #expect(asked.allSatisfy { !$0.contains("[…]") })
  }

  @Test func `before a quality nothing belongs to the noun`() {
    let asked = told("잎을 살펴보고 미지근한 물로 헹군다", below: "찻잎 손질")
    #expect(asked.allSatisfy { !$0.hasSuffix("→ 잎을 살펴보고 미지근한 물") })
  }

  @Test func `several names in one line have a card each`() {
    let asked = CardsTests.told("# 다실\n\n## 찻잎\n\n- 우전 - 곡우 전에 딴 잎 / 세작 - 곡우 뒤에 딴 잎\n- 말차 - 갈아서 풀어 마시는 차\n")
    #expect(asked.contains { $0.contains("우전") && $0.hasSuffix("→ 곡우 전에 딴 잎") })
    #expect(asked.contains { $0.contains("세작") && $0.hasSuffix("→ 곡우 뒤에 딴 잎") })
  }

  @Test func `a label before an arrow tells of the name above`() {
    let asked = CardsTests.told("# 도자\n\n## 윤돌\n\n분청을 빚은 사람.\n\n대표작 → 물고기 무늬 편병\n")
    #expect(asked.contains("윤돌의 대표작은? → 물고기 무늬 편병"))
  }

  @Test func `a lesson is not what its title is about`() {
    let asked = CardsTests.told("# 다도학개론 3주차 - 녹차\n\n### 정의\n찻잎을 덖어 산화를 막은 차\n")
    #expect(asked.contains("녹차란? → 찻잎을 덖어 산화를 막은 차"))
  }

  @Test func `how long is no date`() {
    let asked = CardsTests.told("# 찻집\n\n## 보관\n\n- 녹차 : 2년\n- 보이차 보관 기간 : 10년\n")
    #expect(asked.contains { $0.contains("보이차 보관 기간은 얼마인가? → 10년") })
  }

  @Test func `what something is for a unit is a part of the amount`() {
    let asked = told("우린 찻물의 카페인은 보통 30mg/dL 이하")
    #expect(asked.contains { $0.hasSuffix("→ 30mg/dL") })
  }
}
