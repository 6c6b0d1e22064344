import Notes

/// What readers of whole decks threw out again and again: a question for whatever the note says, an answer that says nothing, a list
/// of what only stands together, a remark in place of a fact.
extension Doubts {
  /// Whether a card has such a shape.
  static func isOftenDropped(_ draft: Draft) -> Bool {
    guard !draft.isWritten else { return false }
    let question = draft.question
    if question.hasHangul { return isDroppedKorean(draft) }
    if question.hasKana { return isDroppedJapanese(draft) }
    if question.hasHan { return isDroppedChinese(draft) }
    return question.isEnglish && isDroppedEnglish(draft)
  }

  private static func isDroppedKorean(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    // `다음이 가리키는 말은? 흙을 나누는 데 드는 힘 – D`: a sign is no name.
    if draft.isWayBack, answer.count == 1, answer.hasLatin { return true }
    if draft.kind == .cloze, question.contains("아무것도") { return true }
    // `유약의 정의는? – 반드시 발라야 함`: what has to be done is no meaning.
    if draft.kind == .definition, draft.answer.count == 1, question.endsWith(anyOf: ["란?", "정의는?"]),
      answer.trimming({ $0 == "." || $0.isSpace }).endsWith(anyOf: [
        "설정해야 함", "설정해야 한다", "사용해야 함", "사용해야 한다", "알아야 함", "알아야 한다", "포함해야 함", "포함해야함", "포함해야 한다", "사용해야함", "설정해야함",
      ])
    {
      return true
    }
    // `가마의 특징은? – 도공은 밤새 불을 땐다`: of another.
    if question.ends(with: "의 특징은?"), draft.answer.count == 1, speaksOfAnother(answer, than: question.dropping(last: 6))
    {
      return true
    }
    if question.ends(with: "의 특징은?"), draft.answer.count == 1, saysNameAgain(answer, question.dropping(last: 6)) {
      return true
    }
    if draft.rule == "F30", draft.answer.allSatisfy({ !$0.hasLetter }) { return true }
    // `사발의 번호는 얼마인가? – 10.0.3.7`: an address of an example.
    if draft.rule == "F3", draft.answer.contains(where: isAddress) { return true }
    if draft.rule == "F25", answer.endsWith(anyOf: ["때문에", "므로", "면서", "지만"]) { return true }
    // `언제 굳어지는가?`: what, is not said.
    if draft.rule == "F26", question == asked, question.starts(with: "언제 "), question.wordCount <= 3 { return true }
    if draft.rule == "F38", question.ends(with: "에는 무엇이 있는가?") { return isMixed(draft) }
    // `가마 쌓기는 타고나는가? – 시험들`: a question for yes or no over things that were tried.
    if draft.rule == "F24", draft.answer.count >= 3, question.endsWith(anyOf: ["인가?", "는가?", "한가?", "까?"]),
      !question.containsAny(of: asking), !draft.answer.contains(where: { $0.startsWith(anyOf: ["네", "예", "아니"]) })
    {
      return true
    }
    // `짝그릇이란? – 찻잔, 술잔, 물잔`: examples.
    if draft.rule == "F15", draft.kind == .definition, draft.answer.count == 1,
      question.endsWith(anyOf: ["이란?", "란?"]),
      case let list = ItemList(answer), list.items.count >= 3,
      list.items.allSatisfy({ $0.wordCount == 1 && $0.hasHangul })
    {
      return true
    }
    // `무엇이 10으로 시작하는가? – 맨 앞`
    return draft.rule == "F11" && answer.wordCount <= 2
      && answer.startsWith(anyOf: ["맨 앞", "맨 뒤", "맨 처음", "맨 끝", "앞쪽", "뒤쪽"])
  }

  /// `고내화성의 특징은? – 내화성이 높다`, `굽기의 특징은? – 장작 가마 기준 설명하며 …`: the name over again, and how the note tells of it.
  private static func saysNameAgain(_ answer: Text, _ name: Text) -> Bool {
    if answer.containsAny(of: ["기준 설명", "기준으로 설명", "위주로 설명", "중심으로 설명"]) { return true }
    let words = answer.trimming { $0.isSpace || $0 == "." }.words
    guard words.count == 2, words[0].count >= 3, words[0].endsWith(anyOf: ["이", "가"]) else { return false }
    return name.contains(text: words[0].dropping(last: 1))
      && words[1].startsWith(anyOf: ["높", "낮", "크", "큼", "작", "많", "적", "강", "약", "빠", "느"])
  }

  /// Whether a line has a topic that shares no letter pair with a name.
  private static func speaksOfAnother(_ line: Text, than name: Text) -> Bool {
    let words = line.words
    guard let topic = KoreanTelling.topic(in: words), topic <= 1, words[topic].count >= 3, words[topic].hasHangul,
      words[topic].dropping(last: 1).allSatisfy(\.isHangul)
    else { return false }
    let said = words[...topic].map { $0 }.joined("").dropping(last: 1)
    return said.indices.dropLast().allSatisfy { !name.contains(text: said[$0..<($0 + 2)]) }
  }

  /// `128.40.2.9`, `10.0.0.1:80`, but not one that everybody has: `127.0.0.1`.
  private static func isAddress(_ text: Text) -> Bool {
    let bare = text.firstIndex(of: ":").map { text.prefix($0) } ?? text
    let parts = bare.pieces { $0 == "." }
    return parts.count == 4 && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isDigit) }
      && !bare.startsWith(anyOf: ["127.", "0.", "255.", "224."]) && !bare.ends(with: ".0")
  }

  /// `빛깔 / 색에는 무엇이 있는가? – 빛깔 / 색, 무늬`, `가마의 부분 – 가마, 가마 살피기`: the name itself or what is done with it among its parts, and what
  /// says what one of them is.
  private static func isMixed(_ draft: Draft) -> Bool {
    let name = draft.question.without(suffix: "에는 무엇이 있는가?")
    let head = name.firstWord ?? name
    return draft.answer.contains { item in
      item.folded.starts(with: name.folded) && item.wordCount > name.wordCount
        && !item.ends(with: name.lastWord ?? name)
        || item == head && name.wordCount >= 2
        || item.wordCount >= 4 && item.endsWith(anyOf: ["집합", "연구", "개념", "과정", "것"])
    } || !name.hasHangul && draft.answer.allSatisfy(\.hasHangul) && name.wordCount >= 2
  }

  private static let asking: Phrases = ["무엇", "왜", "어떻게", "어디", "언제", "누구", "누가", "어느", "어떤", "몇", "얼마", "무슨"]

  private static func isDroppedJapanese(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    if isWeakJapanese(draft) { return true }
    if draft.kind == .cloze, hasMirror(question, answer) || draft.answer.count == 1 && question.contains("わけではない") {
      return true
    }
    if let name = ChineseCritic.name(in: question), draft.kind == .definition || draft.kind == .table {
      // `「/dev/kiln」とは？ – KILNデバイスの情報`, `「halt」の用途は？ – halt状態にする`: the name says it.
      if saysPath(name, answer) { return true }
      // `「窯と火」とは？ – 温度計`: two things, and what is no meaning of both.
      if draft.rule == "F1", name.dropping(first: 1).dropping(last: 1).contains("と"), answer.count <= 20,
        !answer.contains("と"), !Endings.isPredicate(answer), name.allSatisfy({ !$0.isLatin })
      {
        return true
      }
      // `「窯の確認」では何ができる？ – …で確認できる`
      if question.ends(with: "では何ができる？"), name.contains("の"), name.count >= 4,
        answer.contains(text: name.dropping(first: name.count - 2) + "でき")
      {
        return true
      }
    }
    if draft.answer.count == 1, answer.count <= 10, answer.startsWith(anyOf: ["様々な", "さまざまな", "色々な", "いろいろな", "多くの"]) {
      return true
    }
    let asked = question.lastRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
    if asked.startsWith(anyOf: ["おそらく", "たぶん", "もしかすると", "よって"]) { return true }
    if asked.endsWith(anyOf: ["何がありません？", "何がない？", "何もない？"]) { return true }
    // `「代表的な窯」とは？ – 代表的な窯は２つ`, `… – 注意点として、…`
    return draft.kind == .definition && answer.startsWith(anyOf: ["注意点として", "注意として", "補足として"])
      || draft.rule == "F1" && draft.kind == .definition && answer.endsWith(anyOf: ["つ", "種類", "種", "個"])
        && answer.trimming { !$0.isWordPart }.dropping(first: 2).contains(where: \.isDigit) && answer.count <= 30
  }

  /// `[…]が右の手を、右の脳が左の手を動かす – 左の脳`: the other half of the sentence gives the blank away.
  private static func hasMirror(_ question: Text, _ answer: Text) -> Bool {
    guard let first = answer.first, first == "左" || first == "右", answer.count >= 2 else { return false }
    return question.contains(text: (first == "左" ? "右" : "左") + answer.dropping(first: 1))
  }

  /// Whether the letters of an answer all stand in the name of a file, and its other words only say that it tells of them.
  private static func saysPath(_ name: Text, _ answer: Text) -> Bool {
    guard name.first == "/" else {
      return name.count >= 3 && name.allSatisfy(\.isLatin) && answer.lowercased.contains(text: name.lowercased + "状態")
    }
    let letters = Text(answer.scalars.filter(\.isLatin)).lowercased
    guard letters.count >= 3, answer.count <= 16 else { return false }
    let rest = answer.trimming { $0.isLatin }
    return name.pieces { $0 == "/" }.contains { $0.lowercased.starts(with: letters.string) }
      && rest.isOne(of: ["デバイス情報", "デバイスの情報", "情報", "に関する情報", "の情報", "信息", "的信息", "设备信息", "정보", "장치 정보"])
  }

  private static func isDroppedChinese(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    if draft.kind == .cloze, hasMirror(question, answer) { return true }
    let asked = question.lastRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
    // `开窑只能在冷却后进行 — 具体是怎样的？`: an item says again what the question says.
    if draft.rule == "F21", let cut = asked.firstRange(of: " — 具体是怎样的") ?? asked.firstRange(of: " — 具體是怎樣的"),
      case let told = asked.prefix(cut.lowerBound), draft.answer.contains(where: { repeats(told, in: $0) })
    {
      return true
    }
    guard draft.answer.count == 1 else { return false }
    if draft.kind == .table, answer.isOne(of: ["特殊", "其他", "其它", "同上", "略", "見上", "见上"]) { return true }
    if answer.startsWith(anyOf: ["一个新的", "一個新的"]), answer.count <= 12 { return true }
    // `「匠人」是什麼？ – 要去…`: what somebody has to do.
    if draft.kind == .definition, !draft.isWayBack,
      answer.startsWith(anyOf: ["要去", "要把", "要将", "要將", "只需", "可以", "需要"])
    {
      return true
    }
    // `林氏创立了什么？ – 林氏窑`: the name of who did it.
    if draft.rule == "F37", draft.kind == .question, asked.count >= 4, asked.endsWith(anyOf: ["了什么？", "了什麼？"]),
      answer.count <= 6, answer.count >= 3, asked.starts(with: answer.prefix(2).string)
    {
      return true
    }
    if draft.kind == .cloze, asked.startsWith(anyOf: ["该", "該"]) { return true }
    if draft.isWayBack, question.containsAny(of: ["这些", "這些", "上述", "该", "該"]) { return true }
    return draft.rule == "F37" && asked.startsWith(anyOf: ["虽", "雖"])
      || draft.rule == "F37" && asked.prefix(12).containsAny(of: ["雖與", "虽与", "雖和", "虽和"])
  }

  /// Whether a short item has hardly a letter that the head above it has not.
  private static func repeats(_ head: Text, in item: Text) -> Bool {
    let letters = item.filter(\.isHan)
    guard letters.count >= 4, letters.count <= head.count else { return false }
    return letters.count { letter in head.contains { $0 == letter } } >= letters.count - 1
  }

  private static func isDroppedEnglish(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if draft.kind == .cloze {
      return asked.startsWith(lowered: ["with this", "from this", "in this case", "after this", "at this point"])
        || saysFigure(question, answer) || standsInSentence(asked, answer)
    }
    // "Can you fix it? – Well, they try": people who talk.
    if draft.rule == "F24", answer.startsWith(anyOf: ["Well, ", "Sure, ", "OK, ", "Oh, "]) { return true }
    if draft.rule == "F26", answer.lowercased.contains(" next step") { return true }
    if draft.rule == "F37", answer.startsWith(anyOf: ["in one of ", "default ", "at its own "]) { return true }
    if draft.rule == "F21", asked.contains(" this ") || asked.lowercased.contains(" the then ") { return true }
    if draft.kind == .list, asked.startsWith(lowered: ["what are the key facts about "]), answer.first?.isDigit ?? false
    {
      return true
    }
    // "What is the structure of kilns? – They also store heat. …": sentences below a word for a side of the thing.
    if draft.rule == "F14", asked.startsWith(anyOf: ["What is the ", "what is the "]),
      !asked.startsWith(lowered: sides), draft.answer.count == 1 || EnglishPhrase.hasFiniteVerb(answer),
      EnglishPhrase.hasFiniteVerb(answer)
    {
      return true
    }
    // "what is meant by “glazes”? – ash and lead": both of the two that the sentence counts.
    guard draft.rule == "F37", let open = asked.firstRange(of: "what is meant by “") else { return false }
    let name = asked.dropping(first: open.upperBound).without(suffix: "”?")
    return name.wordCount == 1 && name.first?.isLower ?? false && EnglishWords.isPlural(name)
      && answer.wordCount <= 4 && answer.contains(" and ")
  }

  /// "Since slipware is common, […] is a name for these wares – slipware wares": every word of the answer can be read off the sentence.
  private static func standsInSentence(_ asked: Text, _ answer: Text) -> Bool {
    guard (2...4).contains(answer.wordCount) else { return false }
    let said = asked.lowercased.words.map { $0.trimming { !$0.isWordPart }.without(suffix: "s") }
    return answer.lowercased.words.allSatisfy { word in
      let bare = word.trimming { !$0.isWordPart }.without(suffix: "s")
      return bare.count >= 3 && said.contains(bare)
    }
  }

  private static let sides: Phrases = [
    "what is the effect", "what is the purpose", "what is the role", "what is the function", "what is the cause",
    "what is the aim", "what is the goal", "what is the reason", "what is the result", "what is the definition",
    "what is the meaning", "what is the difference",
  ]

  /// "8-bit colour: … used […] per point – 8 bits": the figure stands in the name.
  private static func saysFigure(_ question: Text, _ answer: Text) -> Bool {
    guard let first = answer.firstWord, first.first?.isDigit ?? false, answer.wordCount == 2,
      let unit = answer.lastWord,
      let cut = question.firstRange(of: ": ")
    else { return false }
    return question.prefix(cut.lowerBound).lowercased.contains(text: first + "-" + unit.lowercased.without(suffix: "s"))
  }
}
