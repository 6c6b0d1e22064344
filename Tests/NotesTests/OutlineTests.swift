import Testing

@testable import Notes

/// The outline of mended lines: R4, R7–R9, R11, R12.
@Suite struct OutlineTests {
  private func outline(_ note: String) -> [String] {
    let document = Document(note)
    return document.nodes.dropFirst().map { String(repeating: "  ", count: $0.depth - 1) + $0.text.string }
  }

  @Test func `a line that broke off goes on in the next`() {
    #expect(
      outline("- 반죽을 두 번 접어 냉장고에서 하룻밤 동안 천천히 발효시키는 동안에\n  풍미가 깊어짐") == [
        "반죽을 두 번 접어 냉장고에서 하룻밤 동안 천천히 발효시키는 동안에 풍미가 깊어짐"
      ])
    #expect(
      outline("Sourdough rises slowly because wild yeast works\nmore slowly than yeast from a packet.") == [
        "Sourdough rises slowly because wild yeast works more slowly than yeast from a packet."
      ])
  }

  @Test func `a label does not swallow the list below it`() {
    #expect(outline("- 그 외 반죽 도구\n  스크레이퍼(Scraper), 바네통(Banneton) 등").count == 2)
  }

  @Test(arguments: ["- 르방\n- 풀리시", "르방이다.\n풀리시이다.", "- 르방이 부풂\n\n  풀리시", "> 르방\n\n풀리시"])
  func `siblings, sentences and parts over a blank line stay apart`(note: String) {
    #expect(outline(note).count == 2)
  }

  @Test func `a joined line knows both its lines`() {
    let document = Document("# 빵\n\n- 반죽을 두 번 접어 냉장고에서 하룻밤 동안 천천히 발효시키는 동안에\n  풍미가 깊어짐\n- 소금")
    #expect(document.nodes.dropFirst().map(\.lines) == [1...1, 3...4, 5...5])
  }

  @Test func `text below a toggle is its child, not code`() {
    #expect(outline("- 누룩\n\n    곡물에 곰팡이를 띄운 것") == ["누룩", "  곡물에 곰팡이를 띄운 것"])
    #expect(outline("- 누룩 :\n\n    곡물에 곰팡이를 띄운 것") == ["누룩 : 곡물에 곰팡이를 띄운 것"])
  }

  @Test func `a label without a list takes the items after it, up to the next label`() {
    #expect(
      outline("# 무쇠솥\n- 장점\n\n- 열이 고름\n- 튼튼함\n- 단점\n\n- 무거움") == [
        "무쇠솥", "  장점", "    열이 고름", "    튼튼함", "  단점", "    무거움",
      ])
  }

  @Test func `an orphan list goes to the name just before it`() {
    #expect(
      outline("# 물레\n- 그릇을 빚는 틀\n  - 그 외 성형 도구\n\n○ 굽칼(Knife), 전대(Rib), 예새(Wood) 등") == [
        "물레", "  그릇을 빚는 틀", "    그 외 성형 도구", "      굽칼(Knife), 전대(Rib), 예새(Wood) 등",
      ])
  }

  @Test func `a rule across the page ends lists, not sections`() {
    #expect(outline("# 차\n\n**잎**\n- 어림\n\n---\n\n- 물") == ["차", "  잎", "    어림", "  물"])
  }

  @Test func `headings of equal level are siblings whatever came between`() {
    #expect(outline("# 차\n### 잎\n## 물\n### 샘") == ["차", "  잎", "  물", "    샘"])
  }

  @Test func `a numbered heading holds the quote that defines it`() {
    #expect(
      outline("# 집\n1. ##### 온돌(Ondol)\n> 바닥을 데우는 구조\n> \n2. ##### 마루\n> 널을 깐 바닥") == [
        "집", "  온돌(Ondol)", "    바닥을 데우는 구조", "  마루", "    널을 깐 바닥",
      ])
  }

  @Test func `boxes are read like the rest and end where they end`() {
    #expect(outline("# 茶\n> [!info] 定义\n> 茶是一种饮料\n\n水很重要") == ["茶", "  定义", "    茶是一种饮料", "  水很重要"])
    #expect(outline("# 차\n<aside>\n💡 물은 샘물이 좋다\n\n</aside>\n- 잎") == ["차", "  물은 샘물이 좋다", "  잎"])
  }

  @Test func `a template's heading gives its topic`() {
    #expect(outline("### Topic: 다관\n\n- 그릇").first?.hasSuffix("다관") == true)
    #expect(Document("### Topic: 다관\n\n- 그릇")[1].text == "다관")
  }

  @Test func `a whole bold sentence is a line, a bold name a title`() {
    #expect(Document("# 집\n\n**처마**\n\n비를 막는 곳")[2].kind == .title)
    #expect(Document("# 집\n\n**처마가 길면 그늘이 깊어진다**\n\n비를 막는 곳")[2].kind == .paragraph)
  }

  @Test func `children and parents agree`() {
    let document = Document("# 무쇠솥\n- 장점\n\n- 열이 고름\n- 단점\n\n- 무거움\n## 끝\n1. 하나\n   - 둘\n> 셋")
    for (index, node) in document.nodes.enumerated() {
      for child in node.children { #expect(document[child].parent == index) }
      #expect(index == 0 || document[node.parent].children.contains(index))
    }
  }
}
