import Testing

@testable import Notes

/// What is found in a note's outline: `line kind`.
private func found(_ note: String) -> [Finding] { OutlineFindings.all(in: Document(note)) }

@Suite struct EmptySectionsTests {
  @Test func `a heading with nothing below it is found, one with text is not`() {
    let note = "# 매듭\n\n## 옭매듭\n\n줄 끝을 막는 매듭\n\n## 접친 매듭\n\n## 나비 매듭\n\n- 고리가 둘인 매듭"
    #expect(found(note) == [Finding(.emptySection(title: "접친 매듭"), line: 7)])
  }

  @Test func `a heading over a remark that text is to come is a stub`() {
    let note =
      "# Knots\n\n## Reef knot\n\n*Definition to be added*\n\n## Bowline\n\nTODO\n\n## Clove hitch\n\nTwo half hitches."
    #expect(
      found(note) == [Finding(.stub(title: "Reef knot"), line: 3), Finding(.stub(title: "Bowline"), line: 7)])
  }

  @Test(arguments: [
    "# 매듭\n\n## 그림\n\n![](a.png)", "# Knots\n\n## Link\n\n[more](https://example.org)",
    "# Knots\n\n## Code\n\n```\ntie()\n```", "# 매듭\n\n## 종류\n\n### 옭매듭\n\n줄 끝을 막는 매듭",
  ])
  func `a heading over a picture, a link, code or other headings is no empty one`(note: String) {
    #expect(found(note) == [])
  }

  @Test func `the title of a note and the fields of a template are passed over`() {
    #expect(found("# 매듭 공부\n\n# 옭매듭\n\n줄 끝을 막는 매듭") == [])
    #expect(found("# Knots\n\n### Summary\n\n### Notes\n\n- a reef knot joins two ropes") == [])
  }

  @Test func `headings that are lines of an outline are passed over`() {
    let lines = ["rope", "cord", "yarn", "thread", "twine"].map { "** \($0)" }
    #expect(found("* fibres\n" + lines.joined(separator: "\n")) == [])
    #expect(found("# Knots\n\n## The reef knot slips.\n\n## Bowline\n\nA loop at the end of a rope.") == [])
  }
}

@Suite struct EmptyLabelsTests {
  @Test func `a label without a list beside one that has its list is found`() {
    let note = "# 나일론 줄\n\n- 장점\n  - 가볍고 질기다\n  - 물에 강하다\n- 단점"
    #expect(found(note) == [Finding(.emptyLabel(label: "단점"), line: 6)])
  }

  @Test func `labels that all stand without a list are a list themselves`() {
    #expect(found("# 조사할 것\n\n- 장점\n\n- 단점\n\n- 종류") == [])
  }

  @Test func `a label with its table is not empty`() {
    let note = "# 줄\n\n- 장점\n  - 가볍다\n- 종류\n\n| 줄 | 쓰임 |\n|---|---|\n| 면 | 포장 |"
    #expect(found(note).filter { $0.kind == .emptyLabel(label: "종류") } == [])
  }
}

@Suite struct OpenBlocksTests {
  @Test func `a fence that is never closed is found where it opens`() {
    let note = "# Shell\n\n```sh\nls\n```\n\n```sh\npwd\n\n## Files\n\ntext that is lost"
    #expect(found(note) == [Finding(.openBlock(mark: "```"), line: 7)])
  }

  @Test func `a formula that is never closed is found`() {
    let note = "# Force\n\n$$\nF = m a\n\n## Work\n\nforce times way"
    #expect(found(note).contains(Finding(.openBlock(mark: "$$"), line: 3)))
  }

  @Test(arguments: [
    ("<!-- a\n\ntext", "<!--"), ("%% a\n\ntext", "%%"), ("<style>\np {}\n\ntext", "<style>"),
    ("- ```sh\n  ls\n\n## Files\n\ntext", "```"), ("#+BEGIN_SRC c\nint a;\n\n** Files\n\ntext", "#+BEGIN_SRC"),
  ])
  func `whatever is never closed is found`(note: String, mark: String) {
    #expect(found("# Title\n\n" + note).contains(Finding(.openBlock(mark: mark), line: 3)))
  }

  @Test(arguments: [
    "```\na\n```\n\ntext", "~~~~\n```\n~~~~", "$$ a = b $$\n\ntext", "$$\na = b\n$$\n\ntext", "$$a$$ and $$b$$\n\ntext",
  ])
  func `closed ones are not found`(note: String) { #expect(found("# Title\n\n" + note) == []) }
}

@Suite struct ContradictionsTests {
  @Test func `a con among the pros is found`() {
    let note = "# 나일론 줄\n\n## 장점\n\n- 가볍고 질기다\n- 매듭을 풀기 어려움\n\n## 단점\n\n- 햇빛에 삭는다"
    #expect(found(note) == [Finding(.contradiction(item: "매듭을 풀기 어려움", label: "장점"), line: 6)])
  }

  @Test func `a pro among the cons is found`() {
    let note = "# Hemp rope\n\n- Advantages\n  - holds knots well\n- Disadvantages\n  - rots when wet\n  - it is cheap"
    #expect(found(note) == [Finding(.contradiction(item: "it is cheap", label: "Disadvantages"), line: 7)])
  }

  @Test(arguments: [
    "풀기 어려움이 줄어 관리가 쉬움", "느려질 걱정이 없음", "다른 줄보다 다루기 쉬움", "끊어질 위험이 낮음",
  ])
  func `what is taken back or compared is no contradiction`(item: String) {
    #expect(found("# 줄\n\n## 장점\n\n- 가볍다\n- \(item)") == [])
    #expect(found("# 줄\n\n## 단점\n\n- 무겁다\n- 젖으면 다루기 어려움") == [])
  }
}

@Suite struct WrongCountsTests {
  @Test func `a count that does not fit its list is found`() {
    let note = "# 매듭\n\n## 매듭의 종류 4가지\n\n- 옭매듭\n- 나비 매듭\n- 바른 매듭"
    #expect(found(note) == [Finding(.wrongCount(title: "매듭의 종류 4가지", announced: 4, found: 3), line: 3)])
    let english = "# Rope\n\nThree types of rope:\n\n- laid\n- braided"
    #expect(
      found(english) == [Finding(.wrongCount(title: "Three types of rope:", announced: 3, found: 2), line: 3)])
  }

  @Test(arguments: [
    "## 매듭의 종류 세 가지\n\n- 가\n- 나\n- 다", "## 매듭 3가지 모두 젖으면 조인다\n\n- 가\n- 나", "## 매듭의 종류 12가지\n\n줄글로 적었다",
    "## 줄 2~3가지\n\n- 가\n- 나\n- 다\n- 라", "Three types of rope:\n\n- laid\n- braided\n- twisted",
    "## 3 December\n\n- laid\n- braided",
  ])
  func `counts that fit or count nothing below are not found`(note: String) { #expect(found("# 줄\n\n" + note) == []) }

  @Test func `counts are read at the end of a line`() {
    #expect(WrongCounts.announced(in: "줄의 조건 12가지") == 12)
    #expect(WrongCounts.announced(in: "다섯 가지") == 5)
    #expect(WrongCounts.announced(in: "여러 가지") == nil)
    #expect(WrongCounts.announced(in: "The 5 stages of rope making") == 5)
    #expect(WrongCounts.announced(in: "two ropes are steps ahead") == nil)
  }
}

@Suite struct UnmendedWordsTests {
  @Test func `halves that may be one word and were left apart are found`() {
    let note = "# 줄\n\n- 수선은 줄을 고치는 일\n- 수선에 쓰는 바늘\n- 낡은 줄의 수 선을 맡김"
    #expect(found(note) == [])
    let other = "# 줄\n\n- 이음매를 살핀다\n- 이음매가 풀리면 위험하다\n- 낡은 줄은 이 음매부터 본다"
    #expect(found(other) == [Finding(.brokenWord(from: "이 음매부터", to: "이음매부터"), line: 5)])
  }

  @Test(arguments: ["이 줄을 쓴다", "그 때를 본다", "한 번 묶는다", "두 개로 나눈다", "두 번째 줄을 맨다"])
  func `words that stand apart by right are not found`(line: String) {
    #expect(found("# 줄\n\n- 이때와 그때와 한번, 두번째\n- 이때와 그때와 한번, 두번째\n- 이줄이줄\n- \(line)") == [])
  }

  @Test func `a word many write apart is no finding, though it was joined`() {
    let document = Document("# 줄\n\n- 줄을 교체 하기 쉽다\n- 바다에서 쓰기 적합 함")
    #expect(OutlineFindings.all(in: document) == [Finding(.mendedWord(from: "적합 함", to: "적합함"), line: 4)])
  }
}
