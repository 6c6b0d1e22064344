import Scheduling
import Study
import Testing

@testable import Screens

@Suite struct WordsTests {
  @Test func `every phrase is there once in both languages`() {
    let known = Words.phrases.map(\.word)
    #expect(Set(known) == Set(Word.allCases))
    #expect(known.count == Set(known).count)
    for phrase in Words.phrases {
      #expect(!phrase.korean.isEmpty && !phrase.english.isEmpty, "\(phrase.word)")
    }
  }

  @Test func `both languages take the same values`() {
    for phrase in Words.phrases {
      #expect(values(in: phrase.korean) == values(in: phrase.english), "\(phrase.word)")
    }
  }

  @Test func `Korean phrases are Korean and English ones are not`() {
    for phrase in Words.phrases {
      let isHangul = { (text: String) in text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) } }
      #expect(!isHangul(phrase.english), "\(phrase.word)")
    }
  }

  @Test(arguments: [
    (0, "0초", "0s"), (59, "59초", "59s"), (60, "1분", "1m"), (360, "6분", "6m"), (600, "10분", "10m"),
    (3_600, "1시간", "1h"), (21_600, "6시간", "6h"), (86_400, "1일", "1d"),
  ])
  func `seconds are told in their largest unit`(seconds: Int, korean: String, english: String) {
    #expect(Words(.korean).duration(seconds: seconds) == korean)
    #expect(Words(.english).duration(seconds: seconds) == english)
  }

  @Test(arguments: [
    (1, "1일", "1d"), (30, "30일", "30d"), (31, "1개월", "1mo"), (91, "3개월", "3mo"), (365, "1년", "1y"),
    (550, "1.5년", "1.5y"), (36_500, "99.9년", "99.9y"),
  ])
  func `days are told in their largest unit`(days: Int, korean: String, english: String) {
    #expect(Words(.korean).duration(days: days) == korean)
    #expect(Words(.english).duration(days: days) == english)
  }

  @Test func `numbers have a comma at every third digit`() {
    let words = Words(.english)
    #expect(
      [0, 7, 999, 1_000, 12_931, 1_234_567, -1_000].map(words.number) == [
        "0", "7", "999", "1,000", "12,931", "1,234,567", "-1,000",
      ])
  }

  @Test func `shares and decimals never fail`() {
    let words = Words(.english)
    #expect(words.percent(0.905) == "91%")
    #expect(words.percent(nil) == "–")
    #expect(words.percent(.nan) == "–")
    #expect([6.2, 15, 0.04, -0.5, .infinity].map(words.decimal) == ["6.2", "15", "0", "-0.5", "–"])
    #expect(words.tenths(milliseconds: 23_456) == "23.4")
  }

  @Test(arguments: [
    ("알맞음", "알맞음을"), ("다시", "다시를"), ("3", "3을"), ("2", "2를"), ("7", "7을"), ("", "를"),
  ])
  func `a particle fits the word before it`(word: String, expected: String) {
    #expect(Particle.attached("을", to: word) == expected)
  }

  @Test func `the particle for a way knows the final that needs no vowel`() {
    #expect(["서울", "집", "바다", "1"].map { Particle.attached("으로", to: $0) } == ["서울로", "집으로", "바다로", "1로"])
  }

  @Test func `dates read as each language writes them`() throws {
    let date = try #require(CivilDate(year: 2026, month: 11, day: 22))
    #expect(Words(.korean).date(date) == "11월 22일 일요일")
    #expect(Words(.english).date(date) == "Sunday, November 22")
    #expect(Words(.english).shortDate(date) == "Nov 22")
  }

  @Test func `English knows one from many`() {
    let words = Words(.english)
    #expect(words(.cards, 1) == "1 card")
    #expect(words(.cards, 2) == "2 cards")
  }

  private func values(in text: String) -> Set<Character> {
    var found: Set<Character> = []
    var previous: Character = " "
    for character in text {
      if previous == "{" { found.insert(character) }
      previous = character
    }
    return found
  }
}
