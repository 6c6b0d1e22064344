import TestKit
import Testing

@testable import Notes

/// What holds for the outline of any text whatever.
@Suite struct NotesLawTests {
  private static let fixtures = [
    "---\ntitle: 차\n---\n# 차 (Tea)\n\n- [잎](#잎)\n\n## 잎\n\n- **우전** : 곡우 전에 딴 ==어린잎==\n- 장점\n  - 향이 고움\n- 단점\n\n- 값이 비쌈\n- 。 귀함\n",
    "# Bread\n\n> [!tip] Crust\n> | Heat | Time |\n> |---|---|\n> | high | `short` |\n\n1. ##### Score\n> cut the *top*\n\n<details><summary>Tools\n</summary>\nlame / peel / stone\n</details>\n\n$$E = mc^2$$\n",
    "#+TITLE: x\n* Kitchen\n** kettle 주전자\n*** [[tea#pot|Pot]] and ![x](a.png) and <mark>cup</mark>\n\n우리기\t식히기\n다관\t숙우\n```\n# a\n```\n- [x] 📌 끝 → 시작 ~~아님~~\n",
  ]

  private func mutated(_ seed: UInt64) -> String {
    var random = Seeded(seed)
    var scalars = Array(random.pick(Self.fixtures).unicodeScalars)
    for _ in 0..<random.int(in: 1...20) where scalars.count > 1 {
      let place = random.int(in: 0...(scalars.count - 1))
      switch random.int(in: 0...3) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(contentsOf: random.text(length: 3).unicodeScalars, at: place)
      case 2: scalars.swapAt(place, random.int(in: 0...(scalars.count - 1)))
      default:
        scalars.insert(
          contentsOf: random.pick(["**", "|", "\n> ", "\n# ", "\n- ", "\n```\n", "$", "<b>", "[[", "`", "\n\t"])
            .unicodeScalars,
          at: place)
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  @Test(arguments: 0..<40) func `lines, parents and depths agree in any text`(block: UInt64) {
    for seed in (block * 20)..<(block * 20 + 20) {
      let note = seed % 4 == 0 ? mutated(seed) + Seeded(seed).hardText : mutated(seed)
      let document = Document(note)
      let clean = CleanLines(note).lines
      let last = max(1, clean.count)
      // Blank lines in a row are one; no other line is lost.
      let kept = document.lines.map(\.number)
      #expect(kept == Set(kept).sorted() && kept.allSatisfy { (1...last).contains($0) }, "seed \(seed)")
      let lost = Set(clean.indices.map { $0 + 1 }).subtracting(kept)
      #expect(lost.allSatisfy { clean[$0 - 1].isEmpty }, "seed \(seed)")
      for (index, node) in document.nodes.enumerated().dropFirst() {
        #expect((1...last).contains(node.lines.lowerBound) && node.lines.upperBound <= last, "seed \(seed)")
        #expect(document[node.parent].children.filter { $0 == index }.count == 1, "seed \(seed)")
        #expect(
          node.inline.spans.allSatisfy { $0.range.upperBound <= node.text.count && !$0.range.isEmpty }, "seed \(seed)")
        if case .table(let table) = node.kind { #expect(document.tables.indices.contains(table), "seed \(seed)") }
      }
      for table in document.tables { #expect(table.rows.allSatisfy { (1...last).contains($0.line) }, "seed \(seed)") }
      #expect(document.findings.allSatisfy { (1...last).contains($0.line) }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20) func `nothing that drives a terminal gets through`(block: UInt64) {
    for seed in (block * 20)..<(block * 20 + 20) {
      for node in Document(mutated(seed)).nodes {
        #expect(!node.text.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F...0x9F).contains($0.value) })
        #expect(!node.text.string.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) }, "seed \(seed)")
      }
    }
  }

  @Test(arguments: fixtures) func `inline text is free of markup`(note: String) {
    for node in Document(note).nodes where node.kind != .code && node.kind != .formula {
      for mark in ["**", "==", "~~", "<", "[[", "](", "`", "📌"] { #expect(!node.text.string.contains(mark)) }
    }
  }

  @Test(arguments: fixtures) func `reading does not depend on line ends`(note: String) {
    let windows = note.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(Document(note).nodes == Document(windows).nodes)
    #expect(Document(note).findings == Document(windows).findings)
  }

  @Test func `ancestors end below the root`() {
    let document = Document(Self.fixtures[0])
    for index in document.nodes.indices.dropFirst() {
      #expect(!document.ancestors(of: index).contains(0))
      #expect(document.ancestors(of: index).count == document[index].depth - 1)
    }
  }
}

extension Seeded {
  /// Thirty hard pieces, the same for the same seed.
  fileprivate var hardText: String {
    var copy = self
    return copy.text(length: 30)
  }
}
