import Testing

@testable import Notes

@Suite struct FurnitureTests {
  /// The pattern that set each line aside; `·` for blank lines, `+` for lines that stay.
  private func fates(_ note: String) -> String {
    Document(note).lines.map { $0.isBlank ? "·" : $0.setAside ?? "+" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("---\ntitle: 차\ntags: [tea]\n---\n# 차", "N2 N2 N2 N2 +"),
    ("+++\ntitle = \"차\"\n+++\n# 차", "N2 N2 N2 +"),
    ("# 차\n\n태그: 5장\n생성일: 2024년 3월 2일 오후 4:18\n복습: Yes\n\n## 녹차\n- 잎", "+ · N1 N1 N1 · + +"),
    ("# 차\n\n✓ Done\t\nQ Area\t\nDo Date\t@2024년 3월 2일\n\n- 잎", "+ · N1 N1 N1 · +"),
    ("# 차\n#tea #green\n- 잎", "+ N1 +"),
  ])
  func `front matter and properties of the head are set aside`(note: String, expected: String) {
    #expect(fates(note) == expected)
  }

  @Test func `pairs of the body are no properties`() {
    #expect(fates("# 차\n\n- 물: 칠십 도\n- 잎: 세 그램").contains("N1") == false)
    #expect(fates("# 차\n\n우전: 곡우 전에 딴 잎\n세작: 곡우 뒤에 딴 잎").contains("N1") == false)
  }

  @Test func `links into the page are its contents`() {
    #expect(fates("# 차\n\n- [녹차](#녹차)\n- [홍차](#홍차)\n- [말차](#말차)\n\n## 녹차\n- 잎") == "+ · N4 N4 N4 · + +")
    #expect(fates("<!-- TOC -->\n- 녹차\n- 홍차\n<!-- /TOC -->\n# 녹차\n- 잎").hasSuffix("+ +"))
  }

  @Test func `short lines that stand again as headings are contents`() {
    let note =
      "# 차 공부\n\n녹차란?\n\n(우림) <mark>다관 Teapot</mark>\n\n1. 홍차\n\n# 녹차란?\n- 잎\n\n## (우림) <mark>다관 Teapot</mark>\n- 그릇\n\n# 1. 홍차\n- 물"
    #expect(fates(note) == "N3 · N4 · N4 · N4 · + + · + + · + +")
  }

  @Test func `licences, sources and lone links are set aside, text among them stays`() {
    #expect(fates("# 차\n- 잎\n\n## 라이선스 _License_\n\n누구나 쓸 수 있음\n\n## 물\n- 샘") == "+ + · N5 · N5 · + +")
    #expect(fates("# 차\n- 잎\n\n### References\n\n- https://tea.example/a\n- 끓는 물은 떫다") == "+ + · N7 · N7 +")
    #expect(fates("찻잎을 딴다\n\n참고문헌\n- Berg, A. On leaves. 1912\n\n찻잎을 찐다") == "+ · N7 N7 · +")
    #expect(fates("참고문헌\n\n찻잎을 찐다") == "+ · +")
    #expect(fates("# 차\n## 학습 목표\n> 1. 잎을 안다\n\n- 잎을 딴다\n\n- 잎을 찐다") == "+ N11 N11 · + · +")
    #expect(fates("# 차\n## 학습 목표\n- 잎을 안다\n\n- 물을 안다") == "+ N11 N11 · N11")
    let long = String(repeating: "\n- 잎을 딴다", count: 40)
    #expect(fates("# 차\n## 학습 목표\n- 잎을 안다\n" + long).hasPrefix("+ N11 N11 · + +"))
    #expect(fates("# 차\n\n- [글](https://tea.example)\n- 이 [글](https://tea.example)은 물의 온도를 다룬다") == "+ · N7 +")
    #expect(fates("# 차\n- 잎\n\n[이전 장](a.md) / [다음 장](b.md)").hasSuffix("N6"))
  }

  @Test func `pictures, rules, breaks and empty bullets are set aside`() {
    #expect(
      fates("# 차\n![Untitled](a%201.png)\n![[주전자.png|300]]\n<img src=\"a.png\" width=\"30\">\n---\n<br>\n- \n- 잎")
        == "+ N8 N8 N8 N9 N9 N9 +")
  }

  @Test(arguments: ["Definition to be added", "TBD", "추가 예정", "未完", "*작성 예정*", "……"])
  func `stubs are set aside`(line: String) {
    #expect(fates("# 차\n\(line)") == "+ N10")
  }

  @Test(arguments: ["**//TODO - 물 온도**", "여기는 그냥 외우자", "必要なら、図を用意します", "나중에 다시 볼 것", "If you want, I can add a table."])
  func `remarks to oneself are set aside`(line: String) {
    #expect(fates("# 차\n- \(line)") == "+ N11")
  }

  @Test func `code keeps out, a number sign inside is no heading`() {
    #expect(fates("# 차\n```\n# 물\nkind: Tea\n```\n- 잎") == "+ N13 N13 N13 N13 +")
  }

  @Test func `a line as long as a log is no note`() {
    #expect(fates("# 차\n" + String(repeating: "잎 ", count: 12_000)) == "+ N14")
  }

  @Test func `N1, N2: a heading that is a date and org's keywords are the page's`() {
    #expect(fates("### Date: November 18, 2022\n- 잎") == "N1 +")
    #expect(fates("#+TITLE: 차\n#+FILETAGS: :tea:\n- 잎") == "N2 N2 +")
  }

  @Test(arguments: [
    ("Source: Guild of Weavers 2019", "N5"), ("|300]]", "N8"), ("다음 그림은 베틀의 구조를 보여 준다", "N8"),
    ("The diagram below shows the parts.", "N8"), ("여기도 크게 다르지 않음", "N11"), ("もし必要なら、次も説明できます", "N11"),
    ("import pandas as pd", "N13"), ("delay = randint(1,7)", "N13"), ("query = \"tea\"", "N13"),
    ("(base) C:\\loom>conda create -n loom", "N14"), ("pip install loom", "N14"), ("**check**", "F33"),
  ])
  func `N5, N8, N11, N13, N14, F33: lines that are no matter say why`(line: String, pattern: String) {
    #expect(fates("# 차\n\(line)") == "+ \(pattern)")
  }

  @Test(arguments: ["import duties rose", "다음 그림책을 고른다", "실 = 꼰 섬유", "중요한 것은 물이다", "Sources of light"])
  func `N5, N8, N13, F33: matter that only looks alike stays`(line: String) {
    #expect(fates("# 차\n\(line)") == "+ +")
  }

  @Test(arguments: [
    ("![](a.png)\n*Figure 1: the old loom*\ntext", "N8 N8 +"), ("![](a.png)\n\n_베틀의 옛 모습_", "N8 · N8"),
    ("Threads cross.\n*They cross at right angles.*", "+ +"), ("![](a.png)\n**Warp**", "N8 +"),
    ("![](a.png)\n*Warp* and *weft*", "N8 +"),
  ])
  func `italics right below a picture are its caption`(note: String, told: String) {
    #expect(fates(note) == told)
  }
}
