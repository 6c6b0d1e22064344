import Cards
import Study

@testable import Screens

extension Scene {
  /// One card of each kind that has a look of its own.
  static let kinds = [
    Scene("card-list", card: { listCard($0) }, keys: "Space Space Space"),
    Scene("card-cloze-front", card: { clozeCard($0) }, keys: "h"),
    Scene("card-cloze-back", card: { clozeCard($0) }, keys: "Space"),
    Scene("card-typing", card: { typedCard($0) }, keys: "t") { walk, language in
      walk.write(language == .korean ? "서비스 디스" : "a servise")
    },
    Scene("card-typed", card: { typedCard($0) }, keys: "t") { walk, language in
      walk.write(language == .korean ? "서비스 디스커바리" : "service discovry")
      walk.press("Enter")
    },
    Scene("card-code", card: { codeCard($0) }, keys: "Space"),
    Scene("card-command", card: { commandCard($0) }, keys: "Space"),
    Scene("card-table", card: { tableCard($0) }, keys: "Space"),
    Scene("card-pairs", card: { pairsCard($0) }, keys: "Space"),
    Scene("card-maths", card: { mathsCard($0) }, keys: "Space"),
    Scene("card-tall", card: { tallCard($0) }, keys: "Space"),
  ]

  private static func listCard(_ language: Language) -> Card {
    let isKorean = language == .korean
    return Fixture.card(
      "list", kind: .process, isKorean ? "배포의 차례는?" : "In which order is it released?",
      isKorean ? ["빌드", "시험", "출시"] : ["build", "test", "release"], ordered: true)
  }

  private static func clozeCard(_ language: Language) -> Card {
    let isKorean = language == .korean
    return Fixture.card(
      "cloze", kind: .cloze,
      isKorean
        ? "이름을 주소로 바꾸는 것은 […]이고, 주소를 빌려주는 것은 […]이다."
        : "Names become addresses by […], and addresses are lent by […].",
      ["DNS", "DHCP"], hint: isKorean ? "세 글자" : "three letters")
  }

  private static func typedCard(_ language: Language) -> Card {
    let isKorean = language == .korean
    return Fixture.card(
      "typed", isKorean ? "등록된 서비스를 알아내는 것은?" : "What finds the services that are registered?",
      [isKorean ? "서비스 디스커버리" : "service discovery"])
  }

  private static func codeCard(_ language: Language) -> Card {
    Fixture.card(
      "code", kind: .question, language == .korean ? "큰 파일부터 보려면?" : "How are the largest files listed?",
      [
        "cd /var/log && ls -lS --human-readable | sort --key=5 --numeric-sort --reverse | head -n 20",
        "for file in *; do", "echo \"$file\";", "done",
      ], ordered: true)
  }

  private static func commandCard(_ language: Language) -> Card {
    Fixture.card(
      "command", kind: .command, language == .korean ? "모든 파드를 만든 차례로 보는 명령은?" : "Which command lists all pods by age?",
      ["kubectl get pods --all-namespaces --output=wide --sort-by=.metadata.creationTimestamp"])
  }

  private static func tableCard(_ language: Language) -> Card {
    let isKorean = language == .korean
    return Fixture.card(
      "table", kind: .question, isKorean ? "변수의 범위를 견줘 보세요." : "Which scopes are there?",
      isKorean
        ? ["범위 — 사는 동안 — 보이는 곳", "지역 — 호출 하나 — 그 함수", "전역 — 프로그램이 도는 내내 — 모든 곳, 다른 파일에서도 보인다"]
        : [
          "Scope — Lives — Seen by", "local — one call — the function",
          "global — the whole run — everything, in other files, too",
        ])
  }

  private static func pairsCard(_ language: Language) -> Card {
    let isKorean = language == .korean
    return Fixture.card(
      "pairs", isKorean ? "문의 종류는?" : "Which gates are there?",
      isKorean
        ? ["AND — 둘 다 참일 때만 참", "OR — 하나라도 참이면 참이고, 둘 다 거짓일 때에만 거짓이 되는 문", "NOT — 뒤집는다"]
        : [
          "AND — true only when both are",
          "OR — true when at least one of the two is, false only when neither of them is", "NOT — turns it round",
        ])
  }

  private static func mathsCard(_ language: Language) -> Card {
    Fixture.card(
      "maths", language == .korean ? "원의 넓이 공식은?" : "What is the area of a circle?",
      [#"A = \pi r^2 = \cfrac{\pi d^2}{4}, \unknown{x} \in ℝ"#], extra: #"x_1 \le x_{12}"#)
  }

  private static func tallCard(_ language: Language) -> Card {
    let isKorean = language == .korean
    return Fixture.card(
      "tall", isKorean ? "달마다 하는 일은?" : "What is done each month?",
      (1...30).map { isKorean ? "\($0)번째 일" : "thing \($0)" })
  }
}
