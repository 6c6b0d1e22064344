import Testing

@testable import Notes

@Suite struct LineReaderTests {
  private func line(_ text: String) -> NoteLine? { LineReader.read([Text(text)]).first }

  @Test(arguments: ["- 막", "* 막", "+ 막", "• 막", "。 막", "○ 막", "▪ 막", "▶ 막", "- 。 막", "· 막", "– 막", "◦막"])
  func `every bullet is read off, also doubled ones`(text: String) {
    #expect(line(text)?.text == "막")
    #expect(line(text)?.isItem == true)
  }

  @Test(arguments: ["-막", "。막", "물이 끓는다。 그리고 식는다", "-5도"])
  func `a sign within the text is no bullet`(text: String) {
    #expect(line(text)?.isItem == false)
    #expect(line(text)?.text == Text(text))
  }

  @Test(arguments: [
    ("1. 물", "1."), ("2) 물", "2)"), ("(3) 물", "(3)"), ("④ 물", "④"), ("## 1.2 ) 물", "1.2 )"), ("가. 물", "가."),
    ("## [3] 물", "[3]"),
    ("## 5-3 물", "5-3"),
  ])
  func `numbers before names are kept apart`(text: String, ordinal: String) {
    #expect(line(text)?.text == "물")
    #expect(line(text)?.ordinal?.trimmed == Text(ordinal))
  }

  @Test(arguments: ["1945년 봄", "3.5 리터", "2024-05-01 비", "가을이 온다", "10 그루"])
  func `years, amounts and words are no numbers of a list`(text: String) {
    #expect(line(text)?.ordinal == nil)
    #expect(line(text)?.text == Text(text))
  }

  @Test func `a heading mark wins over a bullet and a number`() {
    for text in ["#### • 장점", "#### 장점", "1. #### 장점", "- #### 장점", "#### 장점 ####"] {
      #expect(line(text)?.form == .heading(level: 4))
      #expect(line(text)?.text == "장점")
    }
    #expect(line("#태그")?.isHeading == false)
    #expect(line("####### 물")?.isHeading == false)
  }

  @Test func `a check box and a pin go, done or not`() {
    let done = line("- [x]  📌**물**은 흐른다")
    #expect(done?.text == "**물**은 흐른다")
    #expect(done?.hasCheckbox == true && done?.isImportant == true)
    #expect(line("- [ ] 물은 흐른다")?.hasCheckbox == true)
    #expect(line("- [y] 물")?.hasCheckbox == false)
  }

  @Test func `a leading arrow is a conclusion`() {
    for arrow in ["→", "⇒", "->", "=>", "-->"] {
      #expect(line("- \(arrow) 물이 넘침")?.isConclusion == true)
      #expect(line("- \(arrow) 물이 넘침")?.text == "물이 넘침")
    }
    #expect(line("- 물 → 김")?.isConclusion == false)
  }

  @Test func `quote marks and columns are counted`() {
    #expect(line("> > - 물")?.quoteDepth == 2)
    #expect(line("\t- 물")?.indent == 4)
    #expect(line("  \t- 물")?.indent == 4)
    #expect(line("   - 물")?.indent == 3)
    #expect(line("물  ")?.breaksHard == true)
  }

  @Test func `fences, formulas and comments hold their lines`() {
    let lines = LineReader.read(
      ["```sh", "# 물", "~~~", "```", "$$", "- x", "$$", "<!-- 물", "- 불 -->", "- 흙"].map { Text($0) })
    #expect(lines[1].form == .code && lines[1].text == "# 물")
    #expect(lines[5].form == .formula)
    #expect(lines[8].setAside == "N9")
    #expect(lines[9].isItem)
  }

  @Test func `stars are headings in org only`() {
    let org = LineReader.read(["#+TITLE: 물", "* 강", "** 시내", "- 샘"].map { Text($0) })
    #expect(org.map(\.isHeading) == [false, true, true, false])
    #expect(LineReader.read(["# 물", "* 강"].map { Text($0) })[1].isItem)
  }

  @Test func `numbers of lines count from one`() {
    #expect(LineReader.read(["물", "", "불"].map { Text($0) }).map(\.number) == [1, 2, 3])
  }
}
