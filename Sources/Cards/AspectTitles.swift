import Notes

/// Titles and items that name a side of the thing above them and no thing of their own: 구조 below a heart, "Diet" below an animal.
///
/// Such a line is a label: what stands below it is asked as a side of that thing ("What is the diet of …?"), never as what the word means.
enum AspectTitles {
  /// The document with those lines as labels.
  ///
  /// Nothing above a line, or only the name of a lesson, leaves it as it is; above a heading the note's own `title` may stand.
  static func marked(_ document: Document, title: Text? = nil) -> Document {
    var document = document
    for index in document.nodes.indices.dropFirst() {
      guard let label = label(of: index, document, title) else { continue }
      document[index].mark(label)
    }
    return document
  }

  private static func label(of index: Int, _ document: Document, _ title: Text?) -> Label? {
    let node = document[index]
    guard node.label == nil, node.isSection || node.kind == .item, node.text.count <= 30,
      let first = node.children.first,
      document[first].isMatter
    else { return nil }
    let name = node.isSection ? Term(node.text).name : node.text.trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    let plain = name.isEnglish ? name.lowercased : name
    guard isAspect(plain), !defines(first, node, document), hasOwner(of: name, index, document, title) else {
      return nil
    }
    return Label(kind: .aspect, word: name.isEnglish ? plain : name, subject: nil)
  }

  /// Whether the first line below tells what the word means: there it is a topic of the note.
  private static func defines(_ first: Int, _ node: Node, _ document: Document) -> Bool {
    let text = document[first].text
    let tells =
      Definition.endsInClassNoun(text) || KoreanDescription.describes(text) || text.endsWith(anyOf: [" 일", " 것"])
    return (document[first].kind == .paragraph || node.children.count == 1) && tells
      || text.folded.starts(with: node.text.folded)
  }

  /// Whether a name stands above that may have sides.
  private static func hasOwner(of side: Text, _ index: Int, _ document: Document, _ title: Text?) -> Bool {
    var above = document[index].parent
    while above > 0, document[above].label != nil { above = document[above].parent }
    if above == 0, document[index].isHeading, let title {
      return !isAspect(title.lowercased) && !title.contains(text: side)
    }
    guard above > 0, document[above].isSection || document[above].kind == .item else { return false }
    let name = Term(document[above].text).name
    return name.hasLetter && name.count <= 40 && !GenericWords.contains(name) && !isAspect(name.lowercased)
      && !name.contains(text: side)
      && !KoreanContext.isSectionWord(name) && !KoreanCritic.isChapter(name) && !Term.isCourseCode(name)
      && !name.lowercased.endsWith(anyOf: lessons) && LineShape.isNounPhrase(name)
  }

  /// Whether a Korean word is the name of a side or a label.
  static func isSide(_ word: Text) -> Bool { korean.contains(word) || Label(word) != nil }

  /// Whether a word, in small letters, is the name of a side.
  static func isAspect(_ word: Text) -> Bool {
    if word.hasHangul { return korean.contains(word) }
    if word.hasKana { return japanese.contains(word) }
    return word.hasHan ? chinese.contains(word) || japanese.contains(word) : english.contains(word)
  }

  /// "What are the exceptions to X?", `“X”的分布是怎样的？`: sides that are not asked as others are.
  static func question(_ subject: Text, _ side: Text, in language: NoteLanguage) -> Text? {
    switch language {
    case .english:
      guard side.endsWith(anyOf: ["exceptions", "alternatives", "objections", "objection"]) else { return nil }
      return (side.ends(with: "s") ? "What are the " : "What is the ") + side + " to " + subject.withArticle + "?"
    case .chinese: return states.contains(side) ? "“" + subject + "”的" + side + "是怎样的？" : nil
    case .traditionalChinese: return states.contains(side) ? "「" + subject + "」的" + side + "是怎樣的？" : nil
    default: return nil
    }
  }

  /// Chinese sides of which a thing has one.
  private static let states: WordSet = [
    "结构", "結構", "语法", "語法", "实现", "實現", "历史", "歷史", "位置", "习性", "習性", "生活习性", "分布", "繁殖", "架构", "架構", "评价", "評價", "地位",
    "形态",
    "形態", "组织结构", "时间复杂度", "時間複雜度", "空间复杂度", "经济", "經濟", "政治", "文化", "军事", "軍事", "外交", "转归", "性能",
  ]

  /// Ends of names of lessons, which have no sides of their own.
  private static let lessons: Phrases = [
    "notes", "summary", "lecture", "chapter", "week", "정리", "노트", "요약", "강의", "공부", "스터디", "笔记", "筆記", "总结", "まとめ",
    "ノート",
  ]

  private static let english: WordSet = [
    "treatment", "treatments", "diagnosis", "prognosis", "prevention", "complications", "risk factors", "management",
    "etiology",
    "aetiology", "pathophysiology", "pathogenesis", "presentation", "clinical presentation", "clinical features",
    "epidemiology",
    "investigations", "side effects", "adverse effects", "contraindications", "indications", "mechanism of action",
    "dosage",
    "structure", "location", "habitat", "diet", "behavior", "behaviour", "appearance", "distribution", "life cycle",
    "lifespan",
    "syntax", "usage", "time complexity", "space complexity", "complexity", "implementation", "intuition", "key points",
    "key ideas",
    "key concepts", "key takeaways", "key insights", "main points", "main ideas", "takeaways", "responsibilities",
    "exceptions",
    "significance", "importance", "historical significance", "legacy", "achievements", "accomplishments", "major works",
    "criticism", "criticisms", "criticism and discussion", "objections", "counterarguments", "rebuttals",
    "common mistakes", "common pitfalls", "pitfalls", "best practices", "alternatives",
    "key figures",
    "major figures", "findings", "key findings", "workflow", "architecture", "history", "background", "context",
    "policies",
    "beliefs", "economy", "government", "religion", "culture", "geography", "climate", "population", "social structure",
    "trade-offs",
    "tradeoffs", "principles", "key principles", "core principles", "objectives", "aims", "scope", "assumptions",
    "themes", "plot",
    "setting", "characters", "inputs", "outputs", "constraints", "challenges", "interventions", "nursing interventions",
    "strategies",
    "techniques", "variants", "variations", "subtypes", "outcomes", "lessons", "members", "phases",
    "key characteristics",
    "main characteristics", "key features", "main features", "common uses", "key components", "main components",
    "considerations",
    "security considerations", "performance", "design", "composition", "responsibility", "factors",
    "motivation",
  ]

  private static let korean: WordSet = [
    "치료", "치료법", "진단", "진단법", "예방", "예방법", "합병증", "예후", "위험 요인", "위험요인", "위험 인자", "위험인자", "병태생리", "병태 생리", "임상 증상",
    "임상증상", "적응증", "금기", "금기증", "부작용", "이상반응", "용량", "용법", "검사", "구조", "사용법", "문법", "시간 복잡도", "시간복잡도", "공간 복잡도",
    "공간복잡도",
    "복잡도", "구현", "핵심", "역사", "핵심 내용", "주요 내용", "주요 특징", "주요 기능", "책임", "구성원", "위치", "먹이", "서식지", "생김새", "번식", "장단점",
    "아키텍처",
    "흐름", "동작 흐름", "규칙", "예외", "업적", "대표작", "비판", "요구사항", "모범 사례", "대안", "전략", "주요 인물", "전개", "전개 과정", "주장", "근거", "평가",
    "분포", "형태", "외형", "재료", "활용 분야", "응용", "응용 분야", "적용 분야", "적용 사례", "활용 사례", "활용 방안", "요건", "효력", "기간", "대상", "주체",
    "벌칙",
    "처벌", "줄거리", "주제", "갈래", "작가", "단위", "성분", "조성", "효능", "반환값", "매개변수", "고려사항", "고려 사항", "기준", "원칙", "기본 원칙", "지표",
    "주요 구성", "주요 구성 요소", "핵심 개념", "핵심 원리", "핵심 기능", "핵심 요소", "주요 개념", "주요 원칙", "도입 배경", "필요 조건", "제한", "제약", "제약사항",
    "제약 사항",
    "유의점", "표현 방법", "표기법", "계산 방법", "측정 방법", "선언 방법", "설정 방법", "설치 방법", "작성 방법", "관리 방법", "보관 방법",
  ]

  private static let chinese: WordSet = [
    "结构", "結構", "语法", "語法", "时间复杂度", "時間複雜度", "空间复杂度", "实现", "實現", "历史", "歷史", "核心内容", "核心內容", "成员", "成員", "位置", "习性",
    "習性",
    "生活习性", "分布", "繁殖", "优缺点", "優缺點", "架构", "架構", "规则", "規則", "成就", "主要成就", "评价", "評價", "要求", "替代方案", "策略", "人物",
    "主要人物", "表现",
    "表現", "主张", "主張", "地位", "形态", "形態", "政策", "经济", "經濟", "政治", "文化", "军事", "軍事", "外交", "思想", "观点", "觀點", "核心观点", "依据",
    "論據",
    "论据", "启示", "啟示", "教训", "经验", "参数", "参數", "返回值", "使用方法", "使用方式", "组织结构", "性能", "指标", "标准", "標準", "层次", "禁忌", "禁忌症",
    "副作用",
    "不良反应", "不良反應", "用药", "剂量", "劑量", "护理措施", "病理改变", "病理变化", "转归", "特色", "代表", "制度", "改革", "内容", "內容", "目标", "任务",
    "任務",
  ]

  private static let japanese: WordSet = [
    "構造", "使い方", "文法", "計算量", "実装", "歴史", "内容", "責任", "構成員", "位置", "習性", "分布", "繁殖", "応用", "規則", "業績", "評価", "代替案",
    "戦略",
    "人物", "経過", "主張", "形態", "生態", "食性", "政治", "経済", "文化", "社会", "外交", "軍事", "宗教", "教育", "思想", "制度", "展開", "主な人物",
    "使用方法",
    "設定方法", "書き方", "書式", "引数", "戻り値", "性能", "基準", "禁忌", "適応", "副作用", "用量", "投与方法", "観察項目", "メリット・デメリット", "長所と短所", "ルール",
    "アーキテクチャ", "手法の概要", "主な内容", "主な業績", "代表例",
  ]
}
