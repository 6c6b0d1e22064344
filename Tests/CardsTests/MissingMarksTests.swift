import Notes
import Testing

@testable import Cards

/// Heads without their mark, pairs in one line, glosses, and what a sentence calls a thing.
@Suite struct MissingMarksTests {
  private func told(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: "; "))" }
  }

  @Test func `a numbered line in the row of numbered heads is one of them`() {
    let found = cards("## 2.1 다관\n\n찻잎을 우리는 주전자\n\n2.2 숙우\n: 물을 식히는 그릇\n- 백자로 만든 것이 많음\n")
    #expect(found.contains { $0.question == "숙우란?" && $0.answer == ["물을 식히는 그릇"] })
    let outline = Document("## 1.1 Weirs\n\nLow walls.\n\n1.3 Sluices\n\n1.2 gates were shut at night.\n")
    #expect(outline.nodes.filter(\.isHeading).count == 1)
  }

  @Test func `letters over their words are read as one head`() {
    let found = told("# 네트워크\n\n## TCP\n\nTransmission Control Protocol\n연결을 맺고 나서 데이터를 보내는 프로토콜\n")
    #expect(found.contains("TCP는 무엇의 약자인가? → Transmission Control Protocol"))
    #expect(found.contains { $0.hasPrefix("TCP란? → 연결을 맺고") })
    #expect(!found.contains { $0.hasPrefix("TCP의 특징은?") })
    // Words that do not begin with the letters stay a line.
    #expect(Document("## TCP\n\nTransport layer rules\n").nodes.contains { $0.text == "Transport layer rules" })
  }

  @Test func `pairs apart by a slash are asked one by one`() {
    let found = told("# Locks\n\n- paddle : a small sliding door / sill : the foot of a gate\n")
    #expect(
      found.contains("What is paddle? → a small sliding door")
        || found.contains { $0.hasSuffix("→ a small sliding door") })
    #expect(found.contains { $0.hasSuffix("→ the foot of a gate") })
    #expect(told("# 茶\n\n- 绿茶：不发酵的茶；红茶：全发酵的茶\n").contains { $0.hasSuffix("→ 全发酵的茶") })
    #expect(ApartPairs.of("물 : 산 / 들 : 강 / 바다").isEmpty)
    #expect(ApartPairs.of("높이 : 2 / 3").isEmpty)
  }

  @Test func `a bracket that says what kind of thing a name is defines it`() {
    let found = told("# 다실\n\n## 물\n\n- 끓인 물은 숙우(뜨거운 물을 잠시 식히는 데 쓰는 그릇)에 붓는다\n")
    #expect(found.contains("숙우란? → 뜨거운 물을 잠시 식히는 데 쓰는 그릇"))
    #expect(!told("# 다실\n\n## 물\n\n- 물을 붓는다(먼저 식힌 다음 천천히 붓는 것이 좋다)\n").contains { $0.contains("붓는다란?") })
  }

  @Test func `examples behind a meaning are no list of it`() {
    let found = told("# 다실\n\n- 담소 다실 : 손님과 나누는 대화. ex) 차 모임, 달맞이 모임\n")
    #expect(found.contains { $0.hasPrefix("담소 다실") && $0.hasSuffix("→ 손님과 나누는 대화") })
  }

  @Test func `letters of the alphabet head the dashes below them`() {
    let note = "# 다실\n\n가) 물 끓이기 : 화로 위\n- 솥 담당 : 불을 보는 사람\n- 잿물 담당\n\n나) 물 식히기 : 마루\n- 그릇 담당\n- 부채 담당\n"
    let document = Document(note)
    let places = Dictionary(uniqueKeysWithValues: document.nodes.indices.map { (document.nodes[$0].text.string, $0) })
    let helper = document.nodes.first { $0.text == "그릇 담당" }
    #expect(helper.map { document.nodes[$0.parent].text.string.hasPrefix("물 식히기") } ?? false, "\(places)")
  }

  @Test func `what a sentence calls a thing is asked for its meaning`() {
    let note = "# Weirs\n\n## Gauges\n\nA pump that makes a voltage across a wall is called an **electric pump**.\n"
    #expect(told(note).contains("What is an electric pump? → a pump that makes a voltage across a wall"))
    let form =
      "# Weirs\n\n## Gates\n\nAnother form of gate is **stop logs**, which are beams laid one upon the other.\n"
    #expect(
      told(form).contains {
        $0.hasPrefix("What are stop logs? → a form of gate, which") || $0.hasPrefix("What is stop logs?")
      })
    #expect(EnglishCalled.read("This is called a weir") == nil)
    #expect(EnglishCalled.read("The wall of a river and its gates are called weirs in law") != nil)
  }

  @Test func `a line that begins with its verb tells what its head does`() {
    let found = told("# Locks\n\n## Upper gate\n\nreferences the marks on the wall that show the level of the canal.\n")
    #expect(
      found.contains {
        $0.hasPrefix("What does Upper gate do? → references") || $0.hasPrefix("What does upper gate do?")
      })
  }

  @Test func `a time as the answer asks when`() {
    var draft = Draft(
      .question, ask: "Locks: what must consent exist?", ["prior to opening the gate"], at: 1,
      of: Page(Document("# Locks\n\n- consent must exist prior to opening the gate\n")), confidence: 0.7)
    draft.rule = "F37"
    #expect(EnglishTimes.mended(draft).question == "Locks: when must consent exist?")
    draft.answer = ["the keeper's key"]
    #expect(EnglishTimes.mended(draft).question == "Locks: what must consent exist?")
  }

  @Test func `the order of a case is asked of that case`() {
    let found = told("# 제다\n\n녹차에서는 살청 -> 유념 -> 건조 순으로 반복\n")
    #expect(found.contains("녹차의 순서는? → 살청; 유념; 건조"))
  }

  @Test func `sums of figures are worked numbers`() {
    #expect(!told("# 물 높이\n\n- 평균 = (3 + 5 + 7) / 3 = 5 미터\n").contains { $0.contains("공식") })
  }
}
