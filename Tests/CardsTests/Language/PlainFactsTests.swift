import Testing

@testable import Cards
@testable import Notes

/// The plainest sentences of notes, alike in every language: what two things differ in, how many parts there are, when, with what.
@Suite struct PlainFactsTests {
  private func asked(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }
      .map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  private func asked(_ sentence: String, in language: String) -> [String] {
    let (title, part) =
      ["ja": ("陶芸", "見聞"), "ko": ("도예", "이야기"), "en": ("Pottery", "Remarks"), "zh": ("陶艺", "见闻")][language] ?? ("", "")
    let beside = language == "zh" ? "掌柜每天开门。\n客人在窗边坐下。\n" : ""
    return asked("# \(title)\n\n## \(part)\n\n\(beside)\(sentence)\n")
  }

  @Test(arguments: [
    ("ko", "옹기는 숨을 쉬지만 자기는 숨을 막는다.", "옹기와 자기의 차이는? → 옹기: 숨을 쉰다 | 자기: 숨을 막는다"),
    ("ko", "초벌은 유약이 없는 반면 재벌은 유약이 있다.", "초벌과 재벌의 차이는? → 초벌: 유약이 없다 | 재벌: 유약이 있다"),
    ("ko", "잔은 선반에, 솥은 부엌에 놓인다.", "잔과 솥의 차이는? → 잔: 선반에 놓인다 | 솥: 부엌에 놓인다"),
    ("ja", "磁器は緻密で、陶器は多孔質である。", "「磁器」と「陶器」の違いは？ → 磁器：緻密 | 陶器：多孔質"),
    ("ja", "素焼きは窯に、本焼きは炉に入れる。", "「素焼き」と「本焼き」の違いは？ → 素焼き：窯に入れる | 本焼き：炉に入れる"),
    ("zh", "瓷器是致密的，陶器是多孔的。", "“瓷器”和“陶器”有什么区别？ → 瓷器：致密的 | 陶器：多孔的"),
    ("zh", "素烧没有釉，而釉烧使用釉。", "“素烧”和“釉烧”有什么区别？ → 素烧：没有釉 | 釉烧：使用釉"),
    (
      "en", "Stoneware is dense, while earthenware is porous.",
      "What is the difference between stoneware and earthenware? → Stoneware: dense | Earthenware: porous"
    ),
    (
      "en", "A kiln burns wood whereas a muffle burns gas.",
      "What is the difference between a kiln and a muffle? → Kiln: burns wood | Muffle: burns gas"
    ),
  ])
  func `two things set against each other are asked for what they differ in`(
    _ language: String, _ sentence: String, _ wanted: String
  ) {
    let found = asked(sentence, in: language)
    #expect(found.contains(wanted), "\(found)")
  }

  @Test(arguments: [
    ("ko", "도공은 가마를 지키고, 주인은 손님을 맞았다."), ("en", "The potter slept while the kiln burned down."),
    ("zh", "窑工点火，但自身没有离开。"), ("ja", "窯は熱く、道は長い。"),
  ])
  func `what only happens at one time is no difference`(_ language: String, _ sentence: String) {
    let found = asked(sentence, in: language)
    #expect(
      !found.contains { $0.contains("차이") || $0.contains("difference") || $0.contains("区别") || $0.contains("違い") },
      "\(found)")
  }

  @Test(arguments: [
    ("ko", "가마의 기본 온도는 80도이다.", "가마의 기본 온도는 몇 도인가? → 80도"),
    ("ko", "큰 가마는 7개의 칸으로 나뉜다.", "큰 가마는 몇 개의 칸으로 나뉘는가? → 7개"),
    ("ja", "大窯には3つの口がある。", "大窯にはいくつの口がある？ → 3つ"), ("ja", "登り窯は7つの部屋に分かれる。", "登り窯はいくつの部屋に分かれる？ → 7つ"),
    ("zh", "大窑分为七室。", "大窑分为几室？ → 七室"), ("zh", "龙窑长60米。", "龙窑长多少米？ → 60米"), ("zh", "窑工每届任期五年。", "窑工每届任期多少年？ → 五年"),
    ("zh", "铅釉在800℃熔化。", "铅釉在多少℃熔化？ → 800℃"),
    ("en", "The firing temperature of the kiln is 900 °C.", "what is the firing temperature of the kiln? → 900 °C"),
    ("en", "The old chimney is 40 m high.", "how high is the old chimney? → 40 m"),
    ("en", "There are six chambers in the great kiln.", "How many chambers are there in the great kiln? → six"),
  ])
  func `numbers are asked for by what they measure`(_ language: String, _ sentence: String, _ wanted: String) {
    let found = asked(sentence, in: language)
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("ko", "유약은 흙의 틈을 메워 물을 막는다.", "유약은 어떻게 물을 막는가? → 흙의 틈을 메워"),
    ("ko", "빨간 깃발은 가마가 뜨거움을 뜻한다.", "빨간 깃발이란? → 가마가 뜨거움"),
    ("ko", "도공은 초벌 그릇을 재벌 그릇으로 바꾼다.", "도공은 초벌 그릇을 무엇으로 바꾸는가? → 재벌 그릇"),
    ("ko", "주문은 편지가 닿은 때에 효력이 생긴다.", "주문은 언제 효력이 생기는가? → 편지가 닿은 때에"),
    ("ko", "흙은 습기에 약하므로 밖에 보관하지 않는다.", "흙을 밖에 보관하지 않는 이유는? → 습기에 약하므로"),
    ("ko", "종은 가마를 지키던 사람을 부르던 데서 유래한다.", "종은 무엇에서 유래하는가? → 가마를 지키던 사람을 부르던 것"),
    ("ja", "注文は手紙が届いた時に効力を生じる。", "注文はいつ効力を生じる？ → 手紙が届いた時"),
    ("ja", "赤い札は窯が熱いことを示す。", "赤い札は何を示す？ → 窯が熱いこと"), ("ja", "火が強くなると釉薬は流れる。", "火が強くなると、どうなる？ → 釉薬は流れる"),
    ("ja", "大窯は山川太郎が1600年に開いた。", "大窯は誰が1600年に開いた？ → 山川太郎"), ("ja", "釉薬は水漏れを防ぐ。", "釉薬は何を防ぐ？ → 水漏れ"),
    ("ja", "窯の働きは乾燥、焼成、冷却である。", "「窯」の働きは？ → 乾燥 | 焼成 | 冷却"),
    ("zh", "窑约自双方签字之日起生效。", "窑约从何时起生效？ → 双方签字之日"), ("zh", "窑约因欠租而中断。", "窑约因什么而中断？ → 欠租"),
    ("zh", "窑火将黏土转化为陶器。", "窑火将黏土转化成什么？ → 陶器"), ("zh", "窑税制以窑户为基础。", "窑税制以什么为基础？ → 窑户"),
    ("zh", "大窑是最早的官窑。", "最早的官窑是什么？ → 大窑"), ("zh", "陶公原名陶大。", "陶公原名什么？ → 陶大"),
    ("zh", "对称釉使用一种釉料进行上色。", "对称釉使用什么进行上色？ → 一种釉料"),
    (
      "en", "A lease requires consent, a deed and a promise to pay rent.",
      "what does a lease require? → consent, a deed and a promise to pay rent"
    ),
  ])
  func `plain facts are asked by what they tell`(_ language: String, _ sentence: String, _ wanted: String) {
    let found = asked(sentence, in: language)
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test func `dates before colons are asked both ways`() {
    #expect(
      asked("# 도예\n\n- 1388년: 큰 가마 축조\n- 1392년: 작은 가마 폐쇄\n").contains("큰 가마 축조는 언제인가? → 1388년"))
    #expect(
      asked("# 도예\n\n- 1388년: 큰 가마 축조\n- 1392년: 작은 가마 폐쇄\n").contains("도예: 1392년에 무슨 일이 있었는가? → 작은 가마 폐쇄"))
    #expect(asked("# 陶芸\n\n- 1185年：大窯の設置\n- 1192年：火入れの禁止\n").contains("大窯の設置は何年？ → 1185年"))
    #expect(asked("# 陶艺\n\n- 618年：大窑建成\n- 626年：窑户起事\n").contains("大窑建成是在哪一年？ → 618年"))
    #expect(
      asked("# The kiln war\n\n- 1789-07-14: storming of the kiln\n- 1791: flight to the hills\n")
        .contains("The kiln war: what happened on 1789-07-14? → storming of the kiln"))
  }

  @Test(arguments: [
    ("# 가마병\n\n## 치료\n1차 치료는 찬 흙이다.\n찬물은 열을 내려 가마를 식힌다.\n식초는 흙을 상하게 하므로 쓰지 않는다.\n", "가마병의 치료는?"),
    ("# 窯病\n\n## 治療\n第一選択は冷たい土である。\n冷水は熱を下げる。\n酢は土を傷める。\n", "治療は？"),
    ("# 窑病\n\n## 治疗\n首选是冷土。\n冷水可降低窑温。\n醋会损坏泥土。\n", "治疗有哪些？"),
    (
      "# Kiln fever\n\n## Treatment\nFirst-line treatment is a bath of cold clay.\n\nVinegar damages the glaze.\n",
      "What is the treatment"
    ),
  ])
  func `sentences below a label that speak of something of their own are no list`(_ note: String, _ wrong: String) {
    let found = asked(note)
    #expect(!found.isEmpty && !found.contains { $0.contains(wrong) }, "\(found)")
  }

  @Test func `whoever a note tells of belongs to no list`() {
    let found = asked(
      "# The kiln war\n\n## People\n- Ada Berg: head of the guild\n- Tom Reed: keeper of the kiln\n- Ann Hill: potter\n"
    )
    #expect(
      found.contains { $0.hasPrefix("Who is Ada Berg?") } && !found.contains { $0.contains("the people") }, "\(found)")
  }

  @Test(arguments: [
    ("도공은 삯의 크기에 반응한다.", "도공은 무엇에 반응하는가? → 삯의 크기"),
    ("마을의 살림은 가마의 크기에 달려 있다.", "마을의 살림은 무엇에 달려 있는가? → 가마의 크기"),
    ("백자는 자기에 속한다.", "백자는 무엇에 속하는가? → 자기"),
    ("가마는 흙으로 만든다.", "가마는 무엇으로 만드는가? → 흙"),
    ("합리적 판단은 한계적으로 이루어진다.", "합리적 판단은 어떻게 이루어지는가? → 한계적으로"),
    ("가마터는 물이 가까운 곳에 있다.", "가마터는 어디에 있는가? → 물이 가까운 곳"),
    ("개방은 모든 도공을 이롭게 한다.", "개방은 무엇을 이롭게 하는가? → 모든 도공"),
    ("유약은 열을 받으면 녹는다.", "유약은 열을 받으면 어떻게 되는가? → 녹는다"),
    ("값과 품질 사이에는 상충관계가 있다.", "값과 품질 사이에는 무엇이 있는가? → 상충관계"),
    ("초벌구이는 재벌구이보다 낮은 온도에서 이루어진다.", "초벌구이는 재벌구이보다 어떤 온도에서 이루어지는가? → 낮은 온도"),
    ("청자는 고려 시대에 가장 많이 만들어졌다.", "청자는 언제 가장 많이 만들어졌는가? → 고려 시대"),
    ("도자기는 토기, 도기, 자기로 나눌 수 있다.", "도자기는 무엇으로 나눌 수 있는가? → 토기 | 도기 | 자기"),
    ("물레를 돌리는 힘은 발에서 나온다.", "물레를 돌리는 힘은 어디에서 나오는가? → 발"),
    ("백토는 철분이 적어서 희다.", "백토는 희다 — 그 이유는? → 철분이 적어서"),
    ("그릇이 갈라지는 것은 흙이 덜 말랐기 때문이다.", "그릇이 갈라지는 이유는? → 흙이 덜 말랐기 때문"),
    ("유약은 그릇에 물이 스며드는 것을 막는다.", "유약은 무엇을 막는가? → 그릇에 물이 스며드는 것"),
    ("가마는 산비탈에 짓는다.", "가마는 어디에 짓는가? → 산비탈"),
    ("가마를 너무 빨리 식히면 금이 간다.", "가마를 너무 빨리 식히면 어떻게 되는가? → 금이 간다"),
  ])
  func `a plain Korean sentence is asked for what it tells of its topic`(_ line: String, _ wanted: String) {
    let found = cards("# 도예\n\n1. 흙은 부드럽다.\n2. \(line)\n3. 불은 뜨겁다.\n").filter { $0.confidence >= 0.5 }
      .map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test func `what is done first is no reason`() {
    #expect(!cards("# 도예\n\n1. 흙은 부드럽다.\n2. 도공은 그릇을 만들어서 판다.\n").contains { $0.question.contains("왜") })
  }

  @Test func `a sentence with a topic of its own says nothing of the heading`() {
    let found = cards("# 도예\n\n## 가마 이야기\n\n모든 선택에는 대가가 있다.\n\n흙은 부드럽다.\n").filter { $0.confidence >= 0.5 }
    #expect(!found.contains { $0.answer == ["가마 이야기"] || $0.question == "가마 이야기의 특징은?" }, "\(found.map(\.question))")
  }

  @Test(arguments: [
    (
      "It was the wet clay that was the direct cause of the crack.",
      "What was the direct cause of the crack? → the wet clay"
    ),
    (
      "The Ashmen were killed, tortured, and chased out of towns.",
      "what happened to the Ashmen? → killed, tortured, and chased out of towns"
    ),
    ("Harn resorted to using the press.", "what did Harn resort to? → using the press"),
    ("A kiln has three chambers.", "how many chambers does a kiln have? → three"),
    (
      "The potters disagreed on two things: glaze and firing.",
      "which two things did the potters disagree on? → glaze | firing"
    ),
  ])
  func `what an English sentence sets apart, and what befell somebody, is asked for`(_ line: String, _ wanted: String) {
    let found = cards("# Pottery\n\n## Early years\n\nThe early years were wet.\n\n\(line)\n\nEverybody was happy.\n")
      .filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
    #expect(!found.contains { $0.contains("hat was it?") || $0.contains("where did the potters") }, "\(found)")
  }

  @Test(arguments: [
    ("釉薬は熱を受けると溶ける。", "釉薬は熱を受けるとどうなる？ → 溶ける"),
    ("青磁は高麗時代に最も多く作られた。", "青磁はいつ最も多く作られた？ → 高麗時代"),
    ("白土は鉄分が少ないため白い。", "白土はなぜ白い？ → 鉄分が少ないため"),
    ("器が割れるのは土が乾いていないからだ。", "器が割れるのはなぜ？ → 土が乾いていないから"),
    ("釉薬は水が染み込むのを防ぐ。", "釉薬は何を防ぐ？ → 水が染み込むこと"),
    ("窯を急に冷やすと器が割れる。", "窯を急に冷やすと、どうなる？ → 器が割れる"),
    ("素焼きは本焼きより低い温度で行われる。", "素焼きはどんな温度で行われる？ → 本焼きより低い温度"),
    ("還元炎は酸素が足りないときに生じる。", "還元炎はいつ生じる？ → 酸素が足りないとき"),
    ("旧窯は山の斜面に築かれた。", "旧窯はどこに築かれた？ → 山の斜面"),
  ])
  func `a plain Japanese sentence is asked why, when and what becomes of it`(_ line: String, _ wanted: String) {
    let found = cards("# 陶芸の話\n\n## 昔の話\n\nむかしはとても寒かった。\n\n\(line)\n\nみんなは喜んだのでした。\n")
      .filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    "It is a board that holds back water.", "It was a guild that taught potters.",
    "It was the first kiln that used coal.",
  ])
  func `a sentence that says what it is sets nothing apart`(_ line: String) {
    #expect(EnglishQuestion.cleft(Text(line)) == nil)
  }
}
