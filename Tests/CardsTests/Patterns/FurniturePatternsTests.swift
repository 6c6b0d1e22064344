import Testing

@testable import Cards

/// N1–N14: what belongs to the page gives no cards, while the facts beside it do.
@Suite struct FurniturePatternsTests {
  /// All that a note's cards say.
  private func words(_ note: String, file: String = "note.md") -> String {
    cards(note, file: file).map { ([$0.question] + $0.answer).joined(separator: " ") }.joined(separator: "\n")
  }

  @Test func `N1: properties in the page's head are no facts, the same line in the body is one`() {
    let note = "# 유약 노트\n\n생성일: 2024년 3월 2일 오후 4:18\n복습: Yes\n태그: 가마\n\n## 유약\n- 재벌: 유약을 바른 뒤 굽는 일"
    #expect(told(note) == ["재벌이란? → 유약을 바른 뒤 굽는 일", "다음이 가리키는 말은? 유약을 바른 뒤 굽는 일 → 재벌"])
  }

  @Test func `N2: front matter is left out, its closing line too`() {
    #expect(
      told("---\ntitle: 가마\ntags: [kiln]\n---\n\n- 등요: 비탈을 따라 지은 가마") == [
        "등요란? → 비탈을 따라 지은 가마", "다음이 가리키는 말은? 비탈을 따라 지은 가마 → 등요",
      ])
  }

  @Test func `N3: a title said again, and whose page it is, are no facts`() {
    let note = """
      # 도자기 3주차: 한서윤

      # 도자기 3주차: 한서윤

      - 도자기 3주차: 한서윤
      - 학교: 은빛고등학교
      - 학번: 20417
      - 3학년 2반 17번

      ## 유약
      - 유약 : 그릇 겉면에 발라 물이 스미지 않게 하는 유리질 막
      """
    #expect(told(note) == ["유약이란? → 그릇 겉면에 발라 물이 스미지 않게 하는 유리질 막", "다음이 가리키는 말은? 그릇 겉면에 발라 물이 스미지 않게 하는 유리질 막 → 유약"])
  }

  @Test func `N4: a list of contents is not answered by its own next line`() {
    let note = "# 흙\n\n백토란?\n\n옹기토란?\n\n고령토란?\n\n## 백토란?\n\n희게 구워지는 흙\n\n## 옹기토란?\n\n숨을 쉬는 흙\n\n## 고령토란?\n\n불에 강한 흙"
    #expect(cards(note).allSatisfy { !$0.answer.contains("옹기토란?") && $0.line > 7 })
  }

  @Test func `N5, N6, N7: sources, licences and ways through the pages are left out`() {
    let note = """
      # Kilns
      - **Anagama**: a single-chamber kiln dug into a slope

      Source: The Potter's Almanac

      [Back](./a.md) / [Up](../index.md)

      ## License

      ```
      All rights to the potters
      ```

      ## References
      - [Kilns](https://kilns.example/a)
      """
    #expect(cards(note).map(\.line) == [2])
  }

  @Test func `N8: pictures and lines that lean on them are left out`() {
    let note = """
      # Wheel

      ![Untitled](image/Untitled%201.png)

      The diagram below shows the parts of a wheel.

      ![[wheel.png|300]]

      - Splash pan: the tray that catches water thrown off the wheel
      - <img width="583" alt="image" src="a.png">
      """
    #expect(Set(cards(note).map(\.line)) == [9])
  }

  @Test func `N9: an empty bullet is no item and does not count`() {
    let note = "# 가마\n\n가마의 종류 3가지\n- 등요\n- \n- 통가마\n- 전기 가마\n-\n\n---\n"
    #expect(told(note) == ["가마의 종류 3가지는? → 등요 / 통가마 / 전기 가마"])
  }

  @Test func `N10: stubs give nothing, a heading over kinds lists them`() {
    let note = """
      # 유약

      ## 재유
      *정의 추가 예정*

      ## 동유

      # 2. 흙의 종류
      ## 백토
      철분이 적어 희게 구워지는 흙
      ## 옹기토
      모래가 섞여 숨을 쉬는 흙
      """
    #expect(told(note, by: "F21") == ["흙의 종류는? → 백토 / 옹기토"])
    #expect(!words(note).contains("예정") && !words(note).contains("동유"))
  }

  @Test func `N11: remarks to oneself, what an assistant offers and goals of a lesson give nothing`() {
    let note = """
      # 시험 범위
      - 여기는 그냥 외우자ㅠㅠ
      - 나중에 다시 정리하기
      - //TODO 그림 추가
      - 소결 : 가루가 녹는점 아래에서 서로 붙어 단단해지는 현상
      - 이 부분은 잘 모르겠다

      필요하시면 표로 정리해 드릴게요!
      - 요약표
      - 문제 10개

      ## 학습 목표
      - 유약의 원리를 이해할 수 있다
      """
    #expect(cards(note).allSatisfy { $0.line == 5 } && !cards(note).isEmpty)
  }

  @Test func `N12: a question without an answer is none, one with its answer behind spaces is`() {
    let note =
      "# Clay\n- [ ]  How to test plasticity?\n\n---\n- [ ]  What is grog?    Crushed fired clay mixed into a body"
    #expect(told(note, by: "F24") == ["Clay: What is grog? → Crushed fired clay mixed into a body"])
    #expect(!words(note).contains("plasticity"))
  }

  @Test func `N13: code is read for commands under their comments alone`() {
    let note = """
      # 도구 명령

      ```bash
      # 가마 상태 확인
      $ kilnctl status --all
      NAME   TEMP
      k1     1200
      ```

      ```yaml
      kind: Kiln
      ```
      """
    #expect(cards(note).map(\.answer) == [["kilnctl status --all"]])
  }

  @Test func `N14: a plain log gives its few facts`() {
    let note = """
      import kiln
      temp = randint(1,7)
      https://kiln.example/log
      >>> kiln.open()
      pip install kiln
      CAD = Computer Aided Design
      """
    #expect(cards(note, file: "log.txt").map(\.answer) == [["Computer Aided Design"]])
  }
}
