import Notes
import Testing

@testable import Cards

/// Sentences that every textbook has, each asked for what it tells.
@Suite struct JapanesePlainSentencesTests {
  private func asked(_ text: String) -> String? {
    JapaneseQuestion(Text(text)).map { $0.question.string + " → " + $0.answer.string }
  }

  private func cards(_ note: String) -> [String] {
    let asked = Reading(note: note, file: "窯.md").cards.filter { $0.confidence >= 0.5 }
    return asked.map { card -> String in
      let answer: String = card.answer.joined(separator: " | ")
      return card.question + " → " + answer
    }
  }

  @Test(arguments: [
    ("窯は一度に約200個の器を焼く", "窯は一度に約何個の器を焼く？ → 約200個"),
    ("素焼きの器は本焼きの器より軽い", "素焼きの器は、本焼きの器と比べてどう違う？ → 本焼きの器より軽い"),
    ("土瓶は釜ではなく器である", "土瓶は釜ではなく何？ → 器"),
    ("窯開きは職人を励ますため", "窯開きは何のため？ → 職人を励ますため"),
    ("白釉は浮き出て見える", "白釉はどのように見える？ → 浮き出て見える"),
    ("煙突は煙を外へ出す働きをする", "煙突はどんな働きをする？ → 煙を外へ出す働き"),
    ("登り窯は傾斜が特徴とされる", "登り窯の特徴は何？ → 傾斜"),
    ("薪の不足が最大の課題", "最大の課題は何？ → 薪の不足"),
    ("窯と炉は火を使うという点で同じ", "窯と炉はどのような点で同じ？ → 火を使うという点"),
    ("種火は毎朝起こす必要がある", "種火はどうする必要がある？ → 毎朝起こす"),
    ("湯は高いところから低いところへ流れる", "湯はどこからどこへ流れる？ → 高いところから低いところへ"),
    ("窯焚きに必要なのは薪、水、塩", "窯焚きに必要なのは何？ → 薪、水、塩"),
  ])
  func `amounts, comparisons, aims, traits and needs are asked for as such`(text: String, told: String) {
    #expect(asked(text) == told)
  }

  @Test(arguments: [
    ("薪が多いほど火は長く残る", "薪が多いほど、火はどうなる？ → 長く残る"),
    ("釉は熱するほど艶が出る", "釉は熱するほどどうなる？ → 艶が出る"),
    ("火が弱まると灰が残る", "火が弱まると、どうなる？ → 灰が残る"),
    ("炉を開けると煙を吸い込む", "炉を開けると、何を吸い込む？ → 煙"),
    ("蓋がなくても湯は冷めない", "蓋がなくても、湯はどうなる？ → 冷めない"),
    ("火を止めた後は蓋は開けられない", "火を止めた後、蓋はどうなる？ → 開けられない"),
  ])
  func `what comes of something is asked as a whole`(text: String, told: String) {
    #expect(asked(text) == told)
  }

  @Test(arguments: [
    ("焼いた器は元に戻せなくなる", "焼いた器はどうなる？ → 元に戻せなくなる"),
    ("素焼きの器は割れやすい", "素焼きの器にはどんな特徴がある？ → 割れやすい"),
    ("釉は低温では溶けない", "釉は低温ではどうなる？ → 溶けない"),
    ("嵐の中では火は燃えない", "嵐の中では、火はどうなる？ → 燃えない"),
    ("器は素焼きより本焼きのほうが硬くなる", "器は素焼きより本焼きのほうがどうなる？ → 硬くなる"),
  ])
  func `a clause of which no part stands before a particle is asked whole`(text: String, told: String) {
    #expect(asked(text) == told)
  }

  @Test(arguments: [
    ("火入れは窯元から始まる", "火入れは何から始まる？ → 窯元"),
    ("灰は窯の奥に残る", "灰はどこに残る？ → 窯の奥"),
    ("器は布に包まれる", "器は何に包まれる？ → 布"),
    ("灰は粒状に崩れる", "灰はどのように崩れる？ → 粒状"),
    ("釉は高温でよく溶ける", "釉はどのような条件でよく溶ける？ → 高温"),
    ("夏の窯では火が最も大きくなる", "夏の窯では何が最も大きくなる？ → 火"),
    ("轆轤は山川太郎が改良した", "轆轤は誰が改良した？ → 山川太郎"),
    ("炭は祭りのために高く積む", "炭は何のために高く積む？ → 祭りのため"),
    ("職人は窯の修理に取り組んだ", "職人は何に取り組んだ？ → 窯の修理"),
    ("薪の煙は目を痛める場合がある", "薪の煙は何を痛める場合がある？ → 目"),
    ("のれんは店の名を染めた布である", "のれんは何？ → 店の名を染めた布"),
  ])
  func `places, conditions, people and what surrounds are asked by their own words`(text: String, told: String) {
    #expect(asked(text) == told)
  }

  @Test(arguments: [
    ("大窯は高さ12メートル", "大窯の高さは？ → 12メートル"),
    ("大窯は小窯の3倍の高さ", "大窯はどのくらいの高さ？ → 小窯の3倍の高さ"),
    ("茶碗は古いものほど値が高い", "茶碗はどんなものほど値が高い？ → 古いもの"),
    ("山川によれば、窯は火で守られる", "山川によれば、窯は何で守られる？ → 火"),
    ("棚が1段上がるごとに温度は約20度下がる", "棚が1段上がるごとに温度は約何度下がる？ → 約20度"),
    ("職人は粘土を用いて大きな壺を造った", "職人は粘土を用いて何を造った？ → 大きな壺"),
    ("大窯の設計者は山川太郎", "大窯の設計者は誰？ → 山川太郎"),
    ("器が割れるのは土が縮むから", "器が割れるのはなぜ？ → 土が縮むから"),
    ("碗と皿はどちらも土からなる", "碗と皿はどちらも何からなる？ → 土"),
  ])
  func `sizes, rates, who says so and what both are keep their words`(text: String, told: String) {
    #expect(asked(text) == told)
  }

  @Test func `what the book will show is no fact`() {
    #expect(asked("次の章では窯の失敗例を見ていく") == nil)
    #expect(asked("来月までに見積もりを取る").map { !$0.contains("がり") } ?? true)
  }

  @Test func `a verb keeps its letters`() {
    #expect(asked("技は親から子へだけ受け継がれる").map { !$0.contains("何がれる") } ?? true)
  }

  @Test func `two cases are two questions, and the first clause is as past as the last`() {
    #expect(JapaneseClauses.of("弱火で焼くと白く、強火で焼くと黒くなる") == ["弱火で焼くと白くなる", "強火で焼くと黒くなる"])
    #expect(JapaneseClauses.of("窯では火事が起こり、蔵が焼けた")[0] == "窯では火事が起こった")
  }

  @Test func `sentences of a paragraph that are facts by themselves are asked`() {
    let found = cards("# 陶芸\n\n## 窯\n\n窯は一日に約30本の薪を燃やす。煉瓦の壁は土の壁より厚い。煙は煙突から出る。火を強めると灰が溶ける。このとき釉が流れる。")
    #expect(found.contains { $0.hasSuffix("窯は一日に約何本の薪を燃やす？ → 約30本") })
    #expect(found.contains { $0.hasSuffix("煉瓦の壁は、土の壁と比べてどう違う？ → 土の壁より厚い") })
    #expect(found.contains { $0.hasSuffix("煙は何から出る？ → 煙突") })
    #expect(found.contains { $0.hasSuffix("火を強めると、どうなる？ → 灰が溶ける") })
  }

  @Test func `a sentence without a topic below its name is asked, a step is not`() {
    let found = cards("# 陶芸\n\n## 青磁\n\n緑色の釉をかけた器である。鉄分を含む釉に包まれている。鉄分と灰の成分を含む。\n\n## 手順\n\n- 土を練る。\n- 窯に薪を入れる。")
    #expect(found.contains("青磁：何を含む？ → 鉄分と灰の成分"))
    #expect(!found.contains { $0.contains("何を入れる") || $0.contains("何に薪") })
  }

  @Test func `what the heading says already is not asked for`() {
    let found = cards("# 陶芸\n\n## 青磁\n\n- 職人は灰を足して青磁を焼く。\n- 大窯では青磁が焼かれる。")
    #expect(found.contains { $0.hasSuffix("職人は何を足して青磁を焼く？ → 灰") })
  }

  @Test func `a quality that joins is one clause`() {
    #expect(JapaneseClauses.of("素焼きは水を吸いやすく、割れ目がある")[0] == "素焼きは水を吸いやすい")
  }

  @Test func `a year below a name says whose it is`() {
    let found = cards("# 陶芸\n\n## 山川太郎\n\n越前生まれの陶工。1705年に登り窯の図を著した。")
    #expect(found.contains("山川太郎：登り窯の図を著したのは何年？ → 1705年"))
  }

  @Test func `halves of one thing's merits are no two things`() {
    let found = cards("# 陶芸\n\n## 炉\n\n- 電気炉は薪窯より扱いが易しいが、値段は高い。")
    #expect(!found.contains { $0.contains("「値段」") })
  }
}
