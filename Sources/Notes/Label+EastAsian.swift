extension Label {
  /// Words for labels in Chinese, simplified and traditional, and in Japanese.
  static let eastAsianTable: [(Kind, [String])] = [
    (
      .pros,
      ["优点", "優點", "优势", "優勢", "好处", "好處", "长处", "長處", "主要优点", "利点", "メリット", "長所", "強み", "強み・利点", "利点・メリット"]
    ),
    (
      .cons,
      [
        "缺点", "缺點", "劣势", "劣勢", "弊端", "不足", "局限", "局限性", "坏处", "壞處", "短板", "主要缺点", "欠点", "デメリット", "短所", "弱点", "弱み",
        "限界",
      ]
    ),
    (
      .features,
      [
        "特点", "特點", "特征", "特徵", "特性", "性质", "性質", "主要特点", "主要特點", "主要特征", "基本特征", "共同点", "共同點", "不同点", "相同点", "区别",
        "區別",
        "异同", "物理性质", "化学性质", "特徴", "特色", "主な特徴", "共通点", "相違点", "違い", "现象", "現象", "实验现象", "標誌", "标志", "要点", "要點", "重点",
        "原則", "例外", "規範", "事案", "経緯",
        "重點", "关键点", "ポイント", "特徴・ポイント",
      ]
    ),
    (
      .conditions,
      [
        "条件", "條件", "必要条件", "必要條件", "充分条件", "前提", "前提条件", "構成條件", "构成条件", "反应条件", "反應條件", "触发条件", "適用条件", "適用條件",
        "成立条件",
        "要件", "発生条件", "形成条件", "产生条件", "產生條件",
      ]
    ),
    (.kinds, ["类型", "類型", "分类", "分類", "种类", "種類", "主な種類", "常见类型", "タイプ", "分类方法"]),
    (.definition, ["定义", "定義", "概念", "含义", "含義", "基本概念", "意味"]),
    (
      .examples,
      ["例", "例子", "示例", "实例", "實例", "举例", "舉例", "案例", "具体例", "代表例", "主な例", "使用例", "適用例", "典型例子", "代表作", "代表人物"]
    ),
    (.problems, ["问题", "問題", "存在的问题", "存在问题", "問題点", "課題", "注意点", "争点", "論点"]),
    (
      .solutions,
      [
        "解决", "解決", "解决方法", "解決方法", "解决方案", "解決方案", "对策", "對策", "应对措施", "应对", "措施", "主要措施", "治疗", "治療", "治疗原则", "治療原則",
        "药物治疗", "手术治疗", "预防", "預防", "処置", "対策", "解決策", "対処法", "対処", "予防", "予防法", "予防策", "治療法", "治療方法", "看護", "护理",
      ]
    ),
    (
      .causes,
      [
        "原因", "根本原因", "具体原因", "具體原因", "主观原因", "主觀原因", "客观原因", "客觀原因", "间接原因", "間接原因", "内在原因", "外在原因", "直接原因", "主要原因",
        "主な原因", "起因", "导火线", "导火索", "背景", "历史背景", "歷史背景", "时代背景", "時代背景", "病因", "诱因",
        "诱发因素", "危险因素",
        "危險因子", "理由", "要因", "誘因", "リスク因子", "危険因子", "リスクファクター", "失败原因", "成功原因", "致病因素", "根拠", "変動要因",
      ]
    ),
    (
      .effects,
      [
        "影响", "影響", "结果", "結果", "后果", "後果", "意义", "意義", "教训", "教訓", "启示", "啟示", "教訓・反省", "历史意义", "歷史意義", "效果", "結局",
        "结局", "効果", "結論", "判旨", "決定要旨",
        "判決要旨", "法律効果", "預後", "预后", "予後",
        "積極影響", "积极影响", "消极影响", "积极", "積極", "消极", "消極", "积极意义", "積極意義", "进步性", "進步性", "积极作用", "消极作用",
      ]
    ),
    (
      .uses,
      ["用途", "应用", "應用", "适用", "適用", "适用场景", "應用場景", "应用场景", "使用场景", "适应症", "適應症", "适用范围", "主な用途", "使用場面", "使い道", "用法"]
    ),
    (.roles, ["作用", "功能", "职责", "職責", "角色", "生理功能", "主要功能", "主要作用", "役割", "機能", "働き", "はたらき", "主な機能", "主な役割"]),
    (
      .methods,
      [
        "方法", "步骤", "步驟", "流程", "过程", "過程", "经过", "經過", "手段", "工作流程", "实现方式", "实现方法", "手順", "流れ", "手法", "やり方", "処理の流れ",
        "プロセス", "順序",
        "顺序", "順番", "主要方法", "常用方法",
      ]
    ),
    (
      .components,
      [
        "组成", "組成", "成分", "构成", "構成", "组成部分", "組成部分", "组成成分", "構成要素", "要素", "主要内容", "主要內容", "组成要素", "主成分", "结构组成",
      ]
    ),
    (.purpose, ["目的", "目标", "目標", "狙い", "ねらい", "目的・役割", "趣旨", "制度趣旨", "立法趣旨"]),
    (
      .mechanism,
      [
        "原理", "机制", "機制", "机理", "工作原理", "反应原理", "反應原理", "实验原理", "发病机制", "發病機制", "发病机理", "病理", "病理生理", "病理生理学", "作用机制",
        "作用機制", "作用機轉",
        "核心思想", "基本思想", "机序", "機序", "作用機序", "仕組み", "しくみ", "メカニズム", "動作原理", "考え方", "病態", "病態生理",
      ]
    ),
    (.formula, ["公式", "计算公式", "計算公式", "反应方程式", "反應方程式", "方程式", "化学式", "化學式", "分子式", "結構式", "结构式", "总反应", "計算式"]),
    (
      .symptoms,
      [
        "症状", "症狀", "临床表现", "臨床表現", "体征", "體徵", "并发症", "併發症", "合併症", "诊断", "診斷", "诊断标准", "检查", "檢查", "辅助检查", "实验室检查",
        "鉴别诊断",
        "鑑別診斷", "身体所見", "所見", "検査", "検査所見", "診断", "徴候", "主症状", "主な症状", "流行病学", "疫学", "好発年齢",
      ]
    ),
    (.remarks, ["注意", "备注", "備註", "まとめ", "総括", "补充", "補充", "注意事项", "注意事項", "備考", "補足", "总结", "總結", "小结", "小結"]),
  ]

  /// Words that close a heading after its subject without a link: 电极特点, 肺炎症状.
  static let eastAsianClosers: Phrases = [
    "临床表现", "臨床表現", "定义", "定義", "必要条件", "构成条件", "產生條件", "产生条件", "工作原理", "作用机制", "发病机制", "历史意义", "应用场景", "适用场景", "使用场景",
    "优缺点",
    "優缺點", "特点", "特點",
    "特征", "特徵", "优点", "優點", "缺点", "缺點", "好处", "原因", "影响", "影響", "意义", "意義", "症状", "症狀", "メリット", "デメリット", "特徴",
  ]

  /// `电极特点`: what stands before a closing label of a heading in Han or kana is its subject.
  static func eastAsianClosing(_ text: Text) -> Label? {
    guard text.count <= 24, text.hasHan || text.hasKana, !text.hasHangul,
      let word = eastAsianClosers.firstEnd(of: text)
    else { return nil }
    let before = text.dropping(last: word.count).trimming { $0.isSpace || $0 == "的" || $0 == "の" }
    if let both = joined(before, word) { return both }
    let subject = withoutCount(before)
    // 生理特点: what sort of features, not whose.
    if sorts.contains(subject) { return Label(kind: words[word] ?? .features, word: text, subject: nil) }
    // `糖尿病の三大症状`: how many stays with the word.
    for count in ["三大", "四大", "五大", "3大", "4大", "5大"] {
      for link in ["の", "的"] where before.ends(with: link + count) && before.count > count.count + 2 {
        return Label(
          kind: words[word] ?? .features, word: Text(count) + word, subject: before.without(suffix: link + count))
      }
    }
    // `缺水是枯叶的原因`, `茶味受水质影响` are sentences.
    if text.endsWith(anyOf: ["影响", "影響"]), subject.containsAny(of: ["受", "产生", "產生", "造成"]) { return nil }
    guard subject.count >= 2, subject.hasLetter, !subject.containsAny(of: ["，", "、", "：", "和", "与", "與", "及", "是"]),
      !subject.endsWith(anyOf: ["主要", "基本", "根本", "直接", "一般", "共同", "主な"])
    else { return nil }
    return Label(kind: words[word] ?? .features, word: word, subject: subject)
  }

  /// `釉薬の種類と` 特徴, `釉料的种类和` 特点: two labels of one subject, of which the first says what kind they are.
  private static func joined(_ before: Text, _ word: Text) -> Label? {
    guard let joint = before.scalars.last, "と和与與及".unicodeScalars.contains(joint) else { return nil }
    let first = before.dropping(last: 1).trimmed
    for link in ["の", "的"] {
      guard let cut = first.firstRange(of: link), cut.lowerBound > 0,
        let kind = words[first.dropping(first: cut.upperBound).trimmed]
      else { continue }
      return Label(
        kind: kind, word: first.dropping(first: cut.upperBound).trimmed + Text([joint]) + word,
        subject: first.prefix(cut.lowerBound).trimmed)
    }
    return nil
  }

  private static let sorts: WordSet = [
    "生理", "病理", "临床", "臨床", "形态", "形態", "结构", "結構", "功能", "化学", "化學", "物理", "生物学", "生物學", "解剖", "语言", "語言", "艺术", "藝術",
    "时代", "時代", "発生", "形成", "产生", "產生", "成立", "发生", "發生", "出现", "出現",
  ]

  /// `第一节 生命`: the name without the number of its part.
  static func withoutLessonNumber(_ text: Text) -> Text {
    guard text.first == "第",
      let end = text.scalars.prefix(6).firstIndex(where: { "课課章节節回讲講编編部篇".unicodeScalars.contains($0) }), end >= 2
    else { return text }
    let rest = text.dropping(first: end + 1).trimmed
    return rest.count >= 2 ? rest : text
  }
}
