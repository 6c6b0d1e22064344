import Notes

/// A noun phrase with its particle in a Japanese clause, as what a question asks for.
struct JapaneseArgument {
  /// The question and its answer.
  let asked: (Text, Text)
  let isAmount: Bool
  let isBare: Bool

  /// The subject at the start of a clause without a topic: `酵母が…`.
  static func subject(of text: Text) -> (Text, Text)? {
    guard let cut = text.firstRange(of: "が"), (2...20).contains(cut.lowerBound) else { return nil }
    let noun = text.prefix(cut.lowerBound)
    let rest = text.dropping(first: cut.upperBound).trimming { $0 == "、" || $0.isSpace }
    guard JapaneseNoun.start(in: text, before: cut.lowerBound) == 0, !JapaneseNoun.isEmpty(noun),
      rest.count >= 4 || noun.count >= 4 && rest.ends(with: "い") && rest != "ない",
      !noun.contains("、"), !noun.contains("においては"), isDeed(rest),
      !isLight(rest) || noun.count >= 4 && rest.endsWith(anyOf: ["い"]), !rest.contains("で、"),
      !rest.endsWith(anyOf: ["こと", "もの"]),
      !noun.startsWith(anyOf: adverbs), !rest.startsWith(anyOf: ["使用可能な", "利用可能な", "可能な", "必要な", "得意な", "苦手な"]),
      !(rest.firstRange(of: "、").map { rest.dropping(first: $0.upperBound).contains("が") } ?? false),
      let word = JapaneseNoun.question(noun, "が")
    else { return nil }
    let isPerson = word == "何" && (rest.endsWith(anyOf: makings) || JapanesePeople.did(rest, noun))
    let who: Text = isPerson ? "誰" : word
    return (who + "が" + closed(rest), noun)
  }

  /// What people do: what a thing would not.
  private static let makings: Phrases = [
    "を書いた", "を建てた", "を発明した", "を提唱した", "を発見した", "を作った", "を唱えた", "を著した", "を描いた", "を開いた", "を創設した", "を設立した", "を提案した",
    "を創始した", "を執筆した", "を創立した", "を築いた", "を編纂した", "を発明", "を提唱", "を発見", "を執筆", "を著す",
  ]

  /// Verbs for what a thing has round it, or is like: 膜に包まれる.
  private static let surrounding: Phrases = ["包", "囲", "覆", "満た", "変", "似", "分け", "分か", "守られ"]

  /// Words that say when or how, which a noun does not begin with: 再び湯が入る asks for no 再び湯.
  private static let adverbs: Phrases = [
    "再び", "すでに", "既に", "必ず", "次第に", "徐々に", "さらに", "特に", "主に", "ふたたび", "たとえ", "一度", "もし",
  ]

  /// What can be asked for, the word next before the verb first, but an amount before all; `head` is the topic, which the questions keep.
  static func all(in body: Text, after head: Text) -> [JapaneseArgument] {
    if let aim = aim(in: body, after: head) { return [aim] + candidates(in: body, after: head) }
    let found = candidates(in: body, after: head)
    guard let amount = found.first(where: \.isAmount) else { return found }
    return [amount] + found.filter { !$0.isAmount }
  }

  /// `香りを残すために低温で仕込む`: what for.
  private static func aim(in body: Text, after head: Text) -> JapaneseArgument? {
    guard let cut = body.firstRange(of: "ために"), cut.lowerBound <= 50,
      cut.lowerBound >= (body.has("の", at: max(0, cut.lowerBound - 1)) ? 3 : 4)
    else { return nil }
    let tail = body.dropping(first: cut.upperBound).trimming { $0 == "、" || $0.isSpace }
    guard tail.count >= 4, tail[0].isNounEnd, isDeed(tail), !body.prefix(cut.lowerBound).contains("、") else {
      return nil
    }
    // `窯で見張りのために…`: where it is done is no part of what for.
    let said = body.prefix(cut.lowerBound)
    let start =
      said.ends(with: "の") && !said.contains("を") ? said.dropping(last: 1).lastRange(of: "で")?.upperBound ?? 0 : 0
    return JapaneseArgument(
      asked: (head + said.prefix(start) + "何のために" + closed(tail), said.dropping(first: start) + "ため"), isAmount: false,
      isBare: false)
  }

  private static func candidates(in body: Text, after head: Text) -> [JapaneseArgument] {
    guard isDeed(body) else { return [] }
    var result: [JapaneseArgument] = []
    // What stands inside a phrase that was passed over is no part of the clause by itself.
    var reach = body.count
    for place in particles(in: body).reversed() where place.end <= reach {
      // `眠りを妨げる場合がある`: so it may be, which is no part of the clause.
      if place.particle == "が", place.noun.endsWith(anyOf: mays),
        body.dropping(first: place.end).startsWith(anyOf: ["ある", "あり"])
      {
        continue
      }
      reach = place.start
      // `1962年に山川が考案した`: when is no part of who.
      let time =
        place.noun.firstRange(of: "年に").flatMap { place.noun.first?.isDigit ?? false ? $0.upperBound : nil } ?? 0
      // `釉が薄いので二度掛けを`: why is no part of what.
      let how =
        place.noun.firstRange(of: "においては")?.upperBound ?? place.noun.lastRange(of: "ので")?.upperBound
        ?? manners.first { place.noun.starts(with: $0) && place.noun.count > $0.count + 1 }?.count ?? 0
      let noun = place.noun.dropping(first: max(time, how))
      let tail = body.dropping(first: place.end)
      // 流れにくい: no noun stands before に.
      if place.particle == "に", tail.startsWith(anyOf: ["くい", "くく", "くか"]) { continue }
      if isPartOfWord(place, tail, body) { continue }
      // 受け継がれる, 最も: the letters of a particle inside a word.
      if place.particle == "が", tail.startsWith(anyOf: verbRests) { continue }
      if place.particle == "も", noun.ends(with: "最") || tail.startsWith(anyOf: ["り", "る", "っ", "れ", "ら"]) { continue }
      // 法の下に平等: no verb says where.
      if place.particle == "に", tail.allSatisfy(\.isHan), !deeds.contains(where: { tail.ends(with: $0) }) { continue }
      guard tail.count >= 2, tail.count <= 32, !tail.contains("、"),
        !(place.particle == "を" && tail.contains("を") && !isBeforeDeed(tail)),
        tail.replacing("ことを", with: "").count(where: { $0 == "を" }) < 2,
        !tail.contains("のは")
      else {
        continue
      }
      let before = body.prefix(place.start + max(time, how))
      guard !JapaneseNoun.isEmpty(noun), noun.count >= 1, !joinsClauses(noun),
        !isLight(tail) || !(head + before).isEmpty,
        !isBound(place.particle, tail), let asked = JapaneseNoun.question(noun, place.particle)
      else { continue }
      let word = word(asked, place.particle, noun, tail, head)
      let particle = place.particle == "も" ? "が" : place.particle
      let topic = particle == "が" && tail.startsWith(anyOf: ["ある", "あり", "存在"]) ? placed(head) : head
      let question = topic + before + word + (word == "いつ" && particle == "に" ? "" : particle) + closed(tail)
      guard question.count - word.count >= (head.isEmpty && noun.count >= 5 && !isLight(tail) ? 4 : 6) else { continue }
      result.append(
        JapaneseArgument(
          asked: (question, noun), isAmount: noun.first?.isDigit ?? false && word != "何" && word != "いつ",
          isBare: isBare(noun)))
    }
    return result
  }

  /// Whether what looks like a particle belongs to a word, a range or a description: 下がりにくい, 2mから3m, 形が単純で, 温度が0度以下の地域.
  private static func isPartOfWord(_ place: Place, _ tail: Text, _ body: Text) -> Bool {
    let noun = place.noun
    if place.particle == "が" {
      if noun.count == 1, tail.first.map({ "りるっられ".unicodeScalars.contains($0) }) ?? false { return true }
      if noun.ends(with: "必要"), tail.startsWith(anyOf: ["ある", "あり"]) { return true }
      let digits = tail.scalars.prefix { $0.isDigit || $0 == "." }.count
      if digits > 0, tail.dropping(first: digits).prefix(8).containsAny(of: ["以下の", "以上の", "未満の", "前後の", "程度の"]) {
        return true
      }
    }
    if place.particle == "に", noun.isOne(of: ["年", "月", "週", "日"]),
      tail.first.map({ $0.isDigit || $0 == "数" || $0 == "約" }) ?? false
    {
      return true
    }
    if noun.first?.isDigit ?? false, body.prefix(place.start).ends(with: "から") { return true }
    if place.particle == "から", noun.first.map({ $0.isDigit || $0 == "数" }) ?? false,
      tail.first.map({ $0.isDigit || $0 == "数" }) ?? false
    {
      return true
    }
    return place.particle == "で" && noun.count <= 4 && body.prefix(place.start).ends(with: "が")
      && noun.allSatisfy(\.isHan)
      && tail.scalars.last == "い"
  }

  /// The word that asks for a noun before its particle, by what is told of it: 誰 did it, 何 surrounds it.
  private static func word(_ asked: Text, _ particle: Text, _ noun: Text, _ tail: Text, _ head: Text) -> Text {
    // `値には所有者が1つある`: what is counted so is nobody.
    let isCounted =
      asked == "誰" && tail.count <= 12
      && ["1つ", "一つ", "２つ", "2つ", "二つ"].contains { tail.starts(with: $0) || tail.starts(with: $0 + "だけ") }
    let isPerson = asked == "何" && particle == "が" && JapanesePeople.did(tail, noun)
    let isBorne =
      asked == "何" && particle == "と" && tail.starts(with: "される")
      && head.dropping(last: 1).endsWith(anyOf: JapaneseQuestion.offices)
    let isSurrounded = asked == "どこ" && particle == "に" && tail.startsWith(anyOf: surrounding)
    return isPerson || isBorne ? "誰" : isCounted || isSurrounded ? "何" : asked
  }

  /// `足して青磁を焼く`: one deed with its own verb before the other.
  private static func isBeforeDeed(_ tail: Text) -> Bool {
    guard let joint = tail.firstRange(of: "て"), let object = tail.firstRange(of: "を") else { return false }
    return joint.upperBound < object.lowerBound && joint.lowerBound <= 6 && !tail.contains("こと")
  }

  private static let mays: Phrases = ["場合", "こと", "恐れ", "可能性", "危険"]

  /// What follows が inside a verb: 上がる, 塞がった.
  private static let verbRests: Phrases = ["る", "り", "っ", "れ", "ら", "さ", "せ", "ろ", "した", "して", "しく", "しい"]

  /// Words for how or how much, which a noun does not begin with: 比較的影響 is 影響.
  private static let manners: [Literal] = [
    "生涯", "一生", "終生", "比較的", "直接", "再び", "当初", "次第に", "一般に", "通常", "当然", "比較的に", "相対的に", "毎日", "毎年", "毎月", "毎朝", "毎週",
  ]

  /// `土を練った器、また灰`, `土を練る器、山の灰`: two clauses of which only the second belongs to the verb.
  private static func joinsClauses(_ noun: Text) -> Bool {
    noun.contains("、また") || noun.contains("、") && noun.contains("を")
  }

  /// Whether a noun is a name without a clause that describes it.
  private static func isBare(_ noun: Text) -> Bool {
    noun.count >= 3 && noun.allSatisfy { !$0.isKana || $0.isKatakana || $0 == "の" }
  }

  /// `容器は` before 何がある is 容器には.
  private static func placed(_ head: Text) -> Text {
    guard head.ends(with: "は"), head.count >= 2, head[head.count - 2].isNounEnd else { return head }
    return head.dropping(last: 1) + "には"
  }

  /// Whether a text ends in a verb or in a noun that stands for one behind a particle: 二つに分解.
  static func isDeed(_ text: Text) -> Bool {
    JapaneseEndings.isPredicate(text) && !JapaneseEndings.isOpen(text) || endsInDeed(text)
      || text.endsWith(anyOf: ["必要", "可能", "不可", "重要"])
  }

  static func endsInDeed(_ text: Text) -> Bool {
    guard let noun = deeds.first(where: { text.ends(with: $0) }) else { return false }
    // 反応開始 behind て is one deed.
    let rest = text.dropping(last: noun.count)
    let before = rest.scalars.reversed().drop { $0.isHan }.first
    guard rest.count - 4 <= (rest.scalars.lastIndex { !$0.isHan } ?? 0) else { return false }
    return before.map { "をにがでとらへてく".unicodeScalars.contains($0) } ?? false
  }

  /// A clause as the end of a question, 重要？ of 重要である.
  private static func closed(_ text: Text) -> Text {
    JapaneseQuestion.closed(text) + "？"
  }

  /// Verbs that say nothing without what stands before them.
  private static func isLight(_ tail: Text) -> Bool {
    tail.isOne(of: [
      "する", "なる", "ある", "いる", "行う", "できる", "使う", "用いる", "多い", "少ない", "高い", "低い", "ない", "必要", "可能", "必要である", "可能である",
      "行われる", "使われる",
      "用いられる", "した", "なった", "あった", "である", "いう", "使用する", "利用する", "あります", "なります", "します", "行います",
    ])
  }

  /// Particles that belong to their verb as one word: 気がつく, 〜と考えられる.
  static func isBound(_ particle: Text, _ tail: Text) -> Bool {
    particle == "と"
      && (tail.isOne(of: ["する", "します", "した"])
        || tail.startsWith(anyOf: ["考え", "思", "言", "い", "同", "共", "も", "みな", "ころ", "は"])
        || tail.containsAny(of: ["を", "が", "に", "の", "で"]))
      || particle == "に" && !tail.isOne(of: ["基づく", "基づいている", "よる", "おもむく"])
        && tail.startsWith(anyOf: ["よる", "おけ", "関す", "対す", "つい", "よっ", "より", "基づ", "伴", "は", "も", "お", "応じ"])
      || particle == "で" && tail.startsWith(anyOf: ["は", "も", "ある", "あっ", "あり", "な", "き", "の"])
      || particle == "から" && tail.startsWith(anyOf: ["で", "の", "は"])
      || particle == "が" && tail.startsWith(anyOf: ["あるため"])
  }

  /// A noun phrase with the particle behind it, by its place in a clause.
  struct Place {
    let start: Int
    let end: Int
    let noun: Text
    let particle: Text
  }

  /// Every particle that stands right behind a noun, outside brackets.
  static func particles(in body: Text, longest: Int = JapaneseNoun.longest) -> [Place] {
    var found: [Place] = []
    var depth = 0
    var index = 1
    while index < body.count {
      if body[index].isOpening { depth += 1 }
      if body[index].isClosing { depth = max(0, depth - 1) }
      if depth == 0, let particle = all.first(where: { body.has($0, at: index) }),
        let start = JapaneseNoun.start(in: body, before: index, longest: longest).flatMap({ listStart(body, $0) })
      {
        let end = index + particle.count
        found.append(
          Place(start: start, end: end, noun: bare(body[start..<index]), particle: Text(particle)))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where a list begins that the noun at `start` closes: 甲や、乙、; nil where the text before a comma is no noun.
  private static func listStart(_ body: Text, _ start: Int) -> Int? {
    var start = start
    while start >= 2, body[start - 1] == "、" {
      let joint = body[start - 2]
      // `前8世紀、職人の指導`: when is no part of a list.
      if body.prefix(start - 1).endsWith(anyOf: [
        "世紀", "年代", "時代", "頃", "年", "後", "戦前", "当時", "現在", "以降",
      ]) {
        return start
      }
      if joint == "と" || joint == "や" {
        guard let first = JapaneseNoun.start(in: body, before: start - 2) else { return nil }
        start = first
      } else if joint.isNounEnd || isVerbalNoun(body.prefix(start - 1)) {
        guard let first = JapaneseNoun.start(in: body, before: start - 1) else { return nil }
        start = first
      } else {
        return start
      }
    }
    return start
  }

  /// 差押え, 取消し: a noun made of a verb, at the end of a text.
  private static func isVerbalNoun(_ text: Text) -> Bool {
    guard let last = text.scalars.last, "えりきみしれけいち".unicodeScalars.contains(last), text.count >= 3 else { return false }
    let piece = text.pieces { $0 == "、" }.last ?? text
    return (2...6).contains(piece.count) && piece.hasHan && !piece.containsAny(of: ["は", "が", "を", "に", "で", "と"])
  }

  /// A noun without the quotation marks round it.
  private static func bare(_ noun: Text) -> Text {
    noun.first == "「" && noun.scalars.last == "」" && noun.count { $0 == "「" } == 1
      ? noun.dropping(first: 1).dropping(last: 1) : noun
  }

  private static let all: [Literal] = [
    "を用いて", "を使って", "をもとに", "を基に", "によって", "により", "に対して", "として", "から", "まで", "へ", "を", "が", "に", "で", "と", "も",
  ]

  /// Nouns that stand for a verb at the end of a line.
  private static let deeds: [Literal] = [
    "伝来", "渡来", "開通", "落成", "沸騰", "公転", "自転",
    "分解", "分類", "決定", "記入", "計算", "増加", "減少", "形成", "放出", "検出", "開始", "吸収", "合成", "分泌", "結合", "輸送", "変換", "測定", "観察",
    "使用", "利用",
    "適用", "採用", "実施", "実行", "処理", "管理", "保存", "記録", "送信", "受信", "転送", "取得", "設定", "変更", "削除", "追加", "更新", "作成", "生成",
    "発生", "成立",
    "廃止", "制定", "公布", "施行", "締結", "調印", "即位", "占領", "支配", "統一", "滅亡", "独立", "移行", "移動", "侵入", "拡大", "縮小", "上昇", "低下",
    "促進", "抑制",
    "阻害", "活性化", "刺激", "収縮", "弛緩", "拡張", "代謝", "排泄", "排出", "貯蔵", "供給", "提供", "保護", "保障", "規定", "禁止", "制限", "許可", "承認",
    "選出", "任命",
    "設立", "設置", "開設", "建設", "建立", "派遣", "導入", "実現", "確立", "確保", "維持", "保持", "防止", "予防", "治療", "投与", "摂取", "触知", "集計",
    "計上", "振替",
    "償却", "充当", "返済", "支払", "回収", "換金", "入金", "出金", "表示", "判断", "比較", "検討", "分析", "評価", "説明", "区別", "識別", "参照", "指定",
    "選択", "抽出",
    "除去", "切断", "接続", "解放", "確認", "修正", "調整", "調節", "制御", "監視", "警告", "通知", "要求", "請求", "主張", "否定", "肯定", "違反", "保有",
    "所有", "購入",
    "販売", "生産", "製造", "消費", "輸入", "輸出", "徴収", "集中", "分散", "蓄積", "付着", "転移", "進行", "悪化", "改善", "回復", "死亡", "誕生", "成長",
    "発達", "分裂",
    "複製", "転写", "翻訳", "交換", "酸化", "還元", "溶解", "沈殿", "反発", "対応", "対抗", "優先", "存在", "行使", "介入", "課税", "離脱", "廃業", "負担",
    "保存", "署名", "保管", "復元", "反射", "採択", "批准", "併合", "征服", "発行", "循環", "融解", "凝固", "蒸発", "凝縮", "膨張", "由来", "生育", "起因",
    "区分", "依存", "比例", "反比例", "関与", "分布", "生息", "所属", "遮断", "流行", "普及", "定着",
    "対立", "敗北", "勝利", "遷都", "改称", "帰国", "留学", "来日", "来航", "開国", "開港", "参戦", "加盟", "敗走", "亡命", "就任", "退位", "改革", "勃発",
  ]
}
