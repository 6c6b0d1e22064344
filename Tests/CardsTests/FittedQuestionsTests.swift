import Notes
import Testing

@testable import Cards

/// Questions that ask for what the answer is: when, how much, who, what it did; and lines that are nothing to be asked.
struct FittedQuestionsTests {
  /// The cards asked at once, "question → a / b".
  private func queue(_ note: String, file: String = "note.md") -> [String] {
    Reading(note: note, file: file).cards.filter { $0.confidence >= 0.5 }.map {
      $0.question + " → " + $0.answer.joined(separator: " / ")
    }
  }

  @Test(arguments: [
    ("- Ada Berg 63 BC - 14 AD", "When did Ada Berg live? → 63 BC - 14 AD"),
    ("- Ada Berg: a weaver of Ulm", "Who is Ada Berg? → a weaver of Ulm"),
  ])
  func `below people one is asked for who that is and when he lived`(line: String, card: String) {
    #expect(queue("# Ulm\n\n## Key figures\n\n\(line)\n- Emil Kern: the first miller\n").contains(card))
  }

  @Test(arguments: [
    ("# 나루\n\n## 주요 인물\n\n- 한가람: 첫 사공\n- 윤슬: 나루지기\n", "한가람은 누구인가? → 첫 사공"),
    ("# 渡し\n\n## 登場人物\n\n- 山川舟人：最初の船頭\n- 川上波子：渡しの番人\n", "「山川舟人」とは誰か？ → 最初の船頭"),
    ("# 渡口\n\n## 主要人物\n\n- 江小舟：第一个船夫\n- 水清：看渡口的人\n", "“江小舟”是谁？ → 第一个船夫"),
  ])
  func `below people in other languages too`(note: String, card: String) {
    #expect(queue(note).contains(card))
  }

  @Test(arguments: [
    ("- Peat: 9MJ/kg", "Peat: how much? → 9MJ/kg"),
    ("- Toll act - Banned the sale of salt", "What did Toll act do? → Banned the sale of salt"),
    ("- very rare: a blue glaze on iron", "Glazes: very rare? → a blue glaze on iron"),
    ("- exception: the glaze of the abbot", "Glazes: exception? → the glaze of the abbot"),
  ])
  func `an English name is asked as its answer asks`(line: String, card: String) {
    let found = queue("# Kilns\n\n## Glazes\n\n\(line)\n- Slip: thin clay that is poured\n")
    #expect(found.contains { $0.lowercased() == card.lowercased() }, "\(found)")
  }

  @Test func `rows of a table of treatments are no names with a meaning`() {
    let note =
      "# Rot\n\n## Treatment\n\n| Treatment | Description |\n|---|---|\n| Tar | - thin coat <br> - thick coat |\n| Salt | - dry <br> - wet |\n"
    #expect(queue(note).contains("Treatment of Rot: Tar? → thin coat / thick coat"))
  }

  @Test func `arrows stand for colons among three English lines`() {
    let note =
      "# Mill\n\n## Parts\n\n- Hopper -> a box for grain\n- Stone -> a disc of rock\n- Sluice -> a gate for water\n"
    #expect(queue(note).contains("Parts of Mill: Hopper? → a box for grain"))
    #expect(
      !queue("# Mill\n\n## Parts\n\n- Hopper -> a box for grain\n- other things\n").contains { $0.contains("Hopper?") })
  }

  @Test func `what the writer says to the reader waits`() {
    let note =
      "# Locks\n\n## Gates\n\n- Here is a walk through of a gate, called **mitre**\n- For now we will only look at the **upper** gate\n"
    let found = queue(note)
    #expect(!found.contains { $0.contains("mitre") || $0.contains("upper gate") })
  }

  @Test func `themes joined by dashes are no terms`() {
    let note = "# Canal\n\n## Film\n\nThemes covered:\n\n- war - tolls\n- trade - silver\n- roads\n- ships\n"
    #expect(!queue(note).contains { $0.contains("What is war") || $0.contains("What is trade") })
  }

  @Test func `a file gives its name to a note without a title`() {
    let note = "### Etiology\n\n- damp walls\n- no air\n\n### Treatment\n\n- lime\n- fresh air\n"
    #expect(queue(note, file: "Rooms/03_dry-rot.md").contains("What is the etiology of dry rot? → damp walls / no air"))
    #expect(!queue(note, file: "Rooms/2024-05-01.md").contains { $0.contains(" of ") })
    #expect(!queue(note, file: "README.md").contains { $0.contains("README") })
  }

  @Test(arguments: [
    ("- DRYROT: 물길의 끝에 선 나무가 썩어 가는 일", "DRYROT란?"), ("- PWQ: The quality of water in a pound", "PWQ란?"),
  ])
  func `letters stand for a phrase only where it begins with them`(line: String, question: String) {
    #expect(!queue("# 나루\n\n## 말\n\n\(line)\n").contains { $0.contains("약자인가") })
  }

  @Test func `Korean words for most of it, causes and rows that ask`() {
    #expect(
      queue("# 나루\n\n## 물길\n\n- 뱃삯은 대부분 소금값(닷 냥)을 의미한다\n").contains { $0.hasPrefix("뱃삯의 대부분은 무엇인가?") }
        || !queue("# 나루\n\n## 물길\n\n- 뱃삯은 대부분 소금값(닷 냥)을 의미한다\n").contains { $0.hasPrefix("뱃삯이란?") })
    let causes = queue("# 나루\n\n## 뱃길이 막히는 원인\n\n- 모래: 물이 느려 바닥에 쌓임\n- 얼음: 겨울에 물이 얼어붙음\n")
    #expect(causes.contains("뱃길이 막히는 원인: 모래는? → 물이 느려 바닥에 쌓임"), "\(causes)")
    #expect(!causes.contains { $0.hasPrefix("다음이 가리키는 말은?") })
    let rows = queue("# 나루\n\n| 구분 | 나룻배 | 거룻배 |\n|---|---|---|\n| 누구에게 | 길손 | 장수 |\n| 어떤 짐 | 사람 | 소금 |\n")
    #expect(rows.contains("나룻배: 누구에게? → 길손"), "\(rows)")
  }

  @Test func `what is quoted below an item belongs to the item`() {
    let note = "# 찻집\n\n### 찻물의 탈\n1. 쓴물\n    > 잎을 너무 오래 담가 쓴맛이 도는 상태\n2. 묽은물\n    > 잎이 모자라 맛이 옅어진 상태\n"
    let found = queue(note)
    #expect(found.contains("쓴물이란? → 잎을 너무 오래 담가 쓴맛이 도는 상태"), "\(found)")
    #expect(!found.contains { $0.hasPrefix("찻물의 탈이란?") })
  }

  @Test func `names side by side take the lines below them`() {
    let note = "# 소리\n\n### 목소리의 갈래\n\n- 맑은음\n  - 목이 열리기 전부터 소리가 남\n- 흐린음\n  - 목이 열린 뒤에 소리가 남\n"
    #expect(queue(note).contains("맑은음의 특징은? → 목이 열리기 전부터 소리가 남"), "\(queue(note))")
    let colons = "# 뜻\n\n## 다섯 뜻\n\n* 쪼갬:\n  * 큰 것을 작게 나누는 것\n* 감춤:\n  * 속을 보이지 않는 것\n"
    #expect(queue(colons).contains("쪼갬이란? → 큰 것을 작게 나누는 것"), "\(queue(colons))")
  }

  @Test func `a Korean line that tells of a cause asks for it`() {
    let note = "# 찻집\n\n## 탈\n\n1. 옛 생각\n    > 물을 너무 끓인 것이 쓴맛의 원인\n2. 새 생각\n    > 잎을 오래 둔 것이 쓴맛의 원인이다\n"
    #expect(cards(note).contains { $0.question.hasSuffix("쓴맛의 원인은?") && $0.answer == ["잎을 오래 둔 것"] })
    #expect(!queue(note).contains { $0.hasPrefix("새 생각이란?") })
  }

  @Test func `both halves of a Korean sentence name a thing`() {
    let note = "# 소리\n\n## 두 소리\n\n- 목에서 울려 나는 소리를 울림소리라고 하고, 울림 없이 나는 소리를 안울림소리라고 한다\n"
    let found = queue(note)
    #expect(found.contains { $0.hasPrefix("울림소리란?") }, "\(found)")
    #expect(found.contains { $0.hasPrefix("안울림소리란?") && $0.hasSuffix("울림 없이 나는 소리") }, "\(found)")
  }

  @Test func `a reason in a Korean sentence is no meaning`() {
    let note = "# 배\n\n## 짐배\n\n- '거룻배'는 돛이 없으므로 짐만 나르는 배입니다\n"
    #expect(!queue(note).contains { $0.hasPrefix("거룻배란?") })
  }

  @Test func `a date right below what happened asks when that was`() {
    let note = "# 나루\n\n## 큰일\n\n- 뱃사공의 반란\n  - 1905년 6월\n  - 흑해의 배에서 일어남\n"
    #expect(queue(note).contains("뱃사공의 반란은 언제인가? → 1905년 6월"), "\(queue(note))")
  }

  @Test func `rows are named by what they are, behind their dates and sorts`() {
    let dated = "# 나루\n\n| 연도 | 사건 | 결과 |\n|---|---|---|\n| 1592년 | 물길 싸움 | 나루가 헐림 |\n| 1597년 | 둑 싸움 | 둑이 무너짐 |\n"
    let found = queue(dated)
    #expect(found.contains("물길 싸움의 결과는? → 나루가 헐림"), "\(found)")
    #expect(found.contains { $0.hasPrefix("물길 싸움의 연도는") && $0.hasSuffix("1592년") }, "\(found)")
    let sorted = "# 나루\n\n| 분류 | 도구 | 설명 |\n|---|---|---|\n| 젓기 | 노 | 물을 미는 널 |\n| 세우기 | 닻 | 배를 붙드는 쇠 |\n"
    #expect(
      queue(sorted).contains("노란? → 물을 미는 널")
        || queue(sorted).contains { $0.hasPrefix("노") && $0.hasSuffix("→ 물을 미는 널") }, "\(queue(sorted))")
    #expect(!queue(sorted).contains { $0.hasPrefix("젓기란?") })
  }

  @Test(arguments: [
    ("The abbot defined a toll to be a fee for a way", "What is a toll? → a fee for a way"),
    ("A sluice is anything that lets water through", "What is a sluice? → anything that lets water through"),
    ("Founded by Ada Berg, the guild owned three mills", "Who founded the guild? → Ada Berg"),
    (
      "The rivers were the direct cause of the flood in Ulm",
      "What was the direct cause of the flood in Ulm? → the rivers"
    ),
    (
      "The ease of travel was vital in the growth of the league",
      "What was vital in the growth of the league? → the ease of travel"
    ),
    (
      "Examples of tolls are salt tax, bridge pence, road pence",
      "What are examples of tolls? → salt tax / bridge pence / road pence"
    ),
  ])
  func `an English frame tells what is to be asked`(sentence: String, card: String) {
    #expect(
      EnglishFrames.facts(Text(sentence)).map {
        $0.question.string + " → " + $0.answer.map(\.string).joined(separator: " / ")
      }
        == [card])
  }

  @Test(arguments: [
    "He is anything but a miller of the town", "It was the main cause of the flood",
    "Founded in 1204, the guild spread to Ulm",
    "This was vital in the growth of the league", "What was defined to be a toll is not known",
  ])
  func `other English sentences state nothing by a frame`(sentence: String) {
    #expect(EnglishFrames.facts(Text(sentence)).isEmpty)
  }

  @Test func `a chain is read from its own sentence`() {
    let note = "# 나무\n\n## 때\n\n- 가을 물듦 : 잎이 마르며 빛이 바뀜. 우듬지 → 가지 → 밑동 순서로 진행.\n"
    #expect(queue(note).contains { $0.hasSuffix("→ 우듬지 / 가지 / 밑동") }, "\(queue(note))")
  }

  @Test func `features beside features are no meaning`() {
    let note = "# Rocks\n\n## Feldspars\n\n- 2 planes of cleavage at right angles\n- Opaque\n- Relatively hard\n"
    #expect(!queue(note).contains { $0.hasPrefix("What are Feldspars?") })
    let caption =
      "# Trade\n\n## Planning\n\n**SWOT** Analysis\n\n| | Good | Bad |\n|---|---|---|\n| Inside | skill | debt |\n| Outside | demand | rivals |\n"
    #expect(queue(caption).contains { $0.hasPrefix("SWOT Analysis: ") && $0.hasSuffix("→ debt") }, "\(queue(caption))")
    #expect(!queue(caption).contains { $0.hasPrefix("What is SWOT?") })
  }

  @Test func `labels where to read on are no terms and looks of a page no matter`() {
    #expect(
      !queue("# Trade\n\n## Tolls\n\n- More info: the book of the abbot\n- Toll: a fee for a road\n").contains {
        $0.contains("More info")
      })
    #expect(
      queue("<style>\n.red { color: red; }\n</style>\n\n# 나루\n\n## 뱃삯\n\n배를 타고 내는 값\n").allSatisfy {
        !$0.contains("color")
      })
  }

  @Test func `parts without a subject and opposites in a row`() {
    let note = "# 배\n\n## 돛배\n\n- 돛대, 돛, 키로 구성\n- 이물 <> 고물, 위 <> 아래\n"
    let found = queue(note)
    #expect(found.contains("돛배는 무엇으로 이루어지는가? → 돛대 / 돛 / 키"), "\(found)")
    #expect(found.contains("위의 반대말은? → 아래"), "\(found)")
  }

  @Test func `a chain behind a colon is that of its name`() {
    #expect(
      queue("# 나루\n\n## 참고\n\n- 사공의 품계: 물사공 - 뱃사공 - 도사공\n").contains("사공의 품계의 순서는? → 물사공 / 뱃사공 / 도사공"))
  }

  @Test func `a formula of relation says by what a thing is told`() {
    let note = "# 값\n\n## 갈래\n\n- **귀한 것** : 벌이가 늘면 더 사는 물건\n\n    $$\n    \\varepsilon_{M} > 1\n    $$\n"
    #expect(queue(note).contains("귀한 것의 공식은? → ε_M > 1"), "\(queue(note))")
    let equal = "# 값\n\n## 탄력\n\n$$\nE = \\frac{a}{b}\n$$\n"
    #expect(queue(equal).contains("탄력의 공식은? → E = a/b"), "\(queue(equal))")
  }

  @Test func `signs for half a tone stay part of a note's name`() {
    #expect(queue("# 조\n\n- 나란한조: C단조와 E♭장조처럼 조표가 같은 두 조\n").contains { $0.contains("E♭장조") })
  }
}
