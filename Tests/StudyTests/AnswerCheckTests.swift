import Cards
import Scheduling
import Study
import Testing

private typealias Verdict = AnswerCheck.Verdict

private func verdict(_ typed: String, _ answer: String, question: String = "무엇인가요?", kind: CardKind = .definition)
  -> Verdict
{
  AnswerCheck(typed, against: card("x", kind: kind, question: question, answer: [answer])).verdict
}

@Suite struct AnswerCheckTests {
  @Test(arguments: [
    ("도커", "도커"), (" 도커 ", "도커"), ("도커.", "도커"), ("도커는", "도커"), ("도커입니다", "도커"), ("서비스디스커버리", "서비스 디스커버리"),
    ("도커", "도커(Docker)"), ("docker", "도커(Docker)"), ("도커 Docker", "도커(Docker)"), ("CI", "Continuous Integration (CI)"),
    ("서버 부하를 나눈다", "서버의 부하를 나눈다"), ("서버가 부하를 나눈다", "서버는 부하를 나눈다"), ("Ｄｏｃｋｅｒ", "Docker"),
    ("도커", "도커"), ("컨테이너를 관리하는 도구", "컨테이너를 관리하는 도구입니다."), ("쿠버네티스", "쿠버네티스 / Kubernetes"),
    ("kubernetes", "쿠버네티스/Kubernetes"), ("3.14", "3.14"), ("1000", "1,000"), ("->", "->"),
    ("상태 데이터를 수집한다", "상태 데이터를 수집"), ("배포를 자동화함", "배포를 자동화합니다"), ("상태 데이터 수집", "상태 데이터를 수집함"),
    ("빛으로 양분을 만드는 일이다", "빛으로 양분을 만드는 일"), ("그릇을 굽는 곳", "그릇을 굽는 곳입니다"),
  ])
  fileprivate func `korean answers that say the same are right`(typed: String, answer: String) {
    #expect(verdict(typed, answer) == .right)
  }

  @Test(arguments: [
    ("docker", "Docker"), ("the load balancer", "load balancer"), ("Load-Balancer", "load balancer"),
    ("loadbalancer", "Load balancer"), ("cafe", "café"), ("don't repeat yourself", "Don’t repeat yourself"),
    ("c++", "C++"),
    ("continuous   integration!", "Continuous Integration"), ("e-mail", "email"),
  ])
  fileprivate func `english answers that say the same are right`(typed: String, answer: String) {
    #expect(verdict(typed, answer) == .right)
  }

  @Test(arguments: [
    ("갑", "값"), ("도키", "도커"), ("쿠버네틱스", "쿠버네티스"), ("오케스트레이숀", "오케스트레이션"), ("accomodate", "accommodate"),
    ("recieve", "receive"),
    ("dockker", "docker"), ("contaner runtime", "container runtime"), ("프로메태우스", "프로메테우스"),
  ])
  fileprivate func `a slip of one letter is nearly, never right`(typed: String, answer: String) {
    #expect(verdict(typed, answer) == .nearly)
  }

  @Test(arguments: [
    ("불", "물"), ("젠킨스", "쿠버네티스"), ("", "도커"), ("   ", "도커"), ("?", "도커"), ("CD", "CI"), ("HTTPS", "HTTP"),
    ("1997", "1996"),
    ("동기", "비동기"), ("synchronous", "asynchronous"), ("encrypted", "unencrypted"), ("가능", "불가능"), ("C", "C++"),
    ("C", "C#"), ("31.4", "3.14"),
    ("데이터를 저장한다", "데이터를 저장하지 않는다"), ("상태를 안 가진다", "상태를 가진다"), ("it does scale", "it does not scale"),
    ("it can be changed", "it cannot be changed"), ("사", "사이"), ("평", "평가"), ("TCP", "TCP/IP"),
    ("수직 확장에 유리하다", "수평 확장에 유리하다"),
    ("선택", "함수 (선택)"), ("-5", "5"), ("수집한다", "수집하지 않는다"), ("배포를 자동화", "배포를 안 자동화"), ("어린", "어린이"),
  ])
  fileprivate func `what means something else is wrong`(typed: String, answer: String) {
    #expect(verdict(typed, answer) == .wrong)
  }

  @Test(arguments: [
    ("커피 파는곳", "커피를 파는 곳"), ("커피파는곳", "커피를 파는 곳"), ("서버 부하를나눈다", "서버의 부하를 나눈다"), ("디비", "DB, 디비"), ("DB", "DB, 디비"),
    ("db", "DB; 데이터 창고"), ("kiln", "kiln or oven"), ("가마", "가마 또는 노"),
  ])
  fileprivate func `spacing beside a missing particle, and either of two names, are right`(
    typed: String, answer: String
  ) {
    #expect(verdict(typed, answer) == .right)
  }

  @Test(arguments: [("sofa", "couch, sofa"), ("유약", "유약, 백토")])
  fileprivate func `a part of a short answer is left to the learner`(typed: String, answer: String) {
    #expect(verdict(typed, answer) == .nearly)
  }

  @Test(arguments: [("커피 파곳", "커피를 파는 곳"), ("커피를 파는", "커피를 파는 곳"), ("clay", "wet clay and ash, dry clay of the hill")])
  fileprivate func `less than the words is wrong`(typed: String, answer: String) {
    #expect(verdict(typed, answer) != .right)
  }

  @Test func `a name the question gives away does not answer it`() {
    #expect(verdict("CI", "Continuous Integration (CI)", question: "CI는 무엇의 약자인가요?") == .wrong)
  }

  @Test func `the other spellings of a card count`() {
    let asked = card("x", answer: ["쿠버네티스"], alternatives: ["Kubernetes", "k8s"])
    #expect(AnswerCheck("kubernetes", against: asked).verdict == .right)
    #expect(AnswerCheck("K8s", against: asked).expected == "k8s")
    #expect(AnswerCheck("kubernets", against: asked).verdict == .nearly)
    #expect(AnswerCheck("kubernets", against: asked).expected == "Kubernetes")
  }

  @Test func `each sign of a command counts`() {
    #expect(verdict("docker  ps -a", "docker ps -a", kind: .command) == .right)
    #expect(verdict("docker ps -A", "docker ps -a", kind: .command) == .nearly)
    #expect(verdict("docker ps a", "docker ps -a", kind: .command) == .wrong)
  }

  @Test func `decomposed and composed hangul are one`() {
    let decomposed = String(String.UnicodeScalarView("\u{1103}\u{1169}\u{110F}\u{1165}".unicodeScalars))
    #expect(verdict(decomposed, "도커") == .right)
  }

  @Test(arguments: 0..<60)
  func `the answer itself is always right, whatever its signs`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("a가값Ö９９.-+#/()（） ,、·_'’…é한\u{0301}⠿👩‍🚀日本ｶﾞ\u{200B}→≤½")
    let text = String(
      (0..<Int.random(in: 1...10, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
    if text.allSatisfy(\.isWhitespace) { return }
    #expect(AnswerCheck(text, against: card("x", answer: [text])).verdict == .right)
    #expect(
      AnswerCheck(text, against: card("x", kind: .list, answer: [text, "zweitens"])).verdict != .right
        || text.contains("zweitens"))
  }

  @Test(arguments: 0..<60)
  func `a doubled or replaced letter is never right`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("bcdfghklmnopqrstuvwxyz")
    let word = (0..<Int.random(in: 2...14, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
    let place = Int.random(in: 0..<word.count, using: &random)
    var doubled = word
    doubled.insert(word[place], at: place)
    var replaced = word
    replaced[place] = word[place] == "q" ? "z" : "q"
    for typed in [doubled, replaced] {
      let verdict = AnswerCheck(String(typed), against: card("x", answer: [String(word)])).verdict
      #expect(verdict == (word.count < 4 ? .wrong : .nearly))
    }
  }

  @Test func `a megabyte pasted into the answer is only wrong`() {
    let check = AnswerCheck(String(repeating: "가나다 ", count: 100_000), against: card("x", answer: ["도커 컨테이너"]))
    #expect(check.verdict == .wrong)
  }
}

@Suite struct AnswerCheckListTests {
  private let tools = card("x", kind: .list, answer: ["젠킨스", "쿠버네티스", "도커(Docker)", "프로메테우스"])

  @Test(arguments: [
    "젠킨스, 쿠버네티스, 도커, 프로메테우스", "도커/젠킨스/프로메테우스/쿠버네티스", "프로메테우스、도커、쿠버네티스、젠킨스", "젠킨스\n쿠버네티스\ndocker\n프로메테우스",
    "젠킨스 쿠버네티스 도커 프로메테우스", "젠킨스, 쿠버네티스, 도커 및 프로메테우스", "젠킨스, 젠킨스, 쿠버네티스, 도커, 프로메테우스",
  ])
  func `items in any order and with any separator are right`(typed: String) {
    #expect(AnswerCheck(typed, against: tools).verdict == .right)
  }

  @Test func `what is missing and what does not belong is named`() {
    let check = AnswerCheck("젠킨스, 쿠버네틱스, 아파치", against: tools)
    #expect(check.items.map(\.verdict) == [.right, .nearly, .wrong, .wrong])
    #expect(check.extras == ["아파치"])
    #expect(check.verdict == .wrong)
  }

  @Test func `one item of four missing is nearly, two are wrong`() {
    #expect(AnswerCheck("젠킨스, 도커, 프로메테우스", against: tools).verdict == .nearly)
    #expect(AnswerCheck("젠킨스, 도커", against: tools).verdict == .wrong)
  }

  @Test func `of an open list any item will do`() {
    let open = card("x", kind: .list, answer: ["컨테이너디", "크라이오", "파드맨"], isOpen: true)
    #expect(AnswerCheck("파드맨", against: open).verdict == .right)
    #expect(AnswerCheck("파드맨, lxc", against: open).verdict == .nearly)
    #expect(AnswerCheck("lxc", against: open).verdict == .wrong)
  }

  @Test func `an ordered list wants its order`() {
    let steps = card("x", kind: .process, answer: ["빌드", "테스트", "배포", "감시"], isOrdered: true)
    #expect(AnswerCheck("빌드, 테스트, 배포, 감시", against: steps).verdict == .right)
    #expect(AnswerCheck("빌드, 배포, 테스트, 감시", against: steps).verdict == .nearly)
    #expect(AnswerCheck("감시, 배포, 테스트, 빌드", against: steps).verdict == .wrong)
  }

  @Test func `guessing everything is wrong`() {
    let two = card("x", kind: .list, answer: ["북쪽", "남쪽"])
    #expect(AnswerCheck("북쪽, 남쪽, 동쪽, 서쪽", against: two).verdict == .wrong)
  }
}
