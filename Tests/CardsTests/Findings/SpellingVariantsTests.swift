import Notes
import Testing

@testable import Cards

@Suite struct SpellingVariantsTests {
  @Test func `two spellings of a borrowed word are told once, at the one that is not standard`() {
    let notes: KeyValuePairs = [
      "a.md": "# 집\n\n- 아키텍쳐는 집의 얼개\n- 아키텍쳐를 그린다\n- 아키텍쳐의 역사",
      "b.md": "# 얼개\n\n- 아키텍처 수업",
    ]
    #expect(checked(notes) == ["a.md:3 spelling(word: \"아키텍쳐\", usual: \"아키텍처\")"])
  }

  @Test func `a hyphen makes two spellings`() {
    let note = "# Rivers\n\n- The run-off is fast.\n- Runoff fills the lake.\n- Less runoff in winter."
    #expect(checked(note).contains("a.md:3 spelling(word: \"run-off\", usual: \"runoff\")"))
  }

  @Test func `one spelling alone and words that only look alike are not told`() {
    #expect(checked("# 집\n\n- 아키텍쳐는 집의 얼개\n- 아키텍쳐를 그린다") == [])
    #expect(checked("# 집\n\n- 주전자를 데운다\n- 주진자를 고른다\n- 주전자의 손잡이") == [])
  }

  @Test(arguments: [("어플리케이션", "애플리케이션"), ("메세지", "메시지"), ("쥬스", "주스"), ("데이타베이스", "데이터베이스")])
  func `spellings fold to the standard one`(word: String, standard: String) {
    #expect(BorrowedWords.folded(Text(word)).string == standard)
    #expect(BorrowedWords.folded(Text(standard)).string == standard)
  }
}
