import Testing

@testable import Cards

/// Headings and sentences that are whole clauses, and words that only look like a topic or a condition.
@Suite struct ClauseTests {
  @Test func `a heading that claims something is asked for its reason`() {
    let cards = told("# 제다\n\n## 찻잎은 습기에 약한 재료이다.\n\n- 공기 속 물기를 쉽게 빨아들이는 성질\n\n## 덖음\n\n- 솥에서 볶는 일")
    #expect(cards.contains { $0.hasPrefix("찻잎은 습기에 약한 재료이다: 왜 그런가?") })
    #expect(!cards.contains { $0.contains("다.란?") || $0.contains("이다란?") })
  }

  @Test func `a heading that tells what to do is asked for how`() {
    let cards = told("# 제다\n\n## 보관\n\n1. 통 자체를 밀봉\n   뚜껑과 통 사이를 밀랍으로 막는 방법\n2. 속지를 교체\n   새 한지로 바꾸어 습기를 막는 방법\n")
    #expect(!cards.contains { $0.contains("밀봉이란?") || $0.contains("교체란?") })
  }

  @Test func `a name that only ends like an object stays a name`() {
    #expect(KoreanClause.question(of: "가을 배추") == nil && KoreanClause.question(of: "마을 잔치") == nil)
    #expect(KoreanClause.question(of: "속지를 교체") == "속지를 교체: 무엇을 하는 것인가?")
    #expect(KoreanClause.question(of: "찻물을 교체") == "찻물을 교체: 무엇을 하는 것인가?")
  }

  @Test func `a marked word that its section is about is no blank`() {
    let cards = told("# 차\n\n## 백차\n\n- **백차**는 덖음과 비빔을 모두 거치지 않는다\n\n## 녹차\n\n- 솥에서 덖은 차", by: "F11")
    #expect(!cards.contains { $0.hasSuffix("→ 백차") })
  }

  @Test func `또는 is no topic, and a turn of speech no condition`() {
    let cards = told("# 제다\n\n- 위조 또는 유념에서 잎이 상한 것을 알아챌 수 있는 방법이다.\n- 차이점을 좀 더 살펴보자면 백차는 덖지 않고 말린다.")
    #expect(!cards.contains { $0.contains("또란?") || $0.contains("살펴보자면 어떻게") })
  }
}
