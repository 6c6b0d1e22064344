import Testing

@testable import Cards

/// A note's text in, cards out: what the pipeline adds to the rules.
@Suite struct ReadingTests {
  @Test func `the same fact twice is one card`() {
    #expect(
      told("# 차\n\n- 살청 : 잎을 덖어 산화를 멈추는 과정\n- 살청 : 잎을 덖어 산화를 멈추는 과정", by: "F3") == [
        "살청이란? → 잎을 덖어 산화를 멈추는 과정", "다음이 가리키는 말은? 잎을 덖어 산화를 멈추는 과정 → 살청",
      ])
  }

  @Test func `equal labels below two subjects are two cards`() {
    #expect(
      told("# 차\n\n## 녹차\n\n- 특징\n  - 떫은맛이 적음\n  - 빛이 푸름\n\n## 홍차\n\n- 특징\n  - 맛이 진함\n  - 빛이 붉음")
        == ["녹차의 특징은? → 떫은맛이 적음 / 빛이 푸름", "홍차의 특징은? → 맛이 진함 / 빛이 붉음"])
  }

  @Test func `two answers to one name are told apart by what is asked`() {
    let note = "# 다관\n\n- 찻잎을 우리는 데 쓰는 둥근 그릇 모양의 도구\n- 기능\n  - 잎을 거름\n  - 온기를 지킴\n- 종류\n  - 옆손잡이 다관\n  - 윗손잡이 다관"
    let questions = cards(note).map(\.question)
    #expect(Set(questions).count == questions.count)
    for question in ["다관이란?", "다관의 기능은?", "다관의 종류는?"] { #expect(questions.contains(question)) }
  }

  @Test func `the name in the other language counts as right`() throws {
    let note = "# 다기\n\n## 다관(Teapot)\n\n- 찻잎을 우리는 데 쓰는 손잡이 달린 둥근 그릇 모양의 도구\n\n## 숙우\n\n- 식힘"
    let back = try #require(cards(note).first { $0.answer == ["다관"] })
    #expect(back.alternatives == ["Teapot"])
  }

  @Test func `an abbreviation's name in the note's language counts as right`() throws {
    let card = try #require(cards("# 음악\n\n- 분당 박자 수(BPM, Beats Per Minute) 표시").first { $0.rule == "F10" })
    #expect(card.alternatives == ["분당 박자 수"])
  }

  @Test(arguments: [
    ("a.md", "a"), ("차/녹차.md", "차/녹차"), ("차.봄/녹차", "차.봄/녹차"), ("v1.2.org", "v1.2"), (".md", ".md"),
  ])
  func `the deck is the path without its ending`(file: String, deck: String) {
    #expect(cards("# 차\n\n- 살청 : 잎을 덖음", file: file).map(\.deck) == [deck])
  }

  @Test func `cards stand in the note's order on the lines they were read from`() {
    for note in Fixtures.all {
      let found = cards(note)
      #expect(found.map(\.line) == found.map(\.line).sorted())
      #expect(found.allSatisfy { $0.line <= $0.lastLine })
    }
  }

  @Test func `titles above the question run from the outside in`() {
    let card = cards("# 차\n\n## 녹차\n\n### 장점\n\n- 떫은맛이 적음\n- 빛이 푸름").first
    #expect(card?.section == ["차", "녹차", "장점"])
  }

  @Test func `an empty note and a note of blank lines give nothing`() {
    for note in ["", "\n\n\n", "\u{FEFF}", "   \n\t\n"] {
      #expect(cards(note) == [])
      #expect(Reading(note: note, file: "a.md").lines == [])
    }
  }

  @Test func `no card of a whole page leaves its subject open`() {
    for note in Fixtures.all {
      for card in cards(note) {
        #expect(card.question.count >= 4 && card.answer.count <= 7)
        #expect(!card.question.hasPrefix("장점") && !card.question.hasPrefix("단점") && !card.question.hasPrefix("이것"))
      }
    }
  }

  @Test func `adding a line changes no other card's identity`() {
    let before = cards(Fixtures.hanok)
    let after = cards(Fixtures.hanok + "\n\n## 굴뚝\n\n- 연기를 높이 내보내는 곳을 이루는 벽돌 구조\n")
    #expect(Set(before.map(\.id)).isSubset(of: Set(after.map(\.id))))
    #expect(after.count > before.count)
  }
}
