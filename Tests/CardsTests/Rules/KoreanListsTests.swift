import Testing

@testable import Cards

/// Korean lists and tables: numbers with meanings, groups, members of one kind, dates before what happened.
@Suite struct KoreanListsTests {
  @Test func `numbers with their meanings are asked with the name above`() {
    let asked = told("# 다실\n\n## 주문 번호\n\n- 101 : 따뜻한 녹차\n- 102 : 차가운 녹차\n- 201 : 말차와 떡\n")
    #expect(asked.contains("주문 번호 102는? → 차가운 녹차"))
    #expect(told("# 다실\n\n## 주문 번호\n\n- 101 : 따뜻한 녹차\n- 말차 : 가루차\n").allSatisfy { !$0.contains("101은?") })
  }

  @Test func `a column of groups is not what the rows are called`() {
    let note = """
      # 다구

      | 분류 | 다구 | 설명 |
      |---|---|---|
      | 우리는 것 | 다관 | 손잡이가 달린 주전자 |
      | 우리는 것 | 개완 | 뚜껑이 달린 찻잔 |
      | 따르는 것 | 숙우 | 물을 식히는 그릇 |
      | 따르는 것 | 표자 | 물을 뜨는 국자 |
      """
    let asked = told(note)
    #expect(asked.contains("개완이란? → 뚜껑이 달린 찻잔"))
    #expect(asked.contains("따르는 것 다구에는 무엇이 있는가? → 숙우 / 표자"))
    #expect(asked.allSatisfy { !$0.hasPrefix("우리는 것의") })
  }

  @Test func `rows of numbers are named by their column`() {
    let note = "# 찻물\n\n| 솥 | 이름 | 뜻 |\n|---|---|---|\n| 1 | 해안 | 작은 거품이 인다 |\n| 2 | 어안 | 큰 거품이 인다 |\n"
    #expect(told(note).contains("솥 2의 이름은? → 어안"))
  }

  @Test func `names of a kind with their meanings are asked together`() {
    let note = "# 다실\n\n## 다관의 유형\n\n- 횡파형 - 손잡이가 옆에 달린 것\n- 후파형 - 손잡이가 뒤에 달린 것\n- 상파형 - 손잡이가 위에 달린 것\n"
    #expect(told(note).contains { $0.hasSuffix("→ 횡파형 / 후파형 / 상파형") })
    let loose = "# 다실\n\n## 다관\n\n- 물대 : 물이 나오는 부리\n- 거름망 : 찻잎을 거르는 구멍\n- 뚜껑 : 향을 가두는 덮개\n"
    #expect(told(loose).allSatisfy { !$0.hasSuffix("→ 물대 / 거름망 / 뚜껑") })
  }

  @Test func `a date before what happened asks when`() {
    let asked = told("# 다실의 역사\n\n## 개업기\n\n- 1921.3 첫 찻집 개업 → 손님이 몰림\n- 1934년 윤돌이 가마를 고침\n")
    #expect(asked.contains("개업기: 첫 찻집 개업은 언제인가? → 1921.3"))
    #expect(asked.contains("개업기: 윤돌이 가마를 고친 것은 언제인가? → 1934년"))
    #expect(told("# 다실\n\n## 규칙\n\n- 3.2 찻잔 닦기\n").allSatisfy { !$0.contains("언제인가?") })
  }

  @Test func `numbered deeds are asked in their order`() {
    let asked = told("# 다실\n\n## 찻잎 덖기\n\n1. 솥을 뜨겁게 달군다\n2. 찻잎을 솥에 넣는다\n3. 손으로 고루 비빈다\n")
    #expect(asked.contains { $0.hasPrefix("찻잎 덖기의 순서는?") })
    let cases = told("# 다실\n\n## 물 맞추기\n\n1. 물이 뜨거우면 숙우에 식힌다\n2. 물이 식으면 다시 끓인다\n3. 손님이 늦으면 뚜껑을 덮는다\n")
    #expect(cases.allSatisfy { !$0.contains("순서는?") })
  }

  @Test func `a table of words asks back from the meaning`() {
    let note = "# 다구\n\n| 용어 | 뜻 |\n|---|---|\n| 다관 | 잎을 넣어 우리는 주전자 |\n| 숙우 | 뜨거운 물을 식히는 그릇 |\n| 차칙 | 찻잎을 덜어 내는 도구 |\n"
    #expect(told(note).contains("다음이 가리키는 말은? 뜨거운 물을 식히는 그릇 → 숙우"))
  }

  @Test func `a word for one of two sorts takes what it is a sort of`() {
    let note = "# 다원\n\n## 병해\n\n### 급성\n- 잎마름 : 잎이 마름, 줄기가 검어짐\n\n### 만성\n- 뿌리썩음 : 뿌리가 무름, 새순이 줄어듦\n"
    #expect(told(note).allSatisfy { !$0.hasPrefix("급성의 ") })
  }

  @Test func `what is done to care for a thing is asked as that`() {
    let note = "# 다실\n\n## 다관 관리\n\n- 뜨거운 물로만 헹군다\n- 마른 천으로 닦는다\n- 뚜껑을 열어 말린다\n"
    #expect(told(note).allSatisfy { !$0.hasPrefix("다관 관리의 특징은?") })
  }

  @Test func `the gathered lines of a subject leave the list of its label alone`() {
    let note = """
      ## 옹기

      - 특징
          - 굽 둘레에 유약이 없음
          - 숨을 쉬는 흙으로 빚음
          - 불룩한 배와 좁은 굽
      - 장을 담그는 데 널리 쓰였고 물을 담아 두기도 하는 마을마다 모양이 다른 그릇이다.
      - 서쪽 마을에서 먼저 만들기 시작함
      """
    #expect(told(note).contains { $0.hasPrefix("옹기의 특징은? → 굽 둘레에 유약이 없음 / 숨을 쉬는 흙으로 빚음") })
  }
}
