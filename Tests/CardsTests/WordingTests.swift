import Notes
import Testing

@testable import Cards

@Suite struct WordingTests {
  @Test(arguments: [
    ("강", "강이란?"), ("나무", "나무란?"), ("도커(Docker)", "도커란?".replacingOccurrences("도커", "도커(Docker)")), ("MSA", "MSA란?"),
    ("CHAR", "CHAR의 정의는?"), ("docker", "docker란?"), ("stack", "stack이란?"),
  ])
  func `a definition is asked with the particle that fits`(term: String, question: String) {
    #expect(Wording.define(Text(term), in: .korean).string == question)
  }

  @Test(arguments: [
    ("중앙 모니터링이 필요함", "중앙 모니터링이 필요한"), ("값이 증가함", "값이 증가하는"), ("속도가 빠르다", "속도가 빠른"), ("점점 많아진다", "점점 많아지는"),
    ("영향을 미침", "영향을 미치는"), ("쓸 수 없음", "쓸 수 없는"), ("흐름이 끊긴다", "흐름이 끊기는"),
  ])
  func `a sentence becomes a modifier`(sentence: String, modifier: String) {
    #expect(KoreanPredicate.adnominal(Text(sentence))?.string == modifier)
  }

  @Test(arguments: [
    ("도커(Docker)", "도커", "Docker"), ("도커 Docker", "도커", "Docker"), ("(모니터링) 그라파나 Grafana", "그라파나", "Grafana"),
    ("DBMS(DataBase Management System)", "DBMS", "DataBase Management System"),
  ])
  func `a heading's names are taken apart`(heading: String, name: String, other: String) {
    let term = Term(Text(heading))
    #expect(term.name.string == name)
    #expect((term.translation ?? term.longForm)?.string == other)
  }

  @Test func `initials tell an abbreviation from a translation`() {
    #expect(Abbreviation.fits("CI", long: "Continuous Integration"))
    #expect(Abbreviation.fits("DBMS", long: "DataBase Management System"))
    #expect(!Abbreviation.fits("CI", long: "Docker Swarm"))
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, _ other: String) -> String {
    Text(self).replacing(part, with: other).string
  }
}
