import Notes

/// Japanese and Chinese titles that end in a word for what stands below them: 〜の原因, 〜的意义.
enum KindTitle {
  /// `Xの原因は？`, `X的意义有哪些？`; nil for titles that name a thing.
  static func question(_ title: Text, in language: NoteLanguage) -> Text? {
    switch language {
    case .japanese: title.endsWith(anyOf: japanese) ? title + "は？" : nil
    case .chinese: title.endsWith(anyOf: chinese) ? title + "有哪些？" : nil
    case .traditionalChinese: title.endsWith(anyOf: traditional) ? title + "有哪些？" : nil
    default: nil
    }
  }

  /// Whether a Chinese title says of what kind the names below it are: 要素, 类型, 假设.
  static func namesKind(_ title: Text) -> Bool { title.count >= 3 && title.endsWith(anyOf: kinds) }

  private static let kinds: Phrases = [
    "要素", "类型", "類型", "种类", "種類", "分类", "分類", "原则", "原則", "阶段", "階段", "假设", "假設", "步骤", "步驟", "方法", "方式", "因素", "组成",
    "組成",
    "成分", "功能", "定律", "定理", "法则", "法則", "理论", "理論", "学派", "學派", "制度", "结构", "結構", "层次", "層次", "形式", "手段", "途径", "途徑",
    "特征",
    "特徵", "特点", "特點", "属性", "屬性", "性质", "性質", "状态", "狀態",
  ]

  private static let japanese: Phrases = [
    "原因", "理由", "種類", "分類", "症状", "所見", "治療", "診断", "検査", "方法", "手順", "流れ", "目的", "役割", "作用", "機能", "構成", "構造", "要素",
    "条件", "特徴", "性質", "利点", "欠点", "違い", "関係", "影響", "効果", "例", "仕組み", "ポイント", "注意点", "課題", "問題点", "機序", "合併症", "副作用",
    "適応", "禁忌", "歴史", "背景", "三本柱", "使い方", "書き方", "測り方", "対策",
  ]
  private static let chinese: Phrases = [
    "原因", "理由", "种类", "类型", "分类", "症状", "方法", "步骤", "流程", "目的", "作用", "功能", "组成", "组成部分", "结构", "要素", "条件", "特点", "特征",
    "性质", "优点", "缺点", "区别", "关系", "影响", "效果", "例子", "意义", "价值", "内容", "措施", "原则", "任务", "途径", "因素", "表现", "问题", "对策",
    "观点", "方式", "要求", "标准", "阶段", "成果", "经验", "启示", "注意事项", "应用", "用途",
  ]
  private static let traditional: Phrases = [
    "原因", "理由", "種類", "類型", "分類", "症狀", "方法", "步驟", "流程", "目的", "作用", "功能", "組成", "組成部分", "結構", "要素", "條件", "特點", "特徵",
    "性質", "優點", "缺點", "區別", "關係", "影響", "效果", "例子", "意義", "價值", "內容", "措施", "原則", "任務", "途徑", "因素", "表現", "問題", "對策",
    "觀點", "方式", "要求", "標準", "階段", "成果", "經驗", "啟示", "注意事項", "應用", "用途",
  ]
}
