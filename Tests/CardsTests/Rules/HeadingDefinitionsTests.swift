import Testing

@testable import Cards

@Suite struct HeadingDefinitionsTests {
  @Test func `a heading asks for the line that defines it`() {
    #expect(
      told("# 빵\n\n## 오토리즈\n\n밀가루와 물만 먼저 섞어 쉬게 하는 방법\n\n## 풀리시\n\n- 묽은 반죽", by: "F1").first
        == "오토리즈란? → 밀가루와 물만 먼저 섞어 쉬게 하는 방법")
    #expect(
      told("# Bread\n\n## Autolyse\n\nA rest that flour and water take together before the salt goes in.", by: "F1")
        == [
          "What is Autolyse? → A rest that flour and water take together before the salt goes in.",
          "Which term is meant? A rest that flour and water take together before the salt goes in → Autolyse",
        ])
  }

  @Test func `a long definition is asked both ways`() {
    let cards = cards("# 한옥\n\n### 처마\n\n지붕 끝이 벽 밖으로 길게 나온 부분을 가리키는 말\n\n### 기단\n\n- 돌").filter { $0.rule == "F1" }
    #expect(cards.map(\.question) == ["처마란?", "다음이 가리키는 말은? 지붕 끝이 벽 밖으로 길게 나온 부분"])
    #expect(cards.last?.answer == ["처마"])
  }

  @Test(arguments: ["장점", "정의", "Notes", "Overview", "특징"])
  func `generic headings are no terms`(heading: String) {
    let questions = cards("# 빵\n\n## 사워도우\n\n### \(heading)\n\n- 신맛이 남\n- 껍질이 단단함\n").map(\.question)
    #expect(
      !questions.contains {
        $0.hasPrefix(heading) || $0.contains("What is \(heading)") || $0.contains("What are \(heading)")
      })
  }

  @Test func `a person's name in the title defines nothing`() {
    #expect(!told("# 찻잎 공부 1장: 민수\n\n## 위조\n\n- 잎의 물기를 빼는 과정").contains { $0.hasPrefix("찻잎 공부") })
  }

  @Test func `a stub gives nothing`() {
    #expect(
      told("# 빵\n\n## 풀리시\n\n## 비가\n\n- 물이 적은 반죽을 가리키는 말", by: "F1") == [
        "비가란? → 물이 적은 반죽을 가리키는 말", "다음이 가리키는 말은? 물이 적은 반죽 → 비가",
      ])
  }

  @Test func `a bold line that describes its heading is the meaning of that`() {
    let note = "# 차호 (Caddy)\n**잎을 오래 담아 둘 수 있는 항아리**\n\n- 뚜껑이 두 겹이다\n\n## 다른 이야기\n\n글\n"
    #expect(told(note).contains("차호란? → 잎을 오래 담아 둘 수 있는 항아리"))
  }
}
