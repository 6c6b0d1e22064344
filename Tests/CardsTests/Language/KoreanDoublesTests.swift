import Testing

@testable import Cards

/// No fact of a line is asked twice in other words.
@Suite struct KoreanDoublesTests {
  @Test func `a case and its part are one`() {
    let found = cards("# 다실\n\n## 솥\n\n- 물을 다루는 일\n- 솥의 물이 끓으면 물은 하얀 **수증기**로 바뀐다\n")
    #expect(found.filter { $0.question.contains("끓으면") }.count == 1)
  }

  @Test func `a sentence that stands twice is asked once`() {
    let line = "- 주인은 끓는 물을 대나무 국자로 나눈다\n"
    let note = "# 다실\n\n## 솥\n\n- 물을 다루는 일\n" + line + "- 불을 피우는 자리\n" + line + "- 손잡이가 긴 도구\n"
    #expect(told(note).filter { $0.contains("주인은") && !$0.contains(" / ") }.count == 1)
  }

  @Test func `two names of one sentence are two facts`() {
    let note = "# 다실\n\n## 차\n\n- 잎을 다루는 일\n- 봄에 딴 잎은 **우전**으로 부르고, 여름에 딴 잎은 **하차**로 부른다\n"
    #expect(told(note).contains { $0.hasSuffix("→ 우전") })
    #expect(told(note).contains { $0.hasSuffix("→ 하차") })
  }

  private static let merits = "- 물이 식으면 뚜껑이 저절로 천천히 닫힘\n  - 손잡이가 나무라 들기 쉬움\n"

  @Test func `an item of a short list is not asked by itself`() {
    let note = "# 다실\n\n## 무쇠솥\n\n- 쇠를 부어 만든 물 끓이는 도구\n- 장점\n  \(Self.merits)"
    #expect(told(note).filter { $0.contains("뚜껑") } == ["무쇠솥의 장점은? → 물이 식으면 뚜껑이 저절로 천천히 닫힘 / 손잡이가 나무라 들기 쉬움"])
  }

  @Test func `of a list too long to be said whole, single items are asked as well`() {
    let rest = "  - 겨울에도 물이 빨리 식지 않아 한 번 끓인 물로 온 마을 사람이 저녁 내내 차를 나누어 마실 수 있음\n"
    let more = "  - 바닥이 두꺼워 불이 고르지 않은 화덕 위에 올려 두어도 가장자리부터 가운데까지 물이 고르게 데워지고 눌어붙지 않아 아이도 쉽게 닦고 다음 날 새벽에 다시 쓸 수 있음\n"
    let note = "# 다실\n\n## 무쇠솥\n\n- 쇠를 부어 만든 물 끓이는 도구\n- 장점\n  \(Self.merits)\(rest)\(more)"
    #expect(told(note).contains("무쇠솥의 장점: 물이 식으면 무엇이 저절로 천천히 닫히는가? → 뚜껑"))
  }

  @Test func `of two questions that answer each other the one that wants more is asked`() {
    let found = cards("# 다실\n\n## 주인\n\n- 차를 내는 사람\n- 주인은 손잡이가 긴 대나무 국자로 끓는 물을 나눈다\n")
    let both = found.filter { $0.question.contains("국자") && $0.answer == ["끓는 물"] }
    #expect(both.isEmpty)
    #expect(found.contains { $0.line == 6 })
  }

  @Test func `a list of which all but one line is asked by itself waits`() {
    let note =
      "# 다실\n\n## 무쇠솥\n\n- 쇠를 부어 만든 물 끓이는 도구\n- 물이 식으면 뚜껑이 저절로 닫힌다\n- 불이 세면 손잡이가 뜨거워진다\n- 다루는 이가 늘 곁에 있다\n"
    let gathered = cards(note).filter { $0.question == "무쇠솥의 특징은?" }
    #expect(gathered.allSatisfy { $0.confidence < 0.5 })
  }

  @Test func `of two words the writer marked in one sentence each is wanted`() {
    let found = told("# 다실\n\n## 제다\n\n- 잎을 다루는 일\n- 손님이 차를 마시는 **다실**은 차를 덖는 **덖음방**과 담을 사이에 두고 있다.\n")
    #expect(found.count { $0.hasSuffix("→ 다실") || $0.hasSuffix("→ 덖음방") } == 2)
  }

  @Test func `spaces do not make a short list long`() {
    let list =
      "  - 불이 세지면 솥 안의 물이 한꺼번에 끓어올라 옆에 둔 찻잔과 찻잎까지 모두 젖게 될 수 있음\n  - 뚜껑이 무거워서 아이가 들면 위험함\n  - 솥이 식으면 녹이 빨리 슬어 물맛이 달라질 수 있음\n"
    let note = "# 다실\n\n## 무쇠솥\n\n- 쇠를 부어 만든 물 끓이는 도구\n- 단점\n" + list
    #expect(told(note).filter { $0.hasPrefix("무쇠솥의 단점") }.count == 1)
  }

  @Test func `an item of an announced list is not asked by itself`() {
    let list = "- 모든 찻잎은 **금방 시드는 상태**가 된다\n- 묵은 찻잎에서 햇잎으로 향이 옮는 일은 드물다\n"
    let note = "# 다실\n\n## 제다\n\n제다는 두 가지 가정 아래 만들어졌다.\n\n" + list
    #expect(told(note).filter { $0.contains("시드는") }.count == 1)
  }

  @Test func `a line of a meaning in several lines is not asked by itself`() {
    let lines = "물, 잎, 그릇, 불 등의 살림에 속한다\n\n주인이 늘 챙겨야 하는 살림\n\n손님을 맞으려고 갖추는 살림\n"
    #expect(told("# 다실\n\n## 찻자리의 개념\n\n" + lines).count { $0.contains("그릇, 불") } == 1)
  }
}
