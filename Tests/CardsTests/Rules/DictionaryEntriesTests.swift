import Testing

@testable import Cards

@Suite struct DictionaryEntriesTests {
  private let note = """
    # 生词

    ## kiln 英[kɪln]
    美[kɪln]
    n.\t窑; 炉; 干燥炉
    [例句]The potter opened the kiln at dawn.
    陶工在黎明打开了窑。

    ## glaze 英[ɡleɪz]

    vt.\t给…上釉; 装玻璃
    n.\t釉; 光泽
    """

  @Test func `each part of speech is asked for its meanings`() throws {
    let found = cards(note).filter { $0.rule == "F29" }
    #expect(
      found.map { "\($0.question) → \($0.answer.joined(separator: " / "))" } == [
        "“kiln”是什么意思？ → 窑 / 炉 / 干燥炉", "“glaze (vt.)”是什么意思？ → 给…上釉 / 装玻璃", "“glaze (n.)”是什么意思？ → 釉 / 光泽",
      ])
    let extra = try #require(found.first?.extra)
    #expect(extra.contains("英[kɪln]") && extra.contains("The potter opened the kiln at dawn."))
  }

  @Test func `no other rule reads the lines of an entry`() {
    #expect(cards(note).allSatisfy { $0.rule == "F29" })
  }

  @Test func `a heading with brackets and no sounds is no entry`() {
    #expect(
      !cards("# 词\n\n## kiln [tool]\n\nn. 窑; 炉\n").contains {
        $0.question.contains("是什么意思") && $0.answer == ["窑", "炉"]
      })
  }
}
