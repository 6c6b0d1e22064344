import Notes

/// Chinese nouns with a verb inside: 储存室, 管理人员, 太阳能.
///
/// A rule that looks for the verb of a clause must not cut them: `窑炉控制系统` says what there is, not what the kiln controls.
enum ChineseCompounds {
  /// Whether the verb in a piece stands before a noun with which it is one word: `烟气处理装置`, `分配储存空间`.
  static func holdsVerb(_ piece: Text, _ start: Int, _ end: Int) -> Bool {
    guard binding.contains(piece[start..<end]), let noun = nouns.length(in: piece, at: end) else { return false }
    guard end + noun < piece.count else { return true }
    return !"的数數".unicodeScalars.contains(piece[end + noun])
  }

  /// Whether a phrase ends in a word for a power, in which 能 is no verb: 太阳能, 动能.
  static func endsInPower(_ text: Text) -> Bool { text.endsWith(anyOf: powers) }

  /// Verbs that also stand before a noun they belong to.
  private static let binding: WordSet = [
    "存储", "存儲", "储存", "儲存", "管理", "处理", "處理", "控制", "调节", "調節", "释放", "釋放", "传递", "傳遞", "转化", "轉化", "运输", "運輸", "传播",
    "傳播", "输送", "輸送", "分泌", "合成", "分解", "吸收", "检测", "檢測", "识别", "識別", "研究", "保护", "保護", "描述", "表示", "访问", "訪問", "执行",
    "執行", "转发", "轉發", "验证", "驗證", "防御", "防禦", "统一", "記錄", "记录", "支持", "发展", "發展", "形成", "代谢", "代謝", "加工",
  ]

  /// Nouns that make one word with the verb before them.
  private static let nouns: Phrases = [
    "系统", "系統", "结构", "結構", "空间", "空間", "人员", "人員", "速率", "机制", "機制", "方式", "模式", "单元", "單元", "介质", "介質", "机构", "機構",
    "体系", "體系", "模型", "体制", "體制", "阶段", "階段", "能力", "装置", "裝置", "协议", "協議", "策略", "算法", "功能", "障碍", "障礙", "理论", "理論",
    "过程", "過程", "技术", "技術", "途径", "途徑",
  ]

  private static let powers: Phrases = [
    "太阳能", "太陽能", "动能", "動能", "势能", "勢能", "核能", "热能", "熱能", "电能", "電能", "光能", "风能", "風能", "水能", "化学能", "化學能", "机械能",
    "機械能", "内能", "內能", "功能", "性能", "智能", "职能", "職能", "技能", "官能", "效能", "本能", "潜能", "潛能", "体能", "體能", "储能", "原子能",
  ]
}
