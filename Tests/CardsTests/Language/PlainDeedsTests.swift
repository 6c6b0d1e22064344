import Testing

@testable import Cards

/// Plain sentences of one fact in Korean, Japanese and English: with what, where, by whom, how often, for what, and what the part of something was.
@Suite struct PlainDeedsTests {
  @Test(arguments: [
    ("조합장은 매년 투표로 뽑는다.", "조합장은 매년 무엇으로 뽑는가? → 투표"),
    ("오름가마는 여러 칸으로 이루어져 있다.", "오름가마는 무엇으로 이루어져 있는가? → 여러 칸"),
    ("유약에는 나무 재가 들어 있다.", "유약에는 무엇이 들어 있는가? → 나무 재"),
    ("물레는 발로 돌린다.", "물레는 무엇으로 돌리는가? → 발"),
    ("조합은 장인이 이끈다.", "조합은 누가 이끄는가? → 장인"),
    ("강진은 청자로 유명하다.", "강진은 무엇으로 유명한가? → 청자"),
    ("고려청자는 비색으로 이름이 높다.", "고려청자는 무엇으로 이름이 높은가? → 비색"),
    ("도공은 흙이 갈라지지 않게 모래를 섞는다.", "도공은 왜 모래를 섞는가? → 흙이 갈라지지 않게"),
    ("점토는 물과 섞어야 빚을 수 있다.", "점토는 어떻게 해야 빚을 수 있는가? → 물과 섞어야"),
  ])
  func `Korean`(_ line: String, _ wanted: String) {
    let found = asked("# 도예\n\n- 진흙은 부드럽다.\n- \(line)\n- 불은 뜨겁다.\n")
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("登り窯は、器を一度に焼くために使う。", "登り窯は何のために使う？ → 器を一度に焼くため"),
    ("窯跡は川の近くにある。", "窯跡はどこにある？ → 川の近く"),
    ("陶工は年に二回窯に火を入れる。", "陶工は年に何回窯に火を入れる？ → 二回"),
    ("唐津焼は茶人に好まれた。", "唐津焼は誰に好まれた？ → 茶人"),
    ("陶石は天草で多く採れる。", "陶石はどこで多く採れる？ → 天草"),
    ("備前焼の産地は岡山県である。", "備前焼の産地はどこ？ → 岡山県"),
  ])
  func `Japanese`(_ line: String, _ wanted: String) {
    let found = asked("# 陶芸\n\n- 泥は細かい。\n- \(line)\n- 火は熱い。\n")
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("The potters fire the kiln twice a year.", "how often do the potters fire the kiln? → twice a year"),
    ("The master is elected every four years.", "how often is the master elected? → every four years"),
    ("The wet clay was the direct cause of the collapse.", "what was the direct cause of the collapse? → the wet clay"),
    ("The guild was founded in Torren by three brothers.", "where was the guild founded? → in Torren"),
    (
      "Bisque ware is fired at a lower temperature than glaze ware.",
      "at what temperature is bisque ware fired? → at a lower temperature than glaze ware"
    ),
    ("Celadon came to Torren from the east.", "where did Celadon come to Torren from? → the east"),
  ])
  func `English`(_ line: String, _ wanted: String) {
    let found = asked("# Craft of the vale\n\n- Mud is grey.\n- \(line)\n- Fire is hot.\n")
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test func `words that only lead to a verb belong to no answer`() {
    #expect(
      !asked("# 도예\n\n- 도공은 흙이 갈라지지 않게 모래를 섞는다.\n- 불은 뜨겁다.\n").contains { $0.contains("→ 갈라지지 않게 모래") })
    #expect(
      !asked("# Craft\n\n- This was the cause of the fire.\n- Fire is hot.\n").contains { $0.hasSuffix("→ this") })
  }
}
