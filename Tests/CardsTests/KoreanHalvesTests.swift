import Testing

@testable import Cards

/// Korean lines that lean on what stands beside them, and those that only look so.
@Suite struct KoreanHalvesTests {
  @Test func `the turn of a story and what is so as well are not asked`() {
    let note = """
      # 공방 이야기

      ## 가마
      - 이제 도공은 창고에서 마른 장작을 가져온다.
      - 그만큼 불길이 **가마 천장** 가까이 올라간다.
      - 빛깔도 붉은 흙이 된다.
      """
    #expect(asked(note).isEmpty)
  }

  @Test func `a stop inside quotation marks ends no meaning`() {
    let note = """
      # 신호

      - 센불: '불이 세다. 문을 연다'를 뜻하는 신호
      - 약불: 장작을 더 넣으라고 알리는 신호
      """
    #expect(asked(note).contains("센불이란? → '불이 세다. 문을 연다'를 뜻하는 신호"))
  }

  @Test func `a line that breaks off behind a condition goes on below`() {
    let note = """
      # 옹기 가마

      ## 가마 열기
      도공이 굴뚝에서 가마 속이 다 식은 것을 확인하면
      문을 헐고 그릇을 꺼내는 작업
      """
    #expect(asked(note) == ["가마 열기란? → 도공이 굴뚝에서 가마 속이 다 식은 것을 확인하면 문을 헐고 그릇을 꺼내는 작업"])
  }

  @Test func `how often something is done is asked, not what`() {
    let note = """
      # 페달

      ## 여는 날
      - 3개월 간격으로 큰 장이 열린다.
      - 도공은 흙을 빚는다.
      """
    #expect(asked(note) == ["여는 날: 얼마 간격으로 큰 장이 열리는가? → 3개월"])
  }

  @Test func `which one of its kind a thing is`() {
    let note = """
      # 가마

      - 백토는 고온 내화 물질이다.
      - 하루는 한 권의 책이다.
      """
    #expect(asked(note) == ["가마: 백토는 어떤 물질인가? → 고온 내화 물질"])
  }

  @Test func `the word for a part of the note is no part of a name`() {
    let note = """
      # 유약 공부

      ## 유약의 이해
      > 그릇 겉에 발라 굽는 유리 같은 막
      """
    #expect(
      asked(note) == ["유약이란? → 그릇 겉에 발라 굽는 유리 같은 막", "다음이 가리키는 말은? 그릇 겉에 발라 굽는 유리 같은 막 → 유약"])
  }

  @Test func `how often a thing is taken is a feature of it`() {
    let note = """
      # 가마터

      - 장작 가마
        - 옛 마을에서 가장 많이 쓰이는 가마
      """
    #expect(asked(note).contains("장작 가마의 특징은? → 옛 마을에서 가장 많이 쓰이는 가마"))
  }

  @Test func `a sample line is no fact, and a number is asked with its gloss`() {
    let note = """
      # 안내판

      ## Kiln-Order
      가마를 여는 차례를 알려 준다.
      - 302 (Moved): 문지기가 다른 가마를 알려 줄 수 있음
      - Kiln-Order: north, south
      """
    #expect(asked(note).contains("Kiln-Order: 302 (Moved)일 때는? → 문지기가 다른 가마를 알려 줄 수 있음"))
    #expect(!asked(note).contains { $0.contains("north") })
  }

  @Test func `examples stand below what a name means`() {
    let note = """
      # 공방

      - 불순물 : 흙에 섞여 그릇을 약하게 만드는 물질
        - 모래, 철, 나무뿌리
      """
    #expect(asked(note).contains("불순물의 예는? → 모래 | 철 | 나무뿌리"))
  }

  @Test func `values behind an inner label are asked by it`() {
    let note = """
      # 시장

      ## 옛 나라
      - 셋째 시기 장터 등장: 봄 장, 가을 장; 가게: 찻집, 옹기점, 대장간
      """
    #expect(asked(note) == ["옛 나라의 셋째 시기 장터 등장은? → 봄 장 | 가을 장", "옛 나라의 가게는? → 찻집 | 옹기점 | 대장간"])
  }

  @Test func `cells below an example are asked with what it is of`() {
    let note = """
      # 옹기 공방

      - 옹기 시장
        - 예시: 옹기가 팔리지 않은 까닭은?

          | | 안의 까닭 | 밖의 까닭 |
          |---|---|---|
          | 늘 있는 것 | 두꺼운 벽 | 먼 길 |
          | 그때뿐인 것 | 깨진 손잡이 | 궂은 날씨 |
      """
    #expect(asked(note).contains("옹기가 팔리지 않은 까닭: 안의 까닭의 늘 있는 것은? → 두꺼운 벽"))
    #expect(asked(note).count == 4)
  }

  @Test func `a row from one end to the other is an order`() {
    let note = """
      # 가마

      ## 불의 종류
      | 약한 불 | ---> | ---> | 센 불 |
      |---|---|---|---|
      | 재불 | 잔불 | 장작불 | 큰불 |
      """
    #expect(asked(note) == ["불: 약한 불부터 센 불까지의 순서는? → 재불 | 잔불 | 장작불 | 큰불"])
  }

  @Test func `a course below a sentence is the sentence's`() {
    let note = """
      # 이천

      - 큰 가마를 헐기로 마을이 정했다. (1950년)
        - 터 고르기 - 벽돌 나르기 - 새 가마 쌓기
      """
    #expect(asked(note).contains("큰 가마를 헐기로 마을이 정했다 — 그 과정은? → 터 고르기 | 벽돌 나르기 | 새 가마 쌓기"))
  }

  @Test func `what is taken away is no step`() {
    let note = """
      # 옹기 값

      - 계산 : 그릇 값 - (흙 값) - (2×품삯)
      """
    #expect(asked(note) == ["옹기 값의 계산은? → 그릇 값 - (흙 값) - (2×품삯)"])
  }

  @Test func `what would be better is no drawback`() {
    let note = """
      # 가마 관리

      - 작은 가마의 단점
        - 한 번에 굽는 그릇이 적음
        - 온도가 고르지 않음
        - 큰 가마를 여럿이 함께 쓰는게 낫다
      """
    #expect(asked(note).contains("작은 가마의 단점은? → 한 번에 굽는 그릇이 적음 | 온도가 고르지 않음"))
  }

  @Test func `a name in both tongues is asked for by the line below it`() {
    let note = """
      # 유약 표

      - 안료 종류
        - Ash Glaze(ag1) Pot - 재유 Pot
          - 나무 재를 물에 풀어 바르고 천천히 굽는 데 적합한 Pot
      """
    #expect(asked(note) == ["Ash Glaze(ag1) Pot이란? → 나무 재를 물에 풀어 바르고 천천히 굽는 데 적합한 Pot"])
  }

  @Test func `a clipped sentence over its list is told on`() {
    let note = """
      # 공방 손님

      ## 흙 나눔
      - 공방은 처음 온 손님에게 빚을 흙 제공
        - 백토, 적토, 청자토 등
      """
    #expect(asked(note).contains("공방은 처음 온 손님에게 빚을 흙 제공 — 무엇인가? → 백토 | 적토 | 청자토"))
  }

  @Test func `what belongs to a name is asked by the name`() {
    let note = """
      # 가마 법

      ## 옹기
      흙으로 빚은 것으로서 다음 중 하나에 해당하는 물건:
      - 물을 담아 두는 큰 그릇
      - 장을 담가 익히는 배부른 그릇
      """
    #expect(asked(note) == ["옹기에 해당하는 것은? → 물을 담아 두는 큰 그릇 | 장을 담가 익히는 배부른 그릇"])
  }

  @Test func `by what a thing is told is asked as such`() {
    let note = """
      # 유약 설명

      - 재유: 나무 재 세 줌과 장석 가루로 설명
      """
    #expect(asked(note) == ["재유는 무엇으로 설명하는가? → 나무 재 세 줌과 장석 가루"])
  }

  @Test func `the ground behind what is told beside it`() {
    let note = """
      # 소성

      - 초벌 시 불이 약하지만, 재벌 시 유약이 녹아야 하므로 불이 세다.
      """
    #expect(asked(note) == ["소성: 재벌 시 불이 세다. — 그 이유는? → 유약이 녹아야 하므로"])
  }

  @Test func `the word a list is kept in mind by`() {
    let note = """
      # 가마

      ## 불의 종류
      * '재잔장큰'이라고 외웠다.
      """
    #expect(asked(note) == ["불의 종류의 암기어는? → 재잔장큰"])
  }

  @Test func `two qualities of a noun and a way from where to where stay together`() {
    #expect(KoreanPhrase("장터에서 완전하고 안전한 그릇을 판다").start(of: 3) == 1)
    #expect(KoreanPhrase("장날별로 주인이 가지고 있는 흙을 나눈다").start(of: 4) == 1)
    #expect(KoreanPhrase("봄에서 가을까지의 장을 관리한다").start(of: 2) == 0)
  }
}
