import Testing

@testable import Cards

/// Shapes of cards that readers found wrong more often than right; each with one beside it that is asked as before.
struct WaitingShapesTests {
  private func queue(_ note: String) -> [String] {
    Reading(note: note, file: "note.md").cards.filter { $0.confidence >= 0.5 }.map {
      $0.question + " → " + $0.answer.joined(separator: " / ")
    }
  }

  /// Whether there are cards that hold some words, and all of them wait.
  private func waits(_ note: String, _ words: String) -> Bool {
    let cards = Reading(note: note, file: "note.md").cards.filter {
      ($0.question + " " + $0.answer.joined(separator: " ")).contains(words)
    }
    return !cards.isEmpty && cards.allSatisfy { $0.confidence < 0.5 }
  }

  @Test func `mixed lines below an English name are no members that are asked at once`() {
    let note = "# Kilns\n\n## Fuel\n\n- Wood\n  - Beech\n  - Alder\n- Peat: cut turf that has been dried\n"
    #expect(!queue(note).contains { $0.contains("belongs to") })
    #expect(queue(note).contains("What is Peat (Fuel)? → cut turf that has been dried"))
  }

  @Test func `the way back to a name waits where the name is not asked for its meaning`() {
    let note = "# Hulls\n\n## Buying\n\n- Offer search - specs are made by builders, a lot more owners involved\n"
    #expect(queue(note).contains { $0.hasPrefix("Buying: Offer search?") })
    #expect(waits(note, "Which term is meant?"))
  }

  @Test(arguments: [
    ("# 茶\n\n## 茶具\n\n- 壶嘴\n  - 由红泥组成\n", "由红泥组成"),
    ("# 窯\n\n## 做法\n\n- 衡量火候強弱\n  - 從顏色得知窯溫對釉的影響強度\n", "從顏色得知"),
    ("# 茶\n\n## 特点\n\n- 红茶\n  - 由叶片发酵组成\n", "由叶片发酵组成"),
  ])
  func `below a Chinese name stands what it is made of, and that waits`(note: String, words: String) {
    #expect(waits(note, words))
  }

  @Test func `below a Chinese name stands what it is, and that is asked`() {
    #expect(queue("# 茶具\n\n## 部件\n\n- 网纹滤网\n  - 极细滤网\n- 壶盖\n").contains("“网纹滤网”是什么？ → 极细滤网"))
  }

  @Test func `the unit behind a figure is no blank`() {
    #expect(waits("# 窑\n\n## 温度\n\n- 此后窑内的压力是-70**mV**，不再升高\n", "[…]，不再"))
  }

  @Test func `what is in proportion is asked for what it hangs on`() {
    #expect(queue("# 窯\n\n## 大きさ\n\n- 火力\n  - 薪の量に比例\n").contains("「火力」は何に比例する？ → 薪の量"))
  }

  @Test func `a Chinese name told by what can be done with it is asked for what it is`() {
    let asked = queue("# 詞\n\n## 詞的組成\n\n`root`\n`base`：能加affix形成新詞的root或stem\n")
    #expect(asked.contains("詞：“base”是什么？ → 能加affix形成新詞的root或stem"))
  }

  @Test(arguments: [
    ("# 망\n\n## 예1\n\n- Broadcast 주소: 192.168.10.255 (뒤가 전부 1)\n", "Broadcast"),
    ("# 도자기\n\n## 유약\n\n유약은 **이 과정**이다.\n\n### 유약이란\n\n먼저 표기를 다시 정립 하겠습니다.\n", "정립 하겠습니다"),
    ("# 도자기\n\n## 기와\n\n우리나라는 암키와와 수키와가 따로 되어있지만 이웃은 하나로 합쳐진 형태이다.\n", "합쳐진 형태이다"),
    ("# 도자기\n\n도자기에서 제일 중요한건 불이다.\n", "중요한건 불이다"),
    ("# 가마\n\n## 땔감의 종류\n\n- 소나무를 잘라서 만든 것이 땔감이다\n- 마른 정도에 따라 종류가 나뉜다\n", "따라 종류가 나뉜다"),
  ])
  func `what a Korean note says of itself or of us is no meaning`(note: String, words: String) {
    #expect(waits(note, words))
  }

  @Test func `a Korean table of two machines and whether they agree is a sample`() {
    let table =
      "# 망\n\n| PC1 | PC2 | 통신 유무 |\n|---|---|---|\n| 10.0.0.1/8 | 10.0.0.2/8 | o |\n| 10.0.0.1/16 | 10.1.0.2/16 | x |\n"
    #expect(!queue(table).contains { $0.contains("통신 유무") })
    let real = "# 망\n\n| 장비 | 계층 | 주소 |\n|---|---|---|\n| 허브 | 1 | 없음 |\n| 스위치 | 2 | MAC 주소 |\n"
    #expect(queue(real).contains { $0.contains("스위치") && $0.contains("MAC 주소") })
  }

  @Test func `a line that leads to its list is no meaning`() {
    let note = "# 가마\n\n## 굴가마\n\n- 굴가마의 구성 요소 (지역마다 다름)\n  - 아궁이\n  - 굴뚝\n"
    #expect(!Reading(note: note, file: "note.md").cards.contains { $0.answer.contains { $0.hasPrefix("굴가마의 구성") } })
  }

  @Test func `a formula and a use behind a Korean name are asked for as such`() {
    let asked = queue("# 유약\n\n## 재료\n\n- 혼합 유약: m = m_a + x m_b\n- 재 유약: 옛날에 가마에서 주로 사용됨\n")
    #expect(asked.contains { $0.hasPrefix("혼합 유약의 식은?") })
    #expect(asked.contains("재 유약의 특징은? → 옛날에 가마에서 주로 사용됨"))
  }

  @Test func `a week of the course is no name`() {
    #expect(waits("# 陶艺\n\n## week2\n\n泥料与釉料在温度上的关系\n", "week2"))
  }

  @Test func `the first in what comes first belongs to it`() {
    let note =
      "# 인상\n\n### 초두 효과\n초두 효과는 우선 접하는 정보에 근거해서 인상을 형성하는 경향이다.\n- 먼저 접하는 정보에 근거해서 인상을 형성하는 경향\n"
    #expect(
      Reading(note: note, file: "note.md").cards.contains { $0.question.hasSuffix("먼저 접하는 정보에 근거해서 인상을 형성하는 경향") })
  }

  @Test func `an English line below a Korean name waits`() {
    #expect(
      waits("# 지붕\n\n## 처마\n\n처마는 비를 막는다.\n\nThe rafters carry the eaves of the hall.\n", "what do the rafters"))
  }

  @Test func `def is a label for a meaning`() {
    #expect(
      queue("# Locks\n\n## Pound\n\n- Def: the level water between two locks\n").contains {
        $0.hasSuffix("→ the level water between two locks") && $0.contains("ound") && !$0.contains("Def")
      })
  }
}
