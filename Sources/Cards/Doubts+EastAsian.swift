import Notes

/// Japanese and Chinese cards that are wrong more often than right: a meaning read from a line that says something else, a list of
/// what is no kind or part of the name, exercises, and questions whose words only the note makes clear.
extension Doubts {
  /// `「強化」とは？ – 例を見てみよう`, `“古代的窑”是什么？ – 龙窑`: a sentence that defines nothing, or a bare name.
  static func isNoEastAsianMeaning(_ draft: Draft) -> Bool {
    guard ["F1", "F3", "F15", "F36", "F37"].contains(draft.rule), draft.kind == .definition, draft.answer.count == 1
    else {
      return false
    }
    let isAsked = draft.question.endsWith(anyOf: ["とは？", "是什么？", "是什麼？"])
    let said = draft.answer[0].trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "．" }
    guard isAsked, !draft.isWayBack, !draft.question.endsWith(anyOf: ["要点是什么？", "要點是什麼？"]) else { return false }
    if said.hasKana || draft.question.hasKana {
      let isKind = ChineseCritic.name(in: draft.question).map { Definition.isKind(said, of: $0) } ?? false
      return draft.rule != "F3" && !isKind && isNoJapaneseMeaning(said)
    }
    if draft.rule == "F15" {
      // `“林则徐”的著作是什么？` asks for what its label names.
      return draft.question.endsWith(anyOf: ["”是什么？", "」是什麼？", "」是什么？"])
        && !saysKind(said, of: ChineseCritic.name(in: draft.question))
    }
    if onlyCompares(said) || said.startsWith(anyOf: ["没考过", "考过", "必考", "常考"]) { return true }
    if let name = ChineseCritic.name(in: draft.question) {
      if isNoName(name, said) || draft.rule != "F15" && namesTwo(name, said) && draft.rule != "F3" { return true }
      // `“工业”是什么？` of what a movement did for it.
      if draft.question.first == "“" || draft.question.first == "「", spheres.contains(name) || isBareAspect(name) {
        return true
      }
    }
    if let name = ChineseCritic.name(in: draft.question), draft.rule == "F1" || draft.rule == "F36", name.count >= 2,
      said.starts(with: name.string), said.count > name.count,
      case let next = said.dropping(first: name.count).trimmed, !next.startsWith(anyOf: copulas)
    {
      return true
    }
    if said.starts(with: (ChineseCritic.name(in: draft.question) ?? said).string + "越")
      || said.startsWith(anyOf: ["一般来说", "一般來說", "通常来说"])
    {
      return true
    }
    // What goes on is told by who does what: 吞噬作用.
    if draft.rule == "F1", let name = ChineseCritic.name(in: draft.question), speaksOfOther(said, name),
      !name.endsWith(anyOf: ["作用", "過程", "过程", "反應", "反应", "機制", "机制", "现象", "現象"])
    {
      return true
    }
    return draft.rule == "F36"
      && (isNoChineseMeaning(said) || speaksOfOther(said, ChineseCritic.name(in: draft.question)))
  }

  /// `与盖相对应`, `和红茶类似`: beside what it stands, with nothing of its own.
  private static func onlyCompares(_ said: Text) -> Bool {
    said.count <= 12 && !said.contains("，") && said.startsWith(anyOf: ["与", "與", "和", "同", "跟"])
      && said.endsWith(anyOf: ["对应", "對應", "相反", "类似", "類似", "相似", "相同", "一样", "一樣"])
  }

  private static let copulas: Phrases = [
    "是", "指", "为", "為", "即", "，", "、", "（", "(", "：", "就", "也", "又", "的", "被", "可", "由", "属于", "屬於", "通过", "通過", "一般",
    "通常", "主要是",
  ]

  /// `基本内容`, `科学内涵`: of whatever stands above, which is not said.
  private static func isBareAspect(_ name: Text) -> Bool {
    name.count <= 5
      && (ChineseOwner.isAspect(name) || name.endsWith(anyOf: ["内涵", "內涵", "程度", "阐述", "闡述", "变化", "變化", "关键", "關鍵"]))
  }

  /// `“绿茶和红茶”是什么？` answered by what is told of one of them.
  private static func namesTwo(_ name: Text, _ said: Text) -> Bool {
    guard let cut = ["和", "与", "與", "及"].compactMap({ name.firstRange(of: $0) }).first, cut.lowerBound >= 2,
      name.count - cut.upperBound >= 2
    else { return false }
    return !said.contains("都") && !said.contains("两") && !said.contains("兩")
  }

  /// `“week2”是什么？`, `“描述地形”…`, `“海拔”是什么？ – 海拔高，空气稀薄`: a part of the course, a task, and what holds where it is so.
  private static func isNoName(_ name: Text, _ said: Text) -> Bool {
    if name.lowercased.startsWith(anyOf: ["week", "day ", "lecture", "chapter"]), name.hasDigit, name.count <= 12 {
      return true
    }
    if name.startsWith(anyOf: ["描述", "归纳", "歸納", "概括"]) || name.isOne(of: ["学习笔记", "學習筆記", "笔记", "筆記"]) {
      return true
    }
    if said.startsWith(anyOf: ["如“", "如「", "如 ", "例如", "比如", "通常用"]) { return true }
    guard said.starts(with: name.string), name.count >= 2, said.count > name.count else { return false }
    return "高低大小强強弱多少长長短深浅淺".unicodeScalars.contains(said[name.count])
  }

  /// Below a Chinese name stands what it is where it says so or ends in a word for things: `極細纖維` below 網狀纖維; 由…組成, what
  /// follows from it and two names beside each other do not.
  private static func saysKind(_ said: Text, of name: Text?) -> Bool {
    guard let name, !name.startsWith(anyOf: deeds) else { return false }
    if said.startsWith(anyOf: ["是", "指", "即", "為", "为", "一种", "一種", "一个", "一個"]) { return true }
    if said.startsWith(anyOf: ["由", "especially", "bc"]) || said.contains("、") || name.ends(with: "的") { return false }
    return ChineseEndings.namesClass(said) || name.suffix(1) == said.suffix(1)
  }

  /// Words for doing that open a line which is no name: 衡量…, 透過….
  private static let deeds: Phrases = [
    "衡量", "透過", "通过", "通過", "依據", "依据", "根據", "根据", "有", "沒有", "没有", "使", "讓", "让",
  ]

  /// Whether a list below a name holds what are no kinds or parts of it: courses, other names of it, qualities, the note's own heads.
  static func isNoEastAsianList(_ draft: Draft) -> Bool {
    guard draft.answer.count >= 2, draft.question.endsWith(anyOf: ["包括哪些？", "有哪些？", "には何がある？"]) else { return false }
    if draft.answer.allSatisfy({ spheres.contains($0) }) || draft.answer.contains(where: endsInNumber) { return true }
    guard ["F15", "F20", "F38"].contains(draft.rule) else { return false }
    guard let name = ChineseCritic.name(in: draft.question) else { return draft.question.ends(with: "包括哪些？") }
    if name.endsWith(anyOf: ["为", "為", "包括", "包含"]) || name.startsWith(anyOf: ["vs", "国内", "國內", "国外", "國外"])
      || name.ends(with: "的") || isFormula(name)
    {
      return true
    }
    if draft.answer.contains(where: { $0.containsArrow || $0.startsWith(anyOf: strangers) || $0.contains("って何") }) {
      return true
    }
    if draft.answer.contains(where: {
      $0.ends(with: "に比例") || isFormula($0) && $0.hasKana || $0.endsWith(anyOf: ["すると", "くすると", "なると", "場合", "とき"])
    }) {
      return true
    }
    if HanValues.areQualities(draft.answer) || draft.answer.count(where: namesSide) * 2 >= draft.answer.count
      || draft.answer.contains(where: headsSection)
    {
      return true
    }
    return draft.question.hasKana && draft.rule == "F15"
      && draft.answer.contains { $0.endsWith(anyOf: ["る", "す", "た", "い", "まで", "向け"]) }
  }

  private static let strangers: Phrases = [
    "又稱", "又称", "也稱", "也称", "別名", "别名", "why", "vs", "bc ", "if ", "[", "因為", "因为", "如果",
  ]

  /// 上皮組織特性, 周边安全的基本特点: a head of the note.
  private static func namesSide(_ item: Text) -> Bool {
    item.count >= 4
      && item.endsWith(anyOf: [
        "特性", "特点", "特點", "特征", "特徵", "分類", "分类", "概述", "的表现", "的表現", "的威胁", "的威脅", "的策略", "的構造", "的构造", "的原因", "的意义",
        "的意義",
      ])
  }

  /// `战争的意义和局限性` beside other heads: what a section of the note tells of a thing is none of its parts.
  private static func headsSection(_ item: Text) -> Bool {
    item.count >= 7 && item.contains("的")
      && item.endsWith(anyOf: [
        "意义", "意義", "局限性", "教训", "教訓", "历史作用", "歷史作用", "原因", "影响", "影響", "经过", "經過", "背景", "论战", "論戰",
      ])
  }

  /// `政策1`, `政策2`: numbered without a name of its own.
  private static func endsInNumber(_ item: Text) -> Bool {
    guard item.count >= 3, let last = item.scalars.last, last.isDigit else { return false }
    return item[item.count - 2].isHan
  }

  /// Heads under which something is told of an age or a country, with nothing told.
  private static let spheres: Phrases = [
    "政治", "经济", "經濟", "文化", "思想", "社会", "社會", "军事", "軍事", "外交", "科技", "教育", "宗教", "工业", "工業", "农业", "農業", "商业", "商業",
    "国家", "國家", "个人",
    "個人",
  ]

  private static func isFormula(_ text: Text) -> Bool { text.containsAny(of: ["=", "＝", "^", "～"]) && text.hasLatin }

  /// Chinese and Japanese questions whose words only the note makes clear, or that ask for what their answer does not say.
  static func isLooseEastAsian(_ draft: Draft) -> Bool {
    let question = draft.question
    if draft.kind == .cloze {
      // `-65[…]`: the unit of a figure.
      if let place = question.firstRange(of: Cloze.blank), draft.answer[0].count <= 3, draft.answer[0].hasLatin,
        question.prefix(place.lowerBound).trimmed.scalars.last?.isDigit ?? false
      {
        return true
      }
      if isRemark(draft.answer[0]) || isRowOfNames(question, draft.answer[0]) { return true }
      if question.endsWith(anyOf: ["か？", "か。", "吗？", "嗎？"]) || question.contains("この場合") { return true }
      return question.hasKana && draft.rule == "F11" && draft.confidence < 0.6
    }
    if isExercise(draft) { return true }
    if draft.rule == "F15", question.endsWith(anyOf: ["具体是怎样的？", "具體是怎樣的？"]) { return !namesThing(question) }
    return question.hasKana ? isLooseJapanese(draft) : isLooseChinese(draft)
  }

  /// `（注：从低到高）`: a remark that the writer marked.
  private static func isRemark(_ answer: Text) -> Bool {
    answer.trimming { $0.isOpening || $0.isClosing }.startsWith(anyOf: ["注：", "注:", "注意", "注 "])
  }

  /// `[…]、竹壶及陶壶`: one of a few names side by side, with nothing said of them.
  private static func isRowOfNames(_ question: Text, _ answer: Text) -> Bool {
    guard !question.hasKana, !question.hasHangul else { return false }
    let asked = question.lastRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
    let plain = asked.replacing("及", with: "、").replacing("和", with: "、").replacing("与", with: "、").replacing(
      "與", with: "、")
    let names = plain.trimming { $0.isSpace || $0 == "。" }.pieces(by: "、").map(\.withoutBracket)
    return names.count >= 3 && names.contains { $0.trimmed == Cloze.blank }
      && names.allSatisfy { (2...8).contains($0.trimmed.count) && !ChineseEndings.isPredicate($0) }
  }

  /// `管理的基本工具：与权力有关的工具 — 具体是怎样的？`: what is asked about is a thing, not what happens.
  private static func namesThing(_ question: Text) -> Bool {
    guard let dash = question.lastRange(of: " — ") else { return false }
    let head = question.prefix(dash.lowerBound)
    let name = head.lastRange(of: "：").map { head.dropping(first: $0.upperBound) } ?? head
    return name.contains("的") && !name.ends(with: "的") && !name.contains("，") && !name.containsArrow && !name.hasLatin
  }

  /// `「問題1」とは？`, `解答例`: an exercise, its answer, or what it asks.
  private static func isExercise(_ draft: Draft) -> Bool {
    if draft.answer.contains(where: { $0.endsWith(anyOf: asked) }) { return true }
    guard let name = ChineseCritic.name(in: draft.question) else { return false }
    if name.startsWith(anyOf: ["解答", "模範解答", "答案", "参考答案", "參考答案"]) || name.endsWith(anyOf: ["の解答", "的答案"]) {
      return true
    }
    guard let word = exercises.first(where: { name.contains($0) }) else { return false }
    let rest = name.replacing(word, with: "").trimmed
    if rest.isOne(of: ["核心", "主要", "基本", "存在", "常见", "常見", "社会", "社會", "环境", "環境", "关键", "關鍵", "重点", "根本"]) {
      return false
    }
    return rest.isEmpty || rest.count <= 2 && (rest.hasDigit || rest.hasLatin)
      || rest.count == 2 && name.ends(with: word)
  }

  private static let exercises = ["問題", "问题", "設問", "例題", "例题", "練習", "习题", "習題", "題目", "题目"]
  private static let asked: Phrases = [
    "か？", "ですか。", "するか。", "あるか。", "なるか。", "ものはどれか。", "どれか。", "何か。", "論じよ。", "述べよ。", "説明せよ。", "求めよ。", "答えよ。", "を参照]",
    "を参照", "を参照。",
  ]

  private static func isLooseJapanese(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    if question.contains("\\"), !question.contains("$") { return true }
    if draft.rule == "F37", question.startsWith(anyOf: ["他に、", "ほかに、"]) || question.containsAny(of: ["：他に、", "：ほかに、"]) {
      return true
    }
    if draft.rule == "F3", !draft.isWayBack, isReadOut(question, answer) { return true }
    if question.startsWith(anyOf: ["彼ら", "それら", "「すべての"]) || answer.endsWith(anyOf: ["×", "○", "と思います", "と思います。"]) {
      return true
    }
    if draft.rule == "F10", answer.count > 14 && answer.contains("と") || isReading(answer) { return true }
    // One use of many, told at length, and what somebody thinks.
    if draft.rule == "F3", answer.count > 24, question.endsWith(anyOf: ["利用例は？", "使用例は？", "活用例は？", "具体例は？", "例は？"]) {
      return true
    }
    if draft.rule == "F37" || draft.rule == "F26", question.startsWith(anyOf: opinions) { return true }
    if draft.kind == .reason,
      answer.contains("：") || answer.containsAny(of: ["ただし", "図の"]) || question.contains("：さらに")
    {
      return true
    }
    if draft.rule == "F26" {
      // `窯は大別すると、どうなる？ – 2つに分類される`: into which is not said.
      if answer.count <= 10,
        answer.endsWith(anyOf: ["つに分類される", "つに分けられる", "つに分かれる", "つに大別される", "種類に分類される", "種類に分けられる"])
      {
        return true
      }
      if answer.prefix(8).contains("ほど") || question.ends(with: "どうする？") && answer.starts(with: "重要") { return true }
      return question.containsAny(of: ["この場合", "(1)", "感じました", "見てきました", "思いました"])
        || answer.containsAny(of: ["というのが", "と呼ばれ", "という意味か"]) || answer.starts(with: "この")
    }
    if question.endsWith(anyOf: ["たい時」とは？", "とき」とは？", "時」とは？", "に比例」とは？"]) { return true }
    if draft.rule == "F25", question.contains("として」") { return true }
    return draft.rule == "F14" && draft.answer.count >= 2 && question.ends(with: "の種類は？")
      && draft.answer.contains { $0.endsWith(anyOf: ["。", "ある", "いる", "する"]) }
  }

  /// `「窯の要素」の火色は？ – 火の色`: the name read out.
  private static func isReadOut(_ question: Text, _ answer: Text) -> Bool {
    let side = question.lastRange(of: "」の").map { question.dropping(first: $0.upperBound).without(suffix: "は？") }
    guard let name = side ?? ChineseCritic.name(in: question), (2...4).contains(name.count), name.allSatisfy(\.isHan),
      answer.count <= name.count + 4, answer.contains("の") || answer.contains("に対する")
    else { return false }
    return name.allSatisfy { letter in answer.contains { $0 == letter } }
  }

  /// `「GUI」は何を指す？ – グイ`: how letters are read aloud.
  private static func isReading(_ answer: Text) -> Bool {
    answer.count <= 9 && answer.allSatisfy { $0.isKatakana || $0 == "ー" }
  }

  private static let opinions: Phrases = ["僕の", "私の", "自分の", "個人的", "私見", "感想", "所感", "余談", "雑感"]

  private static func isLooseChinese(_ draft: Draft) -> Bool {
    let (question, answer) = (draft.question, draft.answer[0])
    let name = ChineseCritic.name(in: question)
    if let name,
      isNumberedLabel(name) || name.ends(with: "的其他") || name.startsWith(anyOf: ["if ", "when "]) && name.count <= 14
    {
      return true
    }
    if isTrifle(answer) || isFirstOfSeveral(draft) { return true }
    // `龙窑、馒头窑` with the English of one of them.
    if draft.rule == "F9", let name, name.containsAny(of: ["、", "和", "与", "與"]), answer.wordCount == 1 { return true }
    if let name, joining.contains(name) { return true }
    // `那么…为多少？`, `最后由什么完成？`: what stands before is not told.
    let asked = question.lastRange(of: "：").map { question.dropping(first: $0.upperBound) } ?? question
    if draft.rule == "F37", asked.startsWith(anyOf: goingOn) { return true }
    // A definition of several, and one of whole paragraphs.
    if question.endsWith(anyOf: ["定义是什么？", "定義是什麼？", "的分类有哪些？", "的分類有哪些？", "的影响有哪些？", "的影響有哪些？"]),
      draft.answer.contains(where: { $0.count > 50 && $0.contains("。") }) && draft.answer.count >= 2
    {
      return true
    }
    if let name, draft.answer.count == 1, question.endsWith(anyOf: ["”是什么？", "」是什么？", "」是什麼？"]), holdsSeveral(name) {
      return true
    }
    switch draft.rule {
    case "F15": return question.endsWith(anyOf: ["有什麼效果？", "有什么效果？"]) && answer.starts(with: "bc ")
    case "F22": return name == nil
    case "F37":
      if answer.isOne(of: ["分别", "分別"]) || answer.containsAny(of: ["认为", "認為"]) { return true }
      return question.endsWith(anyOf: ["在什么时候？", "在什麼時候？", "在哪一年？"])
        && question.startsWith(anyOf: ["针对", "針對", "关于", "關於", "为了", "為了"])
    default: break
    }
    guard let name else { return false }
    // 可以獨立成字的morpheme: asked what it can do, it is said what it is.
    return question.endsWith(anyOf: ["可以怎樣？", "可以怎样？", "能做什麼？", "能做什么？"])
      && (answer.lastRange(of: "的").map { answer.count - $0.upperBound <= 12 } ?? false || !answer.contains("可")
        || name.endsWith(anyOf: ["來源", "来源"]))
  }

  private static let goingOn: Phrases = [
    "那么", "那麼", "再通过", "再通過", "再由", "最后由", "最後由", "然后", "然後", "实质上", "實質上",
  ]

  /// `1. 工期长。`: the first of several, the others of which went elsewhere.
  private static func isFirstOfSeveral(_ draft: Draft) -> Bool {
    guard draft.answer.count == 1, case let answer = draft.answer[0], answer.count >= 6,
      answer.startsWith(anyOf: ["1. ", "1．", "1、", "①", "（1）", "(1)"])
    else { return false }
    return !answer.containsAny(of: ["2.", "2．", "2、", "②", "（2）", "(2)"])
  }

  /// Words that join clauses, which a name that was cut wrong consists of.
  private static let joining: WordSet = [
    "如果", "因为", "因為", "所以", "虽然", "雖然", "但是", "而且", "或者", "并且", "並且", "当", "當", "即使", "无论", "無論", "只要", "只有", "除非",
    "比如", "例如", "譬如", "窍门", "竅門", "诀窍", "訣竅", "答", "解", "常见表述", "常見表述",
  ]

  /// 重要的影响: says nothing.
  private static func isTrifle(_ answer: Text) -> Bool {
    answer.count <= 7 && answer.endsWith(anyOf: ["影响", "影響", "作用", "意义", "意義"])
      && answer.startsWith(anyOf: ["重要", "很大", "一定", "积极", "積極", "深远", "深遠", "巨大"])
  }

  /// `战国四君子`, `春秋五霸`: so many, of which one is told.
  private static func holdsSeveral(_ name: Text) -> Bool {
    guard name.count >= 4, name.count <= 8 else { return false }
    return name.scalars.indices.dropFirst().dropLast().contains { place in
      "三四五六七八九十".unicodeScalars.contains(name[place]) && name[place - 1] != "第" && name[place - 1] != "十"
        && "君大霸雄国國家朝杰傑神圣聖侯王帝子族".unicodeScalars.contains(name[place + 1])
    }
  }

  /// 看法 1, 情況2: one of several, which has no name.
  private static func isNumberedLabel(_ name: Text) -> Bool {
    guard name.count <= 6, name.scalars.last?.isDigit ?? false else { return false }
    return name.trimming { $0.isDigit || $0.isSpace }.isOne(of: [
      "看法", "观点", "觀點", "方法", "情况", "情況", "案例", "例子", "类型", "類型", "问题", "問題",
    ])
  }

  private static func isNoJapaneseMeaning(_ said: Text) -> Bool {
    if said.endsWith(anyOf: defining) || said.containsAny(of: ["一つ。", "1つ。", "１つ。", "一種。"]) { return false }
    if said.endsWith(anyOf: ["しよう", "みよう", "だけ", "など", "ます", "ました", "わかる", "分かる"]) { return true }
    if said.count <= 6, !said.contains("の") { return true }
    // `標準の炉をサポート`: what it does, clipped before its verb.
    if let object = said.lastRange(of: "を"), (2...6).contains(said.count - object.upperBound),
      said.dropping(first: object.upperBound).allSatisfy({ $0.isKatakana || $0.isHan })
    {
      return true
    }
    return said.endsWith(anyOf: ["る", "た", "ない", "よう", "れば"])
  }

  private static let defining: Phrases = [
    "である", "です", "だ", "こと", "もの", "を指す", "をいう", "という", "を意味する", "と呼ぶ", "と呼ばれる", "とする", "といえる", "を表す", "に相当する",
    "を指します", "をいいます", "といいます", "を意味します", "を表します", "と呼びます", "を示す", "を示します",
  ]

  /// `想要烧好窑，那么首先…`, `成年期是…` below 成年期的社会化: a sentence of several parts about somebody, or about something else.
  private static func speaksOfOther(_ said: Text, _ name: Text?) -> Bool {
    if said.contains("我") { return true }
    guard let name, said.contains("，") || said.contains("就是") else { return false }
    if said.startsWith(anyOf: ["是", "指", "即", "一种", "一種", "一个", "一個"]) { return false }
    return !said.prefix(name.count + 6).contains(text: name) && !ChineseEndings.namesClass(said)
  }

  private static func isNoChineseMeaning(_ said: Text) -> Bool {
    if ChineseEndings.namesClass(said) || said.prefix(16).containsAny(of: ["是", "指", "即", "为", "為"]) { return false }
    return said.count <= 8 && !said.contains("的") && said.hasHan && !said.hasLatin
  }
}
