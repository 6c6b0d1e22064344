import Testing

@testable import Notes

/// Korean lines that break off behind a clause, and signs that look like marks.
@Suite struct KoreanWrapTests {
  private func lines(_ note: String) -> [String] {
    Document(note).nodes.dropFirst().map { $0.text.string }
  }

  @Test func `a clause goes on in the line right below it`() {
    #expect(
      lines("도공이 굴뚝에서 김이 오르지 않는 것을 확인하면\n문을 헌다") == ["도공이 굴뚝에서 김이 오르지 않는 것을 확인하면 문을 헌다"])
    #expect(lines("흙이 너무 젖어서 그릇이 서지 못하기 때문에\n하루를 더 말린다").count == 1)
  }

  @Test func `a whole sentence, a gap and a short line end where they end`() {
    #expect(lines("도공은 굴뚝에서 김이 오르는지 날마다 살핀다.\n문을 헌다").count == 2)
    #expect(lines("도공이 굴뚝에서 김이 오르지 않는 것을 확인하면\n\n문을 헌다").count == 2)
    #expect(lines("불이 꺼지면\n문을 헌다").count == 2)
  }

  @Test func `a line with 그리고 adds to the one above`() {
    #expect(lines("재유: 나무 재 두 홉(고운 것)\n그리고 물 한 홉") == ["재유: 나무 재 두 홉(고운 것) 그리고 물 한 홉"])
  }

  @Test func `stars for anything are no marks`() {
    #expect(Inline(parsing: "text/*, image/png, */*").text.string == "text/*, image/png, */*")
    #expect(Inline(parsing: "*.*.*.9 로 알림").text.string == "*.*.*.9 로 알림")
    #expect(Inline(parsing: "a *kiln* opens").text.string == "a kiln opens")
  }

  @Test func `chapters below a title of contents are none of the matter`() {
    let note = """
      ## Contents
      - 1장 - 가마 짓기(★)
      - 2장 - 불 때기(★)

      ### 1장 - 가마 짓기(★)
      - 벽돌을 쌓는다.
      """
    #expect(!lines(note).contains { $0.contains("불 때기") })
  }
}
