/// Lines in which the writer speaks of the note or to himself, not of its matter (N10, N11).
///
/// A line is a remark where it names the note itself ("이 글", "this post"), says what the writer did or means to do with it
/// (정리해 보자, "let's look", まとめます), puts something off (나중에, "later"), owns up to not knowing, talks like a chat (ㅋㅋ, 笑),
/// or offers help as an assistant does. A line with a colon keeps its matter, whatever its tone.
enum Remarks {
  /// Longer lines say something besides the remark; scalars.
  private static let longest = 160
  private static let longestChat = 60

  /// N10 for stubs, N11 for remarks, nil for lines of matter.
  static func pattern(of text: Text) -> String? {
    guard text.count <= longest else { return nil }
    let plain = text.trimming { !$0.isWordPart }.lowercased
    if plain.isEmpty || RemarkWords.stubs.contains(plain) || RemarkWords.keepsPlace(plain) { return "N10" }
    if text.startsWith(anyOf: ["// ", "//MEMO", "//TODO", "//メモ"]) { return "N11" }
    if text.endsWith(anyOf: RemarkWords.hedges) { return "D13" }
    if RemarkWords.speaks(plain) || RemarkWords.plans(plain) || saysHowToTidy(plain) || ExamWords.fill(text) {
      return "N11"
    }
    let isChat = plain.count <= longestChat && !LineShape.hasPairMark(text) && chats(text)
    return isChat ? "N11" : nil
  }

  /// `**차 도구** 이름 외우기`: the marked name that heads the lines below, without what the writer says of it.
  static func name(before remark: Text) -> Text? {
    guard remark.hasHangul, remark.starts(with: "**"), remark.count <= 40,
      let end = remark.firstRange(of: "**", from: 2),
      end.lowerBound >= 4, remark.count - end.upperBound <= 14, !LineShape.hasPairMark(remark)
    else { return nil }
    return remark.prefix(end.upperBound)
  }

  /// Whether a line only says in what manner the note is to be put in order: 표로 정리, 짧게 정리.
  private static func saysHowToTidy(_ text: Text) -> Bool {
    guard text.ends(with: "정리") else { return false }
    let words = text.words
    return words.count == 2 && words[1] == "정리" && words[0].count >= 2 && words[0].endsWith(anyOf: ["로", "게", "서"])
  }

  /// Whether a line ends in the signs of a chat: laughing, crying, `;;`, `~~`, a run of exclamation marks.
  private static func chats(_ text: Text) -> Bool {
    let end = text.trimming { $0.isSpace || $0 == "*" || $0 == "." || $0 == ")" || $0 == "(" }
    guard let last = end.scalars.last, end.count >= 3 else { return false }
    let run = end.scalars.reversed().prefix { $0 == last }.count
    if RemarkWords.laughs.contains(last) { return run >= 2 }
    if last == "!" || last == "~" || last == ";" { return run >= (last == "!" ? 4 : 2) && !end.hasDigit }
    return end.endsWith(anyOf: ["ㅎ", "ㅋ", "（笑", " lol", "哈哈"])
  }
}

/// The words by which remarks are known, a list for each script.
struct RemarkWords: Sendable {
  /// Words that begin a remark.
  var starts: Phrases
  /// Words that make a line a remark wherever they stand.
  var inside: Phrases
  /// Words that end a remark.
  var ends: Phrases
  /// Words that put something off: a remark with one of `deeds` at the line's other end.
  var later: Phrases
  var deeds: Phrases
  /// Longest line that puts something off; scalars.
  private static let longestPlan = 40

  func speaks(_ text: Text) -> Bool {
    text.startsWith(anyOf: starts) || text.endsWith(anyOf: ends) || text.containsAny(of: inside)
      || text.count <= RemarkWords.longestPlan
        && (text.endsWith(anyOf: deeds) && text.containsAny(of: later)
          || text.endsWith(anyOf: later) && text.startsWith(anyOf: deeds))
  }

  /// Whether a text speaks as a remark by the list for its script.
  static func speaks(_ text: Text) -> Bool {
    if text.hasHangul { return korean.speaks(text) }
    if text.hasKana { return japanese.speaks(text) }
    return text.hasHan ? chinese.speaks(text) : english.speaks(text)
  }

  /// Whether a short line without a name of its own says what the writer still has to do, or what he missed: 다시 풀어보기, 필기 못함.
  static func plans(_ text: Text) -> Bool {
    text.count <= longestRemark && text.hasHangul && !LineShape.hasPairMark(text)
      && (text.endsWith(anyOf: planned) || text.containsAny(of: missed))
  }

  /// Longest line that plans; scalars.
  private static let longestRemark = 60

  private static let planned: Phrases = [
    "찾아보기", "찾아볼 것", "찾아볼것", "다시 보기", "다시 볼 것", "다시 볼것", "그려보기", "그려볼 것", "그려볼것", "풀어보기", "풀어볼 것", "돌려보기", "번 풀기",
    "문제 풀기",
    "물어보기", "물어볼 것", "물어볼것", "꼭 보기", "이어서 듣기", "더 정리하기", "다시 정리하기", "몰아서 하기", "나올듯", "나올 듯", "또 나옴", "회차에 나옴", "시험에 나옴",
    "기출에 나옴", "글 읽기", "강의 듣기", "이해 못함", "이해 못 함", "예제 만들어보기", "기능 정리",
  ]
  private static let missed: Phrases = [
    "필기 못", "정리 안 함", "정리 안함", "아직 안 함", "아직 정리", "내 말로 다시", "공책에 따로", "다시 풀어보기", "수행평가", "나오는거만", "나오는 거만",
    "나오는 것만 정리",
  ]

  static let laughs: Set<Unicode.Scalar> = ["ㅎ", "ㅋ", "ㅠ", "ㅜ", "哈", "笑"]

  /// Whole lines that only keep a place.
  static let stubs: WordSet = [
    "definition to be added", "to be added", "to be continued", "tbd", "tba", "todo", "to do", "wip", "coming soon",
    "n/a",
    "work in progress", "추가 예정", "작성 예정", "작성 중", "작성중", "내용 없음", "추후 작성", "추후 정리", "추후 추가", "미작성", "정리 예정", "정리 중",
    "정리중", "공사중", "준비 중", "준비중", "未完", "未記入", "準備中", "作成中", "追記予定", "工事中", "待补充", "待補充", "待完善", "待续", "待續", "施工中",
    "untitled", "image", "summary", "필기", "중요", "매우 중요", "아주 중요", "필수", "암기", "필수 암기", "시험", "중요함",
    "important", "very important", "重要", "重点", "重點",
  ]

  /// Whether a few words end in one that puts the matter off: `정의 추가 예정`.
  static func keepsPlace(_ text: Text) -> Bool { text.wordCount <= 4 && text.endsWith(anyOf: places) }

  private static let places: Phrases = [
    " 추가 예정", " 작성 예정", " 정리 예정", " 추후 작성", " 추후 정리", " 추후 추가", " to be added", " to be written", " coming soon",
  ]

  /// Whether a line offers what its writer, an assistant, could do next; a list below it is part of the offer.
  static func offers(_ text: Text) -> Bool { text.containsAny(of: ["드릴게요", "드릴까요", "드리겠습니다", "도와드릴"]) }

  /// D13: endings by which a writer says that he is not sure.
  static let hedges: Phrases = [
    "것 같다", "것같다", "것 같음", "것같음", "것 같습니다", "것같습니다", "거 같다", "거 같음", "듯하다", "듯 하다", "듯함", "듯 함", "かもしれない", "と思う",
    "気がする",
    "好像是这样", "is real confusing", "i guess", "i believe",
  ]

  private static let korean = RemarkWords(
    starts: [
      "이 글", "이번 글", "이 포스팅", "이번 포스팅", "이 포스트", "이번 포스트", "이 문서는", "이 문서에", "본 문서", "본 포스팅", "본 글", "이 노트는", "위 문서",
      "원하시면", "오늘은 ", "이번 시간", "여기도 ", "얘도 ", "얘는 ", "내일 할", "오늘 할", "다음주 할", "다음 주 할",
      "선생님 말씀", "교수님 말씀", "조교님 질문", "교수님 질문", "선생님 질문",
    ],
    inside: [
      "todo", "fixme", "정리해봤", "정리해 봤", "정리해보", "정리해 보", "정리만 해", "정리하겠", "정리하고자", "정리하려", "정리할 예정", "정리한 글", "정리한 내용",
      "정리했",
      "작성하겠", "작성할 예정", "작성해보", "작성해 보", "작성한 글", "추가할 예정", "추가하겠", "업데이트 예정", "알아보겠", "알아보도록", "알아보았", "살펴보겠",
      "살펴보도록", "배워보", "공부해야", "공부하자", "공부할 예정", "공부하면서", "모르겠", "헷갈린다", "헷갈림", "헷갈려", "이해가 안", "이해 안 ", "기억이 안",
      "알려주세요", "도와드릴", "드릴게요", "드릴까요", "드리겠습니다", "필요하시면", "시험에 나온", "시험에 낸다", "시험에 나올", "시험 출제",
      "외워야", "외우면 됨", "외우면 된다", "외울 것", "보면 될 듯", "하면 될 듯", "듯하다고 생각", "것 같다고 생각", "개인적으로", "귀찮", "포스팅 참고",
      "참고하시", "참고했", "첨부합니다", "첨부한다", "첨부했", "대답할 수 있", "설명할 수 있어야", "숙지하", "이해해야", "강의를 듣고", "책을 읽고", "수업을 듣게",
      "교수님의 강의",
      "이어지는 포스트", "다음 포스트", "lecture note",
    ],
    ends: [
      "외우자", "외우기", "알아두자", "기억하자", "보자", "넘어가자", "넘기자", "말자", "해두자", "적어두자", "공부하기", "복습하기", "확인하자", "정리하자", "해보자",
      "잡아보자", "문서 정리", "거야", "거지", "같아", "거임", "답은",
      "합시다", "봅시다", "이해할 수 있다", "이해한다", "설명할 수 있다", "알아본다", "살펴본다", "학습한다", "익힌다", "해봐라", "해보아라", "디자인 하라", "살펴볼 것",
      "알아볼 것", "공부할 것",
    ],
    later: ["나중에", "이따가", "이따 ", "추후", "다음에 ", "시간 나면", "시간나면", "언젠가"],
    deeds: ["정리", "공부", "추가", "작성", "하기", "보기", "볼 것", "할 것", "예정", "해야지", "해야 함", "해야함", "해야 한다", "본다", "볼까"])

  private static let english = RemarkWords(
    starts: [
      "i think ", "i will ", "i'll ", "i should ", "i need to ", "my notes", "let's ", "let us ", "let me ",
      "this post", "this article", "this note ",
      "these notes", "in this post", "in this article", "in this note", "in these notes", "todo ", "//todo", "todo:",
      "fixme",
      "if you want, i can", "if you'd like", "you can skip", "back to top", "go back", "still to do", "to do:",
      "notes to self",
      "note to self", "missed the ", "missed first", "hw:", "homework:", "working through ", "working thru ",
      "typed up from", "ask dr ", "ask prof", "ask the prof",
      "ask tutor", "ask the tutor", "ask the ta ",
    ],
    inside: [
      "is real confusing", "textbook does not ", "textbook doesn", "book doesn't say", "i don't understand",
      "i have no idea", "i'm not sure", "not sure about this", "no idea why",
      "let me know",
      "will be added", "to be filled", "need to revise", "revisit this", "come back to this", "look this up",
      "must memorize",
      "just memorize", "copied from", "notes taken from", "my understanding", "slides on ", "look up the rest",
      "learn this by heart", "essay question",
    ],
    ends: [" haha", "to be added", "to be continued", "skip for now", "look up", "look it up"], later: [" later"],
    deeds: ["add ", "fill", "read ", "review", "write", "update", "look "])

  private static let japanese = RemarkWords(
    starts: ["この記事", "本記事", "このノート", "このページ", "今回は", "必要なら", "もし必要なら", "ご希望", "もしよければ"],
    inside: [
      "サクッと", "まとめてみ", "まとめました", "まとめます", "まとめる予定", "見ていきましょう", "見ていこう", "追記予定", "追記します", "書く予定", "よくわからない", "よく分からない",
      "覚えよう", "覚えるしかない", "説明できるように", "解き直す", "覚え直す", "間違えたやつ", "勉強する予定", "自分用",
    ],
    ends: ["（笑", "を求める問題です", "を問う問題です", "に関する問題です", "についての問題です"], later: ["後で", "あとで", "そのうち"],
    deeds: ["追記", "書く", "追記する", "調べる", "まとめる", "復習する", "見る"])

  private static let chinese = RemarkWords(
    starts: ["这是我", "這是我", "这篇", "本文", "本篇", "這篇", "我们来看", "我們來看", "如果你需要", "如需", "我觉得", "我覺得"],
    inside: ["不太懂", "看不懂", "没搞懂", "沒搞懂", "搞不清", "有空再", "笔记整理", "筆記整理", "死记硬背", "背下来", "背下來", "待整理"],
    ends: ["哈哈"], later: ["以后再", "以後再", "之后再", "之後再", "回头", "下次"],
    deeds: ["补", "補", "补充", "補充", "看", "写", "寫", "整理", "学", "學", "更新"])
}
