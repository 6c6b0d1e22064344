import Notes
import Testing

@testable import Cards

/// The name a Japanese or Chinese question asks about stands in quotation marks.
@Suite struct QuotationTests {
  @Test func `each script has its own marks`() {
    #expect(told("# 茶\n\n## 炒青\n\n- 特点：快", by: "F3") == ["“炒青”的特点是什么？ → 快"])
    #expect(told("# 茶\n\n## 發酵\n\n- 特點：慢", by: "F3") == ["「發酵」的特點是什麼？ → 慢"])
    #expect(told("# お茶\n\n## 萎凋\n\n- 目的：水分を減らす", by: "F3") == ["「萎凋」の目的は？ → 水分を減らす"])
  }

  @Test func `a Chinese note that uses the other marks keeps to them`() {
    #expect(told("# 茶\n\n茶农说「好水」很重要。\n\n## 炒青\n\n- 特点：快", by: "F3") == ["「炒青」的特点是什么？ → 快"])
    #expect(told("# 茶\n\n茶農說“好水”很重要。\n\n## 發酵\n\n- 特點：慢", by: "F3") == ["“發酵”的特點是什麼？ → 慢"])
  }

  @Test func `what has marks of its own and what is a sentence stands as it is`() {
    #expect(Quotation.curved.set("《茶经》") == "《茶经》")
    #expect(Quotation.corner.set("水が沸いたら、火を止める。") == "水が沸いたら、火を止める。")
    #expect(Quotation.curved.set("红茶：产地") == "红茶：“产地”")
  }

  @Test func `marks do not change a card's identity`() {
    #expect(
      CardID(question: "“炒青”的特点是什么？", kind: .list, occurrence: 0)
        == CardID(question: "炒青的特点是什么？", kind: .list, occurrence: 0))
  }

  @Test func `Korean and English questions have none`() {
    #expect(told("# 차\n\n## 덖음\n\n- 특징: 빠르다", by: "F3").allSatisfy { !$0.contains("“") && !$0.contains("「") })
    #expect(told("# Tea\n\n## Rolling\n\n- Purpose: shape", by: "F3").allSatisfy { !$0.contains("“") })
  }
}
