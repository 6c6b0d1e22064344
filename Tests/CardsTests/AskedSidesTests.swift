import Testing

@testable import Cards

/// Titles and labels that ask about the thing above them, or name a side of it.
struct AskedSidesTests {
  /// The cards asked at once, "question → a / b".
  private func queue(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { $0.question + " → " + $0.answer.joined(separator: " / ") }
  }

  @Test(arguments: [
    ("사용하는 이유", "다관을 사용하는 이유는?"), ("필요한 이유", "다관이 필요한 이유는?"), ("주로 쓰는 곳", "다관을 주로 쓰는 곳은?"),
    ("(주로 깨지는 경우)", "다관이 주로 깨지는 경우는?"), ("쓰면 안 되는 때", "다관: 쓰면 안 되는 때는?"), ("발생하는 경우", "다관이 발생하는 경우는?"),
  ])
  func `a Korean label with a verb asks of what stands above it`(title: String, question: String) {
    let cards = told("# 다구\n\n## 다관\n\n### \(title)\n\n- 찻잎이 많을 때\n- 손님이 올 때\n", by: "F14")
    #expect(cards == ["\(question) → 찻잎이 많을 때 / 손님이 올 때"])
  }

  @Test func `a Korean verb with a thing of its own before it is no label`() {
    #expect(told("# 다구\n\n## 다관\n\n### 값을 쓰는 곳\n\n- 장부\n- 표\n", by: "F14").isEmpty)
    #expect(told("# 다구\n\n## 다관\n\n### 실패하는 경우\n\n- 다시 굽는다\n- 버린다\n", by: "F14").isEmpty)
  }

  @Test(arguments: [
    ("When to use", "When should you use Kiln?"), ("When not to use it", "When should you not use Kiln?"),
    ("Why it matters", "Why does Kiln matter?"), ("How it works", "How does Kiln work?"),
    ("How to use", "How do you use Kiln?"),
    ("Why we need it", "Why do we need Kiln?"), ("Why is it important", "Why is Kiln important?"),
    ("Where it is used", "Where is Kiln used?"), ("Used for", "What is Kiln used for?"),
    ("Why use it", "Why use Kiln?"),
  ])
  func `an English title that asks takes the name above`(title: String, question: String) {
    let cards = told("# Pottery\n\n## Kiln\n\n### \(title)\n\n- dry clay\n- thin walls\n", by: "F14")
    #expect(cards == ["\(question) → dry clay / thin walls"])
  }

  @Test(arguments: [
    ("为什么需要", "为什么需要茶壶？"), ("什么时候用", "什么时候用茶壶？"), ("如何工作", "茶壶如何工作？"), ("如何使用它", "如何使用茶壶？"),
  ])
  func `a Chinese title that asks takes the name above`(title: String, question: String) {
    #expect(
      told("# 茶具\n\n## 茶壶\n\n### \(title)\n\n- 茶叶多\n- 客人少\n", by: "F14") == ["\(question) → 茶叶多 / 客人少"])
  }

  @Test(arguments: [
    ("使う場面", "急須を使う場面は？"), ("必要な理由", "急須が必要な理由は？"), ("いつ使うか", "急須をいつ使うか？"), ("なぜ必要か", "急須はなぜ必要か？"),
  ])
  func `a Japanese title that asks takes the name above`(title: String, question: String) {
    #expect(
      told("# 茶道具\n\n## 急須\n\n### \(title)\n\n- 茶葉が多い\n- 客が少ない\n", by: "F14") == ["\(question) → 茶葉が多い / 客が少ない"])
  }

  @Test(arguments: [
    ("# 스라소니\n\n## 서식지\n\n- 깊은 숲\n- 눈 덮인 산\n", "스라소니의 서식지는? → 깊은 숲 / 눈 덮인 산"),
    (
      "# Otter\n\n## Habitat\n\n- clear rivers\n- rocky coasts\n",
      "What is the habitat of Otter? → clear rivers / rocky coasts"
    ),
    ("# Glaze\n\n## Alternatives\n\n- wax\n- slip\n", "What are the alternatives to Glaze? → wax / slip"),
    ("# 猞猁\n\n## 分布\n\n- 北方的森林\n- 高山的草地\n", "“猞猁”的分布是怎样的？ → 北方的森林 / 高山的草地"),
    ("# オオヤマネコ\n\n## 食性\n\n- 小さなウサギ\n- 川の魚\n", "「オオヤマネコ」の食性は？ → 小さなウサギ / 川の魚"),
  ])
  func `a side of a thing is asked of the thing, not for its meaning`(note: String, card: String) {
    #expect(told(note, by: "F14") == [card])
    #expect(told(note, by: "F1").isEmpty)
  }

  @Test func `a sentence below a side is asked with the side`() {
    let cards = queue(
      "# 다실\n\n## 찻가마\n\n### 관리\n\n- 바닥은 굵은 소금으로 닦는다\n\n### 역사\n\n- 고려 때 남쪽 절에서 처음 만들었다\n- 나중에 북쪽으로 퍼졌다\n")
    #expect(!cards.contains { $0.hasPrefix("역사란?") })
  }

  @Test func `a side without an owner, and one that is told what it means, stay topics`() {
    #expect(told("# 구조\n\n- 위층\n- 아래층\n", by: "F14").isEmpty)
    #expect(told("# 다실\n\n## 구조\n\n여러 방이 하나로 이어진 형태\n", by: "F14").isEmpty)
  }

  @Test(arguments: ["요인", "조치", "업무", "고지사항", "자격 요건"])
  func `a Korean title for several things asks for all its lines`(noun: String) {
    let cards = told("# 찻집\n\n## 손님 응대\n\n### 찻집 주인의 \(noun)\n\n- 찻물 온도 살피기\n- 찻잔 데우기\n- 자리 정돈\n", by: "F2")
    #expect(cards.count == 1)
    #expect(cards[0].hasSuffix("는? → 찻물 온도 살피기 / 찻잔 데우기 / 자리 정돈") || cards[0].contains("은? → 찻물 온도 살피기"))
    #expect(told("# 찻집\n\n## 찻집 주인의 \(noun)\n\n- 찻물 온도 살피기\n", by: "F1").isEmpty)
  }

  @Test func `an English title that narrows its kind asks for every line`() {
    #expect(
      told("# Clay\n\n## Key differences between clay and glaze\n\n- Clay is soft\n- Glaze is hard\n", by: "F2") == [
        "What are the key differences between clay and glaze? → Clay is soft / Glaze is hard"
      ])
  }

  @Test func `how many there are is not whose they are`() {
    let cards = told("# 물길\n\n## 수문\n\n### 3가지 종류\n\n- 여닫이 수문\n- 미닫이 수문\n- 들창 수문\n", by: "F14")
    #expect(cards == ["수문의 3가지 종류는? → 여닫이 수문 / 미닫이 수문 / 들창 수문"])
  }

  @Test func `a label with its owner is asked, not defined`() {
    #expect(queue("# 다구\n\n찻숟갈의 목적은 찻잎의 양을 재는 것이다.\n") == ["찻숟갈의 목적은? → 찻잎의 양을 재는 것"])
  }
}
