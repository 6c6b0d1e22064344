import Testing

@testable import Cards
@testable import Notes

/// Short sentences of list items in four languages: what there is of a kind, a part that is played, what is used, a size, an order.
@Suite struct TerseSentencesTests {
  private func asked(_ note: String) -> [String] {
    cards(note).map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  private func below(_ line: String, _ heading: String, _ others: String = "") -> [String] {
    asked("# 茶\n\n## \(heading)\n\n\(others)- \(line)\n")
  }

  @Test(arguments: [
    ("재료는 흙과 나무가 있다", "재료에는 무엇이 있는가? → 흙 | 나무"), ("찻잎의 종류로는 우전, 세작, 중작이 있다", "찻잎의 종류로는 무엇이 있는가? → 우전 | 세작 | 중작"),
    ("차를 거르는 방법으로 체, 보자기, 망이 있다", "차를 거르는 방법으로는 무엇이 있는가? → 체 | 보자기 | 망"),
    ("다관 뚜껑은 열기를 가두는 역할", "다관 뚜껑은 어떤 역할을 하는가? → 열기를 가두는 역할"), ("물 식힘에 숙우 사용", "물 식힘에 무엇을 사용하는가? → 숙우"),
    ("찻물 부족 시 재시도", "찻물 부족 시 어떻게 하는가? → 재시도"), ("주인은 물을 끓여서 차를 우린다", "주인은 물을 끓여서 무엇을 우리는가? → 차"),
    ("햇잎은 그늘에서 건조되어 향을 낸다", "그늘에서 건조되어 무엇을 내는가? → 향"),
    ("첫 찻집의 이름은 다향이었다", "첫 찻집의 이름은? → 다향"), ("주인이 빚을 갚기 위해 찻값을 올렸다", "주인이 왜 찻값을 올렸는가? → 빚을 갚기 위해"),
    ("유념은 잎 비비기를 의미", "유념이란? → 잎 비비기"),
    ("덖음 과정은 살청 → 유념 → 건조 순으로 진행된다", "덖음 과정은? → 살청 | 유념 | 건조"),
  ])
  func `Korean lines in brief are asked`(_ line: String, _ wanted: String) {
    let found = below(line, "다구 이야기", "- 주인은 봄마다 마당을 쓴다.\n- 손님은 늘 낮은 상에 앉는다.\n")
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test func `of two things joined in a heading the first line defines one alone`() {
    let found = below("녹차는 덖어서 말린 차", "녹차와 홍차", "")
    #expect(!found.contains { $0.contains("녹차와 홍차란?") }, "\(found)")
  }

  @Test func `a word of the line above is told by the item that ends in it`() {
    let found = asked(
      "# 차\n\n## 다구\n\n차를 마실 때 쓰는 그릇\n\n### 특징\n\n- 다관과 숙우로 구성되어 있음\n  - 차를 우려내는 다관(Teapot)\n  - 물을 식히는 숙우(Cooling bowl)\n"
    )
    #expect(found.contains("다관이란? → 차를 우려내는 것") && found.contains("숙우란? → 물을 식히는 것"), "\(found)")
  }

  @Test(arguments: [
    ("茶会之风始于唐代", "茶会之风始于什么时候？ → 唐代"), ("茶馆建于1904年", "茶馆建于哪一年？ → 1904年"), ("发酵在酒窖中进行", "发酵在哪里进行？ → 酒窖中"),
    ("春水在100摄氏度时沸腾", "春水在多少摄氏度时沸腾？ → 100摄氏度"), ("茶税占岁入的21%", "茶税占岁入的多少？ → 21%"), ("茶马道全长约两千公里", "茶马道全长约多少？ → 两千公里"),
    ("茶汤的味道受水温和火候影响", "茶汤的味道受什么影响？ → 水温和火候"), ("陆羽编写了《茶经》", "谁编写了《茶经》？ → 陆羽"), ("需求增加，茶价上升", "需求增加，茶价会怎样？ → 上升"),
    ("票据中记录了茶的产地和年份", "票据中记录了什么？ → 茶的产地和年份"), ("外人不能直接进入茶库", "外人不能直接进入什么？ → 茶库"), ("焙火常用炭火", "焙火常用什么？ → 炭火"),
    ("只有炒过的茶才能久存", "只有什么才能久存？ → 炒过的茶"), ("茶票是为了防止私卖而设的", "茶票是为了什么而设的？ → 防止私卖"), ("茶盘相当于小桌", "茶盘相当于什么？ → 小桌"),
    ("水温越高，出汤越快", "水温越高，出汤会怎样？ → 越快"), ("水沸腾时，释放大量蒸汽", "水沸腾时，释放什么？ → 大量蒸汽"), ("白茶采用日晒方法制作", "白茶采用什么方法制作？ → 日晒"),
    ("茶箱的默认大小是40升", "茶箱的默认大小是多少？ → 40升"), ("制茶过程依次为摊青、杀青、揉捻", "制茶过程依次为哪些？ → 摊青、杀青、揉捻"),
    ("名茶可分为绿茶、红茶；茶壶可分为陶壶、瓷壶", "“茶壶”包括哪些？ → 陶壶 | 瓷壶"), ("春茶的茶价必为市面价", "春茶的茶价必为什么？ → 市面价"),
  ])
  func `Chinese lines in brief are asked`(_ line: String, _ wanted: String) {
    let found = below(line, "茶市见闻", "- 掌柜每天开门。\n- 客人在窗边坐下。\n")
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test func `fields of a layout are asked for their sizes and stand for a list`() {
    let found = asked("# 茶\n\n## 票面\n\n- 票号，16 位\n- 年份，8 位\n- 产地（origin），32 位\n  - 表示茶的来处\n  - 用来查验真假\n")
    #expect(found.contains("“票号”有多少位？ → 16 位") && found.contains("“产地”有多少位？ → 32 位"), "\(found)")
  }

  @Test func `numbered titles below a question are its answer`() {
    let note =
      "# 茶\n\n## 为什么要醒茶？\n\n**1. 让沉睡的香气慢慢醒来**\n\n如果直接冲泡，沉睡的香气会让人以为茶叶已经陈旧。\n\n**2. 让茶叶慢慢舒展开来**\n\n再等片刻之后，卷紧的茶叶会慢慢地打开叶片。\n"
    #expect(asked(note).contains { $0 == "为什么要醒茶？ → 让沉睡的香气慢慢醒来 | 让茶叶慢慢舒展开来" }, "\(asked(note))")
  }

  @Test(arguments: [
    ("- 気密性\n  - 蓋から香りが漏れないようにすることを指します。\n  - 箱を閉じること。", "「気密性」とは？ →"),
    ("- 緑茶の三大産地と三大症状は渋み、苦み、青臭さである", "→ 渋み | 苦み | 青臭さ"), ("- 栄西が喫茶養生記を書いた", "誰が喫茶養生記を書いた？ → 栄西"),
    ("- 茶筅は高価だが香りが高い", "茶筅は高価だが何が高い？ → 香り"),
    ("- 茶の特徴は香りがとても高いこと", "「茶」の特徴は？ → 香りがとても高いこと"), ("- 代表的な銘茶は玉露、煎茶、碾茶", "→ 玉露 | 煎茶 | 碾茶"),
    ("- 茶会ではポット（茶を注ぐための小さな道具）を並べ、客を静かに待つ。", "「ポット」とは？ → 茶を注ぐための小さな道具"),
  ])
  func `Japanese meanings and lists in brief are asked`(_ lines: String, _ wanted: String) {
    let found = asked("# 茶\n\n## 茶室の話\n\n- 主人は朝に庭を掃く。\n\(lines)\n")
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test func `lines below a label that are too many for a list are asked each`() {
    let lines = (1...12).map { "- \($0)番目の窯は職人\($0)によって築かれた" }.joined(separator: "\n")
    let found = asked("# 茶碗\n\n## 仕組み\n\n\(lines)\n")
    #expect(found.count >= 6, "\(found)")
  }

  @Test func `tables of one shape below two names are told apart`() {
    let table = "| 연산 | 평균 |최악 |\n|---|---|---|\n| 우림 | 3분 | 5분 |\n| 식힘 | 1분 | 2분 |\n"
    let found = asked(
      "# 차\n\n## 녹차\n\n덖은 차를 말한다.\n\n### 시간\n\n\(table)\n## 홍차\n\n익힌 차를 말한다.\n\n### 시간\n\n\(table.replacing("3분", with: "4분"))"
    )
    #expect(
      found.contains { $0.contains("녹차") && $0.hasSuffix("→ 3분") }
        && found.contains { $0.contains("홍차") && $0.hasSuffix("→ 4분") }, "\(found)")
  }

  @Test(arguments: [
    (
      "- In order to cool the water:\n  - The bowl should be wide\n  - The lid should be open",
      "what is needed to cool the water? → The bowl should be wide | The lid should be open"
    ),
    (
      "- Brewing is a three-stage process:\n  - Rinsing: wash the leaves once\n  - Steeping: wait for the leaves\n  - Pouring: fill every cup",
      "which three stages? → Rinsing | Steeping | Pouring"
    ),
    (
      "- Basically, a short list of daily needs:\n  - tea\n  - water\n  - fire",
      "what is on a short list of daily needs? → tea | water | fire"
    ),
    ("- The main advantage of rafts is speed", "what is the main advantage of rafts? → speed"),
    ("- The lid acts as a filter for the leaves", "what does the lid act as? → a filter for the leaves"),
    ("- Cups are kept on the shelf, kettles on the stove", "where are cups kept? → on the shelf"),
  ])
  func `English lines in brief are asked`(_ lines: String, _ wanted: String) {
    let found = asked("# Tea\n\n## The room\n\nGuests sit by the window.\n\n\(lines)\n")
    #expect(found.contains { $0.contains(wanted) }, "\(found)")
  }

  @Test(arguments: [
    "Small changes to large open kilns", "One large read and many small writes to copper plates",
    "500-2,000 tracks per surface", "Canal links between port and town",
  ])
  func `a noun that looks like a verb is none`(_ line: String) {
    let found = asked("# Tea\n\n## The room\n\nGuests sit by the window.\n\n- \(line)\n- Hosts pour the water.\n")
    #expect(
      !found.contains { $0.contains("what does ") || $0.contains("what links") || $0.contains("what do small") },
      "\(found)")
  }

  @Test func `objections are a list, with those put as questions`() {
    let note =
      "# Ethics\n\n## Teaism\n\nTeaism holds that tea is the only good.\n\n### Objections\n\n- Some people prefer water.\n- The measure problem: How do we measure a cup?\n- The cold problem: What of iced tea?\n"
    #expect(
      asked(note).contains {
        $0.hasPrefix("What are the objections to Teaism? → ")
          && $0.hasSuffix("| The measure problem | The cold problem")
      }, "\(asked(note))")
  }
}
