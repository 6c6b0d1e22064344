import Notes
import Testing

@testable import Cards

/// A name's line is asked for what it tells of the name.
@Suite struct KoreanMeaningTests {
  fileprivate func fitted(_ question: String, _ answer: String, by rule: String = "F3") -> Draft {
    let page = Page(Document("# 다실\n"))
    return KoreanMeaning.fitted(
      Draft(.definition, ask: Text(question), [Text(answer)], at: 0, of: page, confidence: 0.9).with { $0.rule = rule })
  }

  @Test func `what a thing has or does not do is a feature`() {
    #expect(fitted("백자란?", "얇은 벽을 지니고 있음").question == "백자의 특징은?")
    #expect(fitted("옹기란?", "물의 온도에 영향을 받지 않는다.").question == "옹기의 특징은?")
    #expect(fitted("백자란?", "흰 흙으로 구운 그릇").question == "백자란?")
  }

  @Test func `a side of something is asked as it stands`() {
    #expect(fitted("다도의 오늘날 모습이란?", "집에서 마시는 차").question == "다도의 오늘날 모습은?")
  }

  @Test func `of a deed with a case it is asked how it goes`() {
    #expect(fitted("덮개가 없는 솥에 찻잎 삽입이란?", "향이 모두 배출").question == "덮개가 없는 솥에 찻잎 삽입: 어떻게 되는가?")
  }

  @Test func `the name that opens its own meaning is left out`() {
    #expect(fitted("우전이란?", "우전(雨前)은 곡우 전에 딴 찻잎이다.").answer == ["곡우 전에 딴 찻잎이다."])
    #expect(fitted("우전이란?", "우전보다 늦게 딴 찻잎").answer == ["우전보다 늦게 딴 찻잎"])
  }

  @Test func `what the note itself defines is asked so`() {
    #expect(fitted("다포란?", "무늬를 지니고 있음", by: "F13").question == "다포란?")
  }
}

extension KoreanMeaningTests {
  @Test func `one of its kind is no meaning`() {
    #expect(fitted("고운 잎차란?", "우전 잎차").question == "고운 잎차에는 무엇이 있는가?")
  }

  @Test func `initials are asked for as such`() {
    #expect(fitted("The Green Tea House의 정의는?", "GTH").question == "The Green Tea House의 약어는?")
  }

  @Test func `an order in one line is taken step by step`() {
    let draft = fitted("제다의 순서는?", "덖기 -> 비비기 → 말리기")
    #expect(draft.answer == ["덖기", "비비기", "말리기"])
    #expect(draft.isOrdered)
  }

  @Test func `what a thing is used for is asked so`() {
    let found = told("# 다실\n\n## 도구\n\n- 퇴수기: 남은 찻물을 버릴 때 사용\n- 찻수건: 찻잔의 물기를 닦는 천\n")
    #expect(found.contains("퇴수기는 언제 쓰는가? → 남은 찻물을 버릴 때 사용"))
  }

  @Test func `a name that two parts of a note explain is asked of each part`() {
    let note = "# 다실\n\n## 주인의 자리\n\n- **예절** : 손님보다 늦게 앉는 것\n\n## 손님의 자리\n\n- **예절** : 찻잔을 두 손으로 드는 것\n"
    let found = told(note)
    #expect(found.contains("주인의 자리: 예절이란? → 손님보다 늦게 앉는 것"))
    #expect(found.contains("손님의 자리: 예절이란? → 찻잔을 두 손으로 드는 것"))
  }

  @Test func `what a note holds is no meaning of its title`() {
    #expect(told("다도의 기초 — 핵심 개념 요약\n\n찻물은 두 번 끓인다.\n").allSatisfy { !$0.hasPrefix("다도의 기초") })
  }

  @Test func `what someone claims is asked as a side of it`() {
    let found = told("# 다경\n\n## 물\n\n- 핵심 주장: 산에서 솟는 물이 강물보다 낫다\n- 찻물: 차를 우릴 때 쓰는 끓인 물\n")
    #expect(found.contains("물의 핵심 주장은? → 산에서 솟는 물이 강물보다 낫다"))
  }

  @Test func `the meaning behind 즉 is the meaning`() {
    let found = told("# 다실\n\n## 삯\n\n- 자릿세: 손님 수에 영향받지 않는다. 즉, 빈 날에도 늘 내야 하는 돈.\n- 찻값: 우린 차의 값\n")
    #expect(found.contains { $0.hasSuffix("→ 빈 날에도 늘 내야 하는 돈") })
  }

  @Test func `an example behind a meaning is shown with it, not asked`() {
    let found = cards("# 다실\n\n## 도구\n\n- 다관: 잎을 우려 찻물을 따르는 그릇. 예: 손잡이가 옆에 달린 것\n- 다건: 찻잔을 닦는 천\n")
    #expect(found.contains { $0.answer == ["잎을 우려 찻물을 따르는 그릇"] && $0.extra == "예: 손잡이가 옆에 달린 것" })
  }

  @Test func `of a meaning with more behind it the meaning is the answer`() {
    let found = cards("# 다실\n\n## 도구\n\n- 표주박: 독에 담긴 물을 뜰 때 쓰는 작은 나무 그릇. 여름에는 뒤뜰에 걸어 두고 쓴다.\n- 다건: 찻잔을 닦는 천\n")
    #expect(found.contains { $0.answer == ["독에 담긴 물을 뜰 때 쓰는 작은 나무 그릇"] && $0.extra?.hasPrefix("여름에는") ?? false })
  }

  @Test func `a told case is asked for what it is a case of`() {
    let note = "# 다실\n\n## 성급한 판단\n\n잎 하나로 한 해를 판단하는 잘못\n\n- 예시: 첫 잔이 썼으니 올해 차는 모두 버려야 한다.\n"
    #expect(told(note).contains("다음은 무엇의 예인가? 첫 잔이 썼으니 올해 차는 모두 버려야 한다. → 성급한 판단"))
  }

  @Test func `a law in brackets behind its sentence is asked by its name`() {
    let found = told("# 다실\n\n## 찻물\n\n- 물을 다루는 일\n- 한 번 끓인 물은 다시 끓이지 않아야 함(한물 원칙)\n")
    #expect(found.contains("한물 원칙이란? → 한 번 끓인 물은 다시 끓이지 않아야 함"))
  }

  @Test func `names before the words that say what the whole is make no list`() {
    let found = told("# 다실\n\n## 다과\n\n떡, 엿, 곶감 등으로 찻상을 채우는 경우. 손님상에만 쓴다.\n")
    #expect(found.allSatisfy { !$0.contains(" / ") })
  }

  @Test func `when it was stands in the question`() {
    let told = told("# 운하\n\n시장이 1789년 5월 박람회를 개최했다. 그 뒤 배가 크게 늘었다.\n")
    #expect(told.contains { $0.contains("1789년 5월에 무엇을") && $0.hasSuffix("→ 박람회") }, "\(told)")
  }
}
