import Testing

@testable import Cards

/// What a pattern tempts one to make, pattern by pattern; the rules' own suites hold what each makes.
@Suite struct PatternsTests {
  @Test func `F5: two bold terms joined by a semicolon are two cards`() {
    #expect(
      told("# Dyes\n\n- **Warp** the long threads; **Weft** the cross threads", by: "F5")
        == ["What is Warp (Dyes)? → the long threads", "What is Weft (Dyes)? → the cross threads"])
  }

  @Test func `F3: two short names with their meanings in one line are two cards`() {
    #expect(
      told("# 섬유\n\n- NY : 나일론, PE : 폴리에틸렌", by: "F3") == ["섬유의 NY는? → 나일론", "섬유의 PE는? → 폴리에틸렌"])
    #expect(told("# 섬유\n\n- Ex) 이름 : 문자열, 나이 : 숫자", by: "F3") == [])
  }

  @Test func `F11: adverbs, negations and half clauses in bold are not asked for`() {
    #expect(told("# 천\n\n- 물에 **빨리** 바래지 **않는** 천을 고른다", by: "F11") == [])
    #expect(told("# 천\n\n- **염색은 실에** 하는 것이 좋다", by: "F11") == [])
    #expect(told("# 천\n\n- 실의 굵기를 재기 위해 **번수계**를 사용함", by: "F11") == ["천: 실의 굵기를 재기 위해 무엇을 사용하는가? → 번수계"])
  }

  @Test func `F13: two meanings in one sentence are cut, a name behind 이를 takes the sentence before`() {
    #expect(
      told("# 실\n\n합사는 여러 올을 합치는 것을 말하며, 연사는 꼬는 것을 말한다", by: "F13").first == "합사란? → 여러 올을 합치는 것")
    #expect(
      told("# 실\n\n여러 올을 함께 꼬아 굵은 실을 만든다. 이를 합연이라고 부름", by: "F13")
        == ["합연이란? → 여러 올을 함께 꼬아 굵은 실을 만든다."])
  }

  @Test func `F14: points between commas behind a label are the items`() {
    #expect(told("# 무명\n\n장점 : 부드러움, 값이 쌈, 물을 잘 먹음", by: "F14") == ["무명의 장점은? → 부드러움 / 값이 쌈 / 물을 잘 먹음"])
    #expect(told("# 무명\n\n색 : 흰색, 미색", by: "F14") == [])
  }

  @Test func `F15: a lone line below a sentence is shown with its answer`() {
    let found = cards("# 천\n\n- 틀을 고치려면 전체를 다시 세워야 함\n  - 걸리는 시간으로 품이 많이 듦")
    #expect(found.contains { $0.rule == "F26" && $0.extra == "걸리는 시간으로 품이 많이 듦" && $0.lastLine == 4 })
    #expect(found.allSatisfy { $0.answer != ["걸리는 시간으로 품이 많이 듦"] })
  }

  @Test func `F17: a plus adds to the cell before`() {
    let note = "# 천\n\n| 구분 | 삼베 | 무명 |\n|---|---|---|\n| 재료 | 삼 | 목화 |\n| 손질 | 풀 먹임 | **+ 다림질** |"
    #expect(told(note, by: "F17").contains("무명의 손질은? → 풀 먹임 / 다림질"))
  }

  @Test func `F21: a number that is not that of the items is dropped`() {
    let states = ["온도", "산도", "시간"].enumerated().map { "### \($0.offset + 1). \($0.element)\n\n- 물이 알맞은 상태" }
    let body = states.joined(separator: "\n\n")
    #expect(told("# 염색\n\n## 매염의 4가지 조건\n\n\(body)", by: "F21") == ["매염의 조건 3가지는? → 온도 / 산도 / 시간"])
    #expect(told("# 염색\n\n## 매염의 3가지 조건\n\n\(body)", by: "F21") == ["매염의 3가지 조건은? → 온도 / 산도 / 시간"])
  }

  @Test func `F22: steps behind a word for steps are an order, a chain is no point of a list`() {
    let note = "# 염색\n\n- 3단계 : 정련, 매염, 염색"
    #expect(told(note, by: "F22") == ["염색 3단계의 순서는? → 정련 / 매염 / 염색"])
    #expect(cards(note).first?.isOrdered == true)
    #expect(told("# 염색\n\n- 물이 듦\n- 솜 → 실 → 천\n- 색이 감", by: "F2") == ["염색의 특징은? → 물이 듦 / 색이 감"])
  }

  @Test func `F23: what is not numbered behind the steps is none of them`() {
    #expect(
      told("# Felt\n\n## Steps to felt wool\n\n1. Wet the wool.\n1. Rub it.\n1. Rinse it.\n- ex) a hat", by: "F23")
        .first?
        .hasSuffix("→ Wet the wool. / Rub it. / Rinse it.") == true)
  }

  @Test func `F26: a Korean line behind an arrow is the result of the sentence above`() {
    #expect(
      told("# 염색\n\n- 쪽물은 해마다 농도가 다르다\n  → 시험 천을 먼저 물들인다", by: "F26")
        == ["염색: 쪽물은 해마다 농도가 다르다 — 그 결과는? → 시험 천을 먼저 물들인다"])
  }

  @Test func `F28: the symbols below Where go with the formula`() {
    let note = "# Dye\n\n## Bath ratio\n\n$$R = \\frac{V}{m}$$\n\nWhere:\n\n- V = volume of water\n- m = mass of cloth"
    let found = cards(note)
    #expect(found.first { $0.rule == "F28" }?.extra == "V = volume of water, m = mass of cloth")
    #expect(found.allSatisfy { !$0.question.contains("Where") })
  }

  @Test func `F29: an example is no meaning of its word`() {
    let words = ["thread 线", "needle 针", "loom 织布机", "cloth 布"].map { "** \($0)\n" }.joined()
    let note =
      "* Words\n\(words)*** The week after next 再下周\n- See you the week after next.\n* teacher\n- My teacher is kind.\n"
    let found = cards(note, file: "words.org")
    #expect(found.contains { $0.question == "“The week after next”是什么意思？" && $0.answer == ["再下周"] })
    #expect(found.contains { $0.question == "My […] is kind." && $0.answer == ["teacher"] })
    #expect(found.allSatisfy { $0.rule == "F29" })
  }

  @Test func `F31: a caption right above a lone call asks for it`() {
    #expect(
      told("# 서버\n\n처음 자료를 확인하는 방법\ntable.head()") == [
        "서버: 처음 자료를 확인하는 방법 — 명령은? → table.head()"
      ])
    #expect(told("# 서버\n\n실은 질기다\ntable.head()", by: "F31") == [])
  }

  @Test func `F33: a mark of importance raises the weight and leaves the text`() throws {
    let plain = try #require(cards("# 염색\n\n- 매염 : 금속염으로 색을 묶는 방법").first)
    for mark in ["★ 매염", "📌매염", "중요!!! 매염", "[중요] 매염", "매염★"] {
      let card = try #require(cards("# 염색\n\n- \(mark) : 금속염으로 색을 묶는 방법").first, "\(mark)")
      #expect(card.question == plain.question && card.isImportant && card.confidence > plain.confidence, "\(mark)")
    }
    #expect(!plain.isImportant)
    let off = Reading(note: "# 염색\n\n- ★ 매염 : 금속염으로 색을 묶는 방법", file: "n.md", disabledRules: ["F33"])
    #expect(off.cards.allSatisfy { !$0.isImportant } && !off.cards.isEmpty)
  }

  @Test func `F33: a bare word of importance is no label`() {
    let note = "# 염색\n\n- 쪽물\n  - 발효로 얻는 물감을 가리키는 말\n  - **check**\n    - 온도는 낮게 둠\n"
    #expect(told(note).allSatisfy { !$0.contains("check") })
  }

  @Test func `F35: what kinds are told by stands in the question`() {
    #expect(told("# 섬유\n\n- 실은 굵기에 따라 세사, 중사, 태사로 나뉜다", by: "F35") == ["실은 굵기에 따라 무엇으로 나뉘는가? → 세사 / 중사 / 태사"])
  }
}
