import Testing

@testable import Cards

@Suite struct MnemonicsTests {
  @Test func `the memory word is a hint, never the answer`() throws {
    let note =
      "<details><summary>한옥의 공간</summary>\n<details><summary>안사행</summary>\n\n안채 / 사랑채 / 행랑채\n</details>\n</details>"
    #expect(told(note) == ["한옥의 공간에는 무엇이 있는가? → 안채 / 사랑채 / 행랑채"])
    #expect(cards(note).first?.hint == "안사행")
    #expect(cards(note).first?.rule == "F32")
  }

  @Test func `slashes inside a word do not cut`() {
    #expect(
      told("<details><summary>마당의 쓰임새</summary>\n집안/바깥 잔치 / 타작 / (곡식 및) 빨래 말리기\n</details>", by: "F32").first?
        .hasSuffix(
          "→ 집안/바깥 잔치 / 타작 / (곡식 및) 빨래 말리기") == true)
  }

  @Test func `a list between slashes without a title gives nothing`() {
    #expect(told("안채 / 사랑채 / 행랑채", by: "F32") == [])
  }
}
