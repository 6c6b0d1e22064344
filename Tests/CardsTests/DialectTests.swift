import Testing

@testable import Cards

/// What programs keep in notes for themselves, and how they mark what others write in Markdown.
@Suite struct DialectTests {
  @Test func `comments of Obsidian and HTML never show`() {
    let note = """
      # 차

      %% 감춘 글 : 보이면 안 되는 말 %%
      %%
      여러 줄 : 감춘 줄의 뜻
      %%
      - 세작 : 곡우 뒤에 딴 잎으로 만든 차 %%메모%% <!-- 숨김 -->
      """
    #expect(told(note) == ["세작이란? → 곡우 뒤에 딴 잎으로 만든 차", "다음이 가리키는 말은? 곡우 뒤에 딴 잎으로 만든 차 → 세작"])
  }

  @Test func `tags at the end of a line are not its text`() {
    #expect(told("# 빵\n\n- 발효 : 반죽이 부풀도록 두는 과정 #빵 #과정/둘", by: "F3").first == "발효란? → 반죽이 부풀도록 두는 과정")
  }

  @Test func `org's own lines and marks are read as such`() {
    let note = """
      #+TITLE: 도자기
      # 이 줄은 주석 : 보이지 않음
      * TODO [#A] 초벌 :굽기:
        SCHEDULED: <2026-01-01 Thu>
        :PROPERTIES:
        :ID: 1234
        :END:
      - 유약 없이 처음 굽는 과정
      ** 가마 [1/3]
      - 소성 :: 흙을 불에 구워 단단하게 하는 일
      | 종류 | 온도 |
      |------+------|
      | 백자 | 1280도 |
      | 옹기 | 1200도 |
      #+BEGIN_SRC sh
      # echo 가마 : 불을 때는 곳
      #+END_SRC
      - [[https://a.b][물레]] : 흙을 돌려 빚는 틀
      """
    let found = Reading(note: note, file: "도자기.org").cards
    #expect(
      found.map(\.question) == ["초벌이란?", "다음이 가리키는 말은? 유약 없이 처음 굽는 과정", "소성이란?", "백자의 온도는?", "옹기의 온도는?", "가마의 물레는?"])
    #expect(found.last?.answer == ["흙을 돌려 빚는 틀"])
  }

  @Test func `a toggle ends where it is closed`() {
    let note = "# 차\n\n<details>\n<summary>왜 덖는가?</summary>\n\n산화를 멈추려고\n\n</details>\n\n- 세작 : 곡우 뒤에 딴 차"
    #expect(told(note, by: "F24") == ["왜 덖는가? → 산화를 멈추려고"])
  }

  @Test func `one question below two parts is asked with each`() {
    let part = { (name: String, answer: String) in "## \(name)\n\n- 점검\n  - 왜 패드를 가는가?\n    - \(answer)\n\n" }
    #expect(
      told(part("앞", "닳으면 멈추지 않음") + part("뒤", "얇으면 소리가 남"), by: "F24") == [
        "앞의 점검: 왜 패드를 가는가? → 닳으면 멈추지 않음", "뒤의 점검: 왜 패드를 가는가? → 얇으면 소리가 남",
      ])
  }

  @Test func `code behind an outliner's bullet is code`() {
    let note =
      "- ## 오븐\n\t- 예열\n\t\t- 굽기 전에 안을 데우는 과정\n\t\t- ```swift\n\t\t  let heat = Oven()\n\t\t  ```\n\t- 잔열\n\t\t- 끈 뒤에 남은 열을 쓰는 방법"
    #expect(told(note).allSatisfy { !$0.contains("Oven") })
    #expect(
      told(note, by: "F15") == [
        "예열이란? → 굽기 전에 안을 데우는 과정", "다음이 가리키는 말은? 굽기 전에 안을 데우는 과정 → 예열", "잔열이란? → 끈 뒤에 남은 열을 쓰는 방법",
        "다음이 가리키는 말은? 끈 뒤에 남은 열을 쓰는 방법 → 잔열",
      ])
  }

  @Test func `an exported book's properties and page numbers are no text`() {
    let note = """
      deck:: [[Baking::Ovens]]\\
      full-title:: "Ovens"\\
      tags:: baking

      - id:: 6a
         What does a stone do? #flashcard
          It stores heat for the crust
           (Page 5)
      """
    #expect(told(note) == ["What does a stone do? → It stores heat for the crust"])
  }

  @Test func `a generic word with a card tag takes the line above`() {
    let note = "- ## 화덕\n\t- ### 예시 #card\n\t\t- 돌가마\n\t\t\t- ![image.png](../assets/a.png)\n\t\t- 탄두르"
    #expect(told(note) == ["화덕: 예시 → 돌가마 / 탄두르"])
  }

  @Test func `a number inside the bold of a title is not its name`() {
    #expect(told("# 빵\n\n**2. 둥글리기**\n\n반죽 겉을 매끈하게 마는 과정").first == "둥글리기란? → 반죽 겉을 매끈하게 마는 과정")
  }
}
