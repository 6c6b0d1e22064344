import Testing

@testable import Cards

@Suite struct CommandsTests {
  @Test func `a caption asks for its command without the prompt`() {
    #expect(told("# 찻집 서버\n\n```bash\n# 기록 확인\n$ tail -f tea.log\n```") == ["찻집 서버: 기록 확인 — 명령은? → tail -f tea.log"])
    #expect(
      told("# Shell\n\n```sh\n# show the log\n$ tail -f tea.log\n\n# list files\n$ ls\nNAME READY\n```", by: "F31")
        == ["Shell: show the log — which command? → tail -f tea.log", "Shell: list files — which command? → ls"])
  }

  @Test(arguments: [
    "# tea pot\nkind: Pot\nname: tea", "# 설치하기\n$ install tea", "# get it\n$ curl http://tea.example/x",
    "# two steps\n$ make\n$ make install", "$ ls\nNAME READY", "x = 1234",
  ])
  func `configuration, downloads, several commands and output give nothing`(code: String) {
    #expect(cards("# 찻집 서버\n\n```\n\(code)\n```") == [])
  }

  @Test func `the card stands on the lines of the command`() {
    let card = cards("# 찻집 서버\n\n```bash\n# 기록 확인\n$ tail -f tea.log\n```").first
    #expect(card?.line == 4)
    #expect(card?.lastLine == 5)
  }
}
