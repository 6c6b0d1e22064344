import Testing

@testable import Notes

/// Several names with their colons in one line.
@Suite struct BoldLabelsTests {
  private func lines(_ note: String) -> [String] {
    Document(note).nodes.filter { $0.isMatter }.map { $0.text.string }
  }

  @Test func `bold names with colons in one line are lines of their own`() {
    #expect(
      lines("# 부엌\n\n**솥**: 끓이는 그릇이다. **체**: 거르는 그릇이다.\n").filter { $0.contains("그릇") }
        == ["솥: 끓이는 그릇이다.", "체: 거르는 그릇이다."])
    #expect(lines("# Kitchen\n\n- **Sieve:** sorts flour. **Pot**: boils water.\n").count == 2)
  }

  @Test(arguments: [
    "**솥**: 끓이는 그릇이다. **장점**: 튼튼하다.", "**솥**: 끓이는 그릇이다. 무겁다.", "**솥** 옆의 **체**: 거르는 그릇이다.",
    "- **솥**: 그릇이다. **체**: 그릇이다.\n  - 속의 줄",
  ])
  func `one name, a side of it, or lines of its own leave the line whole`(text: String) {
    #expect(
      lines("# 부엌\n\n\(text)\n").count { $0.contains("솥") } == 1
        && !lines("# 부엌\n\n\(text)\n").contains { $0.hasPrefix("장점") })
  }

  @Test func `Chinese sentences that each have a name and a colon are lines of their own`() {
    #expect(lines("# 茶室\n\n炉：火、灰。壶：水、茶。\n") == ["炉：火、灰。", "壶：水、茶。"])
    #expect(lines("# 茶室\n\n炉：火、灰。壶里有水。\n").count == 1)
    #expect(lines("# 茶室\n\n炉：火、灰。优点：暖和。\n").count == 1)
  }

  @Test func `a bold name with its meaning stands beside one with a list`() {
    let document = Document("# 茶室\n\n**器具**：\n\n- 炉\n- 壶\n\n**水温**：九十度以上。\n")
    let water = document.nodes.firstIndex { $0.text.string.hasPrefix("水温") }
    #expect(water.map { document.nodes[document.nodes[$0].parent].text.string } == "茶室")
  }
}
