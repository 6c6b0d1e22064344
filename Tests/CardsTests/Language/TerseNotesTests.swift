import Testing

@testable import Cards

/// Facts in the clipped form of notes: without a copula, without the end of a verb, with a nominal end.
@Suite struct TerseNotesTests {
  private func korean(_ line: String) -> [String] { asked("# 도예\n\n- 진흙은 부드럽다.\n- \(line)\n- 불은 뜨겁다.\n") }

  @Test(arguments: [
    ("가마골의 도읍은 흙내", "가마골의 도읍은? → 흙내"),
    ("사발과 접시의 차이는 굽의 높이", "사발과 접시의 차이는? → 굽의 높이"),
    ("옹기의 단점은 깨지기 쉽다는 것", "옹기의 단점은? → 깨지기 쉽다는 것"),
    ("물레청은 최고 교육 기관", "물레청이란? → 최고 교육 기관"),
    ("번조소는 나라의 도자 기구였음", "번조소란? → 나라의 도자 기구"),
    ("세계 최대 생산국은 브라질", "세계 최대 생산국은? → 브라질"),
    ("가장 큰 나라는 러시아", "가장 큰 나라는? → 러시아"),
    ("유약의 하루 사용량은 400g 이하", "유약의 하루 사용량은? → 400g 이하"),
    ("17세기 유럽에 전래", "유럽에 전래된 것은 언제인가? → 17세기"),
    ("1896년 흙내 찻집에서 사발을 팔기 시작", "흙내 찻집에서 사발을 팔기 시작한 것은 언제인가? → 1896년"),
    ("물레라는 이름은 문래에서 유래", "물레라는 이름은 무엇에서 유래했는가? → 문래"),
    ("오름가마는 1443년 장공이 창제", "오름가마는 1443년 누가 창제했는가? → 장공"),
    ("재유는 장공이 1860년에 창시", "재유는 1860년에 누가 창시했는가? → 장공"),
    ("흙을 구우면 색이 변하면서 단단해짐", "흙을 구우면 어떻게 되는가? → 색이 변하면서 단단해짐"),
    ("흙을 구우면 색이 변함", "흙을 구우면 어떻게 되는가? → 색이 변함"),
    ("소성 반응 시 물이 생성됨", "소성 반응 시 무엇이 생성되는가? → 물"),
    ("균열은 온도 차이 때문에 발생", "균열은 왜 발생하는가? → 온도 차이 때문"),
    ("호패는 열여섯 넘은 남자가 차고 다님", "호패는 누가 차고 다니는가? → 열여섯 넘은 남자"),
    ("기체는 온도가 높아지면 부피가 커짐", "기체는 온도가 높아지면 부피가 어떻게 되는가? → 커짐"),
    ("유약청은 도공이 설치한 왕실 도서관", "유약청이란? → 도공이 설치한 왕실 도서관"),
    ("재유설은 장공이 주장", "재유설은 누가 주장했는가? → 장공"),
    ("가마 심판은 도공회가 제청", "가마 심판은 누가 제청하는가? → 도공회"),
    ("대화재는 1929년 흙내에서 시작되었다", "대화재는 1929년 어디에서 시작되었는가? → 흙내"),
    ("파손율 = 깨진 그릇 / 구운 그릇 × 100", "파손율 = ? → 깨진 그릇 / 구운 그릇 × 100"),
    ("도공회의 최고 의사결정 기관은 도공총회", "도공회의 최고 의사결정 기관은? → 도공총회"),
    ("분기점은 수익과 비용이 같아지는 점", "분기점이란? → 수익과 비용이 같아지는 점"),
    ("장공은 흙내전쟁 때 활약한 장군", "장공은 누구인가? → 흙내전쟁 때 활약한 장군"),
    ("도공회칙은 1948년 7월 17일 제정됨", "도공회칙은 언제 제정되었는가? → 1948년 7월 17일"),
    ("소성 분립을 주장한 사상가는 장공후", "소성 분립을 주장한 사상가는? → 장공후"),
    ("도공회 심사관은 9명이고 임기는 6년", "도공회 심사관은 몇 명인가? → 9명"),
  ])
  func `Korean notes`(_ line: String, _ wanted: String) {
    #expect(korean(line).contains { $0.hasSuffix(wanted) }, "\(korean(line))")
  }

  @Test(arguments: [
    "가마골의 도읍은 흙내", "물레청은 최고 교육 기관", "사발과 접시의 차이는 굽의 높이", "옹기의 단점은 깨지기 쉽다는 것",
    "소성 불가역의 원칙은 구운 뒤의 규칙에 의해 정하는 것",
  ])
  func `a line that tells of something else is no meaning of its heading`(_ line: String) {
    #expect(!korean(line).contains { $0.starts(with: "도예란?") || $0.hasSuffix("→ 도예") }, "\(korean(line))")
  }

  @Test func `a noun that ends in 란 is not defined by what follows`() {
    #expect(!korean("병자호란 때 임금은 산성으로 피신").contains { $0.contains("병자호란?") })
    #expect(!korean("임진왜란 이후 도공이 끌려감").contains { $0.contains("임진왜란?") })
    #expect(korean("재벌이란 유약을 입혀 다시 굽는 것").contains { $0.starts(with: "재벌이란?") })
  }

  @Test func `one thing and itself are not set side by side`() {
    let found = cards("# 도예\n\n- 진흙은 부드럽다.\n- 촉매는 반응 속도를 바꾸지만 자신은 변하지 않음\n")
    #expect(!found.contains { $0.question.contains("자신의 차이") })
  }

  @Test func `what has two of something is asked for its own`() {
    let found = cards("# 도예\n\n- 진흙은 부드럽다.\n- 건식 가공은 햇볕에 말리는 방식으로 단맛이 강함\n").map(\.question)
    #expect(found.contains { $0.hasSuffix("건식 가공의 단맛은 어떠한가?") }, "\(found)")
    let other = cards("# 도예\n\n- 진흙은 부드럽다.\n- 모즐리는 원자번호 순으로 주기율표를 만듦\n").map(\.question)
    #expect(other.contains { $0.hasSuffix("무엇을 만드는가?") }, "\(other)")
  }

  @Test func `a label over a meaning and lines of other things is no list`() {
    let note = "# 도공회\n\n## 원칙\n- 재유주의: 재로 유약을 만들어야 한다는 생각\n- 소성 분립을 주장한 사상가는 장공후\n- 불이 지나치면 굽을 수 없음\n"
    let found = asked(note)
    #expect(!found.contains { $0.starts(with: "도공회의 원칙은?") }, "\(found)")
    #expect(found.contains { $0.hasSuffix("소성 분립을 주장한 사상가는? → 장공후") }, "\(found)")
    let alike = asked("# 도공회\n\n## 원칙\n- 고르게 빚는다\n- 천천히 말린다\n- 뜨겁게 굽는다\n")
    #expect(alike.contains { $0.starts(with: "도공회의 원칙은?") }, "\(alike)")
  }

  @Test func `one list of parts is asked once`() {
    let found = korean("도자기는 흙과 유약으로 구성됨").filter { $0.contains("무엇으로") }
    #expect(found.count == 1, "\(found)")
  }

  @Test(arguments: [
    ("初代窯元の将軍は山川一郎", "初代窯元の将軍は誰？ → 山川一郎"),
    ("窯の国の首都は東京", "窯の国の首都はどこ？ → 東京"),
    ("窯の書を著したのは山川一郎", "窯の書を著したのは誰？ → 山川一郎"),
    ("窯の熱さを表すのはゼーゲル", "窯の熱さを表すのは何？ → ゼーゲル"),
    ("器の色が緑色なのは銅があるから", "器の色が緑色なのはなぜ？ → 銅があるから"),
    ("木灰は溶けるのを助ける性質をもつ", "木灰はどんな性質をもつ？ → 溶けるのを助ける性質"),
  ])
  func `Japanese notes`(_ line: String, _ wanted: String) {
    let found = asked("# 陶芸\n\n- 泥は細かい。\n- \(line)\n- 火は熱い。\n")
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test func `no noun is cut out of a Japanese verb`() {
    let found = cards("# 陶芸\n\n- 泥は細かい。\n- 抵抗が大きいほど電流は流れにくい\n").map(\.question)
    #expect(!found.contains { $0.contains("何にくい") }, "\(found)")
    let figures = cards("# 陶芸\n\n- 泥は細かい。\n- 月は地球の周りを約27日で公転\n").map { $0.question + $0.answer[0] }
    #expect(figures.contains { $0.hasSuffix("月は地球の周りを何日で公転する？約27日") }, "\(figures)")
  }

  @Test(arguments: [
    ("龙窑最早用于烧瓷是在唐朝末年", "龙窑最早用于烧瓷是在什么时候？ → 唐朝末年"),
    ("窑温的高低用测温锥表示", "窑温的高低用什么表示？ → 测温锥"),
    ("制瓷术由何朝宗改进", "制瓷术由谁改进？ → 何朝宗"),
  ])
  func `Chinese notes`(_ line: String, _ wanted: String) {
    let found = asked("# 陶艺\n\n- 泥很细。\n- \(line)\n- 火很热。\n")
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("Capital of Harn is Torren", "what is the capital of Harn? → Torren"),
    ("Stoneware discovered by Alder in 1928", "who was Stoneware discovered by? → Alder"),
    ("Smallpox eradicated in 1980", "when was Smallpox eradicated? → in 1980"),
  ])
  func `English notes`(_ line: String, _ wanted: String) {
    let found = cards("# Craft of the vale\n\n- Mud is grey.\n- \(line)\n- Fire is hot.\n").map {
      "\($0.question) → \($0.answer.joined(separator: " | "))"
    }
    #expect(found.contains { $0.lowercased().hasSuffix(wanted.lowercased()) }, "\(found)")
  }
}
