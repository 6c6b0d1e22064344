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
}
