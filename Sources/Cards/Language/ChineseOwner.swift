import Notes

/// Whose a Chinese label is, where the name above is itself a label: 口号 below 运动的领导阶级 is that of 运动.
enum ChineseOwner {
  /// The name without the label it ends in, where that label is a pair of its own or joins the one asked for (地位和性质).
  static func of(_ subject: Text, for label: Text, isPair: Bool) -> Text? {
    guard subject.isEastAsian, !subject.hasKana, let link = subject.lastRange(of: "的"), link.lowerBound >= 2 else {
      return nil
    }
    let tail = subject.dropping(first: link.upperBound)
    let isJoined = tail.contains(text: label) && tail.count > label.count && tail.containsAny(of: ["和", "与", "與", "及"])
    return isJoined || isPair && (2...6).contains(tail.count) ? subject.prefix(link.lowerBound) : nil
  }

  /// Whether a short name is an aspect of the thing above, not a thing: 社会根源, 阶级基础.
  static func isAspect(_ name: Text) -> Bool {
    (2...8).contains(name.count) && name.endsWith(anyOf: aspects) && !isProcess(name)
      || name.startsWith(anyOf: ["与", "與", "和", "同"]) && name.endsWith(anyOf: ["关系", "關係", "区别", "區別", "联系", "聯繫"])
  }

  /// 呼吸作用, 光合作用: what goes on in nature, unlike 主要作用 and 药理作用.
  private static func isProcess(_ name: Text) -> Bool {
    name.count >= 4 && name.ends(with: "作用") && !name.contains("的")
      && !name.startsWith(anyOf: [
        "主要", "重要", "基本", "核心", "生理", "药理", "藥理", "积极", "積極", "消极", "消極", "历史", "歷史", "社会", "社會", "共同", "决定", "決定",
        "领导",
        "領導", "其他", "具体", "具體", "实际", "實際", "副作用", "不良",
      ])
  }

  private static let aspects = [
    "根源", "基础", "基礎", "渊源", "淵源", "前提", "背景", "目的", "性质", "性質", "意义", "意義", "影响", "影響", "口号", "口號", "地位", "作用", "内容",
    "內容",
    "特点", "特點", "原因", "结果", "結果", "实质", "實質", "核心", "任务", "任務", "方针", "方針", "主张", "主張", "措施", "代表人物", "领导阶级", "标志",
    "標誌", "途径", "途徑", "因素", "因子", "方式", "寿命", "壽命", "正常值", "参考值", "來源", "来源", "条件", "條件", "机制", "機制", "范围", "範圍", "周期",
    "週期", "日期", "年代", "时间", "時間", "地点", "地點",
  ]
}
