import Testing

@testable import Notes

/// Sentences at the end of a paragraph that lead to the list below it.
@Suite struct LeadSentencesTests {
  /// The lines of a note as they hang on one another, two spaces a level.
  private func outline(_ note: String) -> [String] {
    let document = Document(note)
    return document.nodes.indices.dropFirst().map {
      String(repeating: "  ", count: document.ancestors(of: $0).count) + document.nodes[$0].text.string
    }
  }

  @Test(arguments: [
    ("가마는 흙을 굽는 시설이다. 가마의 종류는 다음과 같다.", "가마는 흙을 굽는 시설이다.", "가마의 종류:"),
    ("A kiln burns clay hard. Common fuels include:", "A kiln burns clay hard.", "Common fuels include:"),
    ("窯は土を焼く設備である。主な燃料は以下の通り：", "窯は土を焼く設備である。", "主な燃料は以下の通り："),
    ("窑是烧制陶器的设备。常见的燃料有：", "窑是烧制陶器的设备。", "常见的燃料有："),
  ])
  func `the last sentence heads the list alone`(paragraph: String, told: String, lead: String) {
    let lines = outline("\(paragraph)\n- 하나\n- 둘\n")
    #expect(lines.prefix(2) == [told, lead])
    #expect(lines.contains("  하나") && lines.contains("  둘"))
  }

  @Test func `below an item it stands between the item and its list`() {
    let lines = outline("- 가마: 흙을 굽는 시설이다. 연료의 종류는 아래와 같다.\n    - 소나무\n    - 참나무\n")
    #expect(lines.contains("  연료의 종류:"))
    #expect(lines.contains("    소나무"))
  }

  @Test func `a name as follows is a name, with a sentence before it or without`() {
    #expect(outline("가마를 고르는 방법은 다음과 같습니다.\n1. 흙을 본다\n2. 불을 본다\n").first == "가마를 고르는 방법:")
    #expect(outline("가마가 무너진 이유는\n- 비\n- 지진\n").first == "가마가 무너진 이유:")
  }

  @Test(arguments: [
    "A kiln is a furnace. It consists of:", "A kiln is a furnace. For example:", "가마는 시설이다. 이는 다음과 같다.",
    "A kiln holds about 3. Parts:", "Kilns burn clay, e.g. pots:",
  ])
  func `a sentence that needs the one before stays with it`(paragraph: String) {
    #expect(outline("\(paragraph)\n- one\n- two\n").first?.hasPrefix(String(paragraph.prefix(12))) == true)
    #expect(!outline("\(paragraph)\n- one\n- two\n").dropFirst().contains { paragraph.hasSuffix($0) })
  }

  @Test func `a paragraph without a list stays whole`() {
    let text = "A kiln burns clay hard. Common fuels include:"
    #expect(outline("\(text)\n\nThe rest.\n").first == text)
  }

  @Test(arguments: [
    ("病程较短但是很重, 预后良好. 少数复发", "病程较短但是很重，预后良好。少数复发"), ("苹果, 香蕉, 梨", "苹果, 香蕉, 梨"),
    ("窑变是什么?", "窑变是什么？"), ("烧成温度为1,280度左右.", "烧成温度为1,280度左右。"), ("使用 a.b, c.d", "使用 a.b, c.d"),
    ("釉, そして土.", "釉, そして土."), ("**釉料的主要成分**, 其次是灰", "**釉料的主要成分**，其次是灰"),
  ])
  func `marks of a Latin keyboard behind Chinese are those of its script`(line: String, read: String) {
    #expect(HalfWidthMarks.mended(Text(line)) == Text(read))
  }
}
