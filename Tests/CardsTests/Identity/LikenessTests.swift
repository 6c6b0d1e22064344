import Testing

@testable import Cards

@Suite struct LikenessTests {
  private func likeness(_ one: String, _ other: String) -> Double { Likeness(one).to(Likeness(other)) }

  @Test func `what differs only in case, space and marks is the same`() {
    #expect(likeness("Deep Keel!", "deepkeel") == 1)
    #expect(likeness("배를 젓다.", "배를젓다") == 1)
    #expect(likeness("", "?") == 1)
  }

  @Test func `a syllable that loses its final consonant stays alike`() {
    #expect(likeness("돛단배", "도단배") > 0.75)
    #expect(likeness("돛단배", "고깃집") < 0.3)
  }

  @Test(arguments: [("밀물", "썰물"), ("anchor", "anchorage"), ("", "배"), ("帆", "帆船")])
  func `likeness is symmetric, within 0 and 1, and 1 with itself`(one: String, other: String) {
    #expect(likeness(one, other) == likeness(other, one))
    #expect((0...1).contains(likeness(one, other)))
    #expect(likeness(one, one) == 1 && likeness(other, other) == 1)
  }
}
