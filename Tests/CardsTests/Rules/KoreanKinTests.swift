import Notes
import Testing

@testable import Cards

@Suite struct KoreanKinTests {
  @Test func `two names that share a word with the one above are its list`() {
    let told = asked("# 다실\n\n### 녹차 가공\n\n- 증기 가공 : 김으로 찌는 일\n- 초기 가공 : 솥에서 덖는 일")
    #expect(told.contains("녹차 가공에는 무엇이 있는가? → 증기 가공 | 초기 가공"))
  }

  @Test func `three names that end in the letter for a branch of learning are a list`() {
    let told = asked("# 다실\n\n### 품평학\n\n- 향미학 : 차의 향을 살피는 일\n- 수질학 : 물의 성질을 살피는 일\n- 토양학 : 밭의 흙을 살피는 일")
    #expect(told.contains("품평학에는 무엇이 있는가? → 향미학 | 수질학 | 토양학"))
  }

  @Test func `two sides of a thing are no list`() {
    let told = asked("# 다실\n\n### 찻집\n\n- 역사 : 오래전부터 이어진 일\n- 위치 : 강가의 언덕")
    #expect(!told.contains { $0.contains("무엇이 있는가?") })
  }

  @Test func `two names of which nothing says that they are of one kind are no list`() {
    let told = asked("# 다실\n\n### 계산\n\n- 덧셈표 : 두 잔의 값\n- 물시계 : 남은 물의 때")
    #expect(!told.contains { $0.contains("무엇이 있는가?") })
  }

  @Test func `letters over what they stand for are asked for that`() {
    let told = asked("# 다실\n\n* TMS\n  * Tea Making Service\n  * 찻집에서 쓴다\n* W3\n  * World Wide Water\n  * 물을 나른다")
    #expect(told.contains("TMS는 무엇의 약자인가? → Tea Making Service"))
    #expect(told.contains { $0.hasSuffix("무엇의 약자인가? → World Wide Water") })
  }

  @Test func `a caption above one typed line asks for it`() {
    #expect(
      asked("# 다실\n\n- 찻집 꾸러미 설치\n\n!pip install teahouse") == ["다실: 찻집 꾸러미 설치 명령은? → !pip install teahouse"])
  }

  @Test func `a caption above two typed lines asks for neither`() {
    let told = asked("# 다실\n\n- 찻집 꾸러미 설치\n\n!pip install teahouse\n!pip install kettle")
    #expect(!told.contains { $0.contains("명령은?") })
  }

  @Test func `names before a word for the rest are examples of what follows`() {
    let told = asked("# 다실\n\n## 채비\n\n- 화로, 주전자와 같은 무거운 다구를 먼저 옮긴다\n- 사발, 접시 등의 작은 그릇은 뒤에 옮긴다")
    #expect(told.contains("채비: 무거운 다구의 예는? → 화로 | 주전자"))
    #expect(told.contains("채비: 작은 그릇의 예는? → 사발 | 접시"))
  }

  @Test func `clauses before a word for the rest are no examples`() {
    let told = asked("# 다실\n\n## 채비\n\n- 물을 끓이고, 잔을 데우는 등의 준비를 먼저 한다")
    #expect(!told.contains { $0.contains("의 예는?") })
  }
}
