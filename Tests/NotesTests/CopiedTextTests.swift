import Testing

@testable import Notes

/// What copying and exporting leaves in lines: numbers without points, escaped numbers, signs of radicals, marks of lists.
struct CopiedTextTests {
  private func headings(_ note: String) -> [String] {
    Document(note).nodes.filter(\.isHeading).map(\.text.string)
  }

  @Test func `bare numbers that count headings are taken off`() {
    #expect(headings("## 1 Clay\n\nx\n\n## 2 Glazes\n\ny\n") == ["Clay", "Glazes"])
    #expect(headings("## 1. 흙\n\nx\n\n## 2 유약\n\ny\n") == ["흙", "유약"])
  }

  @Test func `other numbers before headings stay`() {
    #expect(headings("## 3 Ways to fire\n\nx\n\n## Glazes\n\ny\n") == ["3 Ways to fire", "Glazes"])
    #expect(headings("## 1 Clay\n\nx\n\n## 3 Kilns\n\ny\n") == ["1 Clay", "3 Kilns"])
  }

  @Test func `an escaped number counts, and its line begins no list`() {
    let nodes = Document("# 찻집\n\n1\\. 손님\n\n- 단골: 자주 오는 사람\n").nodes
    #expect(nodes.contains { $0.text == "손님" && $0.kind != .item })
  }

  @Test(arguments: [("⾎液的⼯具", "血液的工具"), ("⻢与⻋", "马与车"), ("血液", "血液")])
  func `signs of radicals are the letters they stand for`(copied: String, read: String) {
    #expect(CleanLines(copied).lines == [Text(read)])
  }

  @Test func `a semicolon that closes an item of a list is no part of it`() {
    #expect(Document("# 茶\n\n- 揉捻；\n- 发酵；\n").nodes.contains { $0.text == "揉捻" })
  }

  @Test(arguments: [
    #"壺の深さは \\(h ~ \mathrm{[cm]}\\) である"#, #"壺の深さは \(h ~ \mathrm{[cm]}\) である"#,
  ])
  func `formulas between escaped brackets are formulas`(line: String) throws {
    let inline = Inline(parsing: Text(line))
    #expect(inline.text == "壺の深さは h [cm] である")
    #expect(inline.spans.contains { $0.mark == .formula })
  }

  @Test func `formulas on lines of their own between doubled backslashes are no text`() {
    let note = "# 窯\n\n\\\\[\n    \\ominus: \\mathrm{Zn} \\\\\\\\\n\\\\]\n\n温度を測る。\n"
    #expect(!Document(note).nodes.contains { $0.isMatter && $0.kind != .formula && $0.text.contains("ominus") })
  }

  @Test func `a particle behind a bracket belongs to it`() {
    #expect(Document("# 차\n\n- 찻잔(tea cup) 으로 마신다\n").nodes.contains { $0.text == "찻잔(tea cup)으로 마신다" })
  }

  @Test func `a link to another page and a memo are no matter`() {
    let nodes = Document("## 前\n\n[茶の道](cha.md)\n\n// MEMO: あとで見る。\n\n茶は葉を蒸して作る。\n").nodes
    #expect(nodes.filter(\.isMatter).map(\.text.string) == ["茶は葉を蒸して作る。"])
  }

  @Test func `a box between lines of colons has its title over what it holds`() throws {
    let document = Document("# 채권\n\n::: tip 국채 (Government Bond)\n나라가 낸다.\n:::\n\n밖의 글이다.\n")
    let title = try #require(document.nodes.indices.first { document[$0].text == "국채 (Government Bond)" })
    #expect(document[title].isSection)
    let inside = try #require(document.nodes.indices.first { document[$0].text == "나라가 낸다." })
    let outside = try #require(document.nodes.indices.first { document[$0].text == "밖의 글이다." })
    #expect(document[inside].parent == title)
    #expect(document[outside].parent != title)
  }

  @Test func `three colons of a card are no box`() {
    #expect(Document("# Pots\n\nBisque ::: fired once\n").nodes.contains { $0.text.contains("Bisque") })
    #expect(Admonition.fence("::: unknownword text") == nil)
    #expect(Admonition.fence(":::") == .closes)
  }

  @Test func `numbers right before bold names count them`() {
    let document = Document("# 管理\n\n1.**决策**\n\n选一个方案。\n\n2.**组织**\n\n分工合作。\n")
    let names = document.nodes.indices.filter { document[$0].ordinal != nil }
    #expect(names.map { document[$0].text.string } == ["决策", "组织"])
    #expect(names.allSatisfy { document[$0].children.count == 1 })
  }

  @Test func `a backslash at the end breaks the line and is no text`() {
    #expect(Document("# Pots\n\n- Clay is wet\\\n").nodes.contains { $0.text == "Clay is wet" })
  }
}
