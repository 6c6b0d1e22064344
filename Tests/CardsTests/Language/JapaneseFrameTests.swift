import Notes
import Testing

@testable import Cards

@Suite struct JapaneseFrameTests {
  private func all(_ text: Text) -> [String] {
    JapaneseFrame.all(in: text, besidesLists: false).map {
      $0.question.string + " → " + $0.answer.map(\.string).joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("松脂を毛に塗ることで弓は弦をしっかりつかむ", "どのようにして弓は弦をしっかりつかむ？ → 松脂を毛に塗ること"),
    ("糸巻きを締めることで弦を張り、その後に駒を立てることにより音が澄む", nil),
    ("音を止めるためには、弦を手のひらで押さえる必要がある", "音を止めるためには、どうする必要がある？ → 弦を手のひらで押さえる"),
    ("高い音を出すためには細い弦が必要である", "高い音を出すためには何が必要？ → 細い弦"),
    ("職人は響きを保つために、表板を薄く削る", "職人は何のために表板を薄く削る？ → 響きを保つため"),
    ("古い弓は一人の奏者にしか貸し出せない", "古い弓は誰にしか貸し出せない？ → 一人の奏者"),
    ("共鳴胴そのものが弦の震えを大きくする", "何が弦の震えを大きくする？ → 共鳴胴そのもの"),
    ("笛の名は音が鳥の声に似ていることに由来する", "笛の名は何に由来する？ → 音が鳥の声に似ていること"),
    ("楽譜はどの弦をいつ弾くかを示す", "楽譜は何を示す？ → どの弦をいつ弾くか"),
    ("舞台の床は最大40台の琴を支えられる", "舞台の床は最大何台の琴を支えられる？ → 40台"),
  ])
  func `what words of a sentence mark is asked for`(text: String, told: String?) {
    if let told { #expect(all(Text(text)).contains(told)) } else { #expect(all(Text(text)).isEmpty) }
  }

  @Test(arguments: [
    ("工房では琴や三味線を修理する", "工房では何を修理する？ → 琴 | 三味線"),
    ("祭りでは太鼓と笛を同時に鳴らす", "祭りでは何と何を同時に鳴らす？ → 太鼓 | 笛"),
    ("奏者・職人・客に入場の割引がない", "何に入場の割引がない？ → 奏者 | 職人 | 客"),
  ])
  func `names that go together are asked for in one`(text: String, told: String) {
    #expect(all(Text(text)).contains(told))
  }

  @Test func `either of two sides is asked with the verb of both`() {
    #expect(
      all("東の間には琴が、西の間には太鼓がある") == ["東の間には何がある？ → 琴", "西の間には何がある？ → 太鼓"])
  }

  @Test func `things that are counted are asked for by their number`() {
    #expect(all("これに対して、雅楽と能楽という2つの流派がある").contains("2つの流派は？ → 雅楽 | 能楽"))
  }

  @Test(arguments: [
    "この作業を続けることで音が良くなる", "琴と三味線の違いを調べる", "毎日弾くことで上達すると思う", "弦を替えるだけでなく駒も削る", "奏者が琴と比べて笛を選ぶ",
    "東の間は静かで、西の間は騒がしい", "例えば琴や笛を修理する",
  ])
  func `pointers, talk and comparisons are asked nothing`(text: String) {
    #expect(all(Text(text)).isEmpty)
  }
}
