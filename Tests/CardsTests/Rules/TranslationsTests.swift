import Testing

@testable import Cards

@Suite struct TranslationsTests {
  @Test func `a heading's second name is asked for`() {
    #expect(
      told("# 음악 이론\n\n## 대위 기법 (Counterpoint Writing)\n\n- 둘 이상의 선율을 겹치는 작곡 방식", by: "F9")
        == ["대위 기법을 영어로 하면? → Counterpoint Writing"])
    #expect(told("# 음악 이론\n\n## 화성 (Harmony)\n\n- 소리를 쌓는 방식", by: "F9") == [])
    #expect(told("# 茶の本\n\n## 蒸らし（Steaming）\n\n- 葉を蒸気に当てる工程", by: "F9") == ["「蒸らし」を英語で言うと？ → Steaming"])
  }

  @Test func `the abbreviation counts as right too`() {
    let found = cards("# 차\n\n## 찜차 방식 (Steam Firing; SF)\n\n- 잎을 쪄서 푸른빛을 지키는 제다 방식")
    #expect(found.filter { $0.rule == "F9" }.allSatisfy { $0.alternatives == ["SF"] })
  }

  @Test func `a role before a proper name in two scripts is no translation`() {
    #expect(told("# 악기\n\n## (타악기) <mark>팀파니 Timpani</mark>\n\n- 음높이를 바꿀 수 있는 북을 가리키는 말", by: "F9") == [])
  }

  @Test func `two scripts without a sign between them are no name in two languages`() {
    #expect(told("# 窑炉\n\n## 点火\n\n- 周期触发Burner\n- 窑炉 (Kiln)", by: "F9").allSatisfy { !$0.contains("Burner") })
  }

  @Test func `a bracket inside a sentence is no translation`() {
    #expect(told("# 악기\n\n- 소리(sound)가 나무통 안에서 크게 울린다", by: "F9") == [])
  }

  @Test func `a part of a note and a name that is half the same are not translated`() {
    #expect(told("# 차\n\n## 찻물의 성분 (Composition of Tea Water)\n\n물과 잎\n", by: "F9").isEmpty)
    #expect(told("# 차\n\n## TDS 값 (TDS Value)\n\n물에 녹은 것의 양\n", by: "F9").isEmpty)
  }

  @Test func `a foreign word in other letters is no translation`() {
    #expect(HangulSpelling.spells("모노레일 시스템", "Monorail System"))
    #expect(HangulSpelling.spells("블렌디드 티", "Blended Tea"))
    #expect(!HangulSpelling.spells("상호 존중", "Mutual Respect"))
    #expect(!HangulSpelling.spells("순환 찻길", "Circular Tea Road"))
    #expect(told("# 차\n\n## 블렌디드 티 (Blended Tea)\n\n여러 잎을 섞은 차\n", by: "F9").isEmpty)
  }

  @Test func `a heading in two languages is called by its Korean half`() {
    let note =
      "# Tea | 차\n\n## Iron Kettle | 무쇠 주전자\n\n쇠를 부어 만든 물 끓이는 그릇\n\n## Stone Bowl | 돌 사발\n\n돌을 깎아 만든 마시는 그릇\n\n## Wood Spoon | 나무 숟갈\n\n나무를 깎아 만든 뜨는 도구\n"
    #expect(told(note).contains("무쇠 주전자란? → 쇠를 부어 만든 물 끓이는 그릇"))
    #expect(told(note).allSatisfy { !$0.contains(" | ") && !$0.contains("영어로") })
  }
}
