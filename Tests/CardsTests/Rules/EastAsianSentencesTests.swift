import Testing

@testable import Cards

/// Sentences of Japanese and Chinese notes, read by their frames.
@Suite struct EastAsianSentencesTests {
  @Test func `とは, という and は…である define`() {
    #expect(
      told("# 茶器\n\n急須(きゅうす)とは、茶葉を湯で蒸らして注ぐための器である。", by: "F13").first == "「急須」とは？ → 茶葉を湯で蒸らして注ぐための器")
    #expect(told("# 製茶\n\n摘んだ葉をすぐに蒸して酸化を止める作業を殺青という。", by: "F13").contains("「殺青」とは？ → 摘んだ葉をすぐに蒸して酸化を止める作業"))
    #expect(
      told("# 製茶\n\n葉をもみながら乾かす. この作業を揉捻という.", by: "F13") == [
        "「揉捻」とは？ → 葉をもみながら乾かす", "製茶：葉をもみながら乾かすことを何という？ → 揉捻",
      ])
    #expect(
      told("# 製茶\n\n再製は荒茶の形と大きさをそろえる役目である. 火入れも行う.", by: "F13").first
        == nil)
    #expect(
      told("# 製茶\n\n再製は荒茶の形と大きさをそろえる作業である. 火入れも行う.", by: "F13").first == "「再製」とは？ → 荒茶の形と大きさをそろえる作業")
  }

  @Test func `a naming in two steps takes up the name before`() {
    #expect(
      told("# 酒\n\n蔵では米の芯だけを使うことがある. この作り方を精米といい, それに使う機械を精米機という.", by: "F13") == [
        "「精米」とは？ → 蔵では米の芯だけを使うことがある", "「精米機」とは？ → 精米に使う機械",
      ])
  }

  @Test func `是指, 称为 and 是一种 define`() {
    #expect(told("# 制茶\n\n杀青是指用高温让鲜叶停止氧化的过程。", by: "F13").first == "“杀青”是什么？ → 用高温让鲜叶停止氧化的过程")
    #expect(told("# 制茶\n\n把摊开的叶子慢慢晾软的做法叫做萎凋。", by: "F13").contains("“萎凋”是什么？ → 摊开的叶子慢慢晾软的做法"))
    #expect(told("# 茶器\n\n盖碗是一种带盖的泡茶器具。", by: "F13").first == "“盖碗”是什么？ → 一种带盖的泡茶器具")
    #expect(told("# 製茶\n\n殺青是指用高溫讓鮮葉停止氧化的過程。", by: "F13").first == "「殺青」是什麼？ → 用高溫讓鮮葉停止氧化的過程")
  }

  @Test func `a negation is no definition`() {
    #expect(told("# 茶\n\n白茶不是绿茶的一种。", by: "F13").isEmpty)
    #expect(told("# 制茶\n\n盖碗也不是煮茶的工具。", by: "F13").isEmpty)
  }

  @Test func `には…がある and 分为 list kinds`() {
    #expect(
      told("# 茶\n\n発酵茶には紅茶, 烏龍茶, 黒茶の3つがある. 産地は広い.", by: "F38") == ["「発酵茶」には何がある？ → 紅茶 / 烏龍茶 / 黒茶"])
    #expect(told("# 茶\n\n茶葉の形は、針形と球形に分けられる。", by: "F38") == ["「茶葉の形」には何がある？ → 針形 / 球形"])
    #expect(told("# 茶\n\n乌龙茶分为闽北乌龙、闽南乌龙和广东乌龙三类。", by: "F38") == ["乌龙茶分为哪三类？ → 闽北乌龙 / 闽南乌龙 / 广东乌龙"])
    #expect(told("# 茶\n\n盖碗由盖、碗、托组成。", by: "F38") == ["“盖碗”包括哪些？ → 盖 / 碗 / 托"])
  }

  @Test func `a pointer to the section's subject is filled in`() {
    #expect(
      told("# 茶\n\n## 荒茶\n\n摘んだ葉を乾かしただけの茶を荒茶という. これを分ける方法として, 篩, 風選機がある.", by: "F38") == [
        "荒茶を分ける方法は？ → 篩 / 風選機"
      ])
  }

  @Test func `what a statement says is no definition`() {
    #expect(told("# 茶\n\n## 茶畑\n\n畝の間に藁を敷いて土の乾きを防ぐ。", by: "F1") == ["「茶畑」の要点は？ → 畝の間に藁を敷いて土の乾きを防ぐ。"])
    #expect(told("# 茶\n\n## 存放\n\n湿气会让茶叶很快走味。", by: "F1") == ["“存放”的要点是什么？ → 湿气会让茶叶很快走味。"])
  }

  @Test func `conditions and reasons are asked with or without full-width commas`() {
    #expect(
      told("# 茶\n\n湯の温度が高すぎる場合は, 渋みが強く出る.", by: "F26") == ["茶：湯の温度が高すぎる場合は、どうなる？ → 渋みが強く出る"])
    #expect(told("# 茶\n\n茶葉が湿っている場合、低い火で乾燥を行う。", by: "F26") == ["茶葉が湿っている場合、どうする？ → 低い火で乾燥を行う"])
    #expect(told("# 茶\n\n由于鲜叶含水很多，所以要先晾一夜。", by: "F26") == ["茶：为什么要先晾一夜？ → 由于鲜叶含水很多"])
    #expect(told("# 茶\n\n葉が傷つく. このような場合, 酸化が早まってしまう.", by: "F26").isEmpty)
  }

  @Test func `an announcing sentence becomes the question for its list`() {
    #expect(
      told("# 急須\n\n急須には次のような種類がある.\n\n- 横手形\n- 後手形\n- 上手形", by: "F21")
        == ["急須にはどのような種類がある？ → 横手形 / 後手形 / 上手形"])
    #expect(told("# 盖碗\n\n盖碗有以下几种材质：\n- 白瓷\n- 玻璃\n- 陶", by: "F21") == ["盖碗有哪几种材质？ → 白瓷 / 玻璃 / 陶"])
  }

  @Test func `remarks on the text make no card`() {
    #expect(told("# 茶\n\n## 蒸し\n\nここでは蒸し方の違いについて説明する.").isEmpty)
    #expect(told("# 茶\n\n## 揉捻\n\n下面介绍揉捻的几个步骤。").isEmpty)
  }

  @Test func `a statement is asked for what it says the name can do or needs`() {
    #expect(told("# 茶\n\n## 冷棚\n\n夏の茶葉を一月ほど保存できる。", by: "F1") == ["「冷棚」では何ができる？ → 夏の茶葉を一月ほど保存できる。"])
    #expect(told("# 茶\n\n## 炒锅\n\n需要每天用茶油擦一遍。", by: "F1") == ["“炒锅”需要什么？ → 需要每天用茶油擦一遍。"])
  }

  @Test func `what ends in ため is asked for as a reason`() {
    #expect(
      told("# 茶\n\n- 遮光：若葉の渋みが増えるのを抑えるため", by: "F3") == ["茶：遮光 — その理由は？ → 若葉の渋みが増えるのを抑えるため"])
  }

  @Test func `a name whose last clause is named itself keeps its definition`() {
    #expect(
      told("# 制茶\n\n渥堆是指把湿茶堆起来慢慢发酵的过程，这堆茶叶被称为渥茶。", by: "F13").first == "“渥堆”是什么？ → 把湿茶堆起来慢慢发酵的过程")
    #expect(told("# 制茶\n\n堆放次序不合理，即先湿后干。", by: "F13").isEmpty)
  }

  @Test func `那么 begins the second half of a condition`() {
    #expect(
      told("# 茶\n\n如果茶叶受潮，颜色变暗，那么必须重新烘干一次。", by: "F26")
        == ["如果茶叶受潮，颜色变暗，会怎样？ → 必须重新烘干一次"])
  }

  @Test func `the subject of 由…组成 goes without 是`() {
    #expect(told("# 茶\n\n盖碗是由盖、碗、托组成。", by: "F38") == ["“盖碗”包括哪些？ → 盖 / 碗 / 托"])
  }

  @Test func `a blank takes the whole of a name in Latin letters and no member of a row`() {
    let whole = "# 茶学\n\n## 香气\n\n- 茶香在陶罐里会慢慢变成 Old Mountain-7 的香味，闻起来像木头\n"
    #expect(told(whole, by: "F37").allSatisfy { !$0.contains("[…] Mountain") && !$0.contains("Old […]") })
    let row = "# 茶学\n\n## 香气\n\n- 茶香来自 Linalool, Geraniol, Nerolidol 三样，闻起来像花\n"
    #expect(told(row, by: "F37").allSatisfy { !$0.contains(", […]") })
  }

  @Test func `a sentence that leads on is no meaning of what the next one names`() {
    let note = "# 茶会\n\n## 片付け\n\nこれらをまとめると片付けの手順は次の通りである。この片付けを終い茶という。\n\n1. 炉の灰をならす\n2. 釜を洗って伏せる\n"
    #expect(told(note).allSatisfy { !$0.contains("これらを") })
  }

  @Test func `what a thing is used for is asked for as that`() {
    let note = "# 茶\n\n## 茶筅\n\n抹茶と湯をよく混ぜるために竹の道具を用いる。\n\n## 茶杓\n\n抹茶をすくう\n"
    #expect(told(note).contains { $0.hasPrefix("「茶筅」は何のために使う？") })
  }
}
