import Testing

@testable import Notes

@Suite struct DocumentTests {
  private func outline(_ note: String) -> [String] {
    let document = Document(note)
    return document.nodes.dropFirst().map { String(repeating: "  ", count: $0.depth - 1) + $0.text.string }
  }

  @Test func `items hang below headings by their columns`() {
    #expect(outline("# 세포\n\n- 막\n  - 지질\n- 핵") == ["세포", "  막", "    지질", "  핵"])
  }

  @Test func `doubled and mixed bullets are siblings`() {
    #expect(outline("# 강\n。 길다\n\n- 넓다\n- 。 깊다") == ["강", "  길다", "  넓다", "  깊다"])
  }

  @Test func `a heading mark wins over a bullet`() {
    let document = Document("#### • 장점\n\n- 빠름")
    #expect(document[1].kind == .heading(level: 4))
    #expect(document[1].label?.kind == .pros)
  }

  @Test func `a label that lost its list gets it back`() {
    let note = "# 증기 기관\n- 장점\n  - 힘이 셈\n- 단점\n\n- 물이 많이 듦\n- 소리가 큼"
    #expect(outline(note) == ["증기 기관", "  장점", "    힘이 셈", "  단점", "    물이 많이 듦", "    소리가 큼"])
    #expect(Document(note).findings == [Finding(.strayLabel(label: "단점"), line: 4)])
  }

  @Test(arguments: [
    "- 균열\n- 뒤틀림\n- 가마의 이상 증상", "1. 계획\n2. 목적\n3. 재료\n4. 도구",
    "1. 初窑\n    - 小火\n2. 开窑的总结\n    - 记录\n3. 下一窑\n    - 修补",
  ])
  func `a word among items of its kind is no label`(list: String) {
    #expect(Document("# 가마\n\n## 불 때기\n\n" + list).nodes.allSatisfy { $0.label == nil })
  }

  @Test func `a Korean line right below a foreign name says what it is and heads nothing`() {
    let below = Document("# 가마\n\n## Bottle kiln\n병처럼 생긴 벽돌 가마\n- 굴뚝이 높음\n- 불이 세다")
    #expect(below.nodes.first { $0.text == "병처럼 생긴 벽돌 가마" }?.children.isEmpty == true)
    let korean = Document("# 가마\n\n## 병가마\n만드는 순서와 재료\n- 벽돌을 쌓음\n- 굴뚝을 올림")
    #expect(korean.nodes.first { $0.text == "만드는 순서와 재료" }?.children.count == 2)
  }

  @Test func `HTML headings are headings`() {
    let document = Document(
      "# Kilns\n\n<h2>Fuel</h2>\nWood burns long.\n\n<H3 align=\"left\"> Ash </H3>\n- soft\n\n<h2>Open end\nText.")
    #expect(document.nodes.filter(\.isHeading).map(\.text.string) == ["Kilns", "Fuel", "Ash"])
    #expect(document.nodes.first { $0.text == "Ash" }?.kind == .heading(level: 3))
  }

  @Test func `words in a color of their own are marked`() {
    func marked(_ text: String) -> [String] {
      let inline = Inline(parsing: Text(text))
      return inline.spans.filter { $0.mark == .strong }.map { inline.text[$0.range].string }
    }
    #expect(marked("Firing took <font color=red>three days</font>") == ["three days"])
    #expect(marked("Firing took <span style='color:red'>three **long** days</span>") == ["long"])
    #expect(marked("Firing took <span>three days</span> and <span class=\"quiz\">a night</span>") == ["a night"])
  }

  @Test func `a wrapped line joins the item above`() {
    let note = "- 강물이 바다로 흘러가면서 모래를 옮기는 일이 오랫동안 계속되면 → 강어귀에 모래가\n  쌓여 삼각주가 생김"
    #expect(Document(note).nodes.count == 2)
    #expect(Document(note)[1].lines == 1...2)
  }

  @Test func `a short line of Latin letters does not go on below`() {
    let long = "A quay is a wall of stone along which ships can lie to be loaded."
    #expect(
      outline(long + "\nCranes lift goods\nRopes hold ships\nTides lift both") == [
        long + " Cranes lift goods", "Ropes hold ships", "Tides lift both",
      ])
  }

  @Test func `a broken word is mended only when sure`() {
    let note = "- 물을 정 화함\n- 지도를 볼 수 있음\n- 널리 사용하면 됨"
    #expect(outline(note) == ["물을 정 화함", "지도를 볼 수 있음", "널리 사용하면 됨"])
    #expect(outline("- 규격을 표 준화함") == ["규격을 표준화함"])
  }

  @Test func `front matter, properties, contents and pictures are set aside`() {
    let note = "---\ntitle: 물\n---\n# 물\n\n![그림](a.png)\n\n---\n\n- [물](#물)\n\n물은 액체이다"
    let aside = Document(note).lines.compactMap(\.setAside)
    #expect(aside == ["N2", "N2", "N2", "N8", "N9", "N4"])
  }

  @Test func `control characters and direction marks never get through`() {
    let document = Document("# a\u{1B}[31mb\u{202E}c\u{0}\n")
    #expect(document[1].text == "a[31mbc")
  }

  @Test func `loose Hangul letters are composed`() {
    #expect(Document("# \u{1112}\u{1161}\u{11AB}강")[1].text == "한강")
  }

  @Test func `details become titles`() {
    let note = "<details><summary> 바다의 종류\n</summary>\n<div> 대양 / 내해 / 만\n</div>\n</details>"
    #expect(outline(note) == ["바다의 종류", "  대양 / 내해 / 만"])
  }

  @Test func `text is never read as a heading inside a fence`() {
    let document = Document("```bash\n# not a heading\n```\n# heading")
    #expect(document.nodes.filter(\.isHeading).map(\.text) == ["heading"])
  }
}
