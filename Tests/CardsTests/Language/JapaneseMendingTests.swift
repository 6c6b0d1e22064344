import Testing

@testable import Cards

/// What Japanese cards ask for once a half, a context or the right question word is given back to them.
@Suite struct JapaneseMendingTests {
  @Test func `a kind alone is no meaning without the sentence behind it`() {
    let note = "# 窯\n\n## 登り窯\n\n窯の一つ。山の斜面に部屋を連ね、下の部屋から順に焼く方式。\n\n## 穴窯\n\n山の斜面に穴を掘った窯。古くから使われた。"
    #expect(asked(note).contains("「登り窯」とは？ → 窯の一つ。山の斜面に部屋を連ね、下の部屋から順に焼く方式"))
    #expect(asked(note).contains("「穴窯」とは？ → 山の斜面に穴を掘った窯。"))
  }

  @Test func `what opens with a year goes on with what it was`() {
    let note =
      "# 焼き物\n\n## 集まり\n\n- 大窯会議  \n1956年に開かれた山川太郎が主催した会議。\n初めて「一煎法」という言葉が使われた。\n\n- 茶の会  \n湯を味わうための集まり。"
    #expect(
      asked(note).contains("「大窯会議」とは？ → 1956年に開かれた山川太郎が主催した会議。初めて「一煎法」という言葉が使われた"))
  }

  @Test func `a first half that its second half makes a kind is asked whole`() {
    let note =
      "# 窯\n\n- 連房焼き\n    - 下の部屋の薪が上の部屋の器を温める。そのとき余った熱がさらに上へ送られ、これを繰り返すことで全部の部屋が焼ける現象。\n- 火守り番\n    - 窯の見張りと灰の始末を行う。親方の許しと村の札が必要"
    #expect(asked(note).contains { $0.hasPrefix("「連房焼き」とは？ → 下の部屋の薪が") && $0.hasSuffix("全部の部屋が焼ける現象") })
    #expect(asked(note).contains("「火守り番」の要点は？ → 窯の見張りと灰の始末を行う。親方の許しと村の札が必要"))
  }

  @Test func `a time of day and a way to remember are asked of their name`() {
    let note = "# 茶畑\n\n## 山谷風\n\n- **山谷風**：昼と夜で向きの変わる風\n  - 昼間：谷から山へ吹き上がる\n- 覚え方：昼は登り、夜は下り"
    #expect(asked(note).contains("山谷風：昼間は？ → 谷から山へ吹き上がる"))
    #expect(asked(note).contains("「山谷風」の覚え方は？ → 昼は登り、夜は下り"))
  }

  @Test func `points are asked by the line that announces them`() {
    let note = "# 窯の見方\n\n## 温度\n\n窯の温度を見る理由は以下の通りです：\n1. 釉薬の発色：温度によって釉薬の色が変わります。\n2. 土の割れ：急に冷えると器が割れてしまいます。"
    #expect(asked(note).contains("窯の温度を見る理由は？ → 釉薬の発色 | 土の割れ"))
    #expect(asked(note).contains("窯の温度を見る理由：「土の割れ」は？ → 急に冷えると器が割れてしまいます。"))
  }

  @Test func `what is done against a danger is asked for as such`() {
    let note = "# 蔵\n\n## 蔵への脅威\n\n- 盗み\n    - 鍵を二重にかけて、夜は番人を置くことが必要\n- 火事\n    - 水がめを蔵の前に並べておく"
    #expect(asked(note).contains("「盗み」への対策は？ → 鍵を二重にかけて、夜は番人を置くことが必要"))
  }

  @Test func `a name with its bracket over what it is asks for that`() {
    let note = "# 窯の部屋\n\n- 焼成室(奥の部屋)\n    - 器を並べて焼くための部屋。\n- なりすまし (Masking)\n    - 誰かのふりをして、蔵に入り込むことを指す"
    #expect(asked(note).contains("「焼成室」とは？ → 器を並べて焼くための部屋。"))
    #expect(asked(note).contains("「なりすまし」とは？ → 誰かのふりをして、蔵に入り込むことを指す"))
  }

  @Test func `how a command is written is no meaning of it`() {
    let note = "# 道具\n\n- **窯コマンド**\n  - `kiln [部屋] [温度]`\n- **灰コマンド**\n  - 灰の量を表示するコマンド"
    #expect(asked(note).contains("「窯コマンド」の書式は？ → kiln [部屋] [温度]"))
    #expect(asked(note).contains("「灰コマンド」とは？ → 灰の量を表示するコマンド"))
    #expect(!asked(note).contains { $0.contains("違いは？") })
  }

  @Test func `a part with a line of its own is not what the heading is`() {
    let note = "# 茶\n\n## 茶室のきまり\n\n- 客席共有モデル\n  - 亭主と客との席の分け方を決めること\n"
    #expect(asked(note) == ["「客席共有モデル」とは？ → 亭主と客との席の分け方を決めること"])
  }

  @Test func `a warning behind a blank does not give it away`() {
    let note = "# 窯\n\n## 煙突\n\n- 煙突は**窯の奥の上部に設置**されている(手前の下部ではない点に注意)。"
    #expect(asked(note).contains("煙突は[…]されている。 → 窯の奥の上部に設置"))
  }

  @Test func `what something becomes is asked behind the line it comes of`() {
    let note = "# 釉\n\n## 灰\n\n灰が器の肩に積もる\n→ 灰が溶けて流れ落ちる\n→ **灰釉**となる（古い釉）"
    #expect(asked(note).contains("灰が溶けて流れ落ちる → […]となる（古い釉） → 灰釉"))
  }

  @Test func `spans, sorts and what is done with a thing have their own words`() {
    let note = "# 窯\n\n## 焼成時代（約300年間）\n\n焼き物の時代の話。\n\n## 釉薬\n\n- 灰釉：木の灰を使う松灰釉、藁の灰を使う藁灰釉などの種類がある\n- 茶筅：茶筅を湯ですすいで立てて乾かす"
    #expect(asked(note).contains("「焼成時代」の期間は？ → 約300年間"))
    #expect(asked(note).contains("「灰釉」の種類は？ → 木の灰を使う松灰釉、藁の灰を使う藁灰釉"))
    #expect(asked(note).contains("「茶筅」をどうする？ → 湯ですすいで立てて乾かす"))
  }

  @Test func `a word in brackets stays with the name it narrows`() {
    let note = "# 窯\n\n## 熱\n\n熱量（総）とは、焚いた薪の熱から逃げた熱を差し引いたものです。"
    #expect(asked(note).contains("「熱量（総）」とは？ → 焚いた薪の熱から逃げた熱を差し引いたもの"))
    let said = "# 窯\n\n### 登り窯\n\n**登り窯**は、[窯](#窯)の形のひとつで、[斜めの窯](#窯)。"
    #expect(!asked(said).contains { $0.contains("→ 登り窯は") })
  }

  @Test func `what follows one from the other is one answer`() {
    let note = "# 窯\n\n## 火加減\n\n- 火を急に強めると\n    - 器の表だけが熱くなる\n    - → 器の中との差が大きくなる\n    - → 器が割れる"
    #expect(asked(note) == ["火加減：火を急に強めると、どうなる？ → 器の表だけが熱くなる | 器の中との差が大きくなる | 器が割れる"])
  }

  @Test func `a chapter owns none of the names it explains`() {
    let note = "# 窯\n\n### 窯の基礎知識\n\n- 登り窯：山の斜面に築く窯\n- 穴窯：穴を掘って築く窯\n- 電気窯：電気の熱で焼く窯"
    #expect(asked(note).contains("「登り窯」とは？ → 山の斜面に築く窯"))
    #expect(!asked(note).contains { $0.contains("知識") })
  }
}

/// Japanese shapes that wait, and what of them is still asked.
@Suite struct JapaneseDoubtsTests {
  @Test func `a form with gaps waits`() {
    let note = "# 窯\n\n## 今週の窯\n\n- 温度の見込み：前の週より○度上がり△日続く\n- 薪の量：前の週と同じ量を使う"
    #expect(!asked(note).contains { $0.contains("○") })
    #expect(asked(note).contains("薪の量は？ → 前の週と同じ量を使う"))
  }

  @Test func `a blank beside one short noun waits`() {
    let note = "# 窯\n\n## 直し\n\n- **煙突** の修理\n- 底の **焚き口** から火を入れて焼く\n- **灰釉** の剥離 (古い器のみ)"
    let cards = asked(note)
    #expect(!cards.contains { $0.hasSuffix("→ 煙突") })
    #expect(cards.contains { $0.hasSuffix("→ 焚き口") } && cards.contains { $0.hasSuffix("→ 灰釉") })
  }

  @Test func `what the writer met with and what a course promises wait`() {
    let note =
      "# 窯\n\n幸い、窯の本を読むと同じ疑問を持つ人は多いようで、図書館においていくつかの答えを見つけました。\n\n## 約束\n\nこの単元の終わりまでに、あなたは以下のことができるようになる：\n- 土を練る。\n- 窯に火を入れる。"
    #expect(asked(note).isEmpty)
  }

  @Test func `a reason of what the question does not name waits`() {
    let note = "# 窯\n\n## 窯の歴史\n\n薪が足りないため、この器はこの部屋で焼かれた。\n\n壁が薄いため、窯の熱が外へ逃げる。"
    #expect(!asked(note).contains { $0.contains("この器") })
    #expect(asked(note).contains { $0.hasSuffix("その理由は？ → 壁が薄いため") })
  }

  @Test func `roles of lines and sentences are no names`() {
    let note = "# 窯\n\n## 補い\n\n- 実例\n  - 窯の記録で灰の量を確認できる。\n- 登り窯は土の器\n  - 火を入れて焼く部屋を作る方式"
    #expect(!asked(note).contains { $0.hasPrefix("「実例」") || $0.hasPrefix("「登り窯は") })
  }

  @Test func `an answer that only names the others waits`() {
    #expect(!asked("# 窯\n\n## 火\n\n火は、1つの部屋から、煙道を通って、他の部屋に燃え移っていく。").contains { $0.hasSuffix("→ 他の部屋") })
  }

  @Test func `questions in a row wait`() {
    let note = "# 窯\n\n人はなぜ土を焼くのでしょうか？なぜ器は割れるのでしょうか？人はなぜ茶を飲むのでしょうか？\n\nこれらは窯を見ても分からない問いです。"
    #expect(asked(note).isEmpty)
  }

  @Test func `a sentence among names makes no list`() {
    let note = "# 窯\n\n## 窯の道具\n\n- 窯名は店の商標\n- 火かき棒\n- 温度計"
    #expect(!asked(note).contains { $0.contains("には何がある？") })
  }

  @Test func `two names that only share a title are not told apart`() {
    let together = "# 茶\n\n## 釜と火入れ\n\n- **釜**：湯をわかす鉄の器\n- **火入れ**：茶葉をもう一度乾かす仕上げの工程"
    #expect(!asked(together).contains { $0.contains("違いは？") })
    let alike = "# 茶\n\n## 釜炒り茶と蒸し茶\n\n- **釜炒り茶**：釜で炒って作る茶\n- **蒸し茶**：湯気で蒸して作る茶"
    #expect(asked(alike).contains { $0.hasPrefix("「釜炒り茶」と「蒸し茶」の違いは？") })
  }

  @Test func `what stands in the same words below two heads is asked once`() {
    let note =
      "# 窯\n\n## 火加減\n\n### 還元炎\n\n- 窯の中の酸素が足りなくなると、器の色が青くなる。\n\n## 窯の種類\n\n### 登り窯\n\n- 窯の中の酸素が足りなくなると、器の色が青くなる。"
    #expect(asked(note) == ["還元炎：窯の中の酸素が足りなくなると、どうなる？ → 器の色が青くなる"])
  }
}

/// Japanese tables, lists and sentences that were read amiss.
@Suite struct JapaneseMisreadingsTests {
  @Test func `cells that say something only beside each other are asked together`() {
    let note = "# 窯\n\n## 二つの窯\n\n| 項目 | 登り窯 | 電気窯 |\n|---|---|---|\n| 薪の量 | 多い | 少ない |\n| 場所 | 山の斜面 | 工房の中 |"
    let cards = asked(note)
    #expect(cards.contains("薪の量：「登り窯」と「電気窯」の違いは？ → 登り窯: 多い | 電気窯: 少ない"))
    #expect(!cards.contains("「登り窯」の薪の量は？ → 多い") && cards.contains("「登り窯」の場所は？ → 山の斜面"))
  }

  @Test func `a plain English word in a table is asked with its kind`() {
    let note =
      "# 窯\n\n## 道具箱\n\n| サブコマンド | 用途 |\n|---|---|\n| fire | 窯に火を入れて温める |\n| ash | 灰を集めて袋に入れる |\n| -q | 何も言わずに動く |"
    #expect(asked(note).contains("サブコマンド「fire」の用途は？ → 窯に火を入れて温める"))
    #expect(asked(note).contains("「-q」の用途は？ → 何も言わずに動く"))
  }

  @Test func `a row that tells enough is asked both ways`() {
    let note = "# 窯\n\n## 札の意味\n\n|札|説明|\n|:--|:--|\n|-h|火を落としたあとに窯の口を閉じる|\n|-r|火を落としたあとに窯をもう一度温める|\n|-q|黙る|"
    #expect(asked(note).contains("次が指す語は？ 火を落としたあとに窯の口を閉じる → -h"))
  }

  @Test func `what lists announce is asked in their words`() {
    let note = "# 窯\n\n## 登り窯\n\n- 焼ける器は以下\n    - 茶碗\n    - 水がめ\n\n## 電気窯\n\n電気窯では以下のことができる：\n- 温度を一定に保つ\n- 夜のあいだ焼き続ける"
    #expect(asked(note).contains("登り窯：焼ける器は？ → 茶碗 | 水がめ"))
    #expect(asked(note).contains("電気窯では何ができる？ → 温度を一定に保つ | 夜のあいだ焼き続ける"))
  }

  @Test func `commas inside a phrase make no list`() {
    let note = "# 窯\n\n## 道具\n\n- 器具：壺や甕など、水をためる焼き物\n- 窯番：窯の掃除、灰、薪の管理業務\n- 燃料：松、杉、樫"
    let cards = asked(note)
    #expect(cards.contains("「器具」とは？ → 壺や甕など、水をためる焼き物"))
    #expect(cards.contains("「窯番」とは？ → 窯の掃除、灰、薪の管理業務"))
    #expect(cards.contains { $0.hasSuffix("燃料は？ → 松 | 杉 | 樫") })
    #expect(asked("# 窯\n\n- 離れ窯\n  - 村において、家と窯の距離が遠いこと、これが昔の形").contains { $0.hasPrefix("「離れ窯」とは？ → 村において、") })
  }

  @Test func `a line behind an arrow comes of the one before`() {
    let note = "# 窯\n\n## 発展\n\n人が増えて器が足りなくなる\n→ 山の斜面での窯の増設\n→ 木が減って山が荒れる"
    #expect(asked(note).contains("山の斜面での窯の増設 → その結果は？ → 木が減って山が荒れる"))
  }

  @Test func `the place of a reason stays in the question`() {
    let note = "# 窯\n\n## 記録\n\n窯の記録帳では、薪の量を毎日書き残すので、火の弱まりを早く見つけられる。"
    #expect(asked(note).contains("窯の記録帳では、火の弱まりを早く見つけられる — その理由は？ → 薪の量を毎日書き残すので"))
  }

  @Test func `in theory is no name beside another`() {
    let note = "# 窯\n\n窯は前、横、奥の3つの口から焚くことができ、理論上はどの口から焚いても同じ温度になります。"
    #expect(!asked(note).contains { $0.contains("違いは？") })
  }

  @Test func `each half of a sentence has its own name`() {
    let note = "# 灰釉\n\n松の灰では器の肌が完全に白く変わります(完全白化)が、藁の灰や麦の灰では器の口のみが白く変わります(口縁白化)。"
    #expect(asked(note).contains("「完全白化」とは？ → 松の灰では器の肌が完全に白く変わります"))
    #expect(asked(note).contains("「口縁白化」とは？ → 藁の灰や麦の灰では器の口のみが白く変わります"))
  }

  @Test func `whose duty it is is asked by whose`() {
    #expect(asked("# 窯\n\n## 仕事\n\n灰の始末は弟子の責任。").contains("仕事：灰の始末は誰の責任？ → 弟子"))
  }

  @Test func `another topic in the second half keeps its own sentence`() {
    let note = "# 窯\n\n## 焼き方\n\n一番窯は全て白く焼けると予測されますが、二番窯においては灰の細い流れが現れることを期待しています。"
    #expect(asked(note).contains("焼き方：二番窯においては何が現れることを期待しています？ → 灰の細い流れ"))
  }

  @Test func `a command below what it does is asked by that`() {
    let note = "# 窯\n\n## 記録\n\n- 窯の記録を手帳に書き込む\n  - `kilnlog -w`"
    #expect(asked(note).contains("窯の記録を手帳に書き込むには？ → kilnlog -w"))
  }

  @Test func `steps are those of the bold line right above them`() {
    let note =
      "# 窯\n\n## 登り窯（山の窯）\n\n- **登り窯の形**\n\n登り窯は山の斜面に築かれる。\n\n- **火入れの手順**\n\n1. 薪を小さく割る。\n2. 下の部屋に火を入れる。\n3. 上の部屋へ火を送る。"
    #expect(asked(note).contains("「火入れの手順」の順序は？ → 薪を小さく割る。 | 下の部屋に火を入れる。 | 上の部屋へ火を送る。"))
  }

  @Test func `two heads of an answer hold what stands below them`() {
    let note = "# 焼き物\n\n## 割れた器の所見を述べよ\n\n- 内側の所見\n  - 茶渋\n  - 釉の剥がれ\n- 外側の所見\n  - 高台の欠け\n  - 口縁の欠け"
    #expect(asked(note).contains("割れた器の所見を述べよ → 内側の所見: 茶渋, 釉の剥がれ | 外側の所見: 高台の欠け, 口縁の欠け"))
  }

  @Test func `a list is whole with the item that has lines of its own`() {
    let note =
      "# 窯\n\n### 置き場所の決定方法\n\n- 風の向きから考えた置き場所の決定\n- 水場に近い置き場所の決定\n- 昔の窯の図を参考に置き場所を決定\n    1. 山の窯の図\n        - 登り窯\n    1. 村の窯の図\n        - 穴窯\n    1. 町の窯の図\n        - 電気窯"
    #expect(asked(note).contains { $0.hasSuffix("水場に近い置き場所の決定 | 昔の窯の図を参考に置き場所を決定") })
  }

  @Test func `a name over a kind and what became of it is a pair`() {
    let note =
      "# 窯の話\n\n- [KILNA (キルナ)](https://x.org/k)  \n1966年に作られた焼き物の窯。のちに登り窯の起源となった。\n\n- [PAROX](https://x.org/p)  \n灰を集めるための道具。"
    #expect(asked(note).contains { $0.contains("「KILNA」とは？ → 1966年に作られた焼き物の窯。") })
    #expect(asked(note).contains("「PAROX」とは？ → 灰を集めるための道具。"))
  }

  @Test func `squares head the dots below them and keep their year`() {
    let note = "# 窯の歴史\n\n■ 窯開き（1853）\n・老中山川太郎が村に報告し、職人を集めた\n・山の斜面に窯を築いた\n\n■ 登り窯の開通（1860）\n・村の広場で茶会を開いた\n・窯の器を並べた"
    #expect(asked(note).contains("窯の歴史は？ → 窯開き | 登り窯の開通"))
    #expect(asked(note).contains("窯開きはいつ？ → 1853"))
    #expect(asked(note).contains("登り窯の開通はいつ？ → 1860"))
  }

  @Test func `a paragraph behind a gap is no meaning of the last dot`() {
    let note = "# 窯\n\n【土】\n・川の土を集める\n・石の粒を取り除いた土\n\n【火】\n・薪を割る\n・下の部屋に火を入れる"
    #expect(!asked(note).contains { $0.contains("→ 【火】") })
  }

  @Test func `what something is made of and divided into is asked so`() {
    let note = "# 窯\n\n- 登り窯：前室、焼成室、煙道に分かれる。前室に火を入れる。\n- 釉薬：灰、長石、粘土からなる"
    #expect(asked(note).contains("「登り窯」は何に分かれる？ → 前室 | 焼成室 | 煙道"))
    #expect(asked(note).contains("「釉薬」は何からなる？ → 灰 | 長石 | 粘土"))
  }

  @Test func `years in a table are years`() {
    let note = "# 窯\n\n## 年表\n\n| 年 | 出来事 |\n|---|---|\n| 1232 | 村に窯が開かれる |\n| 1603 | 茶会が広まる |"
    #expect(asked(note).contains("「1232年」の出来事は？ → 村に窯が開かれる"))
  }

  @Test func `who bears a title is asked by who and what is counted by what`() {
    let note = "# 窯\n\n## 窯開き\n\n- 老中山川太郎が朝廷に報告し、職人を集めた\n- 値には所有者が1つだけ存在する"
    #expect(asked(note).contains("窯開き：誰が朝廷に報告した？ → 老中山川太郎"))
    #expect(asked(note).contains("窯開き：値には何が1つだけ存在する？ → 所有者"))
  }
}
