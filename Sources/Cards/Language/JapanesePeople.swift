import Notes

/// Whether people did what a Japanese clause tells, so that it asks 誰 in place of 何.
enum JapanesePeople {
  /// Whether a deed is one that people do and the noun a name that somebody may bear: 山川太郎が改良した.
  static func did(_ deed: Text, _ noun: Text) -> Bool {
    guard deed.endsWith(anyOf: deeds) || deed.endsWith(anyOf: clipped) else { return false }
    let name = noun.lastRange(of: "の").map { noun.dropping(first: $0.upperBound) } ?? noun
    if (2...16).contains(name.count), name.containsAny(of: titles), !name.endsWith(anyOf: bodies) { return true }
    return (2...16).contains(name.count) && !name.endsWith(anyOf: bodies) && !noun.containsAny(of: ["や", "、"])
      && (name.count <= 5 && name.allSatisfy(\.isHan)
        || name.allSatisfy { $0.isKatakana || "・＝ー".unicodeScalars.contains($0) })
  }

  private static let deeds: Phrases = [
    "考案した", "提唱した", "発明した", "発見した", "開発した", "設計した", "書いた", "作った", "建てた", "創設した", "提案した", "設立した", "描いた", "著した", "考え出した",
    "改良した", "実用化した", "証明した", "作曲した", "執筆した", "創始した", "創立した", "編纂した", "確立した", "命名した", "体系化した", "完成させた", "大成した", "伝えた",
    "制度化した", "制定した", "始めた", "統一した", "滅ぼした", "開いた", "築いた", "率いた", "破った", "倒した",
  ]

  /// Titles before or behind a name.
  private static let titles: Phrases = ["将軍", "天皇", "大統領", "首相", "皇帝", "国王", "女王", "老中", "執権", "博士", "教授", "法皇", "上皇"]

  private static let clipped: Phrases = [
    "が実施", "が考案", "が提唱", "が発明", "が発見", "が改良", "が執筆", "が創設", "が設立", "が作曲", "が編纂", "が証明", "が創始", "が大成", "を作成", "を発表",
    "を開発", "を設計", "を命名", "を確立", "を実用化", "実施", "考案", "提唱",
    "発明", "発見", "改良", "執筆", "創設", "設立", "作曲", "編纂", "大成",
  ]

  /// Ends of names of bodies of people, and of things.
  private static let bodies: Phrases = [
    "会", "院", "省", "庁", "局", "党", "社", "行", "国", "軍", "府", "部", "課", "所", "学", "校", "寺", "機関", "企業", "団", "連合", "同盟",
    "組合", "チーム",
    "グループ", "メーカー", "組織", "側", "班", "帝国", "王国", "議会", "政権", "委員", "市", "県", "州", "教会", "教団", "研究", "実験", "調査", "観測",
  ]
}
