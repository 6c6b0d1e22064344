import Testing

@testable import Notes

/// Forms other programs write, and habits of hand, that must not cost a note its matter.
@Suite struct StrangeFormsTests {
  /// The lines that are read.
  private func read(_ note: String) -> [String] {
    Document(note).lines.filter {
      $0.setAside == nil && !$0.isBlank && $0.form != .code && $0.form != .fence && $0.form != .formula
    }
    .map(\.text.string)
  }

  @Test(arguments: [
    "1. ```sh\n   ls\n   ```", "- [ ] ```sh\n  ls\n  ```", "Run this: ```sh\nls\n```", "```sh\nls\n```;",
    "```sh\nls```",
    "> ```sh\n> ls", "- ```sh\n  ls\n  ```",
  ])
  func `code ends where it ends, however it begins`(code: String) {
    #expect(read("# Tea\n\n\(code)\n\nLeaves are picked in April.\n").last == "Leaves are picked in April.")
  }

  @Test(arguments: [
    "$$\nx = 1\n$$.", "$$\nx = 1\n$$ (1)", "The sum is $$\nx\n$$", "\\[\nx = 1\n\\].", "$$ is the number of a process",
  ])
  func `a formula ends at its marks, whatever stands beside them`(formula: String) {
    #expect(read("# Tea\n\n\(formula)\n\nLeaves are picked in April.\n").last == "Leaves are picked in April.")
  }

  @Test(arguments: ["```ad-note", "```{tip}", "```{admonition} Remember"])
  func `a box in the marks of code holds text`(fence: String) {
    #expect(
      read("# Tea\n\n\(fence)\nLeaves are picked in April.\n```\n\n```sh\nls\n```\nend") == [
        "Tea", "Leaves are picked in April.", "end",
      ])
  }

  @Test(arguments: [
    ("1）찻잎은 사월에 딴다", "찻잎은 사월에 딴다"), ("②）葉を摘む", "葉を摘む"), ("ㄱ) 찻잎은 사월에 딴다", "찻잎은 사월에 딴다"),
    ("1-1) 찻잎은 사월에 딴다", "찻잎은 사월에 딴다"), ("イ）葉を摘む", "葉を摘む"), ("o\tleaves", "leaves"), ("§\tleaves", "leaves"),
    ("\\- leaves", "leaves"),
  ])
  func `numbers and bullets come off`(line: String, text: String) {
    #expect(read(line) == [text])
  }

  @Test func `letters that are words stay`() {
    #expect(read("o leaves") == ["o leaves"])
    #expect(read("1-1 draw") == ["1-1 draw"])
    #expect(read("ア. x") == ["ア. x"])
  }

  @Test func `a definition list is pairs`() {
    #expect(
      read("Spout\n: where the water leaves\n\nLid\n: keeps the steam in\n: keeps dust out")
        == ["Spout: where the water leaves", "Lid: keeps the steam in; keeps dust out"])
    #expect(read("It is so.\n: a remark") == ["It is so.", ": a remark"])
  }

  @Test func `a title underlined with tildes is a heading`() {
    let lines = Document("Kettles\n~~~~~~~\n\ntext\n\nLids\n~~~~\n\nmore").lines.filter(\.isHeading).map(\.text.string)
    #expect(lines == ["Kettles", "Lids"])
  }

  @Test func `what stands behind a summary is told of it`() {
    #expect(
      read("<details><summary>Spout</summary>where the water leaves</details>") == ["**Spout**: where the water leaves"]
    )
    #expect(read("<details><summary>What is tea?</summary>A drink.</details>") == ["**What is tea?** A drink."])
  }

  @Test func `a date above pairs takes none of them with it`() {
    let pairs = "Spout: where the water leaves\nLid: keeps the steam in\nHandle: stays cool"
    #expect(read("# Tea\nDate: 2024-03-04\n\n\(pairs)").count == 4)
    #expect(read("# Tea\nDate: 2024-03-04\n\(pairs)").count == 4)
    #expect(read("# Tea\nDate: 2024-03-04\nTags: tea, water\nReviewed: no\n\n\(pairs)").count == 4)
  }

  @Test func `a list to be done ends with its gap and goes below its bullet`() {
    #expect(read("# Tea\n\n- TODO\n- Spout: where the water leaves") == ["Tea", "Spout: where the water leaves"])
    #expect(read("# Tea\n\n- TODO\n  - buy leaves\n- a spout leads water") == ["Tea", "a spout leads water"])
    #expect(read("# Tea\n\nTODO\n- buy leaves\n\n- a spout leads water") == ["Tea", "a spout leads water"])
  }

  @Test func `sources end where matter begins`() {
    #expect(
      read("**References**\n- [Berg](https://tea.example)\n\n- Spout: where the water leaves") == [
        "Spout: where the water leaves"
      ])
    #expect(
      read("- References\n  - [Berg](https://tea.example)\n  - Spout: where the water leaves") == [
        "Spout: where the water leaves"
      ])
  }

  @Test func `goals end at the first heading below them, licences are matter where they are told of`() {
    #expect(
      read("# Tea\n\n## Learning objectives\n\n- know kettles\n\n### Kettles\n\n- a spout leads water") == [
        "Tea", "Kettles", "a spout leads water",
      ])
    #expect(read("# Software licenses\n\n- MIT: few conditions").count == 2)
    #expect(read("# Tea\n\n- a leaf\n\n## MIT License\n\nAll may use it.") == ["Tea", "a leaf"])
  }

  @Test func `a page that begins with a rule keeps its first part`() {
    #expect(read("---\n\n# Kettles\n\n- spout: leads water\n\n---\n\n# Lids").first == "Kettles")
    #expect(read("---\ntitle: Tea\ntags:\n  - leaves\n---\n\n# Kettles") == ["Kettles"])
  }

  @Test func `prose in a frame is read in Korean, too`() {
    #expect(read("```\n찻잎은 사월에 딴다.\n물은 칠십 도로 식힌다.\n```").count == 2)
    #expect(
      read("```text\nSpout: the part where the water leaves.\nLid: the part that keeps the steam in.\n```").count == 2)
    #expect(read("```\nlet 찻잎 = 3;\n출력(찻잎);\n```") == [])
  }

  @Test func `a word that stresses a sentence is no name`() {
    let line = Document("Important: a spout leads the water out").lines[0]
    #expect(line.text.string == "a spout leads the water out")
    #expect(line.isImportant)
    #expect(read("Fact: none here") == ["Fact: none here"])
  }

  @Test func `a price is no formula`() {
    let note = "# Tea $$\n\nPrice: $$\n\nLeaves are picked in April.\n\n$$\nx\n$$\n\nWater is cooled.\n\n$$\ny\n$$\n"
    #expect(read(note).suffix(2) == ["Leaves are picked in April.", "Water is cooled."])
  }

  @Test func `of an odd number of fences the one before a heading was forgotten`() {
    let note =
      "# Tea\n\n```\nls\n\n## Kettles\n\n- a spout leads water\n\n```\npwd\n```\n\n## Lids\n\n- a lid keeps steam"
    #expect(read(note) == ["Tea", "Kettles", "a spout leads water", "Lids", "a lid keeps steam"])
  }

  @Test(arguments: [
    "git push   # 원격 저장소에 올린다\ngit pull   # 원격 저장소에서 받는다", "ls: 목록을 보여 준다\ncd: 폴더를 옮긴다",
    "INFO: 서버가 시작되었습니다.\nError: 파일을 찾을 수 없습니다.", "손님: 차 한 잔 주세요.\n주인: 네, 곧 가져다 드립니다.",
  ])
  func `commands, logs and dialogues in a Korean frame stay code`(text: String) {
    #expect(read("# 차\n\n```\n\(text)\n```") == ["차"])
  }

  @Test(arguments: ["-는 현재를 나타낸다\n-은 과거를 나타낸다", "-쟁이: 그런 사람\n-꾼: 하는 사람", "-네, 안녕하세요.\n-학교에 가요.", "-이/가\n-을/를"])
  func `endings and dialogues keep their dashes`(text: String) {
    #expect(read(text).allSatisfy { $0.hasPrefix("-") })
  }

  @Test func `how a box looks is no matter, work to do ends at a rule or a bold title`() {
    #expect(read("```ad-note\ntitle: Energy\ncollapse: closed\nA spout leads water.\n```") == ["A spout leads water."])
    for end in ["---", "**Kettles and lids**"] {
      #expect(read("## Homework\n\n- read page 5\n\n\(end)\n\n- a spout leads water").last == "a spout leads water")
    }
  }

  @Test func `facts written as headings are items, titles are not`() {
    let items = Document(
      "# Tea\n## Spout: where the water leaves\n## A lid keeps the steam in.\n## Handle: what stays cool"
    ).lines
    #expect(items.map(\.isItem) == [false, true, true, true])
    for note in [
      "# Tea\n## Chapter 1: Kettles\n## Chapter 2: Lids\n## Chapter 3: Leaves", "# Tea\n## Kettles\n## Lids\n## Leaves",
      "# Tea\n## What is tea?\n## Who drinks tea?\n## Where does tea grow?",
      "# Tea\n## Spout: where the water leaves\ntext\n## A lid keeps the steam in.\ntext\n## Handle: what stays cool\ntext",
    ] {
      #expect(Document(note).lines.filter(\.isItem) == [])
    }
  }

  @Test func `a table of one column is a list`() {
    let note = "| Parts |\n|---|\n| Spout: where the water leaves |\n| A lid keeps the steam in. |"
    let document = Document(note)
    #expect(
      document.nodes.filter { $0.kind == .item }.map(\.text.string) == [
        "Spout: where the water leaves", "A lid keeps the steam in.",
      ])
  }
}
