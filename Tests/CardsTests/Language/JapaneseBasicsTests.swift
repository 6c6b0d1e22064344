import Notes
import Testing

@testable import Cards

/// Plain Japanese sentences: beside what something is more, what then, what must be done, how often, where.
@Suite struct JapaneseBasicsTests {
  private func asked(_ text: String) -> String? {
    JapaneseQuestion(Text(text)).map { "\($0.question.string) → \($0.answer.string)" }
  }

  @Test(arguments: [
    ("青磁の釉は白磁より厚い", "青磁の釉は、白磁と比べてどう違う？ → 白磁より厚い"), ("電気窯は薪窯よりはるかに軽い", "電気窯は、薪窯と比べてどう違う？ → 薪窯よりはるかに軽い"),
    ("窯が大きいほど温度差は広がる", "窯が大きいほど、温度差はどうなる？ → 広がる"), ("薪を足すほど煙が増える", "薪を足すほど、どうなる？ → 煙が増える"),
    ("火を止めると窯は冷える", "火を止めると、窯はどうなる？ → 冷える"), ("千度を超えると融解", "千度を超えると、どうなる？ → 融解"),
    ("窯出しの器は十分に冷ます必要がある", "窯出しの器はどうする必要がある？ → 十分に冷ます"), ("登り窯は一年に約6回焚く", "登り窯は一年に約何回焚く？ → 約6回"),
    ("窯税に薪の代金は含まれない", "窯税に何が含まれない？ → 薪の代金"), ("火入れは前夜から始まる", "火入れはいつから始まる？ → 前夜"),
    ("灰は窯の壁の上に積もる", "灰はどこに積もる？ → 窯の壁の上"), ("窯の寿命は煉瓦の質で決まる", "窯の寿命は何で決まる？ → 煉瓦の質"),
    ("窯組を率いたのは5代目山川である", "窯組を率いたのは誰？ → 5代目山川"), ("土は粘りに欠けるので石灰を加える", "土は粘りに欠けるので何を加える？ → 石灰"),
    ("無断で焼いた器は割ることができる", "無断で焼いた器はどうすることができる？ → 割ること"), ("窯の切り替えは炉の切り替えより早い", "窯の切り替えは、炉の切り替えと比べてどう違う？ → 炉の切り替えより早い"),
  ])
  func `a plain sentence asks for what it tells`(text: String, card: String) { #expect(asked(text) == card) }

  @Test(arguments: ["細工の範囲は例外である", "土は乾くと下がりにくい", "窯は年に数回から数十回動く", "窯は幅が2m以下の敷地でのみ組まれる"])
  func `what is no part of the sentence by itself is not asked for`(text: String) {
    #expect(
      asked(text).map { !$0.contains("何がり") && !$0.contains("は何？") && !$0.contains("いつ数") && !$0.contains("何が2m") }
        ?? true)
  }

  @Test func `he and she give way to whom the sentence before speaks of`() {
    #expect(JapanesePointer.resolved("彼は窯を三つ築いた") { "山川太郎" } == "山川太郎は窯を三つ築いた")
    #expect(JapanesePointer.resolved("彼の器は薄い") { "山川太郎" } == "山川太郎の器は薄い")
    #expect(JapanesePointer.resolved("彼は窯を三つ築いた") { nil } == "彼は窯を三つ築いた")
  }
}
