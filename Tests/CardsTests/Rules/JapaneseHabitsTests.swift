import Notes
import Testing

@testable import Cards

/// Habits of Japanese notes in plain Markdown.
@Suite struct JapaneseHabitsTests {
  @Test func `prose between fences with arrows for bullets is read`() {
    let note = "# お茶\n\n## 蒸し\n```\n-> 湯気を葉に当てて酸化を止める工程である\n-> 蒸し時間を長くすると粉が多くなる\n```"
    #expect(told(note).contains { $0.contains("粉が多くなる") || $0.contains("酸化を止める") })
  }

  @Test func `a full stop between kana ends a sentence`() {
    #expect(Sentences.of(Inline("釜は鉄の器で湯を沸かす.茶碗は湯を受ける器である")).count == 2)
    #expect(Sentences.of(Inline("温度は1.5倍になる")).count == 1)
  }

  @Test func `two number signs right before Han letters head a section`() {
    #expect(told("# お茶\n\n##蒸し\n\n- 目的：酸化を止める", by: "F3") == ["「蒸し」の目的は？ → 酸化を止める"])
  }

  @Test func `steps of one column are steps where a note keeps to them`() {
    let note = "- 緑茶\n - 蒸し製\n - 釜炒り製\n- 紅茶\n - 葉の茶\n - 粉の茶\n- 烏龍茶\n - 丸い茶\n - 長い茶"
    #expect(told(note).contains { $0.contains("緑茶") && $0.contains("蒸し製 / 釜炒り製") })
  }

  @Test func `a chain of causes is one answer`() {
    #expect(
      told("# 茶葉\n\n## 劣化\n\n- 機序：湿気と光→色が抜ける、香りが飛ぶ、味が落ちる", by: "F3")
        == ["「劣化」の機序は？ → 湿気と光→色が抜ける、香りが飛ぶ、味が落ちる"])
  }
}

/// Frames of Japanese and Chinese lines found in lecture notes.
@Suite struct EastAsianFramesTests {
  @Test func `a noun for parts with its parts is a list`() {
    #expect(told("# お茶\n\n## 味\n\nお茶の味の要素は、渋み、旨み、甘みです。").contains { $0.hasSuffix("→ 渋み / 旨み / 甘み") })
  }

  @Test func `a meaning on the line below a bulleted name belongs to it`() {
    #expect(told("# お茶\n\n- 萎凋：\n葉の水分を減らす工程である。\n- 揉捻：\n葉の形を整える工程である。").contains("「萎凋」とは？ → 葉の水分を減らす工程である。"))
  }

  @Test func `examples that were marked are no blanks`() {
    #expect(told("# お茶\n\n## 害\n\n害は多い。例えば、**霜**、**虫**、**病気**が茶畑を荒らす。", by: "F11").isEmpty)
  }

  @Test func `one line below a word for a relation says what it is`() {
    #expect(told("# 茶\n\n## 水与茶的关系\n\n水软的时候茶的味道更甜\n\n## 别的\n\n字").allSatisfy { !$0.contains("有哪些") })
  }

  @Test func `brackets in a list are no other names`() {
    #expect(told("# 茶\n\n## 茶山\n\n- 狮峰山（龙井茶）、东山岛（碧螺春）").allSatisfy { !$0.contains("又称") })
  }

  @Test func `the case that the line before its answers tells of stands in a question`() {
    let note = "# 茶会\n\n## 道具選びで避けるべき物は何か？\n抹茶を点てるにあたり、以下を確かめるべきである\n- ひび：湯が漏れるおそれがあるため\n- 欠け：唇を切るおそれがあるため\n"
    #expect(told(note, by: "F24").contains { $0.hasPrefix("抹茶を点てるにあたり、道具選びで避けるべき物は何か？") })
  }
}
