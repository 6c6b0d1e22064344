import Notes
import TestKit
import Testing

@testable import Cards

@Suite struct UnansweredQuestionsTests {
  @Test func `a question with nothing below it is found`() {
    let note = "# 차\n\n- 녹차란 덖은 차\n\n- [ ] 왜 물을 식혀서 붓는가?\n\n---\n\n- 홍차는 발효한 차"
    #expect(checked(note) == ["a.md:5 unansweredQuestion(question: \"왜 물을 식혀서 붓는가?\")"])
  }

  @Test(arguments: [
    "- 왜 식히는가?\n  - 떫은맛을 줄이려고", "- 왜 식히는가?\n- 떫은맛을 줄이려고", "- 왜 식히는가?\n\n⇒ 떫은맛을 줄이려고",
    "- 왜 식히는가?\n\n![](a.png)", "- 왜 식히는가?    떫은맛을 줄이려고", "- 왜 식히는가?\n- 언제 붓는가?\n- 얼마나 두는가?",
    "왜 식히는가?", "## 왜 식히는가?\n\n떫은맛을 줄이려고",
  ])
  func `answered ones, rows of questions and prose are not`(note: String) {
    #expect(checked("# 차 우리기\n\n" + note) == [])
  }
}

@Suite struct OtherDefinitionsTests {
  private let first = "# 찻잔\n\n## 개완\n\n뚜껑과 받침이 있는 찻잔의 한 종류"
  private let second = "# 도구\n\n## 개완\n\n차를 우려 여러 사람에게 따르는 데 쓰는 그릇"

  @Test func `one term with two definitions is told at the later one`() {
    #expect(checked(["a.md": first, "b.md": second]) == ["b.md:5 otherDefinition(term: \"개완이란?\")"])
  }

  @Test func `the same in almost the same words is no other definition`() {
    let alike = "# 도구\n\n## 개완\n\n뚜껑과 받침이 있는 작은 찻잔의 한 종류"
    #expect(checked(["a.md": first, "b.md": alike]) == [])
  }

  @Test func `what is defined in every note is a label and no term`() {
    let third = "# 공방\n\n## 개완\n\n흙을 빚어 높은 불에 두 번 구운 사기 물건"
    #expect(checked(["a.md": first, "b.md": second, "c.md": third]) == [])
  }

  @Test func `two definitions in one note are told`() {
    let note = "# 차\n\n- 살청: 잎을 덖어 산화를 멈추는 과정\n- 유념: 잎을 비비는 일\n- 살청: 푸른 향을 지키려 솥에서 열을 주는 단계"
    #expect(checked(note) == ["a.md:5 otherDefinition(term: \"살청이란?\")"])
  }
}

@Suite struct RepeatedFactsTests {
  @Test func `facts that stand in another note are told once for each pair of notes`() {
    let note = "# 차\n\n- 살청: 잎을 덖어 산화를 멈추는 과정\n- 유념: 잎을 비벼 모양을 잡는 과정"
    let copy = "# 차 요약\n\n- 유념: 잎을 비벼 모양을 잡는 과정\n- 살청: 잎을 덖어 산화를 멈추는 과정"
    let found = checked(["a.md": note, "b.md": copy])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("b.md:3 repeatedFacts(count: ") ?? false)
  }

  @Test func `two notes on two things share nothing`() {
    #expect(checked(["a.md": "# 차\n\n- 살청: 잎을 덖는 과정", "b.md": "# 빵\n\n- 발효: 반죽이 부푸는 과정"]) == [])
  }
}

@Suite struct UnsureCardsTests {
  @Test func `cards below the least confidence are told`() {
    let note = "# 차\n\n- 살청: 잎을 덖어 산화를 멈추는 과정"
    let cards = Reading(note: note, file: "a.md").cards
    #expect(checked(["a.md": note], leastConfidence: 1.1).count == cards.count)
    #expect(checked(["a.md": note], leastConfidence: 0.1) == [])
  }
}

@Suite struct NotesCheckTests {
  private let clean = "# 차\n\n## 녹차\n\n찻잎을 덖어 산화를 막은 차의 한 종류\n\n- 장점\n  - 향이 푸르다\n  - 떫은맛이 옅다"
  private let faulty = "# 빵\n\n## 효모\n\n- 왜 소금을 나중에 넣는가?\n\n## 굽기"

  @Test func `a clean note has no finding`() {
    #expect(checked(clean) == [])
    #expect(checked("") == [])
    #expect(NotesCheck().found() == [])
  }

  @Test func `a clean note on other things does not alter what is found in others`() {
    let alone = checked(["a.md": faulty])
    #expect(!alone.isEmpty)
    #expect(checked(["a.md": faulty, "b.md": clean]) == alone)
    #expect(checked(["b.md": clean, "a.md": faulty]) == alone)
  }

  @Test func `findings come in the order of the notes and their lines`() {
    let found = checked(["b.md": faulty, "a.md": faulty])
    #expect(found.map { $0.prefix(4) } == found.map { $0.prefix(4) }.sorted(by: >))
    var check = NotesCheck()
    check.take(NoteCheck(note: faulty, file: "a.md", known: [Finding(.invalidText(byte: 3), line: 7)]))
    #expect(check.found().allSatisfy { $0.findings.map(\.line) == $0.findings.map(\.line).sorted() })
    #expect(check.count == 1)
  }

  @Test func `the same notes give the same findings every time`() {
    let notes: KeyValuePairs = ["a.md": Fixtures.teaTable, "b.md": Fixtures.teaTable, "c.md": faulty]
    #expect(checked(notes) == checked(notes))
  }

  @Test func `switched off rules make no cards and no findings of them`() {
    let note = NoteCheck(
      note: "# 차\n\n- 살청: 잎을 덖는 과정", file: "a.md", leastConfidence: 2, disabledRules: Set(Rules.ids))
    #expect(note.cards == [] && note.findings == [])
  }

  @Test(arguments: 0..<40)
  func `whatever a note holds, findings stand on its lines`(seed: UInt64) {
    var random = Seeded(seed)
    var scalars = Array((Fixtures.teaTable + "\n" + faulty).unicodeScalars)
    for _ in 0..<30 {
      let place = Int(random.next() % UInt64(scalars.count))
      if random.next() % 2 == 0 { scalars.remove(at: place) } else { scalars.insert(scalars[place / 2], at: place) }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let lines = String(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    let check = NoteCheck(note: String(text), file: "a.md")
    #expect(check.findings.allSatisfy { (1...lines).contains($0.line) })
  }
}
