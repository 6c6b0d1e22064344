import Testing

@testable import Notes

@Suite struct FieldListTests {
  @Test func `a field list at the very start belongs to the page`() {
    let document = Document(
      ":title: Weirs\n:slug: weirs\n:date: 2020-01-02\n:summary:\n\nA weir raises the water above it.\n")
    #expect(document.nodes.compactMap { $0.isMatter ? $0.text.string : nil } == ["A weir raises the water above it."])
  }

  @Test func `one such line alone, or one in the middle, is matter`() {
    #expect(Document(":star: Weirs\n\nA weir.\n").nodes.count { $0.isMatter } == 2)
    #expect(Document("A weir.\n\n:wave: Hello\n:wave: Again\n").nodes.count { $0.isMatter } >= 2)
  }

  @Test func `three marks or more make a heading of any word, also without a space`() {
    let document = Document("###exercise\n\nA weir.\n\n####1\n\nA lock.\n\n#tag\n")
    #expect(document.nodes.filter(\.isHeading).map(\.text.string) == ["exercise", "1"])
  }
}
