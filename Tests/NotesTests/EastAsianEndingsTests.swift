import Testing

@testable import Notes

@Suite struct EastAsianEndingsTests {
  @Test(arguments: [
    "茶叶会慢慢变黄", "需要翻动三次", "水温过高，叶子发黄", "用于存放干茶", "不能用沸水", "由三部分组成，缺一不可", "可以分为两类", "高溫會讓葉子變黃", "一次只泡一杯，喝完再泡",
  ])
  func `Chinese lines that say something`(line: String) { #expect(ChineseEndings.isPredicate(Text(line))) }

  @Test(arguments: ["红茶", "茶叶的种类", "用来存放干茶的容器", "社会", "机会", "功能", "使用者", "提供热水的装置", "绿茶、红茶、白茶", "實現恆溫的裝置", "存储器"])
  func `Chinese names`(line: String) { #expect(!ChineseEndings.isPredicate(Text(line))) }

  @Test(arguments: ["葉を蒸して乾かす", "香りが強い", "水分を削減", "発酵が中心", "色が変わった", "渋みは出ない", "湯を注いで待つ。", "品質を保つ"])
  func `Japanese lines that say something`(line: String) { #expect(JapaneseEndings.isPredicate(Text(line))) }

  @Test(arguments: ["葉を蒸すこと", "色の違い", "茶筅", "湯の温度", "ミルクティー", "蒸しの働き", "点前", "お茶の入れ方（基本）", "三つ"])
  func `Japanese names`(line: String) { #expect(!JapaneseEndings.isPredicate(Text(line))) }

  @Test func `a modifier before a class noun names what it modifies`() {
    #expect(ChineseEndings.namesClass("用高温停止氧化的过程"))
    #expect(!ChineseEndings.namesClass("停止氧化"))
    #expect(JapaneseEndings.namesClass("葉を蒸して酸化を止める仕組み"))
    #expect(!JapaneseEndings.namesClass("仕組み"))
  }
}
