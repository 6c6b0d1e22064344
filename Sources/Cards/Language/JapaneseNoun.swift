import Notes

/// Where a Japanese noun phrase before a particle begins, and what it can be asked for.
enum JapaneseNoun {
  /// Longest phrase that is asked for; scalars.
  static let longest = 28

  /// Nouns that end in kana.
  static let inKana: [Literal] = [
    "仕組み", "しくみ", "働き", "はたらき", "違い", "流れ", "動き", "向き", "大きさ", "高さ", "長さ", "重さ", "深さ", "強さ", "速さ", "厚さ", "広さ",
    "値引き", "割引き", "手続き", "支払い", "取り込み", "つながり", "結びつき", "見越し", "繰延べ", "繰越し", "引き落とし", "買い手", "売り手", "成り立ち", "まとまり",
    "集まり", "組み合わせ", "振る舞い", "役割り", "取り扱い", "裏付け", "そろばん", "しさ", "やすさ", "にくさ", "受け渡し", "引き渡し", "見直し", "取り消し", "貸し出し",
    "始め", "りすぎ", "みすぎ", "べすぎ", "いすぎ", "冷え", "教え", "考え", "備え", "答え",
    "訴え",
    "えら", "うろこ", "くちばし", "ひも", "ふた", "ろうそく", "おもり", "さび", "かび", "きのこ", "こうじ", "うまみ", "つぼみ", "おしべ", "めしべ",
  ]

  /// Where the phrase that ends before `end` begins; nil where it is none, or too long to ask for.
  ///
  /// A verb before the noun belongs to it with all its words: 家畜を育てる仕事 after a topic.
  static func start(in text: Text, before end: Int, longest: Int = longest) -> Int? {
    guard end > 0, endsInNoun(text.prefix(end)) else { return nil }
    var index = end
    if !text[end - 1].isNounEnd { index -= inKana.first { text.prefix(end).ends(with: $0) }?.count ?? 2 }
    var depth = 0
    while index > 0 {
      let scalar = text[index - 1]
      if scalar.isClosing { depth += 1 }
      if scalar.isOpening {
        guard depth > 0 else { break }
        depth -= 1
        index -= 1
        continue
      }
      // 香り before と: a noun in kana is passed over whole.
      if depth == 0, index < end, !scalar.isNounEnd, endsInNoun(text.prefix(index)) {
        index -= inKana.first { text.prefix(index).ends(with: $0) }?.count ?? 2
        continue
      }
      if depth > 0 || scalar.isNounEnd || joins(text, at: index - 1) || counts(text, at: index - 1) {
        index -= 1
        continue
      }
      if scalar == "、" || scalar == " " || ends(text, at: index - 1) { break }
      if text.prefix(index).endsWith(anyOf: ["この", "その", "あの", "どの"]) {
        index -= 2
        break
      }
      // A verb or an adjective describes the noun.
      index = clauseStart(text, before: index - 1)
      break
    }
    while index < end, text[index] == "と" || text[index] == "や" || text[index] == "の" || text[index].isSpace {
      index += 1
    }
    return (1...longest).contains(end - index) ? index : nil
  }

  /// Whether a text ends like a noun: no hiragana, or a verb's stem behind one Han letter (香り, 仕込み).
  static func endsInNoun(_ text: Text) -> Bool {
    guard let last = text.scalars.last else { return false }
    if last.isNounEnd || text.endsWith(anyOf: inKana) { return true }
    return text.count >= 2 && "みきりべさけげれえめ".unicodeScalars.contains(last) && text[text.count - 2].isHan
  }

  /// The つ of 二つ and 2つ.
  private static func counts(_ text: Text, at index: Int) -> Bool {
    text[index] == "つ" && index > 0 && (text[index - 1].isDigit || "一二三四五六七八九".unicodeScalars.contains(text[index - 1]))
  }

  /// の, や, と, ・ and the like between two nouns.
  private static func joins(_ text: Text, at index: Int) -> Bool {
    guard index > 0, index + 1 < text.count else { return false }
    let scalar = text[index]
    if "・ー〜~-/／".unicodeScalars.contains(scalar) { return true }
    if scalar.isSpace { return text[index - 1].isLatin && text[index + 1].isLatin }
    guard endsInNoun(text.prefix(index)) || counts(text, at: index - 1) else { return false }
    return scalar == "の" || scalar == "や" || scalar == "と" && text[index + 1].isNounEnd
      || scalar == "び" && text.prefix(index).ends(with: "及")
  }

  /// Whether a particle or an adverb ends before the phrase.
  private static func ends(_ text: Text, at index: Int) -> Bool {
    let scalar = text[index]
    if "をへてずりしつ".unicodeScalars.contains(scalar) { return true }
    guard index > 0 else { return false }
    let before = text[index - 1]
    if "がにでもは".unicodeScalars.contains(scalar) { return before.isNounEnd || "にでとかられま".unicodeScalars.contains(before) }
    if scalar == "と" { return before.isNounEnd || before.isKana }
    let head = text.prefix(index + 1)
    return head.endsWith(anyOf: [
      "から", "まで", "より", "ながら", "なく", "など", "ため", "まず", "ので", "によく", "さらに", "ほど", "のみ", "だけ", "ごと",
    ])
  }

  /// Where the clause that describes a noun begins: after the last comma, an adjective after the last て (粘土を練って大きな壺).
  private static func clauseStart(_ text: Text, before index: Int) -> Int {
    let isAdjective =
      text[index] == "な" || text[index] == "い" && index > 0 && !"なたてし".unicodeScalars.contains(text[index - 1])
    var place = index
    while place > 0, text[place - 1] != "、", !(isAdjective && text[place - 1] == "て" && text[place].isNounEnd) {
      place -= 1
    }
    return place
  }

  /// Words before particles that tell how or when, or stand for nothing: no answers.
  static func isEmpty(_ noun: Text) -> Bool {
    noun.startsWith(anyOf: Stated.pointers) || noun.startsWith(anyOf: ["何", "どの", "なぜ"])
      || noun.endsWith(anyOf: ["的", "よう", "ため"])
      || empty.contains(noun) || noun.endsWith(anyOf: cases) && noun.count < 6
      || noun.startsWith(anyOf: ["次の", "以下の", "上記"])
      || noun.endsWith(anyOf: ["こと", "事", "もの", "うえ", "点", "の所", "ところ", "ため", "くらい", "の方"])
      || noun.containsAny(of: ["には", "では", "場合は", "ときは", "この", "その", "るが", "いが", "によって", "により", "ために", "ずに", "とき"])
  }

  private static let cases: [Literal] = ["場合", "とき", "際"]

  private static let empty: WordSet = [
    "こと", "もの", "場合", "際", "時", "内", "外", "者", "等", "値", "中", "間", "上", "前", "後", "点", "形", "一般", "同時", "互い", "次", "主",
    "常", "特", "別", "非常",
    "実際", "一緒",
    "順", "徐々", "自由", "容易", "完全", "一斉", "直", "新た", "大幅", "急速", "十分", "正確", "頻繁", "後", "全体", "自分", "途中", "必要", "可能", "他",
    "ほか",
    "以下", "以上", "さら", "逆", "簡単", "最初", "最後", "最終", "本来", "相互", "多く", "方", "一方", "単", "本当", "確実", "密接", "直接", "間接", "原則",
    "例外",
    "結果", "場", "状態", "基本", "通常", "独立", "常時", "即座", "大量", "少量", "適切", "安全", "慎重", "積極", "早期", "一度", "再度", "うち", "とも",
    "どちら", "両方",
    "同様", "明らか", "有効", "無効", "重要", "困難", "共通", "有利", "不利", "急激", "過剰", "良好", "健全", "適正", "厳格", "明確", "意味", "一つ", "1つ",
    "ひとつ",
    "最", "初め", "始め", "不当", "活発", "元", "緩やか", "円滑", "特別", "正式", "不規則", "均一", "均等", "平等", "公平", "無償", "有償", "任意", "自然",
    "永久", "複雑", "単純", "清潔",
    "丁寧", "迅速", "敏感", "過敏", "豊富", "多様", "盛ん", "厳密", "高度", "過度", "極端", "極度", "正当", "不正", "適度", "平行", "垂直", "水平", "対称",
    "交互",
    "順次", "随時", "対象", "目的", "中心", "違い", "影響", "先", "厳重", "勝手", "もっとも安価", "ひとまず",
    "既", "自動", "手動", "無料", "有料", "単独", "無断", "常に", "同じ",
  ]

  /// The word that asks for a noun before a particle: 何, どこ, いつ, いくつ.
  static func question(_ noun: Text, _ particle: Text) -> Text? {
    guard let last = noun.scalars.last else { return nil }
    if noun.ends(with: "状"), particle == "に" { return "どのよう" }
    if particle == "で", noun.endsWith(anyOf: conditions) { return "どのような条件" }
    if noun == "本人" || noun == "当人" { return "誰" }
    if noun.ends(with: "向き"), particle.isOne(of: ["に", "へ"]) { return "どのような向き" }
    if noun.ends(with: "方向") { return particle.isOne(of: ["に", "へ", "から"]) ? "どの方向" : nil }
    if noun.endsWith(anyOf: cases) { return particle == "に" || particle == "で" ? "どんな場合" : nil }
    if noun.first.map({ $0.isDigit }) ?? false, let unit = unit(of: noun).map({ Text($0) }) {
      return unit == "つ" ? "いくつ" : "何" + unit
    }
    if particle.isOne(of: ["に", "で", "から", "まで", "へ"]) {
      if isTime(noun, last) { return particle == "へ" || particle == "で" ? nil : "いつ" }
      if isPlace(noun), !(noun.first?.isDigit ?? false) { return "どこ" }
    }
    if noun.endsWith(anyOf: people),
      !noun.endsWith(anyOf: ["法人", "個人", "人"]) || noun.endsWith(anyOf: ["商人", "役人", "武人"])
    {
      return "誰"
    }
    // `老中山川太郎`, `化学者山川`: who bears a title.
    if let title = titles.first(where: { noun.starts(with: $0) }), noun.count >= title.count + 2,
      noun.dropping(first: title.count).allSatisfy({ $0.isHan || $0.isKatakana || $0 == "ー" || $0 == "・" })
    {
      return "誰"
    }
    if noun.ends(with: "氏"), noun.count >= 2, particle.isOne(of: ["が", "に", "から"]) { return "誰" }
    return noun.endsWith(anyOf: ["人", "氏"]) ? nil : "何"
  }

  /// What something is done in, not by: 酸性で働く.
  private static let conditions: Phrases = [
    "酸性", "アルカリ性", "塩基性", "中性", "高温", "低温", "常温", "高圧", "低圧", "真空", "無重力", "無酸素",
  ]

  private static let titles: [Literal] = [
    "老中", "大老", "首相", "大統領", "国王", "皇帝", "教授", "博士", "科学者", "物理学者", "化学者", "数学者", "哲学者", "生物学者", "経済学者", "心理学者", "医学者",
    "天文学者", "思想家", "発明家", "執権",
  ]

  private static let people: [Literal] = [
    "者", "天皇", "将軍", "大名", "国王", "皇帝", "商人", "役人", "大統領", "首相", "医師", "看護師", "裁判官",
  ]

  /// The unit of an amount that is all of the noun: 37度, 2つ, 3人.
  private static func unit(of noun: Text) -> Literal? {
    let rest = noun.trimming { $0.isDigit || $0 == "." || $0 == "," || $0 == "〜" || $0 == "~" || $0 == "-" }
    return units.first { rest.isOne(of: [$0]) }
  }

  private static let units: [Literal] = [
    "つ", "人", "回", "本", "枚", "個", "種類", "倍", "度", "日", "時間", "分", "秒", "円", "年", "年間", "日間", "か月", "ヶ月", "週間", "%", "％",
    "℃", "歳", "段階", "箇所",
    "mmHg", "cm", "mm", "km", "m", "kg", "g", "mg", "mL", "L", "kcal", "条", "項", "層", "世紀", "ビット", "バイト", "番", "巻", "話",
    "州", "県", "位", "台", "頭", "匹", "冊", "杯", "発", "対", "組", "桁", "色", "畳", "軒", "分の1",
  ]

  private static func isTime(_ noun: Text, _ last: Unicode.Scalar) -> Bool {
    noun.endsWith(anyOf: times) && !noun.endsWith(anyOf: ["同日", "条件時", "当座", "時期的"])
  }

  private static let times: [Literal] = [
    "年", "月", "日", "世紀", "頃", "ころ", "直前", "直後", "時代", "期末", "期首", "翌期", "当期", "来期", "朝", "夜", "時点", "当時", "初期", "中期",
    "後期", "前期", "末期",
    "満期", "時", "後", "前", "睡眠中", "妊娠中", "運動中", "戦争中", "戦時中", "食事中", "在任中", "手術中", "冬眠中", "発酵中", "焼成中", "加熱中", "大戦中",
    "眠りの間", "夜の間", "冬の間", "夏の間", "昼の間", "期間", "夜間", "昼間", "時期", "季節", "始め",
  ]

  private static func isPlace(_ noun: Text) -> Bool { noun.endsWith(anyOf: places) }

  private static let places: [Literal] = [
    "の上", "の下", "の中", "の間", "内部", "外部", "表面", "付近", "周辺", "境界", "上部", "下部", "末端", "先端", "中央", "心房", "心室", "胆嚢", "膀胱",
    "脊髄",
    "骨髄", "皮膚", "動脈", "静脈", "血管", "沿岸", "内陸", "都市", "首都", "結節", "の部", "国", "県", "市", "村", "島", "海", "川", "山", "湾", "港",
    "場所", "工場", "市場", "部位", "内", "膜", "腔", "管", "肝臓", "心臓",
    "腎臓", "肺", "胃", "小腸", "大腸",
    "血中", "血液中", "体内", "細胞質", "銀行", "地方", "地域", "大陸", "半島", "京都", "東京", "大阪", "江戸", "鎌倉", "奈良", "駅", "役所", "裁判所", "国会",
    "会場", "空港", "領域",
    "中国", "日本", "イギリス", "フランス", "ドイツ", "アメリカ", "ロシア", "イタリア", "インド", "ヨーロッパ", "アジア", "サーバ", "サーバー", "メモリ", "ディスク",
    "の上", "の下", "の中", "側", "境界", "付近", "周辺", "周囲", "の奥", "の底", "表面", "内部", "外部", "所", "土地", "斜面", "岸", "全身", "世界", "寺",
    "城",
    "製糸場", "製鉄所",
    "室", "校", "園", "館", "州", "北部", "南部", "東部", "西部", "中央部", "海底", "地下", "地中", "空気中", "大気中", "水中", "葉緑体", "細胞核", "糸球体",
    "大気圏",
    "成層圏", "対流圏", "都市", "町", "街", "アフリカ", "アテネ", "ローマ", "ギリシャ", "エジプト", "オランダ", "スペイン", "ポルトガル", "スイス", "カナダ",
    "オーストラリア", "ベルギー", "デンマーク", "パリ", "ロンドン", "中東", "欧州", "熱帯", "砂漠", "高地", "低地", "平野", "盆地", "山地", "海岸", "河口", "谷",
    "湖",
    "森林", "水田", "学校", "ミトコンドリア", "リボソーム", "小胞体", "ゴルジ体", "脊髄", "大脳", "小脳", "骨髄", "脾臓", "膵臓", "胆嚢", "副腎", "甲状腺", "下垂体",
    "視床下部", "卵巣", "精巣", "子宮", "皮膚",
  ]
}
