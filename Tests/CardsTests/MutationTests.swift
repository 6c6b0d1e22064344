import Testing

@testable import Cards

/// Notes cut, doubled and shuffled at random: nothing crashes, lines stay in range, no mark is left in a card.
@Suite struct MutationTests {
  private static let fixtures = [
    "# 풍차 (Windmill)\n\n- 바람을 이용해 곡식을 빻는 도구\n- **날개** : 바람을 받는 판을 이루는 구조\n- 장점\n  - 연료가 들지 않음\n- 단점\n\n- 바람이 없으면 멈춤\n",
    "---\ntitle: x\n---\n# Sails\n\n| Name | Use |\n|---|---|\n| Jib | steering <br> balance |\n\n> [!tip] Note\n> - `code` and $x_i \\to y$ and ==light==\n\n![[a.png|300]]\n",
    "<details><summary>무지개\n</summary>\n<div> 빨강 / 주황 / 노랑\n</div></details>\n\n1. ##### 얼음(Ice)\n   > 굳은 물의 상태\n\n끓이기\t자르기\n냄비\t칼 + 도마\n",
    "## 潮汐とは何か\n- 定義：*海面が上下する現象*\n- 機序：*月の引力による*\n\n**注意**：\n- 不包括海啸\n→ 结论\nQ. 왜?   답은 이것\n```sh\n# list\n$ ls\n```\n",
  ]

  private struct Generator {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return bound > 0 ? Int((state >> 33) % UInt64(bound)) : 0
    }
  }

  @Test(arguments: 0..<150)
  func `a mutated note is read without harm`(seed: Int) {
    var random = Generator(state: UInt64(seed) &+ 88_172_645_463_325_252)
    var scalars = Array(Self.fixtures[seed % Self.fixtures.count].unicodeScalars)
    let marks = Array("*_`#>-|:$[]()<>=~\n\t →{}!\u{0}\u{1B}\u{202E}가A1。：".unicodeScalars)
    for _ in 0..<(1 + random.next(below: 30)) {
      let place = random.next(below: scalars.count)
      switch random.next(below: 4) {
      case 0: scalars.insert(marks[random.next(below: marks.count)], at: place)
      case 1: if !scalars.isEmpty { scalars.remove(at: place) }
      case 2:
        scalars.insert(
          contentsOf: scalars[place..<min(scalars.count, place + random.next(below: 20))],
          at: random.next(below: scalars.count))
      default: if scalars.count > 2 { scalars.swapAt(place, random.next(below: scalars.count)) }
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let note = String(view)
    let reading = Reading(note: note, file: "n.md")
    let lines = note.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count + 1
    for card in reading.cards {
      #expect(card.line >= 1 && card.line <= card.lastLine && card.lastLine <= lines)
      #expect(
        !card.answer.isEmpty && card.answer.allSatisfy { !$0.isEmpty } && card.confidence > 0 && card.confidence <= 1)
      let text = card.question + card.answer.joined()
      for mark in ["**", "<br", "[[", "$$", "\u{1B}", "\u{0}", "\u{202E}"] { #expect(!text.contains(mark)) }
    }
    #expect(Set(reading.cards.map(\.id)).count == reading.cards.count)
  }

  @Test(arguments: ["[(", "**a ", "<a ", "`", "> ", "- ", "$x ", "| a ", "(", "#", "a → ", "가, "])
  func `hostile repetition ends`(part: String) {
    let line = String(repeating: part, count: 3_000)
    let lines = String(repeating: part + "가나다를 사용함\n", count: 400)
    #expect(Reading(note: line, file: "n.md").lines.count <= 1)
    #expect(Reading(note: lines, file: "n.md").cards.count < 2_000)
  }
}
