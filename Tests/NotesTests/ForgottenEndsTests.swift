import Testing

@testable import Notes

/// What a note loses where the end of something was forgotten, or was never written: no more than a paragraph.
@Suite struct ForgottenEndsTests {
  private static let matter = "## Kettles\n\n- Spout: where the water leaves\n\n## Lids\n\nA lid keeps the steam in.\n"

  /// The lines below the first heading that are read.
  private func read(_ note: String) -> [String] {
    Document(note).lines.filter { $0.setAside == nil && !$0.isBlank && $0.form != .code && $0.form != .fence }.map(
      \.text.string)
  }

  @Test(arguments: [
    "<!-- TOC -->", "<!-- TOC depthFrom=1 -->", "<!-- @import \"[TOC]\" {cmd=\"toc\" depthFrom=1} -->",
    "<!-- toc -->\n\n- [Kettles](#kettles)\n- [Lids](#lids)\n\n<!-- tocstop -->",
    "<!-- START doctoc generated TOC -->\n**Table of Contents**\n\n- [Kettles](#kettles)\n\n<!-- END doctoc generated TOC -->",
    "<!-- @import \"[TOC]\" -->\n<!-- code_chunk_output -->\n\n* [Kettles](#kettles)\n  * [Lids](#lids)\n\n<!-- /code_chunk_output -->",
    "<!-- TOC start -->\n- Kettles\n- Lids\n<!-- TOC end -->",
    "<!-- vim-markdown-toc GFM -->\n* Kettles\n<!-- vim-markdown-toc -->",
  ])
  func `a list of contents ends where its program says, or with its links`(contents: String) {
    #expect(
      read("# Tea\n\n\(contents)\n\n\(Self.matter)")
        == ["Tea", "Kettles", "Spout: where the water leaves", "Lids", "A lid keeps the steam in."])
  }

  @Test(arguments: [
    "<!-- a remark to myself", "%% private", "<script>\nvar a", "<style>\np {}", "<details>\n<summary>More",
    "$$\nE = m",
    ":PROPERTIES:\n:ID: 1", "<div class=\"mermaid\">\ngraph",
  ])
  func `a comment, a formula or a box that is never closed ends with its paragraph`(opening: String) {
    let read = read("# Tea\n\n\(opening)\n\n- leaves are picked in April\n\n\(Self.matter)")
    #expect(
      read.suffix(5) == [
        "leaves are picked in April", "Kettles", "Spout: where the water leaves", "Lids", "A lid keeps the steam in.",
      ])
  }

  @Test func `code that is never closed ends at a heading below a blank line`() {
    #expect(read("# Tea\n\n```sh\nls # all\n\n# a remark\n\n\(Self.matter)").suffix(4).first == "Kettles")
    // Another block that opens says the same of the one before it.
    #expect(read("# Tea\n\n```sh\nls\n\n\(Self.matter)\n```swift\nlet a = 1\n```\n").contains("Kettles"))
  }

  @Test func `code that is closed keeps its number signs`() {
    #expect(read("# Tea\n\n```md\na\n\n## Kettles\n\nb\n```\n\nc") == ["Tea", "c"])
    #expect(read("# Tea\n\n````md\n\n## Kettles\n```sh\nls\n```\n````\n\nc") == ["Tea", "c"])
    #expect(read("# Tea\n\n<!-- a\n\n## Kettles\n\nb -->\n\nc") == ["Tea", "c"])
  }

  @Test func `a first heading that names goals or a licence does not take the page with it`() {
    for heading in ["# Learning goals", "# License"] {
      #expect(
        read("\(heading)\n\nBy the end you know kettles.\n\n\(Self.matter)").contains("A lid keeps the steam in."))
    }
    // A section of its own goes as a whole.
    #expect(
      read("# Tea\n\n\(Self.matter)\n## License\n\n### MIT\n\nAll may use it.").last == "A lid keeps the steam in.")
  }

  @Test func `a heading that says what holds something is no list of contents`() {
    #expect(read("# Tea\n\n## Contents of a leaf\n\n- caffeine").contains("Contents of a leaf"))
    #expect(!read("# Tea\n\n## Contents\n\n- caffeine").contains("Contents"))
  }
}
