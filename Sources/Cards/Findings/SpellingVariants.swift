import Notes

/// Words that stand in two spellings: 아키텍쳐 and 아키텍처, fail-over and failover.
///
/// Spellings are one where they agree after what Korean writes in several ways in borrowed words is folded (쳐 and 처, 데이타
/// and 데이터), or where only a hyphen differs. The one that is not standard, or else the rarer one, is told once, at its first
/// place. Linear in the words.
enum SpellingVariants {
  struct Variant: Sendable {
    let file: Int
    let finding: Finding
    /// The numbers of the word that is told and of the usual one.
    let word: Int
    let usual: Int
  }

  static func find(in stock: WordStock) -> [Variant] {
    var spellings: [Text: [Int]] = [:]
    for number in stock.words.indices {
      guard let key = key(of: stock.words[number]) else { continue }
      spellings[key, default: []].append(number)
    }
    return spellings.filter { $0.value.count > 1 }.flatMap { variants($0.key, $0.value, stock) }
      .sorted { $0.word < $1.word }
  }

  private static func variants(_ key: Text, _ numbers: [Int], _ stock: WordStock) -> [Variant] {
    let standard = numbers.first { stock.words[$0].script == .hangul && stock.words[$0].text == key }
    let often = numbers.max { left, right in (stock.words[left].count, right) < (stock.words[right].count, left) }
    guard let usual = standard ?? often, let often, stock.words[often].count >= 2 else { return [] }
    let best = stock.words[usual]
    return numbers.filter { $0 != usual }.map { number in
      let word = stock.words[number]
      return Variant(
        file: word.file,
        finding: Finding(
          .spelling(word: word.text.string, usual: best.text.string), line: word.line,
          other: NotePlace(file: stock.files[best.file], line: best.line)), word: number, usual: usual)
    }
  }

  /// What two spellings of one word share; nil for words that have one spelling.
  private static func key(of word: WordStock.Word) -> Text? {
    switch word.script {
    case .latin:
      let letters = word.text.filter { $0 != "-" }
      return letters.count >= 6 && !word.isOdd ? Text(letters) : nil
    case .hangul:
      guard word.text.count >= 3 else { return nil }
      return BorrowedWords.folded(word.text)
    }
  }
}

/// How Korean spells words it has borrowed.
enum BorrowedWords {
  /// The word as any of its spellings would be: without what sounds alike, with the standard form of well-known parts.
  static func folded(_ word: Text) -> Text {
    var text = word
    for (usual, standard) in parts where text.contains(usual) { text = text.replacing(usual, with: standard) }
    return Text(text.scalars.map(plain))
  }

  /// 쳐 and 처, 쥬 and 주 sound alike.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard Hangul.syllables.contains(scalar.value) else { return scalar }
    let index = scalar.value - 0xAC00
    let (initial, vowel, final) = (index / 588, index % 588 / 28, index % 28)
    // ㅈ ㅉ ㅊ before ㅑ ㅕ ㅛ ㅠ.
    guard [12, 13, 14].contains(initial), let open = [2: 0, 6: 4, 12: 8, 17: 13][vowel] else { return scalar }
    return Unicode.Scalar(0xAC00 + initial * 588 + UInt32(open) * 28 + final) ?? scalar
  }

  /// Parts of borrowed words in a spelling that is often seen, and in the standard one.
  private static let parts = [
    ("어플리", "애플리"), ("컨텐츠", "콘텐츠"), ("메세지", "메시지"), ("라이센스", "라이선스"), ("데이타", "데이터"), ("디렉토리", "디렉터리"), ("스케쥴", "스케줄"),
    ("쓰레드", "스레드"), ("컨퍼런스", "콘퍼런스"), ("악세서리", "액세서리"), ("억세스", "액세스"), ("엑세스", "액세스"),
    ("파라메터", "파라미터"), ("네비게이션", "내비게이션"), ("리더쉽", "리더십"), ("멤버쉽", "멤버십"),
    ("심볼", "심벌"), ("타겟", "타깃"), ("다이나믹", "다이내믹"), ("메카니즘", "메커니즘"), ("매커니즘", "메커니즘"), ("밧데리", "배터리"), ("캐릭타", "캐릭터"),
    ("판넬", "패널"), ("써비스", "서비스"), ("쎄션", "세션"), ("레포트", "리포트"), ("프리젠", "프레젠"), ("블럭", "블록"),
    ("콜렉션", "컬렉션"), ("셈플", "샘플"), ("알고리듬", "알고리즘"), ("로보트", "로봇"), ("비지니스", "비즈니스"),
    ("튜토리알", "튜토리얼"), ("씨뮬", "시뮬"), ("앨러지", "알레르기"), ("알러지", "알레르기"), ("홀몬", "호르몬"),
    ("미토콘트리아", "미토콘드리아"),
  ]
}
