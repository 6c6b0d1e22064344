import Testing

@testable import Cards

@Suite struct ItalicAnswersTests {
  static let note = """
    # 茶の検査
    ## 水色に特徴的な所見を挙げよ
    - いずれも*酸化の進み*による。
      - *赤み*（*橙に見える*）
      - *濁り*
      - 目で*艶*、*澄み*、*粘り*を見る
    ## 香りを説明せよ
    - 原因：*加熱*
    """

  @Test func `an italic name with an italic gloss asks for the gloss`() {
    #expect(told(Self.note, by: "F12").contains("「赤み」とは？ → 橙に見える"))
  }

  @Test func `a run of italics is one blank`() {
    #expect(told(Self.note, by: "F12").contains("水色に特徴的な所見：目で[…]を見る → 艶 / 澄み / 粘り"))
  }

  @Test func `the question's answer is the list below the line they have in common`() {
    #expect(told(Self.note, by: "F24").contains("水色に特徴的な所見を挙げよ → 赤み / 濁り / 目で艶、澄み、粘りを見る"))
  }

  @Test func `italics here and there are emphasis`() {
    #expect(told("# 茶\n\n- 葉は*若い*ほどよい\n- 水は軟水がよい\n- 湯は冷ます\n- 器は温める", by: "F12").isEmpty)
  }
}
