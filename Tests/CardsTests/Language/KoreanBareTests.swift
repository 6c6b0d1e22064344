import Notes
import Testing

@testable import Cards

/// Questions that leave too little to be known by are not asked.
@Suite struct KoreanBareTests {
  private func saysTooLittle(_ question: String, _ answer: String = "찻잎", _ kind: CardKind = .question) -> Bool {
    let page = Page(Document("# 다실\n"))
    return KoreanCritic.saysTooLittle(
      Draft(kind, ask: Text(question), [Text(answer)], at: 0, of: page, confidence: 0.6))
  }

  @Test(arguments: ["무엇을 덖는가?", "정리: 무엇을 덖는가?", "어디로 이동하는가?", "다실: 삭제되는 이유는?"])
  func `a verb alone cannot be answered`(question: String) { #expect(saysTooLittle(question)) }

  @Test(arguments: ["다실: 무엇을 덖는가?", "무엇을 손으로 덖는가?", "다실: 향이 사라지는 이유는?", "다실: 언제 닫는가?"])
  func `a verb with what it speaks of can`(question: String) { #expect(!saysTooLittle(question)) }

  @Test(arguments: [
    "[…](시인, 1762~1836)", "다도: […](= 찻자리)", "찻잔 두께 < […]", "다실: […] >> 물의 맛", "다실: 물이 끓으면 […],",
    "물이 끓으면 잎,: 아니면 […]을(를) 넣음",
    "정리: […] install tea", "다실: 손님의 몸짓이나 자세로 […]",
  ])
  func `a blank among brackets, signs and code is none`(question: String) {
    #expect(saysTooLittle(question, "찻잔", .cloze))
  }

  @Test(arguments: ["다실: 봄에 딴 […]을(를) 우린다", "다실에서는 […]", "[…](으)로 물을 끓인다"])
  func `a blank in a sentence stays`(question: String) { #expect(!saysTooLittle(question, "찻잎", .cloze)) }

  @Test func `a list, a chain and a number are not told by their words`() {
    #expect(saysTooLittle("다음이 가리키는 말은? 곡우 / 입하 / 소만", "곡입소", .definition))
    #expect(saysTooLittle("다음이 가리키는 말은? 덖기 → 비비기", "제다", .definition))
    #expect(saysTooLittle("다음이 가리키는 말은? 잎을 우리는 가장 짧은 시간", "30초", .definition))
    #expect(!saysTooLittle("다음이 가리키는 말은? 곡우 전에 딴 찻잎", "우전", .definition))
  }

  @Test func `items that stand in their question are not asked`() {
    let page = Page(Document("# 다실\n"))
    let draft = { (question: Text, items: [Text]) in
      KoreanCritic.holdsItems(Draft(.list, ask: question, items, at: 0, of: page, confidence: 0.8))
    }
    #expect(draft("윗물/아랫물 거름에는 무엇이 있는가?", ["윗물 거름", "아랫물 거름"]))
    #expect(!draft("물 거름에는 무엇이 있는가?", ["윗물 거름", "아랫물 거름"]))
  }

  @Test func `a part that any note has is no subject`() {
    #expect(KoreanCritic.isOfSection("결론의 순서는?"))
    #expect(KoreanCritic.isOfSection("정리를 달리 부르는 말은?"))
    #expect(!KoreanCritic.isOfSection("제다의 순서는?"))
  }

  @Test func `a question that does not go with its answer is not asked`() {
    let page = Page(Document("# 다실\n"))
    let misfits = { (question: Text, answer: Text) in
      KoreanCritic.misfits(Draft(.question, ask: question, [answer], at: 0, of: page, confidence: 0.6))
    }
    #expect(misfits("다실: 물의 온도에 비해 어떠한가?", "잎이 오래 우러나는 경우"))
    #expect(misfits("투차는 흔히 무엇을 투차라고 하는가?", "잎의 우열을 겨루는 일"))
    #expect(misfits("다실의 예시는?", "손님이 늦은 이유는?"))
    #expect(!misfits("다실: 물의 온도는 어떠한가?", "매우 높다"))
    #expect(!misfits("봄에 처음 딴 잎을 무엇이라고 하는가?", "우전"))
  }

  @Test func `a blank among nothing but names is not asked`() {
    let note = "# 다실\n\n## 차 도구\n\n- 물을 다루는 일\n- **찻솔 통**과 **무쇠 가마솥**\n- **물 항아리**, **대나무 집게**\n"
    #expect(told(note, by: "F11").isEmpty)
  }
}
