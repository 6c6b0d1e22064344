import Testing

@testable import Cards

@Suite struct DefiningSentencesTests {
  @Test func `a Korean sentence is split at its copula`() {
    let note = "# 찻잎\n\n## 위조\n\n위조란 잎의 수분을 천천히 날리는 과정을 가리키는 말\n\n- 살청은 잎을 뜨거운 솥에서 덖어 산화를 멈추는 것을 말한다."
    #expect(
      told(note, by: "F13") == [
        "위조란? → 잎의 수분을 천천히 날리는 과정을 가리키는 말", "다음이 가리키는 말은? 잎의 수분을 천천히 날리는 과정 → 위조",
        "살청이란? → 잎을 뜨거운 솥에서 덖어 산화를 멈추는 것", "다음이 가리키는 말은? 잎을 뜨거운 솥에서 덖어 산화를 멈추는 것 → 살청",
      ])
  }

  @Test func `a sentence that only names is answered by the line above`() {
    #expect(
      told("# 찻잎 다루기\n\n볶은 잎을 손으로 비벼 즙을 내는 과정이다.\n이를 유념이라고 부른다.", by: "F13").first?.hasPrefix(
        "유념이란? → 볶은 잎을 손으로 비벼 즙을 내는 과정") == true)
  }

  @Test func `the way back asks for a bare name, whatever little words both have`() {
    let told = told(
      "# Law\n\n## Estoppel\n\nIn law, estoppel is the rule that a promise binds even where nobody paid for the promise before.",
      by: "F13")
    #expect(told.contains { $0.hasPrefix("Which term is meant? the rule that") && $0.hasSuffix("→ estoppel") })
  }

  @Test func `where something happens is not what it is`() {
    #expect(!told("# 찻잎\n\n- 홍차 잎은 발효실에서 대부분 산화\n- 백차는 그늘에서 천천히 건조\n").contains { $0.contains("란?") })
    #expect(!told("# 찻잎\n\n- 솥에서 가장 많이\n  - 홍차 잎은 솥에서 모두 산화\n").contains { $0.contains("많이란?") })
  }

  @Test func `English sentences define too`() {
    #expect(
      told("# Tea\n\n## Making\n\n- Withering refers to the slow loss of water from fresh leaves.", by: "F13")
        == [
          "What is Withering? → the slow loss of water from fresh leaves",
          "Which term is meant? the slow loss of water from fresh leaves → Withering",
        ])
    #expect(
      told("# Tea\n\n## Cups\n\n- The **gaiwan** is a lidded bowl without a handle.", by: "F13").first?.hasSuffix(
        "gaiwan? → a lidded bowl without a handle") == true)
  }

  @Test func `Chinese and Japanese sentences define too`() {
    #expect(told("# 茶\n\n## 工序\n\n- 杀青是指用高温破坏鲜叶中酶的活性。", by: "F13") == ["“杀青”是什么？ → 用高温破坏鲜叶中酶的活性"])
    #expect(told("# お茶\n\n## 作り方\n\n- 萎凋とは、葉の水分を抜く工程", by: "F13") == ["「萎凋」とは？ → 葉の水分を抜く工程", "次が指す語は？ 葉の水分を抜く工程 → 萎凋"])
  }

  @Test(arguments: [
    "그것은 뜨거운 돌이 녹은 것을 말한다.", "반란은 왕의 뜻을 꺾는 일", "This means the tea is ready to pour.", "It is a bowl for the table.",
  ])
  func `a pronoun or half a word is no term`(line: String) {
    #expect(told("# 화산 이야기\n\n## 분화\n\n- \(line)", by: "F13") == [])
  }
}
