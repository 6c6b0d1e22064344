import Testing

@testable import Cards

/// What Japanese notes tell beside their sentences: in brackets behind names, by names below names, by commands below deeds.
@Suite struct JapaneseGleaningsTests {
  @Test func `years, amounts and other names in brackets are asked for`() {
    let all = asked(
      "# 楽器\n\n### 第1次琴ブーム（1956 - 1974: 合奏による広まり）\n\n琴の教室が増えた。\n\n- **北の音域**(30度付近)\n- **KOTO1（Zither）**\n- 調律会（チューニングカイ）\n- 琵琶（または四弦）"
    )
    #expect(all.contains("第1次琴ブームはいつからいつまで？ → 1956 - 1974"))
    #expect(all.contains("北の音域は何度付近？ → 30度付近"))
    #expect(all.contains("KOTO1の別名は？ → Zither"))
    #expect(all.contains("琵琶の別名は？ → 四弦"))
  }

  @Test func `a reading, a citation and a remark are no other name`() {
    let all = asked("# 楽器\n\n- **三線**（さんしん）\n- **琴**（重要）\n- **笛**（図3参照）\n- **太鼓**（皮、胴など）")
    #expect(!all.contains { $0.contains("別名") || $0.contains("いつ") })
  }

  @Test func `what a sentence names is asked how it is called`() {
    let all = asked("# 琴\n\n弦の端が二つの場合を双頭という。\n\n大琴は頭側を竜頭、足側を竜尾と呼ぶらしい。")
    #expect(all.contains { $0.hasSuffix("弦の端が二つの場合を何という？ → 双頭") })
    #expect(all.contains("「竜尾」とは？ → 大琴の足側"))
  }

  @Test func `what a thing is ends before more is told of it`() {
    #expect(asked("# 琴\n\n琴柱とは、弦を支える道具のことで、左に寄せると音が上がる。").contains("「琴柱」とは？ → 弦を支える道具"))
  }

  @Test func `names with their meanings below a name are its list`() {
    let all = asked("# 楽団\n\n- 楽器の保守\n  - 弦清掃：弾いたあとに脂を拭き取る作業\n  - 胴研磨：柔らかい布で木の面を磨く作業\n  - 弦交換：古くなった糸を新しい糸に替える作業")
    #expect(all.contains("「楽器の保守」には何がある？ → 弦清掃 | 胴研磨 | 弦交換"))
  }

  @Test func `steps and sides of a thing are no list of names`() {
    let all = asked("# 楽団\n\n- 琴の話\n  - 目的：客を楽しませる\n  - 特徴：弦が十三本ある\n\n- 琴の手順\n  1. 準備：弦を張る\n  2. 調律：音を合わせる")
    #expect(!all.contains { $0.contains("には何がある？") })
  }

  @Test func `two names alike that are defined side by side are told apart`() {
    let all = asked("# 弾き方\n\n指で弦をはじいて鳴らす方法を指奏法といい、爪で弦をはじいて鳴らす方法を爪奏法という。")
    #expect(all.contains { $0.hasPrefix("「指奏法」と「爪奏法」の違いは？") })
  }

  @Test func `commands below a deed are asked for it`() {
    let all = asked(
      "# 音の機械\n\n- 音源の一覧を表示\n  - `tones -l`\n  - `cat /dev/tones`\n\n- 音源ログ\n  - `/var/log/tones`\n\n- 音を消す\n```\n# tones off\n```"
    )
    #expect(all.contains("音の機械：音源の一覧を表示するには？ → tones -l | cat /dev/tones"))
    #expect(all.contains("音の機械：音源ログはどのファイル？ → /var/log/tones"))
    #expect(all.contains("音の機械：音を消すには？ → tones off"))
  }

  @Test func `rows of two tables are asked under their heads`() {
    let rows = "\n\n|段|説明|\n|:--|:--|\n"
    let all = asked("# 音量\n\n**[琴の家]**\(rows)|0|消音する|\n|1|弱く鳴らす|\n\n**[笛の家]**\(rows)|0|消音する|\n|1|強く鳴らす|")
    #expect(all.contains("[琴の家]：「段1」とは？ → 弱く鳴らす"))
    #expect(all.contains("[笛の家]：「段0」とは？ → 消音する"))
  }

  @Test func `options in small and capital letters are two`() {
    let all = asked("# 音の機械\n\n|オプション|説明|\n|:--|:--|\n|-f|音をすぐに止める|\n|-F|音をゆっくり止める|")
    #expect(all.contains("「-f」とは？ → 音をすぐに止める") && all.contains("「-F」とは？ → 音をゆっくり止める"))
  }

  @Test func `a first sentence that speaks of the name above it tells what it is`() {
    let all = asked("# 楽器\n\n## 琴柱\n\n弦と胴の間に立てる小さな部品です。位置を変えると音が変わります。\n\n## 糸替え\n\n古くなった糸を新しい糸に交換する。")
    #expect(all.contains("「琴柱」とは？ → 弦と胴の間に立てる小さな部品"))
    #expect(all.contains("「糸替え」では何をする？ → 古くなった糸を新しい糸に交換する"))
  }

  @Test func `kinds that are counted before their names are asked for`() {
    let all = asked("# 楽器の話\n\n弦楽器は大別すると、2つに分類される\n- 撥弦楽器：弦をはじいて鳴らす楽器\n- 擦弦楽器：弦をこすって鳴らす楽器")
    #expect(all.contains { $0.hasSuffix("弦楽器を2つに分けると？ → 撥弦楽器 | 擦弦楽器") })
  }
}
