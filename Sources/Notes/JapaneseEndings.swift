/// How Japanese lines end: verbs and adjectives in kana, nouns that stand for a verb after を and が.
package enum JapaneseEndings {
  /// Whether a text says something of a subject; false for names and noun phrases.
  package static func isPredicate(_ text: Text) -> Bool {
    let plain = withoutBracket(text.trimming { $0.isSpace })
    guard !plain.isEmpty else { return false }
    // Several sentences say something; one that ends on a noun only names.
    if plain.dropping(last: 1).contains("。") { return true }
    let bare = plain.trimming { !$0.isWordPart }
    guard bare.count >= 2, let last = bare.scalars.last else { return false }
    if last.isKana { return endsInVerb(bare, last) }
    return last.isHan && endsInVerbNoun(bare)
  }

  /// Whether a text breaks off in a connective: 到達し, 使って, ため.
  package static func isOpen(_ text: Text) -> Bool {
    let plain = text.trimming { $0.isSpace }
    guard plain.count >= 3, let last = plain.scalars.last, last.isKana, !isKatakana(last) else { return false }
    if plain.endsWith(anyOf: ["しくみ", "仕組み", "はたらき", "働き", "流れ", "たし", "なし", "切り", "通り"]) { return false }
    return plain.endsWith(anyOf: [
      "し", "して", "って", "いて", "んで", "れ", "り", "ため", "ので", "から", "が", "を", "に", "は", "で", "と", "ず", "なく", "ながら", "より",
      "つつ",
      "場合", "とき", "れば", "なら", "けれど",
    ])
  }

  /// Whether a text gives the reason for something: …ため, …からである.
  package static func isReason(_ text: Text) -> Bool {
    let plain = text.trimming { !$0.isWordPart }
    return plain.count >= 6 && plain.endsWith(anyOf: ["ため", "ためである", "ためです", "ためだ", "からである", "からです"])
  }

  /// Whether a text closes on a word for a class of things that a clause before it describes: …する仕組み, …のこと.
  package static func namesClass(_ text: Text) -> Bool {
    let plain = withoutBracket(text.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "．" })
    guard plain.count >= 6, !plain.startsWith(anyOf: ["要は", "つまり", "要するに", "結局"]),
      let noun = classNouns.firstEnd(of: plain)
    else { return false }
    let before = plain.dropping(last: noun.count)
    guard let last = before.scalars.last else { return false }
    return "るたいなのむすうくぐつぶ".unicodeScalars.contains(last) || before.count >= 8
  }

  private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30A0 }

  private static func withoutBracket(_ text: Text) -> Text {
    guard let last = text.scalars.last, last.isClosing, let open = text.scalars.lastIndex(where: \.isOpening), open > 1
    else { return text }
    return text.prefix(open).trimming { $0.isSpace }
  }

  private static func endsInVerb(_ text: Text, _ last: Unicode.Scalar) -> Bool {
    if isKatakana(last) { return false }
    // `始まる`, `腕にあたる`: a verb, as the noun まる and からだ have no Han letter before them.
    let isVerb = last == "る" && (text.count >= 3 && text[text.count - 3].isHan || text.ends(with: "にあたる"))
    if !isVerb, text.endsWith(anyOf: nouns) { return false }
    if "るただすむぶぐぬ".unicodeScalars.contains(last) { return true }
    if last == "い" { return true }
    if last == "ん" { return text.endsWith(anyOf: ["ません", "せん"]) }
    guard "うくつ".unicodeScalars.contains(last), text.count >= 2 else { return false }
    return text[text.count - 2].isHan && !"一二三四五六七八九多近遠古早".unicodeScalars.contains(text[text.count - 2])
      || text.endsWith(anyOf: [
        "しまう", "もらう", "という", "ていく", "ておく", "はたらく", "ひらく", "うごく", "おこなう", "ともなう", "したがう", "うしなう", "おぎなう", "つかう", "ちがう",
        "あつかう",
        "になう", "かばう",
      ])
  }

  /// `計算量を削減`, `再帰が中心`: two to four Han letters after を or が.
  private static func endsInVerbNoun(_ text: Text) -> Bool {
    var start = text.count
    while start > 0, text[start - 1].isHan { start -= 1 }
    guard (2...4).contains(text.count - start), start > 2 else { return false }
    return text[start - 1] == "を" || text[start - 1] == "が"
  }

  /// Nouns that end like verbs and adjectives.
  private static let nouns: [Literal] = [
    "違い", "扱い", "狙い", "ねらい", "願い", "問い", "疑い", "勢い", "匂い", "占い", "支払い", "振る舞い", "ふるまい", "手伝い", "場合い", "思い", "払い", "くらい",
    "ぐらい", "みたい", "しかた", "やり方", "あたい", "たとい", "くすり", "ほう", "とう", "よう", "あいだ", "からだ",
  ]

  private static let classNouns: Phrases = [
    "こと", "もの", "物", "文字", "コード", "記号", "道具", "器具", "人", "計算", "装具", "原則", "基準", "用語", "言葉", "語", "略", "総称", "名称", "回数",
    "個数", "種類", "部品", "電源", "通信", "ネット", "サーバ", "サーバー", "OS", "回線", "原理", "理論", "思想", "運動", "地域", "条約", "機関", "役職",
    "身分", "税", "土地", "建物", "作品", "人々", "集団", "疾病", "障害", "炎症", "病気", "腫瘍", "検査", "治療", "療法", "方法", "状態", "仕組み", "しくみ",
    "機能", "技術", "方式", "装置", "プロトコル", "手法", "形式", "処理", "システム", "単位", "ソフトウェア",
    "プログラム",
    "言語", "構造", "アルゴリズム", "関係", "性質", "現象", "物質", "疾患", "病態", "制度", "組織", "人物", "法律", "規格", "規則", "考え方", "手段", "手順",
    "過程", "工程", "作業",
    "記憶装置", "メモリ", "データ", "値", "領域", "範囲", "部分", "場所", "細胞", "器官", "臓器", "ホルモン", "酵素", "薬", "薬剤", "症状", "反応", "運動",
    "時代", "国家",
    "攻撃", "サービス", "ツール", "フレームワーク", "モデル", "図", "表", "関数", "変数", "命令", "回路", "媒体", "空間", "集合", "指標", "割合", "量", "力",
    "率", "数",
    "期間", "時間", "温度", "速度", "契約", "権利", "活動", "文化", "事件", "戦い", "乱", "政策", "インデックス", "キー", "ファイル", "ネットワーク", "機器",
    "ライブラリ", "文書", "書類", "部署", "部門", "資料", "計画", "技法", "戦略", "要因", "能力", "行為", "学問", "分野", "概念", "傾向", "感情", "欲求", "動作",
    "曲線",
    "地形", "岩石", "鉱物", "生物", "植物", "動物", "振動", "波", "エネルギー", "企業", "会社", "職業", "宗教", "都市",
    "色素", "染料", "膜", "液", "液体", "気体", "固体", "天体", "惑星", "恒星", "衛星", "金属", "元素", "分子", "原子", "イオン", "化合物", "結合", "遺伝子",
    "神経", "血管", "筋肉", "骨", "関節", "作物", "食品", "製品", "商品", "資産", "負債", "費用", "収益", "金額", "価格", "市場", "株式", "債券", "税金",
    "資金",
    "証券", "通貨", "信号", "画像", "記録", "情報", "単語", "品詞", "助詞", "表現", "詩", "小説", "絵画", "楽器", "拍子", "建築", "寺", "神社", "川", "島",
    "海流", "前線", "気団", "断層", "山脈", "手続き", "裁判", "判決", "罪", "刑罰", "義務", "団体", "政党", "議会", "会議", "宣言", "同盟", "王朝", "王国",
    "帝国", "皇帝", "将軍", "貴族", "農民", "商人", "画家", "作家", "哲学者", "科学者", "学者", "政治家", "専門家", "担当者", "利用者", "機械", "電池", "素子",
    "センサー", "基板", "端末", "コマンド", "クラス", "オブジェクト", "メソッド", "パラメータ", "スレッド", "キュー", "配列", "文字列", "パケット", "アドレス",
    "セッション", "トランザクション", "ページ", "ルール", "ポリシー", "イベント", "エラー", "テスト", "ログ", "トークン", "証明書", "鍵", "アプリ",
    "アプリケーション", "コンポーネント", "モジュール", "バッファ", "キャッシュ", "レジスタ", "プロセッサ", "デバイス", "インターフェース", "インタフェース",
  ]
}
