import Testing

@testable import Cards

/// Items, labels and headings of Japanese and Chinese notes.
@Suite struct EastAsianOutlineTests {
  @Test func `a heading that asks gives its lines their subject`() {
    #expect(
      told("# 茶\n\n## 緑茶の製法を説明せよ\n\n- 特徴：葉を蒸す\n- 目的：酸化を止める", by: "F3") == [
        "「緑茶の製法」の特徴は？ → 葉を蒸す", "「緑茶の製法」の目的は？ → 酸化を止める",
      ])
    #expect(told("# 茶\n\n## 什么是渥堆\n\n- 原因：茶叶受潮发热", by: "F3") == ["“渥堆”的原因是什么？ → 茶叶受潮发热"])
  }

  @Test func `labels in both scripts and without a link are asked of their subject`() {
    #expect(told("# 茶\n\n## 红茶特点\n\n- 汤色红亮\n- 滋味甜\n\n## 别的\n\n字", by: "F14") == ["“红茶”的特点有哪些？ → 汤色红亮 / 滋味甜"])
    #expect(told("# 茶\n\n## 紅茶\n\n- 緩め方\n- 優點\n  - 湯色紅亮\n  - 滋味甜", by: "F14") == ["“紅茶”的優點有哪些？ → 湯色紅亮 / 滋味甜"])
  }

  @Test func `a label below a sentence tells of that sentence`() {
    #expect(
      told("# 茶\n\n## 蒸し\n\n- 葉を早く冷ます\n  - 目的：色を保つため", by: "F3") == ["葉を早く冷ます：目的は？ → 色を保つため"])
  }

  @Test func `clauses between commas are one answer`() {
    #expect(told("# 茶\n\n## 炒青\n\n- 要点：火要大，手要快", by: "F3") == ["“炒青”的要点有哪些？ → 火要大 / 手要快"])
    #expect(told("# 茶\n\n- 炒青：锅温先升高，叶子下锅后不断翻动", by: "F3") == ["“炒青”是什么？ → 锅温先升高，叶子下锅后不断翻动"])
    #expect(told("# 茶\n\n- 蒸し：湯気を葉に当て、酸化を止める仕組み", by: "F3").first == "「蒸し」とは？ → 湯気を葉に当て、酸化を止める仕組み")
  }

  @Test func `names beside statements are the parts`() {
    let note = "# 茶会\n\n- 道具\n  - **亭主**が選ぶ\n  - 茶碗\n    - 抹茶を点てる器\n  - 茶筅\n    - 竹で作った泡立ての道具"
    #expect(told(note, by: "F38") == ["「道具」には何がある？ → 茶碗 / 茶筅"])
    #expect(told(note, by: "F11") == ["道具：[…]が選ぶ → 亭主"])
  }

  @Test func `what hangs below a sentence goes on with it`() {
    #expect(
      told("# 茶\n\n- 炒青\n  - 需要不断翻动叶子\n\n    ⇒ 水分很快散掉\n  - 火候不能太小", by: "F15").contains("炒青：需要不断翻动叶子 → 结果是什么？ → 水分很快散掉")
    )
    #expect(
      told("# 茶\n\n- 晾青\n  - 需要翻动两三次\n\n    每次间隔半个钟头", by: "F15").contains("晾青：需要翻动两三次 — 具体是怎样的？ → 每次间隔半个钟头"))
  }

  @Test func `values of a flag are asked of their subject`() {
    #expect(
      told("# 茶\n\n## 開關\n\n- **0:** 停止加熱\n- **1:** 開始加熱", by: "F3") == ["開關：「0」是什麼？ → 停止加熱", "開關：「1」是什麼？ → 開始加熱"])
  }

  @Test func `one Chinese note is asked in one script`() {
    let note = "# 製茶\n\n## 殺青\n\n用高溫讓鮮葉停止氧化的過程\n\n## 包揉\n\n用布包住叶子反复揉成球形的方法"
    #expect(told(note, by: "F1").contains("「包揉」是什麼？ → 用布包住叶子反复揉成球形的方法"))
  }

  @Test func `Han names in a Japanese note are asked in Japanese`() {
    #expect(
      told("# お茶\n\n## 萎凋（Withering）\n\n葉をしおれさせて水分を減らす工程のこと\n\n## 揉捻\n\nもむ", by: "F9") == ["「萎凋」を英語で言うと？ → Withering"])
  }

  @Test func `an aside in a heading's brackets is no second name`() {
    #expect(told("# 茶\n\n## 紅茶と緑茶（超要点）\n\n- 酸化の有無\n- 色の違い", by: "F6").isEmpty)
  }

  @Test func `a counted example is called by what follows`() {
    #expect(
      told("# 茶\n\n## 泡法\n\n### 例1：盖碗泡\n\n水温要高\n\n### 例2：冷泡\n\n水要干净", by: "F21").allSatisfy { !$0.contains("例1") })
  }

  @Test func `raised and lowered digits belong to the name`() {
    #expect(told("# 茶\n\n- 充入 **N₂** 能减慢茶叶的氧化", by: "F11") == ["充入 […] 能减慢茶叶的氧化 → N₂"])
  }
}

/// Faults found in notes of other people, told in words of our own.
@Suite struct EastAsianFaultsTests {
  @Test func `a modifier before の種類 or 的方法 is no label's subject`() {
    #expect(
      told("# お茶\n\n## 玉露とは\n\n日光を遮って育てた茶葉から作る緑茶の種類\n\n- 機序：日陰で旨味が増す", by: "F3") == ["「玉露」の機序は？ → 日陰で旨味が増す"])
    #expect(told("# 茶\n\n## 包揉\n\n用布包住叶子反复揉成球形的方法\n\n## 别的\n\n字", by: "F1").first == "“包揉”是什么？ → 用布包住叶子反复揉成球形的方法")
  }

  @Test func `two names in one sentence have their own halves`() {
    #expect(
      told("# 茶会\n\n先に飲む人を正客, 最後に飲む人をお詰め(末客)という.", by: "F13") == ["「正客」とは？ → 先に飲む人", "「お詰め」とは？ → 最後に飲む人"])
  }

  @Test func `questions without answers make no list`() {
    #expect(told("# 茶\n\n## 製法\n\n1. 殺青とは。\n2. 揉捻は何のために行うか。\n3. 荒茶とは。").isEmpty)
    let lines = Reading(note: "# 茶\n\n## 製法\n\n1. 殺青とは。\n2. 荒茶とは。", file: "n.md").lines
    #expect(lines.suffix(2).allSatisfy { $0.verdict == .setAside(pattern: "N12") })
  }

  @Test func `a remark takes its list along`() {
    #expect(told("# 茶\n\n## 淹れ方\n\n湯を冷ましてから注ぐ。\n\n必要なら、\n\n- 図解版\n- 写真つきの手順").count == 1)
  }

  @Test func `a bullet of sources goes with what hangs below it`() {
    #expect(told("# 茶\n\n- 参考文献\n  - 山本, 茶の歴史, 1999, 茶書房の本\n- 盖碗：一种带盖的茶具").count == 1)
  }

  @Test func `a blank never takes the negation alone`() {
    #expect(!told("# 茶\n\n- 白茶 **不炒** 也 **不揉** 就直接晾干").contains { $0.hasSuffix("→ 不炒") || $0.hasSuffix("→ 不揉") })
  }

  @Test func `a title that negates is asked with its owner`() {
    #expect(told("# 茶具\n\n## 紫砂壶\n\n**不适合**：\n- 绿茶\n- 花茶").contains("紫砂壶：不适合哪些？ → 绿茶 / 花茶"))
  }

  @Test func `joined labels name nothing`() {
    #expect(told("# 茶\n\n## 抹茶\n\n### 存放与用途\n\n- 用途：做点心和饮料\n\n## 别的\n\n字", by: "F3").contains("“抹茶”的用途是什么？ → 做点心和饮料"))
  }

  @Test func `a note's own title serves labels that stand alone`() {
    #expect(told("---\ntitle: 白茶\n---\n\n- 特点\n  - 不炒\n  - 不揉", by: "F14") == ["“白茶”的特点有哪些？ → 不炒 / 不揉"])
  }

  @Test func `halves of a Chinese sentence define each its own name`() {
    #expect(
      told("# 茶具\n\n**盖碗**是一种带盖的茶具；**品茗杯**是一种喝茶用的小杯。", by: "F13") == [
        "“盖碗”是什么？ → 一种带盖的茶具", "“品茗杯”是什么？ → 一种喝茶用的小杯",
      ])
  }

  @Test func `names that come back below other headings are asked with them`() {
    let note = "# 茶\n\n## 水温\n\n- 绿茶：不超过八十度的热水\n- 红茶：刚烧开的水\n\n## 时间\n\n- 绿茶：两分钟左右就要出汤\n- 红茶：可以多泡一会儿"
    #expect(told(note, by: "F3").filter { $0.contains("水温：") }.count == 2)
  }

  @Test func `the count of what follows is no part of a label's subject`() {
    #expect(
      told("# 茶\n\n## 泡茶\n\n泡好茶的三个必要条件：\n\n1. 好水\n2. 好叶\n3. 好器", by: "F14") == ["“泡好茶”的必要条件有哪些？ → 好水 / 好叶 / 好器"])
  }

  @Test func `years are asked of what happened and of what bears them in brackets`() {
    #expect(told("# 茶史\n\n## 日本\n\n- 1191年、栄西が宋から茶の種を持ち帰った", by: "F37") == ["栄西が宋から茶の種を持ち帰ったのは何年？ → 1191年"])
    #expect(told("# 茶史\n\n- 北野大茶湯（1587年）：秀吉が北野天満宮で開いた茶会", by: "F3").contains("「北野大茶湯」はいつ？ → 1587年"))
    #expect(told("# 茶史\n\n## 英国\n\n- 1610年，荷兰商船把茶叶运到欧洲", by: "F37") == ["荷兰商船把茶叶运到欧洲是在哪一年？ → 1610年"])
  }

  @Test func `a short subject of a label takes the name above with it`() {
    #expect(
      told("# 茶史\n\n## 番茶\n\n字\n\n### 流行の原因\n\n- 安かった\n- 作りやすい", by: "F14") == ["「番茶の流行」の原因は？ → 安かった / 作りやすい"])
  }

  @Test func `names of which some have a meaning are the answer to a question`() {
    #expect(
      told("# 茶\n\n## 茶叶有哪些形状？\n\n- 针形：细而直\n- 球形\n- 片形", by: "F24") == ["茶叶有哪些形状？ → 针形 / 球形 / 片形"])
  }

  @Test func `a sentence with a list inside is one answer`() {
    #expect(
      told("# 茶仓\n\n- 木架：用于摆放茶饼、茶砖、散茶等。", by: "F3") == ["“木架”用来做什么？ → 摆放茶饼、茶砖、散茶等"])
    #expect(
      told("# 茶仓\n\n- 茶事：茶季有采摘、炒青、烘干等三道工序。", by: "F3") == ["“茶事”是什么？ → 茶季有采摘、炒青、烘干等三道工序。"])
  }

  @Test func `a feature is asked for as its subject's`() {
    #expect(
      told("# 茶\n\n## 白茶\n\n- 特点：\n    - 清香性：叶面上带着一层很淡的花香。\n    - 耐泡性：可以冲泡七八次。", by: "F3")
        == ["“白茶”的清香性是什么？ → 叶面上带着一层很淡的花香。", "“白茶”的耐泡性是什么？ → 可以冲泡七八次。"])
  }

  @Test func `a name that asks how is the question`() {
    #expect(
      told("# 茶\n\n- 如何醒茶\n  - 干醒\n    - 把茶饼敲散放三天\n  - 湿醒\n    - 用热水冲一遍倒掉", by: "F38") == ["如何醒茶？ → 干醒 / 湿醒"])
  }

  @Test func `sections on the subject itself are not its kinds`() {
    #expect(
      told("# 茶书\n\n## 1. 岩茶\n\n### 1.1 岩茶的制法\n\n先晒后炒。\n\n### 1.2 岩茶的产地\n\n武夷山一带。", by: "F21").isEmpty)
  }

  @Test func `a place in a book or an exam names nothing`() {
    #expect(told("# 茶\n\n## H30S P12\n\n釜炒り茶は、生葉を鉄釜で炒って作る緑茶の一種である。").allSatisfy { !$0.contains("P12") })
    #expect(told("# 茶\n\n## 岩茶\n\n- P.80\n- 香气高\n- 耐冲泡").allSatisfy { !$0.contains("80") })
  }

  @Test func `an indented quote right below an item says what it is`() {
    #expect(
      told("# 茶\n\n## 製法\n\n- 蒸してから揉む\n- 合組\n  > 産地の違う茶葉を混ぜ合わせる作業").contains("「合組」とは？ → 産地の違う茶葉を混ぜ合わせる作業"))
  }

  @Test func `half a bracket and half a condition make no card`() {
    #expect(told("# 茶\n\n## 審査\n\n- 指で茶葉の色、湿り、香り（立ち香）を確かめる").allSatisfy { !$0.contains("[…]）") })
    #expect(told("# 茶\n\n- 干仓\n  - 如果仓库是干的。").isEmpty)
  }

  @Test func `a count in a name asks which there are`() {
    let note = "# 茶\n\n## 炒青\n\n- 三种火候：文火／中火／武火\n- 用铁锅翻炒\n"
    #expect(told(note).contains { $0.hasPrefix("炒青：三种火候有哪些？") })
  }
}
