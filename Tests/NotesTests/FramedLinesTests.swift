import Testing

@testable import Notes

/// Small marks that strangers put round lines and headings.
@Suite struct FramedLinesTests {
  private func texts(_ note: String) -> [String] { Document(note).nodes.dropFirst().map(\.text.string) }

  @Test func `a frame round a whole line goes, one inside it stays`() {
    #expect(texts("# 茶\n\n- 【每只杯子占有一组连续的茶】\n").contains("每只杯子占有一组连续的茶"))
    #expect(texts("# 茶\n\n- 【重】先洗杯子，再【慢】注水】\n").contains { $0.hasPrefix("【重】") })
  }

  @Test func `numbers of headings in braces and remarks before a line are no text`() {
    #expect(texts("# 차\n\n### {1}. 물 끓이기\n\n물을 오래 끓인다.\n").contains("물 끓이기"))
    #expect(texts("# 차\n\n- (참고) 백차 : 덖지 않고 말린 차\n").contains("백차 : 덖지 않고 말린 차"))
    #expect(texts("# 차\n\n- (참고)\n").contains { $0.contains("참고") } || texts("# 차\n\n- (참고)\n").count == 1)
  }

  @Test func `a numbered part on directories is no list of contents`() {
    let note = "# 茶\n\n## 4.2 茶单\n\n茶单由一条条记录组成。\n\n## 4.3 目录\n\n目录本身就是一个有结构的茶单，由记录组成。\n"
    #expect(texts(note).contains("目录"))
    #expect(!texts("# 茶\n\n## 目录\n\n- [采茶](#采茶)\n- [泡茶](#泡茶)\n\n## 采茶\n\n清晨采茶。\n").contains("目录"))
  }

  @Test func `contents whose heads are headings in a list go with their items`() {
    let note =
      "# 차\n\n## 목차\n\n1. ### [덖음차](#덖음차)\n\n   - 정의\n   - 특징\n\n2. ### [찐 차](#찐-차)\n\n   - 정의\n   - 장단점\n\n## 덖음차\n\n솥에서 덖어 만든 차\n"
    #expect(!texts(note).contains("장단점"), "\(texts(note))")
    #expect(texts(note).contains("솥에서 덖어 만든 차"))
  }

  @Test func `small words behind a heading stand in brackets`() {
    #expect(
      texts("# Kettle <sub>주전자</sub>\n\n물을 끓이는 그릇\n").contains("Kettle(주전자)"), "\(texts("# Kettle <sub>주전자</sub>\n"))")
    #expect(texts("# 물\n\nH<sub>2</sub>O\n").contains { $0.contains("2") && !$0.contains("(2)") })
  }
}
