import Testing

@testable import Notes

@Suite struct NoteTitleTests {
  @Test(arguments: [
    ("Photosynthesis Notes", "Photosynthesis"), ("Notes on Kilns", "Kilns"), ("세포 호흡 정리", "세포 호흡"),
    ("TCP 핵심 정리", "TCP"),
    ("光合作用笔记", "光合作用"), ("窯のまとめ", "窯のまとめ"), ("登り窯のまとめ", "登り窯"), ("Kiln cheat sheet", "Kiln"),
  ])
  func `the word for notes is no part of what they are about`(title: String, subject: String) {
    #expect(NoteTitle.subject(Text(title)) == Text(subject))
  }

  @Test(arguments: [
    "Lecture Notes", "베이즈 정리", "피타고라스의 정리", "용어 정리", "오늘 공부 정리", "学习笔记", "Week 3 notes", "Notes", "정리", "Release notes",
  ])
  func `a title that is nothing else stays, and so does a theorem`(title: String) {
    #expect(NoteTitle.subject(Text(title)) == Text(title))
  }

  @Test func `only the title of the note is read so`() {
    let document = Document("# 가마 요약\n\n## 1장 요약\n\n흙을 굽는다.\n")
    #expect(document.nodes.filter(\.isHeading).map(\.text) == ["가마", "1장 요약"])
  }
}
