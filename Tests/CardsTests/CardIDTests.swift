import Testing

@testable import Cards

@Suite struct CardIDTests {
  private func id(_ question: String, _ kind: CardKind = .definition, _ occurrence: Int = 0) -> CardID {
    CardID(question: .init(question), kind: kind, occurrence: occurrence)
  }

  @Test func `it is thirteen small letters and digits`() {
    for question in ["온돌이란?", "What is tea?", ""] {
      let raw = id(question).rawValue
      #expect(raw.count == 13)
      #expect(raw.allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
    }
  }

  @Test func `it hangs on question, kind and occurrence alone`() {
    #expect(id("온돌이란?") == id("온돌이란?"))
    #expect(id("온돌이란?") != id("온돌이란?", .list))
    #expect(id("온돌이란?") != id("온돌이란?", .definition, 1))
    #expect(id("온돌이란?") != id("마루란?"))
  }

  @Test func `spaces, width and case do not change it`() {
    #expect(id("What is Tea?") == id("what is  tea ?"))
    #expect(id("온돌이란?") == id("온돌 이란？"))
  }

  @Test func `a card keeps its identity when its answer, its place or its note's name changes`() {
    let before = cards("# 한옥\n\n## 마루\n\n- 나무 널을 깐 시원한 바닥 공간\n\n## 처마\n\n- 끝", file: "a.md")
    let after = cards("# 한옥\n\n## 처마\n\n- 끝\n\n## 마루\n\n- 나무 널로 짠 넓고 시원한 바닥 공간", file: "b/c.md")
    #expect(before.first { $0.question == "마루란?" }?.id == after.first { $0.question == "마루란?" }?.id)
    #expect(before.contains { $0.question == "마루란?" })
  }

  @Test func `the number for the fuzz is the hash of its characters`() {
    #expect(CardID("").hash64 == 0xCBF2_9CE4_8422_2325)
    #expect(CardID("a").hash64 == 0xAF63_DC4C_8601_EC8C)
    #expect(CardID("foobar").hash64 == 0x8594_4171_F739_67E8)
  }
}
