import Testing

@testable import Cards

/// Plain Chinese sentences about what is done, by whom, when and how often, and short names with what they are for.
@Suite struct ChineseDeedsTests {
  private func asked(_ line: String) -> [String] {
    cards("# 制瓷\n\n- 泥要细。\n- \(line)\n- 火要稳。\n").filter { $0.confidence >= 0.5 }
      .map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  @Test(arguments: [
    ("窑炉，用来烧制瓷器。", "“窑炉”用来做什么？ → 烧制瓷器"),
    ("匣缽，又稱窯匣（sagger）。", "「匣缽」又稱什麼？ → 窯匣（sagger）"),
    ("窑分为官窑和民窑两种。", "窑分为哪两种？ → 官窑和民窑"),
    ("瓷器与陶器的区别在于原料和烧成温度。", "瓷器与陶器的区别在于什么？ → 原料和烧成温度"),
    ("宋代的窑工用松柴烧窑。", "宋代的窑工用什么烧窑？ → 松柴"),
    ("龙窑建在山坡上。", "龙窑建在哪里？ → 山坡上"),
    ("烧一窑瓷器需要三天三夜。", "烧一窑瓷器需要多久？ → 三天三夜"),
    ("窑工把坯体放进匣钵里。", "窑工把坯体放进哪里？ → 匣钵里"),
    ("官窑归朝廷管理。", "官窑归谁管理？ → 朝廷"),
    ("坯体必须完全干燥后才能入窑。", "坯体怎样才能入窑？ → 完全干燥"),
    ("与陶器相比，瓷器更坚硬。", "与陶器相比，瓷器怎么样？ → 更坚硬"),
    ("龙窑的长度一般为三十到八十米。", "龙窑的长度一般为多少？ → 三十到八十米"),
    ("窑工每年祭拜窑神两次。", "窑工每年祭拜窑神几次？ → 两次"),
    ("景德镇被称为瓷都。", "景德镇被称为什么？ → 瓷都"),
    ("郎窑红由郎廷极创烧。", "郎窑红由谁创烧？ → 郎廷极"),
    ("青花瓷盛行于元代。", "青花瓷盛行于什么时候？ → 元代"),
    ("釉里红在明代最为兴盛。", "釉里红在什么时候最为兴盛？ → 明代"),
    ("施釉前要先洗净坯体。", "施釉前要先做什么？ → 洗净坯体"),
    ("素烧的目的是增加坯体强度。", "素烧的目的是什么？ → 增加坯体强度"),
    ("柴窑每次能烧三千件瓷器。", "柴窑每次能烧多少件瓷器？ → 三千件"),
  ])
  func `a plain Chinese sentence is asked for what it tells`(_ line: String, _ wanted: String) {
    #expect(asked(line).contains { $0.hasSuffix(wanted) }, "\(asked(line))")
  }

  @Test(arguments: ["使用方法由窑工记住。", "窑工应用于制瓷。", "窑，用来存放控制火候所需工具的容器。"])
  func `what only looks so is not asked so`(_ line: String) {
    #expect(!asked(line).contains { $0.contains("用来做什么") || $0.contains("用什么") || $0.contains("由谁") }, "\(asked(line))")
  }

  @Test func `short names below a Chinese title are one list, whether their English is known or not`() {
    let found = cards("# 制瓷\n\n## 窑的组织\n\n- 火膛(Firebox)、烟道(Flue)\n- 窑室(Chamber)\n- 烟囱(Chimney)\n")
    #expect(
      found.contains { $0.question == "“窑的组织”包括哪些？" && $0.answer.count >= 3 },
      "\(found.map { "\($0.question) \($0.answer)" })")
  }
}
