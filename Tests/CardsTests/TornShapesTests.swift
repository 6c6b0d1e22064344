import Notes
import Testing

@testable import Cards

/// Words that only look like marks, names or lists, and halves of sentences.
@Suite struct TornShapesTests {
  private func queue(_ note: String) -> [String] {
    Reading(note: note, file: "n.md").cards.filter { $0.confidence > Draft.doubtful }
      .map { $0.question + " → " + $0.answer.joined(separator: " / ") }
  }

  @Test(arguments: ["\\[number of gates]:\\[number of sills] \\[place]", "$$\nh = v / g"])
  func `what opens no formula, or forgets to close it, does not hide the rest`(opening: String) {
    let told = queue("# Locks\n\n\(opening)\n\n## Parts\n\n- **Sill**: the beam a closed gate rests on\n")
    #expect(told.contains { $0.hasSuffix("the beam a closed gate rests on") })
  }

  @Test func `a short form behind a colon in brackets is no part of a name`() {
    let term = Term("물레(Potter's Wheel: PW)")
    #expect(term.name == "물레")
    #expect(term.translation == "Potter's Wheel")
    #expect(Term("(2). 유약의 시대").name == "유약의 시대")
  }

  @Test func `bold names line by line are pairs of their own`() {
    let told = queue(
      "# Kilns\n\n**Climbing kilns** - kilns whose chambers rise along a slope of the hill.\n**Small climbing kilns** - have three chambers at most and burn for one night.\n"
    )
    #expect(told.contains { $0.contains("mall climbing kilns? → have three chambers") })
  }

  @Test func `an abbreviation before a word makes no word list`() {
    let note =
      "# 가마 점검\n\n## SK 가마 점검의 뜻\n\n## SK 가마의 구성\n\n## TC 온도계\n\n- TC 온도 기록\n- SK 가마 청소\n- **땔감**: 가마에 넣어 태우는 나무\n"
    #expect(Reading(note: note, file: "n.md").cards.allSatisfy { $0.rule != "F29" })
  }

  @Test func `what helps to remember a list is no item of it`() {
    #expect(MnemonicItems.without(["덖유건", "덖기", "유념", "건조"]) == ["덖기", "유념", "건조"])
    #expect(MnemonicItems.without(["萎凋", "揉捻", "（口诀：先凋后捻）"]) == ["萎凋", "揉捻"])
    #expect(MnemonicItems.without(["Acronym", "Clay", "Glaze"]) == ["Clay", "Glaze"])
    #expect(MnemonicItems.without(["chunks", "images", "acronyms"]).count == 3)
  }

  @Test func `the examination a thing was asked in is no fact`() {
    #expect(queue("# 가마\n\n## 물레\n\n- 흙을 돌려 그릇을 빚는 도구\n- **2019년 2회 기출**\n").allSatisfy { !$0.contains("기출") })
  }

  @Test func `a verb keeps its preposition`() {
    let told = queue("# Weirs\n\n## Build\n\nWeirs consist mostly of stone and clay.\n")
    #expect(told.contains { $0.hasSuffix("do weirs consist mostly of? → stone and clay") })
    #expect(
      queue("# Weirs\n\n## Floods\n\nThe keeper had to open both gates.\n").allSatisfy {
        !$0.contains("had to?") && !$0.contains("have to?")
      })
  }

  @Test func `what is said of two names at once tells them not apart`() {
    let note =
      "# Rivers\n\n## Weirs and sluices\n\nWeirs and sluices can be mixed up in old maps.\n\nSluices are gates that let water through.\n"
    #expect(queue(note).allSatisfy { !$0.contains("difference") || !$0.contains("mixed up") })
  }

  @Test func `a table of two things side by side is asked column by column`() {
    let note =
      "# 茶\n\n## 对比\n\n| 红茶 | 绿茶 |\n| --- | --- |\n| 经过充分发酵的茶叶 | 没有经过发酵的茶叶 |\n| 汤色红亮，滋味醇厚 | 汤色清绿，滋味鲜爽 |\n"
    #expect(queue(note).contains { $0.hasPrefix("“红茶”的特点有哪些？ → 经过充分发酵的茶叶") })
    #expect(queue(note).allSatisfy { !$0.contains("的绿茶是什么") })
  }

  @Test func `a Chinese time is asked as a time, and what a thing is not does not say what it is`() {
    #expect(ChineseQuestion.placed("隋唐时期", false) == "什么时候")
    #expect(ChineseQuestion.placed("黄河下游", false) == "哪里")
    let told = queue("# 茶事\n\n## 公道杯\n\n不属于饮茶的杯子\n")
    #expect(told.allSatisfy { !$0.contains("不属于") })
  }

  @Test func `the count that closes a list is no part of its last item`() {
    #expect(ItemList("萎凋、揉捻、干燥三个步骤").items.map(\.string) == ["萎凋", "揉捻", "干燥"])
    #expect(ItemList("萎凋、揉捻、干燥两个").items.last == "干燥两个")
  }

  @Test func `several lines that say what a thing is for define it not`() {
    let note = "# 茶事\n\n## 茶的作用\n\n- 茶是待客的基本方式\n- 茶是交往的重要媒介\n- 茶是养生的常用手段\n"
    #expect(queue(note).allSatisfy { !$0.hasPrefix("“茶”是什么") })
  }

  @Test func `half of what a Korean heading holds waits`() {
    let note =
      "# 다실\n\n## 찻잎 전쟁\n\n1. 찻집 대립\n   - 상인의 항구 점령 → 세금 폭등\n   - 왕의 두 차례 공격, 항구 봉쇄\n   - 두 번째 공격 3만 군사: 부두에서 승리\n"
    #expect(queue(note).allSatisfy { !$0.contains("주요 내용은?") || $0.contains("3만") })
  }

  @Test func `a side of a thing is asked with the thing`() {
    let note =
      "# 다실의 역사\n\n## 큰다실\n\n1. **성격**\n   - 불과 물을 함께 씀\n2. **대외 관계**\n   - **첫 주인**: 이웃 다실과 다툼, 찻값을 올림\n   - **둘째 주인**: 이웃 다실과 화해\n"
    let told = queue(note)
    #expect(told.contains { $0.contains("큰다실의 대외 관계: 둘째 주인은?") })
    #expect(told.allSatisfy { !$0.hasPrefix("대외 관계의") })
  }

  @Test func `a name with a long bracket, or a bracket behind its mark, is what its lines speak of`() {
    let korean = queue(
      "# 가마\n\n## 불\n\n1. Bisque firing(초벌 - 유약 없이 처음 굽는 일 or biscuit firing)\n    - 낮은 불로 **여덟 시간** 굽는다\n")
    #expect(korean.contains { $0.contains("Bisque firing") && $0.contains("여덟 시간") })
    let chinese = Reading(note: "# 茶史\n\n## 名人\n\n- **陆羽** （茶圣）\n  - 《茶经》是世界上第一部茶书\n", file: "n.md").cards.map(
      \.question)
    #expect(chinese.contains { $0.contains("陆羽") })
  }

  @Test func `what stands below an advantage is asked as one`() {
    let told = queue("# 다실\n\n## 화로\n\n- 장점\n  1. 불 나눔\n     - 하나의 불로 여러 다관의 물을 함께 데울 수 있음\n")
    #expect(told.allSatisfy { !$0.contains("불 나눔이란?") })
  }

  @Test func `numbers of an example are no facts`() {
    let note =
      "# 찻값\n\n## 잔의 값\n\n- 잔마다 치를 뜻이 있는 값\n\nex) 세 잔을 살 때\n\n| 잔 | 치를 값 |\n| --- | --- |\n| 1번째 잔 | 3냥 |\n| 2번째 잔 | 1냥 |\n"
    #expect(queue(note).allSatisfy { !$0.contains("냥") })
  }

  @Test func `a noun that names share at their end stays with them`() {
    let told = queue("# 다실\n\n## 찻집\n\n- 찻집 범위: 항구, 장터 배달 범위\n")
    #expect(told.allSatisfy { !$0.contains("항구 / 장터") })
  }

  @Test func `a time in a cell is asked as one`() {
    let note = "# 찻집\n\n| ? | 성립 | 전성기 |\n| --- | --- | --- |\n| 큰다실 | 2C 첫 주인 | 5C 셋째 주인 |\n| 작은다실 | 3C 목수 | 4C 도공 |\n"
    #expect(queue(note).contains("큰다실의 성립은 언제인가? → 2C 첫 주인"))
  }

  @Test(arguments: [
    ("What did the crew have to?", "open the gate"), ("On May 3, what were 1804 opened by?", "the miller"),
    ("Where are tolls limited?", "in their ability to rise"), ("What do barges move?", "very slowly downstream"),
  ])
  func `a question that stops in a set phrase is refused`(question: String, answer: String) {
    #expect(EnglishMisreading.isTorn(Text(question), Text(answer)))
  }

  @Test func `what the context says is not asked`() {
    #expect(EnglishMisreading.isToldBefore("Scarcity of wood: what is most wood?", "scarce"))
    #expect(!EnglishMisreading.isToldBefore("Tolls in numbers: what is a toll given in?", "number of 9s"))
    #expect(!EnglishMisreading.isToldBefore("Locks: what do crews raise?", "the upper gate"))
  }

  @Test func `a note's own test keeps its words, and what is to be judged is no fact`() {
    let told = queue(
      "# Locks\n\n## Check\n\n- the gate nearest the sea is the \\_\\_\\_ gate\n  - a: tail\n- if both gates open, the chamber stays full.\n  - false\n"
    )
    #expect(told.contains("the gate nearest the sea is the […] gate → tail"))
    #expect(told.contains("Right or wrong? If both gates open, the chamber stays full. → False"))
    #expect(told.allSatisfy { !$0.contains("What happens if both gates open") && !$0.contains("___") })
    let korean = queue("# 다실\n\n## 확인\n\n- 우전은 곡우 뒤에 딴 잎이다\n  - 거짓\n")
    #expect(korean == ["맞는 말인가? 우전은 곡우 뒤에 딴 잎이다 → 거짓"])
  }

  @Test func `a qualified label asks of what stands above it`() {
    let told = queue(
      "# Kilns\n\n## Climbing kiln\n\n### Key features\n\n- chambers in a row\n- a firebox at the foot\n")
    #expect(told.contains { $0.hasSuffix("limbing kiln? → chambers in a row / a firebox at the foot") })
    #expect(told.allSatisfy { !$0.hasPrefix("What are the key features? ") })
  }

  @Test func `an answer that could be anything is none`() {
    let told = queue(
      "# Locks\n\n## Crews\n\nEach crew requests the resource. Only crews with a token open the gates.\n")
    #expect(told.allSatisfy { !$0.hasSuffix("→ the resource") })
  }

  @Test func `a person is asked for the book, and a list holds as many as its name counts`() {
    let told = queue("# 茶史\n\n## 名人\n\n- 陆羽\n  - 《茶经》\n- 两大任务\n  - 采茶\n  - 制茶\n  - 卖茶给各地的商人\n")
    #expect(told.allSatisfy { !$0.hasPrefix("“陆羽”是什么") })
    #expect(told.allSatisfy { !$0.contains("两大任务有哪些？ → 采茶 / 制茶 / 卖茶") })
  }

  @Test func `rows of one name are not asked`() {
    let note =
      "# 茶史\n\n## 条约\n\n| 年份 | 港口 | 货物 |\n| --- | --- | --- |\n| 1850年 | 广州 | 红茶 |\n| 1850年 | 厦门 | 白茶 |\n| 1860年 | 福州 | 绿茶 |\n"
    #expect(queue(note).allSatisfy { !$0.contains("1850年") })
    #expect(queue(note).contains { $0.contains("1860年") })
  }

  @Test func `another name that differs in its end alone is none`() {
    #expect(queue("# 茶の道\n\n### 間接発酵製法（間接発酵方法）\n\n葉を菌で発酵させる。\n").allSatisfy { !$0.contains("別名は") })
  }

  @Test func `the first of its class is asked for, not defined by that`() {
    let told = queue(
      "# Rivers\n\n## Silt\n\nSilt is the most important factor that limits the depth of a canal lock.\n")
    #expect(told.allSatisfy { !$0.hasPrefix("What is silt? → the most") })
  }

  @Test func `a title that names the note is no subject`() {
    let told = queue("# River Locks Summary Notes\n\n- **Granite** holds more weight than **slate**\n")
    #expect(told.allSatisfy { !$0.contains("Summary Notes:") })
  }

  @Test func `a good example, and the word for a part of the note, are no names`() {
    let told = queue("# 가마\n\n## 불\n\n예를 들어 앞의 글에서 초벌과 재벌이 좋은 예이다.\n\n## 물레질 개요\n\n- 물레를 돌려 흙을 그릇 모양으로 끌어올리는 과정\n")
    #expect(told.allSatisfy { !$0.contains("좋은 예란") && !$0.contains("개요란") })
  }
}
