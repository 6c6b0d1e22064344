import Testing

@testable import Cards

@Suite struct AskedLinesTests {
  private func cards(_ note: String) -> [Card] {
    Reading(note: note, file: "a.md").cards.filter { $0.rule == "F24" || $0.rule == "F8" }
  }

  @Test(arguments: [
    "Who built the weir?\nThe monks of the abbey.\n\nWhich gate leaks?\nThe lower one.",
    "Who built the weir?\n\nThe monks of the abbey.\n\nWhich gate leaks?\n\nThe lower one.",
    "**Who built the weir?** The monks of the abbey.\n\n**Which gate leaks?** The lower one.",
    "**Who built the weir?**\nThe monks of the abbey.\n\n**Which gate leaks?**\nThe lower one.",
  ])
  func `a question is answered by what stands beside or below it`(note: String) {
    let cards = cards(note)
    #expect(cards.map(\.question) == ["Who built the weir?", "Which gate leaks?"])
    let answers = cards.map { $0.answer.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } }
    #expect(answers == [["The monks of the abbey"], ["The lower one"]])
    #expect(cards.allSatisfy { $0.confidence >= 0.5 })
  }

  @Test func `in Korean and Japanese, too`() {
    #expect(cards("보를 쌓은 사람은 누구인가?\n수도원의 수사들\n\n어느 문이 새는가?\n아래쪽 문").map(\.answer) == [["수도원의 수사들"], ["아래쪽 문"]])
    #expect(cards("**堰を築いたのは誰か？** 修道院の修道士たち").map(\.answer) == [["修道院の修道士たち"]])
  }

  @Test(arguments: [
    "Why is this so?\nThe gate leaks.", "So what do we do?\nWe close the gate.", "그럼 왜 새는 것일까?\n문이 낡았다.",
    "Who built the weir?\nLet's see below.", "손님: 차를 어디서 팝니까?\n주인: 저기서 팝니다.", "Who built the weir?\n(answer overleaf)",
    "오늘 나는 무엇을 했는가?\n차를 마셨다.", "Who built the weir?\nWhich gate leaks?",
  ])
  func `what asks nothing alone, or is not answered, is no card`(note: String) {
    #expect(cards(note).filter { $0.confidence >= 0.5 } == [])
  }

  @Test func `a lone question with a gap before what follows waits`() {
    let cards = cards("Some words on weirs.\n\nWho built the weir?\n\nThe monks of the abbey did.")
    #expect(cards.map { $0.confidence < 0.5 } == [true])
  }
}
