import Notes
import Testing

@testable import Cards

/// What is asked must be a whole phrase, and the question must fit its answer.
@Suite struct KoreanFitTests {
  private func told(_ line: String, below heading: String = "# 다실\n\n## 물 끓이기") -> [String] {
    CardsTests.told("\(heading)\n\n- 물을 다루는 일\n- \(line)\n")
  }

  @Test func `a phrase goes over 거나, none begins behind it`() {
    let found = told("찻일을 맡은 사람은 금이 가거나 이가 빠진 찻잔을 골라낸다")
    #expect(!found.contains { $0.contains("가거나 무엇을") })
  }

  @Test func `a standard of comparison and half of two names are no blanks`() {
    #expect(!told("오래 끓인 물은 TDS에 비해 맛이 무겁다").contains { $0.hasSuffix("→ TDS") })
    #expect(told("오래 끓인 물에 비해 찻물 맛 감소").contains { $0.contains("찻물 맛은 어떻게 되는가? → 감소") })
  }

  @Test func `이 and its noun are the name above`() {
    let note = "# 가마\n\n## 봉통 자리\n\n- 가마의 맨 앞에 있다.\n- 이 자리에서는 장작이 타오르며 불꽃을 보낸다."
    #expect(CardsTests.told(note).contains { $0.contains("봉통 자리에서는") })
    #expect(Pointing.resolved(Inline("이 방식은 빠르다"), below: ["증제"]).text == "증제 방식은 빠르다")
    #expect(Pointing.resolved(Inline("이 그릇이 깨지면"), below: ["찻집 [과정 1] 3장 그릇"]).text == "이 그릇이 깨지면")
    #expect(Pointing.resolved(Inline("이 과정을 유념이라고 한다"), below: ["비비기 과정"]).text == "이 과정을 유념이라고 한다")
  }

  @Test func `기에 names a reason, 마시기에 does not`() {
    #expect(told("솥의 바닥이 얇기에 불이 잎에 바로 닿는다").contains { $0.contains("이유는?") })
    #expect(!told("첫물차는 그대로 마시기에 알맞은 차이다").contains { $0.contains("이유는?") })
  }

  @Test func `what happens in a case is asked for its time`() {
    #expect(told("떫은맛은 물이 너무 뜨거우면 발생한다").contains { $0.contains("떫은맛은 언제 발생하는가? → 물이 너무 뜨거우면") })
  }

  @Test func `what must be done is asked so`() {
    #expect(told("물이 넘치려 하면 화로의 숯을 바로 덜어 내야 하고 뚜껑을 열어 두어야 한다").allSatisfy { !$0.contains("어떻게 되는가") })
  }

  @Test func `a name that ends in the word asked for takes no second one`() {
    #expect(CardsTests.told("# 차\n\n## 찻잔의 장단점\n\n- 장점\n  - 가볍다\n  - 값이 싸다").contains { $0.hasPrefix("찻잔의 장점은?") })
    #expect(!CardsTests.told("# 차\n\n## 우리는 순서\n\n물 → 잎 → 찻잔").contains { $0.contains("순서의 순서") })
  }

  @Test func `what one uses without a particle is asked for`() {
    #expect(told("안개 분사 기법 사용", below: "# 다실\n\n## 물 뿌리기").contains { $0.hasSuffix("어떤 기법을 사용하는가? → 안개 분사 기법") })
  }

  @Test func `a line that needs the name to tell of it does not define it`() {
    let note = "# 관리\n\n## 온도 점검\n\n솥과 가마 모두 온도 점검을 통해 알맞은 때를 안다.\n"
    #expect(!CardsTests.told(note).contains { $0.hasPrefix("온도 점검이란?") })
  }

  @Test func `sentences of a note are no vocabulary`() {
    let note = "# GC\n\n* GC 는 메모리를 비운다.\n* JVM 은 자바를 돌린다.\n* C 언어에서는 사람이 비운다.\n* Heap 은 객체를 담는다.\n* Stack 은 변수를 담는다."
    #expect(CardsTests.told(note, by: "F29").isEmpty)
  }

  @Test func `what is named behind 이 과정 is the deed before it`() {
    let found = told("찻잎이 시들면 풋내가 가시고 은은한 향이 돌아오고 이 과정을 위조(Withering)라고 한다")
    #expect(found.contains { $0.hasPrefix("위조란?") && $0.hasSuffix("돌아오는 과정") })
  }

  @Test func `a name with Latin letters is called otherwise, not translated`() {
    let found = CardsTests.told("# 찻자리\n\n## 작은 Tea Table 자리 (Side Tea Table)\n\n- 두 사람이 앉는 자리")
    #expect(!found.contains { $0.contains("영어로 하면?") })
  }

  @Test func `numbers are not defined`() {
    #expect(!told("이렇게 하면 0.0.0.12이란 가상 주소에 두 찻집이 묶이는 모양이 된다").contains { $0.contains("12이란?") })
  }

  @Test func `a further line that another card asks for does not stop the definition`() {
    let note = "# 다실\n\n## 숙우\n\n- 다수의 찻잔을 채우는 데 사용\n- 끓인 물을 알맞게 식혀 나누는 도구\n- 물의 온도를 낮추는 기능 제공"
    #expect(CardsTests.told(note).contains("숙우란? → 끓인 물을 알맞게 식혀 나누는 도구"))
  }

  @Test func `구현하기에 특히 좋다 is no reason`() {
    #expect(!told("넓은 솥은 많은 잎을 한 번에 덖기에 특히 좋다").contains { $0.contains("이유는?") })
  }
}
