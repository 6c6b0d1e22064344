/// A title without the words that say it is one of notes: "Photosynthesis notes" is about photosynthesis, `세포 호흡 요약` about 세포 호흡.
package enum NoteTitle {
  /// The name the note is about; the title itself where nothing else would be left, or where the word belongs to the name.
  package static func subject(_ title: Text) -> Text {
    let text = title.trimmed
    guard text.count <= 60 else { return title }
    let lowered = text.lowercased
    if let start = starts.first(where: { lowered.starts(with: $0) }), isName(text.dropping(first: start.count)) {
      return text.dropping(first: start.count).trimmed
    }
    guard let end = ends.firstEnd(of: lowered), case let name = text.dropping(last: end.count).trimmed, isName(name)
    else {
      return title
    }
    // 피타고라스의 정리, 베이즈 정리: a theorem.
    if end.ends(with: "정리"), theorems.contains(where: { name.ends(with: $0) }) || name.ends(with: "의") { return title }
    return name.without(suffix: "の").trimming {
      $0.isSpace || $0 == "-" || $0 == "–" || $0 == ":" || $0 == "：" || $0 == "_"
    }
  }

  /// Whether what is left can stand for the note: some letters, and no word that says only which part it is.
  private static func isName(_ name: Text) -> Bool {
    let plain = name.trimming { !$0.isWordPart }
    return plain.count >= 2 && plain.hasLetter && !plain.hasDigit && Label(plain) == nil
      && !plain.lowercased.words.allSatisfy(general.contains)
      && !plain.endsWith(anyOf: ["의", "를", "을", "와", "과", "的", "と", "を"])
  }

  private static let starts: [Literal] = ["notes on ", "notes about ", "study notes on ", "summary of ", "notes: "]

  /// Ends of titles, the longer ones first.
  private static let ends: Phrases = [
    " study notes", " lecture notes", " class notes", " revision notes", " exam notes", " course notes", " notes",
    " cheat sheet",
    " cheatsheet", " study guide", " summary", " 핵심 정리", " 요점 정리", " 개념 정리", " 내용 정리", " 이론 정리", " 시험 정리", " 총정리",
    " 요점정리", " 핵심정리",
    " 개념정리", " 정리 노트", " 공부 노트", " 학습 노트", " 강의 노트", " 필기 노트", " 노트", " 요약", " 필기", " 정리", "の学習ノート", "の勉強メモ", "学習メモ",
    "勉強メモ",
    "学習ノート", "勉強ノート", "のまとめ", "まとめ", "メモ", "ノート", "学习笔记", "复习笔记", "读书笔记", "课堂笔记", "知识点总结", "知识点整理", "知识总结", "學習筆記",
    "复习总结",
    "笔记", "筆記", "总结", "總結",
  ]

  private static let theorems: [Text] = [
    "피타고라스", "베이즈", "페르마", "중심 극한", "중심극한", "나머지", "인수", "코시", "가우스", "오일러", "사인", "코사인", "스토크스", "그린", "발산", "평균값",
    "중간값",
    "사잇값", "롤", "이항", "다항", "코즈", "코스", "괴델", "불완전성", "CAP", "애로", "라플라스", "테일러", "노턴", "테브난", "로피탈", "라그랑주", "윌슨",
    "가능성",
    "후생경제학", "대표", "기본",
  ]

  private static let general: WordSet = [
    "my", "study", "lecture", "class", "course", "exam", "week", "chapter", "daily", "release", "meeting", "book",
    "reading",
    "personal", "quick", "short", "executive", "the", "오늘", "나의", "내", "공부", "강의", "수업", "시험", "개인", "주간", "용어", "단어",
    "오답", "기출", "내용", "핵심", "요점", "개념", "日常", "学习",
    "复习", "读书", "個人",
    "勉強", "学習", "期末", "期中", "考试", "面试",
  ]
}
