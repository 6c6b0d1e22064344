import Testing

@testable import Cards

@Suite struct EnglishAnnouncementTests {
  private func asked(_ line: String, _ items: String = "- cups\n- bowls\n- tiles") -> [String] {
    told("# Kiln\n\n## Clay\n\n\(line)\n\(items)", by: "F21")
  }

  @Test func `a list is asked for without words for some number`() {
    #expect(asked("There are several kinds of clay:") == ["What are the kinds of clay? → cups / bowls / tiles"])
    #expect(asked("This is a list of all wares of clay:") == ["What are all wares of clay? → cups / bowls / tiles"])
    #expect(
      asked("Clay may be found in a number of places:", "- ponds\n- caves\n- hills") == [
        "Which places may clay be found in? → ponds / caves / hills"
      ])
  }

  @Test func `questions the writer asks himself and sentences of pronouns announce nothing`() {
    #expect(asked("Will it lead to any of the following:") == [])
    #expect(asked("How long does clay last? Generally, these are sorted, for example:") == [])
  }

  @Test func `what people do is asked as deeds`() {
    #expect(
      asked("Careful potters:", "1. Control their fires\n2. Clean their tools\n3. Choose dry wood") == [
        "Clay: what do careful potters do? → Control their fires / Clean their tools / Choose dry wood"
      ])
  }

  @Test func `a marked name stands for its line`() {
    #expect(
      asked(
        "There are three kinds of clay:", "- **Kaolin**, such as china clay\n- **Ball clay** which is dark\n- Marl")[0]
        == "What are the three kinds of clay? → Kaolin / Ball clay / Marl")
  }

  @Test func `a list with fewer lines than its count is none`() {
    #expect(told("# Kiln\n\n## Wares\n\n- 5 wares of clay\n  - cups\n  - bowls", by: "F15") == [])
  }
}
