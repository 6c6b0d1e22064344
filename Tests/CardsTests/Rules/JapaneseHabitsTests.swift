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
