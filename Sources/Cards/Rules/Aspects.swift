import Notes

/// Names of aspects under which notes on history and states are ordered; they need their subject.
enum Aspects {
  static func contains(_ name: Text) -> Bool { words.contains(name) }

  private static let words: WordSet = [
    "中央", "地方", "政治", "经济", "經濟", "文化", "军事", "軍事", "思想", "外交", "社会", "社會", "科技", "教育", "法律", "内政", "时间", "時間", "地点",
    "地點", "人物", "内容", "內容",
    "结构", "結構", "経済", "軍制", "税制", "産業", "宗教", "対外", "対内", "正極", "負極", "输入", "输出", "入力", "出力",
  ]
}
