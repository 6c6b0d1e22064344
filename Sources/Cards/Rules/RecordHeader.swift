import Notes

/// What the names of a sheet's columns say.
enum RecordHeader {
  /// Whether a first row names the columns: one of its fields is a name that columns have.
  static func isHeader(_ cells: [Text]) -> Bool {
    let names = cells.map { $0.lowercased.trimmed }
    return names.contains { fronts.contains($0) || backs.contains($0) || self.names.contains($0) }
      && names.allSatisfy { $0.count <= 40 }
  }

  static let fronts = set([
    "front", "question", "term", "word", "prompt", "concept", "vocabulary", "expression", "앞", "앞면", "질문", "문제", "용어",
    "단어",
    "개념", "낱말", "表", "質問", "問題", "用語", "単語", "言葉", "正面", "问题", "問題", "术语", "单词", "词语", "概念",
  ])

  static let backs = set([
    "back", "answer", "definition", "meaning", "translation", "description", "explanation", "response", "뒤", "뒷면", "답",
    "정답",
    "뜻", "의미", "정의", "설명", "번역", "해석", "풀이", "裏", "答え", "解答", "定義", "意味", "訳", "説明", "背面", "答案", "定义", "释义", "含义",
    "解释", "翻译", "说明",
  ])

  /// Columns that say what the row is.
  static let definitions = set([
    "definition", "meaning", "description", "explanation", "content", "contents", "summary", "뜻", "의미", "정의", "설명",
    "내용", "요약",
    "풀이", "定義", "意味", "説明", "内容", "定义", "释义", "含义", "解释", "说明",
  ])

  /// Columns of Notion and of spreadsheets that tell of the page, not of the matter.
  static func isOfPage(_ name: Text) -> Bool {
    names.contains(name)
      || name.containsAny(of: ["date", "날짜", "일자", "日付", "日期", "created", "edited", "url", "링크", "link"])
      || name.endsWith(anyOf: ["여부", "일시", " 상태", " id", " by", "번호"])
  }

  /// Yes and no, dates and other values of a state.
  static func isState(_ value: Text) -> Bool {
    let plain = value.lowercased
    if plain.isOne(of: [
      "yes", "no", "true", "false", "done", "todo", "예", "아니오", "완료", "진행 중", "시작 전", "はい", "いいえ", "是", "否",
    ]) {
      return true
    }
    let digits = plain.count(where: \.isDigit)
    return digits >= 4 && digits * 2 >= plain.count
  }

  private static let names = set([
    "name", "이름", "제목", "title", "名前", "タイトル", "名称", "标题", "tags", "tag", "태그", "タグ", "标签", "status", "상태", "ステータス",
    "状态",
    "type", "유형", "종류", "분류", "카테고리", "category", "種類", "分類", "类型", "分类", "priority", "우선순위", "assign", "assignee",
    "person", "담당자", "files", "files & media", "파일", "파일과 미디어", "source", "출처", "reference", "참고", "id", "no", "no.",
    "번호", "순서", "order", "index", "checkbox", "done", "완료", "복습", "review", "reviewed", "checked", "확인", "level", "난이도",
    "difficulty", "중요도", "importance", "rating", "score", "점수", "progress", "진행률", "due", "deadline", "마감", "기간",
    "chapter",
    "단원", "과목", "subject", "course", "강의", "parent", "parent item", "sub-item", "상위 항목", "하위 항목", "related", "관련",
    "author",
    "저자", "작성자", "note", "notes", "메모", "비고", "備考", "备注", "deck", "덱", "guid", "next review", "interval",
  ])

  private static func set(_ words: [String]) -> Set<Text> { Set(words.map { Text($0) }) }
}
