import Notes

/// The words of a Korean sentence with what each does in it.
struct KoreanPhrase {
  /// What a word does by its ending.
  enum Part {
    case topic, subject, object, toward, place, with
    /// A verb or adjective that leads into the noun behind it.
    case modifier
    /// Something that joins two nouns or owns the one behind it.
    case joint
    /// A verb after which another clause follows.
    case connective
    case adverb
    /// A noun without a particle, or what is not known.
    case bare
  }

  let words: [Text]
  let parts: [Part]

  init(_ text: Text) {
    let words = text.words
    self.words = words
    var parts: [Part] = []
    parts.reserveCapacity(words.count)
    for index in words.indices { parts.append(KoreanPhrase.part(of: words, index, before: parts.last)) }
    self.parts = parts
  }

  /// Where the noun phrase begins whose last word stands at `head`.
  ///
  /// A clause that leads into the noun belongs to it with its objects and its subject.
  func start(of head: Int) -> Int {
    var start = head
    var isInClause = false
    // 짧은 요청 has no place it goes to: what stands before a quality is the verb's.
    var isInDeed = false
    var hasJoined = false
    while start > 0 {
      let before = start - 1
      switch parts[before] {
      case .modifier:
        isInClause = isInClause || !words[before].isOne(of: KoreanPhrase.determiners)
        isInDeed = isInDeed || !isQuality(before)
      case .joint: break
      case .bare: if words[before].ends(with: ",") && !isListed(before) { return start }
      case .object, .toward: if !isInClause || !isInDeed { return start }
      // 공방 안에서만 유일한 도장
      case .adverb where words[start].isOne(of: ["유일한", "고유한"]) && words[before].endsWith(anyOf: ["에서만", "에만"]): break
      case .adverb: if !isInClause || !isInDeed && !words[before].isOne(of: KoreanPhrase.degrees) { return start }
      // 봄에서 가을까지의 장: from where to where.
      case .place where words[start].ends(with: "까지의") && words[before].ends(with: "에서"): break
      case .place, .with: if !isInClause { return start }
      case .subject:
        guard isInClause, parts[start] == .modifier || isVerbInTwo(start) || hasTopic(before: before) else {
          return start
        }
        let owner = owned(before)
        // 새로 들어오거나 값이 오른 찻잎: the other half of what leads into the noun.
        guard owner > 0, words[owner - 1].ends(with: "거나") else { return owner }
        start = owner
        continue
      case .connective:
        // 튼튼하고 가벼운 그릇: the first of two qualities of one noun.
        if !isInDeed, isAdjective(start), joinsQualities(before) {
          isInClause = false
          break
        }
        // 않아도 되는, 보내야 하는, 들고 있는: one verb in two words.
        if isInClause, words[start].isOne(of: ["하는", "되는", "있는", "있던", "할", "될"]),
          words[before].endsWith(anyOf: ["야", "도", "고"])
        {
          break
        }
        // 담겨 있는 물: being so, in two words.
        if isInClause, words[start].isOne(of: ["있는", "있던"]),
          words[before].endsWith(anyOf: ["어", "아", "여", "겨", "져", "려", "켜", "해"])
        {
          break
        }
        if isInClause, words[before].ends(with: "거나") { break }
        guard isInClause, !hasJoined, parts[start] == .modifier, !isAdjective(start), !words[before].ends(with: ",")
        else { return start }
        hasJoined = true
      case .topic: return start
      }
      start = before
    }
    return start
  }

  /// Whether a word joins a quality to the one behind it: 튼튼하고, 가볍고.
  func joinsQualities(_ index: Int) -> Bool {
    let word = words[index]
    guard word.count >= 4, word.endsWith(anyOf: ["하고", "하며"]) else { return false }
    return KoreanPredicate.isAdjective(word.dropping(last: 2))
  }

  /// Whether a verb in two words begins here that leads into a noun: 담고 있는, 빚어야 하는.
  func isVerbInTwo(_ index: Int) -> Bool {
    parts[index] == .connective && index + 1 < words.count && parts[index + 1] == .modifier
      && words[index + 1].isOne(of: ["있는", "있던", "하는", "되는"])
  }

  private static let plainAdjectives = [
    "다른", "새로운", "모든", "다양한", "중요한", "필요한", "특정한", "여러", "아닌", "큰", "긴", "먼", "싼", "비싼", "빠른", "느린", "고유한", "정상적인",
  ]

  /// Adverbs that belong to the quality behind them.
  private static let degrees: [Literal] = ["매우", "아주", "가장", "더", "훨씬", "거의", "너무", "조금", "좀", "비교적", "상대적으로"]

  /// Words before a noun that have no clause of their own.
  static let determiners = ["모든", "다른", "여러", "다양한", "새로운", "특정한", "아닌"]

  /// The start of a subject with what owns it.
  private func owned(_ subject: Int) -> Int {
    var start = subject
    while start > 0, parts[start - 1] == .joint || parts[start - 1] == .bare && !words[start - 1].ends(with: ",") {
      start -= 1
    }
    return start
  }

  /// 많은, 다른: no verb that could have a clause before it.
  func isAdjective(_ index: Int) -> Bool {
    // 물그릇을 앞세운 찻집: a quality has no object.
    if index > 0, parts[index - 1] == .object { return false }
    return KoreanClause.isAdjective(words[index]) && !KoreanVerbStems.leadsOn(words[index])
      || words[index].ends(with: "운") && !KoreanVerbStems.leadsOn(words[index])
      || words[index].isOne(of: KoreanPhrase.plainAdjectives)
      || KoreanPredicate.isAdjective(words[index].without(suffix: "한"))
      // 미지근한, 투명한: what is no deed is a quality.
      || words[index].ends(with: "한") && words[index].count >= 3
        && !KoreanQuestion.isDeed(words[index].dropping(last: 1)) && !isDone(words[index].dropping(last: 1))
  }

  /// 끓이기 시작, 보호: nouns that with 한 tell what was done; those that end in a syllable of qualities do not.
  private func isDone(_ noun: Text) -> Bool { !noun.endsWith(anyOf: KoreanPhrase.qualityEnds) }

  private static let qualityEnds: Phrases = [
    "근", "명", "결", "순", "밀", "당", "편", "온", "약", "쾌", "소", "중", "다", "정교", "정확", "엄격", "자유",
  ]

  /// 짧은, 새로운, 다양한: what a thing is like.
  private func isQuality(_ index: Int) -> Bool {
    let word = words[index]
    return isAdjective(index) && !KoreanAttributive.isVerb(word)
      && !word.endsWith(anyOf: ["하는", "되는", "있는", "없는", "않는", "시키는", "남은", "같은"])
  }

  /// Whether a word before a comma is one of several names: `유약, 물, 재`.
  private func isListed(_ index: Int) -> Bool {
    index + 1 < words.count && (parts[index + 1] != .topic || index > 0)
  }

  func hasTopic(before place: Int) -> Bool { parts[..<place].contains(.topic) }

  private static func part(of words: [Text], _ index: Int, before: Part?) -> Part {
    let raw = words[index]
    let word = raw.without(suffix: ",")
    guard let last = word.scalars.last else { return .bare }
    if word.isOne(of: ["및", "또는", "혹은", "그리고", "와", "과"]) { return .joint }
    if KoreanNoun.isAdverb(word) || adverbs.contains(word) || isManner(word) {
      return raw.count == word.count ? .adverb : .connective
    }
    if word == "시" { return .connective }
    if word.isOne(of: comings) { return .connective }
    // 10만 번, 3천 개: a number is no word for what alone.
    if word.first?.isDigit ?? false, word.endsWith(anyOf: ["만", "천", "억", "조"]) { return .bare }
    if word.ends(with: "대로"), word.count >= 3 { return .adverb }
    if word == "즉" || word.endsWith(anyOf: ["라고", "라는"]) { return .adverb }
    if word.isOne(of: ["은", "는"]) { return .topic }
    if word.isOne(of: ["을", "를"]) { return .object }
    if word.count == 1, last.hangulFinal == 8, index + 1 < words.count,
      words[index + 1].startsWith(anyOf: ["수", "때", "것"])
    {
      return .modifier
    }
    if raw.isOne(of: ["큰", "긴", "먼", "싼"]) { return .modifier }
    // 위에서 본 찻잔: a verb of one syllable behind what belongs to it.
    if word.isOne(of: ["본", "쓴", "든", "푼", "준", "둔", "딴", "뺀", "짠"]), index + 1 < words.count,
      before == .place || before == .object || before == .toward || before == .adverb
    {
      return .modifier
    }
    guard word.count >= 2, last.isHangul else { return .bare }
    if raw.count == word.count, isModifier(word, before) { return .modifier }
    if isConnective(word) { return .connective }
    if word.endsWith(anyOf: ["에서는", "에는", "으로는"]) || last == "은" || last == "는" { return .topic }
    if word.ends(with: "적인") || last == "의" || word.endsWith(anyOf: ["에서의", "와의", "과의"]) { return .joint }
    if last == "을", opensNoun(word, words, index) { return .modifier }
    if last == "을" || last == "를" { return Particle.endsOpen(word) ? .object : .bare }
    // 관계없이, 빠짐없이: what stands before it belongs to it.
    if word.ends(with: "없이") { return .connective }
    if last == "이" || last == "가" {
      return nounsInIGa.contains(word) || word.endsWith(anyOf: ["농가", "국가", "작가", "평가", "증가", "전문가"]) ? .bare : .subject
    }
    if word.endsWith(anyOf: ["에서", "에게", "한테"]) { return .place }
    if last == "에" { return .place }
    if word.endsWith(anyOf: ["으로", "로부터", "로서", "로써"]) || last == "로" {
      return nounsInRo.contains(word) ? .bare : .toward
    }
    if last == "와" || last == "과", !nounsInGwa.contains(word), !word.endsWith(anyOf: ["효과", "결과", "성과"]) {
      return .joint
    }
    if word.ends(with: "이나"), word.count >= 4 { return .joint }
    if last == "도", word.count >= 3, !word.endsWith(anyOf: nounsInDo) { return .adverb }
    if word.endsWith(anyOf: asides), word.count >= 3 { return .adverb }
    if word.ends(with: "적"), word.count >= 3, raw.count == word.count { return .joint }
    return KoreanNoun.mayJoin(word) ? .bare : .connective
  }

  /// 않을 정도, 있을 때: the verb that leads into a noun of case or measure, no object.
  private static func opensNoun(_ word: Text, _ words: [Text], _ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return word.endsWith(anyOf: ["않을", "없을", "있을", "같을"])
      || words[index + 1].isOne(of: [
        "정도", "정도로", "정도이다", "정도의", "때", "때는", "때에", "때에는", "때마다", "수", "수도", "수가", "만큼", "뿐", "뿐만", "뿐이다",
      ])
  }

  /// 하는, 다루는, 만든, 쓸: a verb before its noun.
  ///
  /// What ends in 는 alone may be a topic, unless something of a verb stands before.
  private static func isModifier(_ word: Text, _ before: Part?) -> Bool {
    if KoreanClause.isAdjective(word) { return true }
    if word.ends(with: "적인") || word.count >= 3 && word.endsWith(anyOf: ["음을", "됨을", "함을", "임을", "남을", "짐을"]) {
      return false
    }
    if word.isOne(of: ["비싼", "빠른", "느린", "뛰어난"]) { return true }
    // 빙하는, 메주는: a noun with its topic mark, but for 가지는 (갖다).
    if word.endsWith(anyOf: clearModifiers) {
      return !modifierNouns.contains(word) && (word.ends(with: "가지는") || !KoreanNoun.isTopic(word))
    }
    guard let last = word.scalars.last else { return false }
    // TCP는, 20바이트인: behind letters of another script stands a particle, behind an amount what it is.
    if last == "은" || last == "는", word.count >= 2, word[word.count - 2].isLatin { return false }
    if last == "인", word.first?.isDigit ?? false, word.count >= 3 { return true }
    let follows: Bool
    switch before {
    case .object, .subject, .place, .toward, .with, .connective, .adverb: follows = true
    default: follows = false
    }
    if last == "은", before == .place { return false }
    if last == "는", KoreanNoun.isTopic(word) { return false }
    if last == "는" || last == "은" {
      return follows && before != .connective && before != .adverb
        && !(before == .subject && word.count >= 4 && last == "은")
    }
    guard let final = last.hangulFinal, final == 4 || final == 8 else { return false }
    // 인슐린, 헤모글로빈: few verbs end in these before a noun, and many names.
    if last == "린" || last == "빈", !KoreanVerbStems.leadsOn(word) { return false }
    // 트래픽을, 물을: an object, unless a verb's stem stands before.
    if last == "을" || last == "를" {
      return follows && last == "을" && word.count <= 4 && stemsBeforeEul.contains(word[word.count - 2])
    }
    return follows && word.count <= 4 && !modifierNouns.contains(word) && verbEnds.contains(last)
  }

  private static let clearModifiers: Phrases = [
    "하는", "되는", "있는", "없는", "않는", "시키는", "만드는", "나타내는", "보여주는", "다루는", "이루는", "이루어지는", "가지는", "갖는", "위한", "대한", "통한",
    "아닌", "않은", "않던", "모든", "다른", "여러", "각각의", "다양한",
    "의한", "관한", "인한", "따른", "된", "했던", "하던", "되던", "한", "할", "될", "받은", "얻은", "받는", "주는", "라는", "다는", "이라는",
  ]

  private static let modifierNouns: WordSet = [
    "제한", "권한", "기한", "무한", "유한", "최소한", "최대한", "상한", "하한", "역할", "분할", "할", "한", "관할", "재할당", "이를테면",
    // Nouns that end like a verb before its noun.
    "원본", "기본", "사본", "표본", "일본", "자본", "대본", "각본", "기준", "수준", "표준", "오리진", "엔진", "사진", "추진", "촉진", "이온", "양이온", "음이온",
    "공인", "법인", "무인", "타인", "성인", "노인", "주인", "상인", "군인", "죄인", "증인", "위인", "시인", "문인", "장인", "개인", "원인", "라인", "확인",
    "승인", "도메인", "디자인", "요인", "본인", "할인", "물질", "성질", "본질", "품질", "단백질", "기질", "비난", "피난", "고난",
    "순환", "명사인", "온라인", "메인", "패턴인", "리턴", "도난", "재난", "해킹인", "변질", "체인", "로그인", "쇼핑몰", "터널", "채널", "커널", "패널", "시그널",
    "단말", "주말", "결말", "양말", "거울", "그물", "건물", "사물", "동물", "식물", "생물", "작물",
  ]

  /// 있을, 받을, 찾을: last syllables of stems that take 을 before a noun.
  private static let stemsBeforeEul = Set("있없않받얻믿찾남넣읽먹같놓쌓닦뽑꽂볶젓벗웃잡꺾깎싣걷굳늦맞짖찢잊".unicodeScalars)

  /// Last syllables of verbs before a noun that few nouns end in.
  private static let verbEnds = Set("던진운린킨쓴친난든온갈룬낸본준쓸줄낼볼올쓰인을른른럴길릴질칠".unicodeScalars)

  /// 전체적으로, 상대적으로: how something is said, done or is; 목적으로 and 면적으로 are what for and by what.
  private static func isManner(_ word: Text) -> Bool {
    word.ends(with: "적으로") && word.count >= 4
      && !word.endsWith(anyOf: ["목적으로", "면적으로", "실적으로", "업적으로", "용적으로", "표적으로"])
  }

  private static func isConnective(_ word: Text) -> Bool {
    word.count >= 2
      && (word.endsWith(anyOf: connectives)
        || word.ends(with: "면") && !connectiveNouns.contains(word)
          && !word.endsWith(anyOf: ["측면", "화면", "표면", "장면", "반면"])
        || word.endsWith(anyOf: ["고", "며", "서"]) && !connectiveNouns.contains(word)
          && !word.endsWith(anyOf: ["에서", "라고"]) && !word.endsWith(anyOf: papers))
  }

  /// Verbs of coming and going that lead on to the next.
  private static let comings: [Literal] = [
    "나와", "들어와", "돌아와", "올라와", "내려와", "빠져나와", "다가와", "흘러나와", "떠나", "지나", "건너", "벗어나", "빠져나가", "나가", "들어가", "올라가", "내려가",
    "돌아가",
    "넘어가", "넘어", "지나서", "떠나서",
  ]

  private static let connectives: Phrases = [
    "하여", "되어", "해서", "되면", "하면", "으면", "지만", "으나", "거나", "면서", "려고", "기에", "므로", "때문에", "위해", "위해서", "위해선", "위해서는",
    "위하여", "통해",
    "통해서", "통하여", "따라", "의해", "대해", "인해", "경우", "경우에", "경우에도", "경우에는", "때에", "때도", "때는", "때", "때문", "후", "이후", "시켜",
    "해", "혀", "려", "켜", "져", "겨", "춰", "돼", "펴",
    "라면", "다면", "채로", "수록", "어도", "아도", "여도", "해도", "라도", "져도", "들어", "묶어", "넣어", "얻어", "놓아", "받아", "담아", "모아", "찾아",
    "쌓아", "않아", "없어", "있어", "나누어", "이루어", "나눠", "바꿔", "채워", "줄여", "늘려", "높여", "붙여", "합쳐", "거쳐", "걸쳐", "설계해야", "해야",
  ]

  /// Nouns for what is written, which end as verbs do that lead on.
  private static let papers: Phrases = [
    "증명서", "설명서", "계약서", "보고서", "명세서", "신청서", "요청서", "교과서", "인증서", "지침서", "지시서", "제안서", "이력서", "견적서", "신고서", "문서",
    "유언서",
  ]

  /// Ends of words that tell how, how far, how many.
  private static let asides: Phrases = [
    "게", "히", "도록", "없이", "까지", "부터", "마다", "처럼", "보다", "밖에", "만", "씩", "든지", "대로", "만큼", "조차",
  ]

  private static let connectiveNouns: WordSet = [
    "창고", "최고", "보고", "광고", "경고", "참고", "사고", "재고", "문서", "순서", "부서", "도서", "센서", "질서", "평면", "단면", "정면", "이면", "전면",
  ]
  private static let nounsInIGa: WordSet = [
    "차이", "사이", "아이", "길이", "높이", "깊이", "넓이", "놀이", "먹이", "종이", "나이", "평가", "국가", "증가", "추가", "허가", "결과가가", "페이", "같이",
    "많이",
    "높이", "깊이", "없이", "어디가", "원가", "물가", "주가",
  ]
  private static let nounsInDo: [Literal] = [
    "온도", "속도", "정도", "용도", "제도", "빈도", "각도", "밀도", "강도", "난이도", "복잡도", "의존도", "결합도", "응집도", "태도", "의도", "중요도",
  ]
  private static let nounsInRo: WordSet = [
    "마이크로", "매크로", "제로", "도로", "경로", "통로", "회로", "진로", "항로", "미로", "선로", "유로", "나로",
  ]
  private static let nounsInGwa: WordSet = ["결과", "효과", "성과", "초과", "통과", "경과", "과", "학과", "부과"]

  private static let adverbs: WordSet = [
    "주로", "별도로", "실제로", "스스로", "저절로", "서로", "따로", "대체로", "새로", "그대로", "바로", "즉시", "동시에", "반드시", "절대", "잘", "못", "안",
    "매번",
    "한번에", "최대한", "최소한",
    "한", "번에", "보통", "특히", "또한", "크게", "다르게", "빠르게", "쉽게", "필요에", "기본적으로", "일반적으로", "자동으로", "주기적으로", "지속적으로", "최종적으로",
    "추가로", "추가적으로", "처음으로", "앞으로", "임의로", "차례로", "순서대로", "대신", "같이", "많이", "별로", "전적으로", "물리적으로", "논리적으로", "독립적으로",
    "효율적으로", "효과적으로", "직접적으로", "간접적으로", "결과적으로", "거의", "비교적", "각기", "점차",
    "마지막으로", "다음으로", "끝으로", "첫째로", "둘째로", "한마디로", "예를", "참고로",
  ]
}
