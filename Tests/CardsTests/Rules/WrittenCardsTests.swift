import Testing

@testable import Cards

@Suite struct WrittenCardsTests {
  @Test func `a written question and answer keep their words`() {
    #expect(told("# 차\n\nQ: 왜 잎을 덖는가?\nA: 산화를 멈추려고") == ["왜 잎을 덖는가? → 산화를 멈추려고"])
    #expect(
      told("# Tea\n\nQ: Why steam the leaf?\nA: It stops oxidation") == ["Why steam the leaf? → It stops oxidation"]
    )
  }

  @Test func `two colons ask one way, three both ways`() {
    #expect(told("# 다기\n\n- 다관 :: 차를 우리는 그릇") == ["다관이란? → 차를 우리는 그릇"])
    let both = cards("# 다기\n\n- 숙우 ::: 끓인 물을 식히는 그릇")
    #expect(both.map(\.answer) == [["끓인 물을 식히는 그릇"], ["숙우"]])
    #expect(both.allSatisfy { $0.confidence == 1 })
  }

  @Test func `each blank is a card that shows the others, with its hint`() {
    let found = cards("# 차\n\n- {{c1::세작}}은 {{c2::곡우::절기}} 전에 딴다")
    #expect(found.map(\.question) == ["[…]은 곡우 전에 딴다", "세작은 […] 전에 딴다"])
    #expect(found.map(\.answer) == [["세작"], ["곡우"]])
    #expect(found.map(\.hint) == [nil, "절기"])
  }

  @Test(arguments: ["{{}} 빈칸", "다관::그릇", "Q: 왜 덖는가?", "A: 산화를 멈추려고", "{{c1::열린 채", ":: 그릇"])
  func `halves of such marks make no card of this kind`(line: String) {
    #expect(!cards("# 다기\n\n- \(line)").contains { $0.confidence == 1 })
  }

  @Test(arguments: [
    ("- Q. Why steam the leaf?\n- A. It stops oxidation", "Why steam the leaf? → It stops oxidation"),
    ("**질문:** 왜 덖는가?\n**답:** 산화를 멈추려고", "왜 덖는가? → 산화를 멈추려고"),
    ("問：なぜ蒸すのか\n答：酸化を止めるため", "なぜ蒸すのか → 酸化を止めるため"),
    ("Q1: Where do bulbs sleep? A: In the cold", "Where do bulbs sleep? → In the cold"),
    ("### Q2. 겨울에 무엇을 하는가?\n\nA. 구근을 심음", "겨울에 무엇을 하는가? → 구근을 심음"),
    ("> Q: What is lime for?\n> A: For sour soil", "What is lime for? → For sour soil"),
  ])
  func `keys of many forms are understood`(note: String, card: String) { #expect(told(note) == [card]) }

  @Test func `lists stay lists, numbers keep their order, what is nested stays with its item`() {
    let found = cards("Q: How is tea made?\nA:\n1. pick\n   - by hand\n2. steam\n3. roll")
    #expect(found.map(\.answer) == [["pick: by hand", "steam", "roll"]])
    #expect(found.map(\.isOrdered) == [true])
  }

  @Test func `ticked choices are right, and all are shown`() {
    #expect(
      told("## 덖음차인 것은?\n\n- [x] 세작\n- [ ] 옥로\n- [x] 우전") == ["덖음차인 것은? (세작 / 옥로 / 우전) → 세작 / 우전"])
    #expect(!cards("## 오늘 할 일은?\n\n- [ ] 물 주기\n- [ ] 거름 주기").contains { $0.rule == "Q" })
  }

  @Test func `lines beside written cards are read as ever, those of cards are not read twice`() {
    let note = "# 다기\n\n다관은 무엇에 쓰는가?\n?\n차를 우리는 데 쓴다\n\n- 숙우 : 끓인 물을 식히는 그릇"
    #expect(told(note) == ["다관은 무엇에 쓰는가? → 차를 우리는 데 쓴다", "다기의 숙우는? → 끓인 물을 식히는 그릇", "다음이 가리키는 말은? 끓인 물을 식히는 그릇 → 숙우"])
  }

  @Test func `one question with two answers stays two cards`() {
    let found = cards("Q: Name a dye.\nA: madder\n\nQ: Name a dye.\nA: weld")
    #expect(found.map(\.answer) == [["madder"], ["weld"]])
    #expect(Set(found.map(\.id)).count == 2)
  }

  @Test func `a blank within a blank, in a formula, beside a link`() {
    #expect(
      told("Felt is {{c1::matted {{c2::wool}} fibre}} made by hand.") == [
        "Felt is […] made by hand. → matted wool fibre", "Felt is matted […] fibre made by hand. → wool",
      ])
    #expect(told("Mass and energy: $E = {{c1::mc^{2}}}$ holds.") == ["Mass and energy: E = […] holds. → mc^2"])
    #expect(told("Dye of {{c1::madder}}(red) is old.") == ["Dye of […](red) is old. → madder"])
  }

  @Test func `a long answer is no reason to drop a card`() {
    let answer = String(repeating: "the thread goes over and under, ", count: 12) + "and back"
    #expect(told("Q: How is cloth made?\nA: \(answer)").count == 1)
  }

  @Test func `an answer of fifty lines and one of a page are cards as they are`() {
    let list = cards("Q: Which kilns stand on the hill?\nA:\n" + (1...50).map { "- kiln \($0)\n" }.joined())
    #expect(list.map(\.answer.count) == [50])
    let page = cards(
      "Q: What is told of the flood?\nA: " + String(repeating: "It rained and the river rose. ", count: 200))
    #expect(page.count == 1 && page[0].answer[0].count > 5_000)
  }

  @Test func `a card by its tag and a card by its key go each their way`() {
    let note =
      "The ==firebox== is below the kiln. #flashcards\n\nQ: Who feeds it?\nA: the stoker\n\nThe ==flue== is above. #flashcards\n"
    let found = cards(note).map { "\($0.question) → \($0.answer.joined())" }
    #expect(
      found == [
        "The […] is below the kiln. → firebox", "Who feeds it? → the stoker", "The […] is above. → flue",
      ])
  }

  @Test func `the rule can be switched off, then the lines are read by others`() {
    let note = "# 다기\n\n- 다관 :: 차를 우리는 그릇"
    #expect(!Reading(note: note, file: "a.md", disabledRules: ["Q"]).cards.contains { $0.rule == "Q" })
  }

  @Test(arguments: [
    "Use std::vector and A::B in C++.", "fe80::1 is a local address.", "lookup :: Eq a => a -> [(a, b)] -> Maybe b",
    "Meet at 10:30 or 11::00.", "- ?\n- what now", "The page {{ title }} is a template.", "image: {{ .Values.image }}",
    "run with ${{ secrets.TOKEN }} set", "Q: in prose without any answer", "collapsed:: true",
    "- echo hi >> file.txt\n- cat << EOF\n- cin >> count", "C: is full of [things](http://a.b)",
    "```\nQ: what\nA: code\nterm :: type\n{{c1::x}}\n```", "`a :: b` and `{{c1::d}}` are code in a line.",
    "https://a.b/c\n?\nquery=1", "- [x] done\n- [ ] open", "## std::move :: semantics",
    "Scores were 3 <> 4 and n >> 1.",
  ])
  func `signs of programs and prose make no card`(line: String) {
    #expect(cards("# Weaving\n\n\(line)\n").filter { $0.rule == "Q" } == [])
  }
}
