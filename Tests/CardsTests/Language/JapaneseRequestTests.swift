import Notes
import Testing

@testable import Cards

@Suite struct JapaneseRequestTests {
  @Test func `a label takes up its part of a heading that joins two`() {
    #expect(JapaneseRequest.labelled("緑茶に特有な香りと渋味", "香り")?.string == "緑茶に特有な香りは？")
    #expect(JapaneseRequest.labelled("緑茶に特有な香りと渋味", "渋味")?.string == "緑茶に特有な渋味は？")
    #expect(JapaneseRequest.labelled("緑茶の発酵過程", "発酵")?.string == "緑茶の発酵は？")
    #expect(JapaneseRequest.labelled("緑茶", "香り") == nil)
  }

  @Test func `an order for two things is cut to the one that is answered`() {
    #expect(JapaneseRequest.first(of: "茶葉の変色とその原因を述べよ").string == "茶葉の変色を述べよ")
    #expect(JapaneseRequest.first(of: "主な道具を三つ挙げ、用途を説明せよ").string == "主な道具を三つ挙げよ")
    #expect(JapaneseRequest.second(of: "茶葉の変色とその原因を述べよ")?.string == "茶葉の変色の原因は？")
  }

  @Test func `what all items of a list have in common answers the second thing`() {
    let note = "# 茶\n\n## 茶葉の変色とその原因を述べよ\n\n- いずれも湿気による\n\t- 黄ばみ\n\t- 黒ずみ\n"
    #expect(told(note, by: "F24") == ["茶葉の変色の原因は？ → いずれも湿気による", "茶葉の変色を述べよ → 黄ばみ / 黒ずみ"])
  }

  @Test func `a letter is asked with the word it stands for`() {
    let note = "# 茶\n\n## 茶の三原則\n\n- 茶の三原則\n\t- C（Clean）：清潔な器\n\t- H（Hot）：熱い湯\n"
    #expect(told(note, by: "F3").contains("「茶の三原則」のC（Clean）は？ → 清潔な器"))
  }

  @Test func `a case is asked as a case, and what hangs below tells of what is seen in it`() {
    let note = "# 茶\n\n## 茶葉の保存\n\n- 劣化の徴候\n\t- 変色\n\t- 多湿では：結露\n\t\t- 原因：急な冷却\n"
    let cards = told(note)
    #expect(cards.contains { $0.hasSuffix("多湿では？ → 結露") })
    #expect(cards.contains("「結露」の原因は？ → 急な冷却"))
  }
}
