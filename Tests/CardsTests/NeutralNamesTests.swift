import Notes
import Testing

@testable import Cards

/// Names that are asked for by what they stand below, because what stands beside them does not say what they are.
struct NeutralNamesTests {
  /// The cards asked at once, "question → a / b".
  private func queue(_ note: String, file: String = "note.md") -> [String] {
    Reading(note: note, file: file).cards.filter { $0.confidence >= 0.5 }.map {
      $0.question + " → " + $0.answer.joined(separator: " / ")
    }
  }

  @Test(arguments: [
    ("- Dogs - hunters/security", "Animals: Dogs? → hunters/security"),
    ("- Oxen - carry clay and wood", "Animals: Oxen? → carry clay and wood"),
    ("- Geese - they keep the yard", "Animals: Geese? → they keep the yard"),
    ("- Cats\n  - Don't leave the barn", "Animals: Cats? → Don't leave the barn"),
    ("- Barn owl\n  - Seek mice by night", "Animals: Barn owl? → Seek mice by night"),
  ])
  func `what is told of a name is asked for by the name alone`(line: String, card: String) {
    #expect(queue("# Farms\n\n## Animals\n\n\(line)\n- Hens\n").contains(card))
  }

  @Test(arguments: [
    ("- Kiln: an oven for clay", "What is Kiln (Words)? → an oven for clay"),
    ("- Bisque - clay that has been fired once", "What is Bisque (Words)? → clay that has been fired once"),
    ("- Wedging: cutting and pressing clay by hand", "What is Wedging (Words)? → cutting and pressing clay by hand"),
    ("- Slip: means that clay floats in water", "What is Slip (Words)? → clay floats in water"),
  ])
  func `what a name means is asked for as before`(line: String, card: String) {
    #expect(queue("# Pots\n\n## Words\n\n\(line)\n").contains(card))
  }

  @Test(arguments: [
    ("- Old Kiln Age - 250,000 to 9,000 B.C.E.", "When was Old Kiln Age? → 250,000 to 9,000 B.C.E."),
    ("- Otto the Tall - r. 559 to 530 B.C.E.", "When did Otto the Tall rule? → r. 559 to 530 B.C.E."),
  ])
  func `spans before the common era are times`(line: String, card: String) {
    #expect(queue("# Ulm\n\n## Ages\n\n\(line)\n- Bronze work\n").contains(card))
  }

  @Test func `hints, numbers of chapters and signs of an example wait`() {
    let hint = queue("# Locks\n\n## Gates\n\n- Hint: order matters here\n- Weir: a low wall across a river\n")
    #expect(hint.contains("What is Weir (Gates)? → a low wall across a river"))
    #expect(!hint.contains { $0.contains("Hint") })
    let chapter = queue("Chapter 3 - Weirs and locks\n\n- Weir: a low wall across a river\n")
    #expect(!chapter.contains { $0.contains("Chapter 3?") })
    let signs = queue("# Turns\n\n- Boat T1 is waiting for a lock that is held by T3\n")
    #expect(!signs.contains { $0.contains("T1 waiting for") })
  }

  @Test func `a finding is no deed`() {
    #expect(
      queue("# Weirs\n\n## Dry year\n\n- Upper pound: Decreased Water Level (Gates, Weirs)\n").contains(
        "Dry year: Upper pound? → Decreased Water Level (Gates, Weirs)"))
  }

  @Test func `two lines that say the same of two things define nothing`() {
    let told = queue(
      "# Ulm\n\n## The Great Fire\n\n- Rise and fall of the upper mill\n- Rise and fall of the lower mill\n")
    #expect(!told.contains { $0.contains("What is") })
  }

  @Test func `what follows in a case stands below it or behind an arrow`() {
    let note =
      "# Kilns\n\n## Cones\n\n- If the cone stands upright:\n\t- fire goes on\n- If only one cone has bent\n==> close the flue\n"
    #expect(queue(note).contains("What happens if the cone stands upright? → fire goes on"))
    #expect(queue(note).contains("Cones: what happens if only one cone has bent? → close the flue"))
  }

  @Test func `a sentence asks for the list behind or below its colon`() {
    #expect(
      queue("# Kilns\n\n## Parts\n\nAll kilns share common parts:\ndoor, flue, floor, chimney\n").contains(
        "All kilns share common parts — namely? → door / flue / floor / chimney"))
  }

  @Test func `lines without full stops are sentences of their own`() {
    let note =
      "# Mills\n\nMills are the heart and the pride of every small town by a river\nThere are 2 types of mills:\n"
    #expect(
      queue(note + "1. Water mills\n2. Wind mills\n").contains(
        "What are the 2 types of mills? → Water mills / Wind mills"))
  }

  @Test func `items of which each names two sides of an arrow are pairs`() {
    let note = "# 찻집\n\n## 손님 맞이\n\n- 자리 안내 → 창가 먼저\n- 차 고르기 → 계절 잎 권하기\n- 물 끓이기 → 약한 불\n"
    #expect(queue(note).contains("손님 맞이: 차 고르기는? → 계절 잎 권하기"))
    let chain = "# 찻집\n\n## 차례\n\n- 잎 → 솥\n- 솥 → 잔\n- 잔 → 손님\n"
    #expect(!queue(chain).contains("차례: 잎은? → 솥"))
  }

  @Test(arguments: [
    ("# 다도사\n\n- 찻잎 파동(1866)\n- 다원 개장(1871년)\n", "찻잎 파동은 언제인가? → 1866"),
    ("# 茶史\n\n- 茶馆运动（1894年）\n- 茶叶会（1871年）\n", "“茶馆运动”是什么时候？ → 1894年"),
  ])
  func `an event with its year is asked when it was`(note: String, card: String) {
    #expect(queue(note).contains(card))
  }

  @Test func `the life of a person is no time of an event`() {
    #expect(!queue("# 다인\n\n- 한가람(1801~1870)\n- 윤슬(1820~1899)\n").contains { $0.contains("언제인가") })
  }

  @Test func `two parts beside each other are not said to be kinds`() {
    let note = "# 찻집\n\n## 손님\n\n- 단골: 이름을 앎, 외상 가능한 손님\n- 나그네: 하룻밤 묵음, 값을 먼저 냄\n"
    #expect(!queue(note).contains { $0.contains("나그네에는 무엇이 있는가?") })
  }

  @Test func `a Korean answer that was cut off is not asked`() {
    let note = "# 찻집\n\n- 다실\n  - 손님의 자리와 주인의 솜씨를 바탕으로\n- 다관\n  - 찻잎을 우리는 손잡이 달린 그릇\n"
    #expect(!told(note).contains { $0.hasSuffix("바탕으로") })
    #expect(told(note).contains { $0.contains("다관") })
  }

  @Test func `a whole sentence without a stop is asked as one`() {
    let note = "# Weirs\n\n- A weir is safe if the water below it is deep enough\n"
    #expect(queue(note).contains { $0.hasSuffix("→ if the water below it is deep enough") })
  }

  @Test func `what one is to do something with is a list`() {
    let note =
      "# Kilns\n\n## Before firing\n\n- Things to check:\n  - the door (clay in the gaps)\n  - the flue\n  - dry wood\n"
    #expect(
      queue(note).contains {
        $0.contains("what are the things to check?")
          && $0.hasSuffix("→ the door (clay in the gaps) / the flue / dry wood")
      })
  }

  @Test func `a process of some steps asks for them by their names`() {
    let note =
      "# Pots\n\n- Potters have a 3 step process, but the order may change\n  1. Wedging: cutting the clay\n  2. Throwing: shaping it\n  3. Firing: heating it\n"
    #expect(queue(note).contains("Pots: Potters have a 3 step process — which 3 steps? → Wedging / Throwing / Firing"))
  }

  @Test func `one item below a name with a colon says what it is`() {
    let note =
      "# Pots\n\n## Glazes\n\nBisque:\n\n* clay that has been fired once\n\nRaku:\n\n* a way of firing from the east\n"
    #expect(queue(note).contains { $0.hasPrefix("What is Bisque") && $0.hasSuffix("→ clay that has been fired once") })
  }

  @Test func `a kind told before what is done with it is what the name means`() {
    let note = "# 나루\n\n## 나룻배\n\n나룻배는 강을 건너려고 나루에서 쓰는 도구로 사공이 노를 저음\n\n짐도 실을 수 있음\n"
    #expect(queue(note).contains("나룻배란? → 강을 건너려고 나루에서 쓰는 도구"))
  }

  @Test func `a further name among parts does not say what they are parts of`() {
    let note = "# 찻집\n\n- 그릇 기술의 발전\n  - 찻잔\n    - 작은 그릇\n  - 다관\n    - 우리는 그릇\n  - 숙우 도구\n"
    #expect(!told(note).contains { $0.contains("발전이란?") })
  }

  @Test func `below aspects a Chinese table asks of what it stands below`() {
    let note =
      "# 茶史\n\n1.**蒸青研究**\n\n| 项目 | 内容 |\n| --- | --- |\n| 提出者 | 江小舟 |\n| 著作 | 《蒸青原理》 |\n\n2.**炒青研究**\n\n| 项目 | 内容 |\n| --- | --- |\n| 提出者 | 水清 |\n| 著作 | 《炒青原理》 |\n"
    #expect(queue(note).contains("“蒸青研究”的提出者是谁？ → 江小舟"))
    #expect(queue(note).contains("“炒青研究”的著作是什么？ → 《炒青原理》"))
  }

  @Test func `what points elsewhere or names a part of the page is not asked in Japanese`() {
    let note = "# 窯\n\n## 記事の内容\n\n登り窯の歴史と火の入れ方\n\n## 火入れ\n\n以下の4つの流れとは、窯を温める順序である。\n"
    #expect(!told(note).contains { $0.contains("「記事の内容」とは") || $0.contains("「以下の") })
  }

  @Test func `lines of one sum in a cell are one answer`() {
    let table =
      "| 層 | まとまり |\n|---|---|\n| 上 | 茶箱 = <br>札 <br> + 茶 |\n| 下 | 荷 = <br>縄 <br> + 札 <br> + 茶 |\n"
    #expect(told("# 荷造り\n\n" + table).contains { $0.hasSuffix("→ 茶箱 = 札 + 茶") || $0.hasSuffix("→ 茶箱 = 札  + 茶") })
  }
}
