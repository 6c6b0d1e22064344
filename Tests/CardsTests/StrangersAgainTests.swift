import Testing

@testable import Cards

/// Faults found in notes of strangers that no rule had seen, told with notes of our own.
@Suite struct StrangersAgainTests {
  @Test func `arrows stand for colons where a writer defines by them`() {
    let names = ["slip", "grog", "raku", "bisque", "saggar", "flux"]
    let means = [
      "clay thinned with water", "fired clay that was ground", "a quick firing with smoke", "the first firing of a pot",
      "a box that keeps the flame off", "what makes a glaze melt",
    ]
    let lines = zip(names, means).map { "- \($0) -> \($1)\n" }.joined()
    let found = asked("# Clay\n\n## Words\n\n" + lines)
    #expect(
      found.count { $0.hasSuffix("→ fired clay that was ground") || $0.hasSuffix("→ a quick firing with smoke") } >= 2,
      "\(found)")
    // Two such lines among others are no habit.
    #expect(
      !asked("# Clay\n\n## Words\n\n- slip -> clay thinned with water\n- pots dry -> pots crack\n").contains {
        $0.hasSuffix("→ clay thinned with water")
      })
  }

  @Test func `a dash between two numbers parts no name from its meaning`() {
    let found = asked("# 窑\n\n## 火力训练\n\n- 火力 0 - 1：封窑保温\n- 火力 2 - 3：小火预热\n- 多数开裂发生在出窑后 1 - 2 日\n")
    #expect(found.contains { $0.contains("火力 0 - 1") && $0.hasSuffix("→ 封窑保温") }, "\(found)")
    #expect(!found.contains { $0.hasSuffix("→ 2 日") })
  }

  @Test func `a grade keeps its number and its thing`() {
    let found = asked("# 评定\n\n1. 坯体干燥评定\n    - 0 级：表面滴水\n    - 1 级：触之沾手\n    - 2 级：触之不沾手\n")
    #expect(found.contains("坯体干燥评定：“1 级”是什么？ → 触之沾手"), "\(found)")
  }

  @Test func `what a treatment does is asked as that`() {
    let found = asked("# 修复\n\n## 蒸汽\n\n- 蒸汽疗法：软化坯体、松解裂纹\n")
    #expect(found.contains("“蒸汽疗法”的作用是什么？ → 软化坯体 | 松解裂纹"), "\(found)")
  }

  @Test func `one predicate over several nouns is no list`() {
    let found = asked("# 窑病\n\n## 窑病种类\n\n- 闷窑病：窑口以下釉色、光泽消失\n- 过火病：火越旺，釉越流\n")
    #expect(found.contains { $0.hasSuffix("→ 窑口以下釉色、光泽消失") }, "\(found)")
    #expect(!found.contains { $0.hasSuffix("| 光泽消失") || $0.hasSuffix("火越旺 | 釉越流") })
  }

  @Test func `a name is told without its other name`() {
    #expect(asked("# 窑\n\n窑变也叫火变，是指釉色在火中自行变化的现象。\n").contains { $0.hasPrefix("“窑变”是什么？") })
  }

  @Test func `limits of a range are no English name`() {
    #expect(!asked("# 火\n\n- 小火（< 600）\n- 中火（600 - 900）\n- 大火（> 900）\n").contains { $0.contains("用英语怎么说") })
  }

  @Test(arguments: [
    "# 脳\n\n例えば左の工房が右の窯を、右の工房が左の窯を動かす対側の仕組みが**左の工房**に由来する。\n",
    "# 窯\n\n## 窯の話\n\n次図とは、前に口がある窯を横から見た場合の図である。\n",
    "# 窯\n\n## 窯の話\n\n火の通り道はいくつか考えられるため、詳細は書きません。\n",
  ])
  func `Japanese remarks and pictures ask nothing`(note: String) {
    #expect(
      !asked(note).contains { $0.contains("次図") || $0.contains("書きません") || $0.contains("→ 左の工房") }, "\(asked(note))")
  }

  @Test func `a path that says it all waits`() {
    let note =
      "# 窯\n\n| ファイル | 内容 |\n|---|---|\n| /dev/kiln/ash | ASHデバイス情報 |\n| /dev/kiln/rule | 置き方の決まり |\n| /dev/kiln/fire | 火加減の履歴 |\n"
    #expect(!asked(note).contains { $0.hasSuffix("→ ASHデバイス情報") })
    #expect(asked(note).contains { $0.hasSuffix("→ 置き方の決まり") }, "\(asked(note))")
  }

  @Test func `weeks in a heading's bracket define nothing`() {
    #expect(
      !asked("# Notes\n\n## Glazing (Week 1 and 4)\n\nA glaze is a thin layer of glass.\n").contains {
        $0.hasSuffix("→ Week 1 and 4")
      })
  }

  @Test func `orders below a deed are its steps`() {
    let note =
      "# Pots\n\n## Mending Cracked Pots\n\n- Clean the edges of the crack\n- Fill the crack with slip\n- Fire the pot once more\n"
    #expect(asked(note).contains { $0.hasPrefix("What are the steps of mending Cracked Pots?") }, "\(asked(note))")
    #expect(!asked(note).contains { $0.hasPrefix("What do Mending") })
    let things = note.replacing("Mending Cracked Pots", with: "Building Materials")
    #expect(!asked(things).contains { $0.contains("steps") })
  }

  @Test func `letters with what they stand for state no deed`() {
    #expect(
      !asked("# 窯\n\n## 名前\n\n- UKFI(Unified Kiln Firing Interface)\n- 窯の温度を定めるためのものである\n- これはとても古い\n").contains {
        $0.hasPrefix("What did")
      })
  }

  @Test(arguments: [
    ("공방은 Slip Clay, 흙, Fire Brick을 쓴다", "Slip Clay", "Fire Brick"),
    ("이 설비는 16-bit kiln, 물, fire offset을 이용해서 흙을 나눈다", "16-bit kiln", "fire offset"),
  ])
  func `names in Latin letters stay whole in a list`(line: String, first: String, last: String) {
    let found = cards("# 도예\n\n- \(line)\n").flatMap { [$0.question] + $0.answer }
    #expect(!found.contains { $0 == "Clay" || $0 == "Fire" || $0 == "kiln" || $0 == "fire" }, "\(found)")
  }

  @Test(arguments: [
    ("창고번호는 창고 층에서, TCP는 전송 층에서 사용해야 한다.", "창고 층에서, TCP는 전송 층"),
    ("4000 그램의 흙이 MTU가 1500그램인 체를 만난다.", "1500그램인 체"),
    ("흙만 아는 물레들을 물도 아는 물레 장비로 교체해야 한다.", "흙만 아는 물레들을 물도 아는 물레 장비"),
  ])
  func `an answer goes over no joint`(line: String, torn: String) {
    #expect(!asked("# 도예\n\n- 진흙은 부드럽다.\n- \(line)\n- 불은 뜨겁다.\n").contains { $0.hasSuffix("→ \(torn)") })
  }

  @Test func `Korean cards that say nothing wait`() {
    let note = """
      # 도예

      ## 번호표

      - 가마 주소 : 10.40.2.9
      - 물레 주소 : 10.40.2.10

      ## KBD

      - Kiln Brick Dust, 일종의 벽돌 가루

      ## 유약층

      - 반드시 물과 섞어서 사용해야 함
      """
    let found = asked(note)
    #expect(!found.contains { $0.contains("10.40.2") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("다음이 가리키는 말은? Kiln Brick Dust") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("유약층의 정의는?") || $0.hasPrefix("유약층이란?") }, "\(found)")
  }
}
