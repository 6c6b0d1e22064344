import Notes
import Testing

@testable import Cards

@Suite struct SlipsTests {
  /// The slips among the findings, as `word→meant`.
  private func slips(_ notes: KeyValuePairs<String, String>) -> [String] {
    var check = NotesCheck()
    for (file, note) in notes { check.take(NoteCheck(note: note, file: file)) }
    return check.found().flatMap { note in
      note.findings.compactMap { finding in
        guard case .slip(let word, let meant, _) = finding.kind else { return nil }
        return "\(note.file):\(finding.line) \(word)→\(meant)"
      }
    }
  }

  private func slips(_ note: String) -> [String] { slips(["a.md": note]) }

  private let bakery = """
    # 글루텐

    - 글루텐은 반죽을 잇는 단백질
    - 글루텐의 그물이 공기를 가둔다
    - 글루텐을 쉬게 한다
    - 글루텐마다 질기기가 다르다
    """

  @Test func `a word one jamo away from one used often is found, whatever its particle`() {
    #expect(slips(bakery + "\n- 글로텐을 늘인다") == ["a.md:7 글로텐→글루텐"])
    #expect(slips(bakery + "\n- 글루덴의 힘\n- 글루덴에서 온다") == ["a.md:7 글루덴→글루텐"])
  }

  @Test func `of words of two syllables only a slip of the finger is found, and no known word`() {
    let note = """
      # 반죽

      - 반죽은 밀가루와 물
      - 반죽을 치댄다
      - 반죽의 온도
      - 반죽에 소금을 넣는다
      - 반죽과 효모
      """
    #expect(slips(note + "\n- 반줌을 접는다") == [])
    #expect(slips(note + "\n- 반죡을 접는다") == [])
    #expect(slips(note + "\n- 반즉을 접는다") == ["a.md:8 반즉→반죽"])
  }

  @Test func `the end of a compound is compared by itself`() {
    let note = "# 마을\n\n- 지역 세력이 자란다\n- 세력의 바탕\n- 세력을 키운다\n- 지방세략의 성장을 막음"
    #expect(slips(note) == ["a.md:6 세략→세력"])
  }

  @Test func `a missing syllable of a long word is found across notes`() {
    let other = "# 그래프\n\n- 스테인리스로 만든 솥\n- 스테인리스의 광택\n- 스테인리스를 닦는다"
    #expect(slips(["a.md": other, "b.md": "# 솥\n\n- 스인리스 솥은 무겁다"]) == ["b.md:3 스인리스→스테인리스"])
  }

  @Test func `English words with two letters changed about, one missing or one too many are found`() {
    let note = """
      # Bread

      - The kneading of fermented dough takes time.
      - Kneading warms the dough; fermented dough rises.
      - Fermented dough is folded, and kneading ends.
      - Fermented grain
      """
    #expect(slips(note + "\n- Konading by hand") == [])
    #expect(slips(note + "\n- Kneadign by hand") == ["a.md:7 Kneadign→Kneading"])
    #expect(slips(note + "\n- a feremnted loaf") == ["a.md:7 feremnted→fermented"])
    #expect(slips(note + "\n- a fermmented loaf") == ["a.md:7 fermmented→fermented"])
    #expect(slips(note + "\n- a femented loaf") == ["a.md:7 femented→fermented"])
  }

  @Test(arguments: [
    "- kneadings and ferments", "- `fermmented` in code", "- fermmented_dough.txt", "- FERMMENTED", "- fermenter",
    "- the ferment of a loaf", "- a fermenting loaf",
  ])
  func `inflected words, code, names and capitals are no slips`(line: String) {
    let note = "# Bread\n\nFermented dough, fermented grain, fermented tea and fermented milk.\n\n" + line
    #expect(slips(note) == [])
  }

  @Test func `numbers in words and words near to them are no slips`() {
    let there =
      "# Piers\n\n- there are boats\n- there is a crane\n- there were nets\n- there was salt\n- for three days"
    #expect(slips(there) == [])
    let angle = "# Angles\n\n- the angle of a roof\n- an angle of rest\n- each angle\n- no angle\n- a carved angel"
    #expect(slips(angle) == [])
  }

  @Test func `words that exist are no slips`() {
    let form = "# Letters\n\n- a letter from home\n- from the sea\n- a form to fill in\n- from afar\n- from within"
    #expect(slips(form) == [])
    let able = "# 일터\n\n- 가능한 일\n- 가능을 따진다\n- 가능의 조건\n- 가능에 대해\n- 가능과 불가능\n- 기능을 익힌다"
    #expect(slips(able) == [])
  }

  @Test func `words made of others and words with an ending are no slips`() {
    let sets = "# 수\n\n- 역수의 합\n- 집합을 센다\n- 집합의 원소\n- 초집합을 그린다\n- 초집합의 원소\n- 초집합과 초집합에서"
    #expect(slips(sets + "\n- 차집합을 그린다") == [])
    let units = "# 자\n\n- 단위를 잰다\n- 단위의 이름\n- 단위일\n- 단위일\n- 단위일\n- 단위일\n- 단위인"
    #expect(slips(units) == [])
    let hyphens = "# Groups\n\n- A sub-group of a group\n- Each sub-group and every sub-group\n- the subgroup"
    #expect(slips(hyphens) == [])
    let names = "# LOGEST\n\n- LOGEST fits a curve, LOGEST and LOGEST\n- LOGEST again\n- the longest line"
    #expect(slips(names) == [])
  }

  @Test func `words that differ by the ending of a verb are no slips`() {
    let note = "# 길\n\n- 들어간 물\n- 들어간 빛\n- 들어간 소리\n- 들어간 냄새\n- 들어간 곳\n- 들어간 때"
    #expect(slips(note + "\n- 들어갈 물") == [])
  }

  @Test func `a word that stands in two notes or often is no slip`() {
    #expect(slips(["a.md": bakery + "\n- 글로텐", "b.md": "# 그물\n\n- 글로텐 그물"]) == [])
    #expect(slips(bakery + "\n- 글로텐\n- 글로텐\n- 글로텐") == [])
  }
}

@Suite struct EditTests {
  private func edit(_ meant: String, _ word: String) -> Edit? {
    Edit(from: Text(meant).letters, to: Text(word).letters)
  }

  @Test func `the one slip between two words is told`() {
    #expect(edit("bread", "bred")?.kind == .drop)
    #expect(edit("bread", "brread")?.kind == .insert)
    #expect(edit("bread", "bresd").map { $0.kind == .replace && $0.isKeyboardSlip } ?? false)
    #expect(edit("bread", "brpad").map { $0.kind == .replace && !$0.isKeyboardSlip } ?? false)
    #expect(edit("bread", "braed")?.kind == .swap)
    #expect(edit("efficiency", "effiency")?.kind == .dropPair)
    #expect(edit("속성", "속석").map { $0.kind == .replace && $0.isKeyboardSlip } ?? false)
    #expect(edit("빵", "방")?.kind == .drop)
  }

  @Test func `no slip and two slips are none`() {
    #expect(edit("bread", "bread") == nil)
    #expect(edit("bread", "beard") == nil)
    #expect(edit("bread", "cake") == nil)
  }

  @Test func `every edit of a letter leaves the words near each other`() {
    let word = "fermented"
    var stock = WordStock()
    stock.take(Document("# T\n\n\(word) \(word)"), file: "a.md")
    let index = NearWords(stock)
    let number = stock.number(of: Text(word))
    for place in word.indices {
      var shorter = word
      shorter.remove(at: place)
      var other = word
      other.replaceSubrange(place...place, with: "q")
      var longer = word
      longer.insert("q", at: place)
      for near in [shorter, other, longer] { #expect(index.near(Text(near)).contains(number ?? -1), "\(near)") }
    }
    #expect(index.near("kneading") == [])
  }
}

@Suite struct KnownWordsTests {
  @Test(arguments: ["가격", "사원", "자원", "기능", "가능", "세력", "포인트"])
  func `common Korean words are known`(word: String) {
    #expect(KnownWords.contains(Text(word)))
  }

  @Test(arguments: ["객관성", "생산량", "비동기", "완전히", "자원관리", "프로그래밍언어"])
  func `Korean words made of known ones are known`(word: String) {
    #expect(KnownWords.contains(Text(word)))
  }

  @Test(arguments: ["속석", "세략", "반즉", "포인즈", "어비스", "디커버리"])
  func `slips of Korean words are not known`(word: String) {
    #expect(!KnownWords.contains(Text(word)))
  }

  @Test(arguments: ["form", "trial", "stating", "planned", "carries", "tuning", "contracts"])
  func `English words and their inflections are known in small letters`(word: String) {
    #expect(KnownWords.contains(Text(word)))
  }

  @Test(arguments: ["feremnted", "conect", "recieve", "suported", ""])
  func `slips of English words are not known`(word: String) {
    #expect(!KnownWords.contains(Text(word)))
  }
}
