import TestKit
import Testing

/// What a review looks like in English, at every size.
@Suite struct ReviewInEnglishTests {
  @Test func `nothing to review at 80×24`() {
    expectFrame(
      ReviewScene.empty.frame(.english, 80, 24),
      """
       ~/notes



         ✓ No card is due here now.

         Nothing is due tomorrow yet.
















       ⏎ home  t quiz  s stats  u undo  ? help  q quit
      """)
  }

  @Test func `nothing to review at 40×12`() {
    expectFrame(
      ReviewScene.empty.frame(.english, 40, 12),
      """
       ~/notes

       ✓ No card is due here now.

       Nothing is due tomorrow yet.






       ⏎ home  t quiz  s stats  u undo  ?  q
      """)
  }

  @Test func `nothing to review at 20×5`() {
    expectFrame(
      ReviewScene.empty.frame(.english, 20, 5),
      """
       ~/notes
       ✓ No card is due
       here now.

       ⏎ home  ?  q    ▼3
      """)
  }

  @Test func `a list with its answer at 80×24`() {
    expectFrame(
      ReviewScene.typical.frame(.english, 80, 24),
      """
       bread › Sourdough                                        1/2 ─────────────────



         What does salt do to dough?
         2 things · there are others

         ────────                                                     bread.md:10
         › It tightens the gluten
         · It slows the yeast




         1 Again     2 Hard      3 Good      4 Easy
         1m          6m          10m         10d







       1–4 grade  Space tick  ⏎ Good  u undo  w why then?  c note  e edit  ?  q
      """)
  }

  @Test func `a list with its answer at 40×12`() {
    expectFrame(
      ReviewScene.typical.frame(.english, 40, 12),
      """
       bread › Sourdough                  1/2

       What does salt do to dough?
       2 things · there are others
       ────                       bread.md:10
       › It tightens the gluten
       · It slows the yeast

       1 Again  2 Hard   3 Good   4 Easy
       1m       6m       10m      10d

       1–4 grade  Space tick  ⏎ Good  ?  q
      """)
  }

  @Test func `a list with its answer at 20×5`() {
    expectFrame(
      ReviewScene.typical.frame(.english, 20, 5),
      """
       bread          1/2
       What does salt …▲2
       › It tightens the
         gluten
       1–4  ?  q       ▼2
      """)
  }

  @Test func `a question and an answer that are too long at 80×24`() {
    expectFrame(
      ReviewScene.overflowing.frame(.english, 80, 24),
      """
       rivers                                                   1/2 ─────────────────



         Why does a river wind? Why does a river wind? Why does a river wind? Why
         does a river wind? Why does a river wind? Why does a river wind? Why
         does a river wind? Why does a river wind? Why does a river wind? Why
         does a river wind? Why does a river wind? Why does a river wind? Why
         does a river wind? Why does a river wind?
         20 things

         ────────                                                    rivers.md:10
         › Reason 1: the current cuts its outer bank
         · Reason 2: the current cuts its outer bank
         · Reason 3: the current cuts its outer bank
         · Reason 4: the current cuts its outer bank
         · Reason 5: the current cuts its outer bank
         · Reason 6: the current cuts its outer bank
         ▼ 14 more lines

         1 Again     2 Hard      3 Good      4 Easy
         1m          6m          10m         7d

       1–4 grade  Space tick  ⏎ Good  ↑↓ scroll  u undo  w why then?  c note  ?  q
      """)
  }

  @Test func `a question and an answer that are too long at 40×12`() {
    expectFrame(
      ReviewScene.overflowing.frame(.english, 40, 12),
      """
       rivers                             1/2

       Why does a river wind? Why does a
       river wind? Why does a river wind? Why
       does a river wind? Why does a river…▲7
       ────                      rivers.md:10
       › Reason 1: the current cuts its outer
         bank
       1 Again  2 Hard   3 Good   4 Easy
       1m       6m       10m      7d

       1–4 grade  Space tick  ?  q        ▼38
      """)
  }

  @Test func `a question and an answer that are too long at 20×5`() {
    expectFrame(
      ReviewScene.overflowing.frame(.english, 20, 5),
      """
       rivers         1/2
       Why does a riv…▲19
       › Reason 1: the
         current cuts its
       1–4  ?  q      ▼58
      """)
  }

  @Test func `wide characters at 80×24`() {
    expectFrame(
      ReviewScene.wide.frame(.english, 80, 24),
      """
       旅/🚀 여행 › 発音                                        1/2 ─────────────────



         「東京」は、どこの首都ですか。👩 é ０１２３ 그리고 全角！
         3 things

         ────────                                                旅/🚀 여행.md:10
         › 日本の、首都。とても長い文を折り返しても、行の頭に句読点は来ない。
         · 한글 자모와 ①②③
         · 👍 🇰🇷



         1 Again     2 Hard      3 Good      4 Easy
         1m          6m          10m         9d







       1–4 grade  Space tick  ⏎ Good  u undo  w why then?  c note  e edit  ?  q
      """)
  }

  @Test func `wide characters at 40×12`() {
    expectFrame(
      ReviewScene.wide.frame(.english, 40, 12),
      """
       旅/🚀 여행 › 発音                  1/2

       「東京」は、どこの首都ですか。👩 é ０
       １２３ 그리고 全角！
       3 things
       ────                  旅/🚀 여행.md:10
       › 日本の、首都。とても長い文を折り返し
         ても、行の頭に句読点は来ない。
       1 Again  2 Hard   3 Good   4 Easy
       1m       6m       10m      9d

       1–4 grade  Space tick  ?  q         ▼2
      """)
  }

  @Test func `wide characters at 20×5`() {
    expectFrame(
      ReviewScene.wide.frame(.english, 20, 5),
      """
       旅/🚀 여행     1/2
       「東京」は、ど…▲4
       › 日本の、首都。と
         ても長い文を折り
       1–4  ?  q       ▼5
      """)
  }
}
