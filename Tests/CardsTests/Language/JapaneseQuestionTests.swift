import Notes
import Testing

@testable import Cards

@Suite struct JapaneseQuestionTests {
  private func asked(_ text: Text) -> String? {
    JapaneseQuestion(text).map { $0.question.string + " → " + $0.answer.string }
  }

  @Test(arguments: [
    ("味噌は木の桶で熟成させる", "味噌は何で熟成させる？ → 木の桶"),
    ("通常、酒粕は甘酒に使われる", "酒粕は何に使われる？ → 甘酒"),
    ("仕込みは寒い冬から始める", "仕込みは何から始める？ → 寒い冬"),
    ("発酵は三日後に終わる", "発酵はいつ終わる？ → 三日後"),
    ("酵母は糖を香りとアルコールに変える", "酵母は糖を何に変える？ → 香りとアルコール"),
    ("麹には酵素も含まれる", "麹には何が含まれる？ → 酵素"),
    ("蒸した米を箱に移し替える", "蒸した米を何に移し替える？ → 箱"),
  ])
  func `what stands before the verb is asked for with its particle`(text: String, told: String) {
    #expect(asked(Text(text)) == told)
  }

  @Test func `a noun with the clause that describes it is one answer`() {
    #expect(asked("杜氏は蔵で酒を造る手順を定める") == "杜氏は何を定める？ → 蔵で酒を造る手順")
  }

  @Test func `a list before the particle is asked for whole`() {
    #expect(asked("蔵では米、水、麹を量る") == "蔵では何を量る？ → 米、水、麹")
  }

  @Test func `a case is asked for as one`() {
    #expect(asked("低温の仕込みは香りを残す場合に有用である") == "低温の仕込みはどんな場合に有用？ → 香りを残す場合")
  }

  @Test func `an aim is asked what for`() {
    #expect(asked("蔵では香りを残すために低温で仕込む") == "蔵では何のために低温で仕込む？ → 香りを残すため")
  }

  @Test func `a long clause asks for two of its words`() {
    let found = JapaneseQuestion("蔵人は蒸し上がった白米を大型の放冷機を使って適温まで冷却する")
    #expect(found?.second != nil)
  }

  @Test func `a number is asked for with its unit`() {
    #expect(asked("桶の湯を60度に保つ") == "桶の湯を何度に保つ？ → 60度")
    #expect(asked("豆を2つの山に分ける") == "豆を何に分ける？ → 2つの山")
  }

  @Test func `a topic is asked what it is, or how much`() {
    #expect(asked("味噌玉は蒸した豆の団子である") == "味噌玉は何？ → 蒸した豆の団子")
    #expect(asked("甘酒の適温は60度である") == "甘酒の適温は何度？ → 60度")
  }

  @Test(arguments: ["豆を煮ることができると思う", "その桶は酢で洗う", "これは麹である", "気温が高い場合", "桶は重要である", "豆腐は有効"])
  func `what points, guesses or says nothing asks nothing`(text: String) {
    #expect(asked(Text(text)) == nil)
  }

  @Test func `what stands in brackets behind the clause is told with the answer`() {
    #expect(JapaneseQuestion("酢酸菌が酒を酢に変える（空気が要る）")?.aside == "空気が要る")
  }

  @Test func `every clause of a line makes its card`() {
    #expect(
      told("# 蔵\n\n## 酵母\n\n酵母は糖を分解し、樽の中で香りを出す。", by: "F37") == ["酵母は何を分解する？ → 糖", "酵母は樽の中で何を出す？ → 香り"])
  }

  @Test func `a sentence that points back takes the name it points to`() {
    #expect(
      told("# 蔵\n\n## 三段仕込み\n\n三段仕込みは江戸時代に広まった。この方法は酵母を一定の速さで増やす。", by: "F37").contains("三段仕込みは酵母を何で増やす？ → 一定の速さ"))
  }

  @Test func `a sentence with a topic of its own does not define the heading above it`() {
    #expect(told("# 蔵\n\n## 火入れ\n\n貯蔵前の酒には湯煎を用いる。") == ["火入れ：貯蔵前の酒には何を用いる？ → 湯煎"])
  }

  @Test func `two names given in one sentence stay apart`() {
    #expect(told("# 蔵\n\n## 酒粕\n\n搾った液体は清酒、残った固体は酒粕と呼ばれる。", by: "F13") == ["「酒粕」とは？ → 残った固体"])
  }

  @Test func `a reason in brackets is asked of its noun`() {
    #expect(told("# 蔵\n\n## 火入れ\n\n火入れでは温度の管理（香りが飛ぶため）を徹底する。", by: "F37").contains("火入れ：温度の管理の理由は？ → 香りが飛ぶため"))
  }

  @Test func `a short name in brackets names the phrase before it`() {
    #expect(told("# 蔵\n\n## 失敗\n\n- 酵母による発酵の停止（発酵停止）\n- 桶の破損", by: "F37").contains("「発酵停止」とは？ → 酵母による発酵の停止"))
  }

  @Test func `further sentences behind a colon are asked with its name`() {
    #expect(
      told("# 蔵\n\n- 火入れ：酒を湯で温めて酵素を止める作業。作業は瓶詰めの直前に行う。", by: "F37").contains("火入れ：作業はいつ行う？ → 瓶詰めの直前"))
  }
}
