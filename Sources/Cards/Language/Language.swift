import Notes

/// A language of notes; questions are asked in it.
enum NoteLanguage: Hashable, Sendable, CaseIterable {
  case korean, english, japanese, chinese, traditionalChinese

  /// The language of a text by its letters; nil where Latin letters alone leave it open.
  init?(of text: Text) {
    let sketch = text.sketch
    guard sketch.mayHoldHan || sketch.mayHoldKana else {
      guard text.hasHangul else { return nil }
      self = .korean
      return
    }
    var hangul = 0
    var kana = 0
    var han = 0
    for scalar in text {
      if scalar.isHangul { hangul += 1 } else if scalar.isKana { kana += 1 } else if scalar.isHan { han += 1 }
    }
    if hangul > 0, hangul * 3 >= kana + han {
      self = .korean
    } else if kana > 0 {
      self = .japanese
    } else if han > 0 {
      self = text.scalars.contains { NoteLanguage.traditional.contains($0) } ? .traditionalChinese : .chinese
    } else {
      return nil
    }
  }

  /// Letters that stand only in traditional Chinese text.
  private static let traditional = Set(
    "會時個這為與對說們體學業統關開當電腦執應發點數據實現觸權應該還沒後從來過將較經處條線網際讀寫間題種類機構總結產務盡屬佔週斷軟體錯誤標準簡稱為讓無義齒壓腎腸膽腦脈癥療檢驗檔環節緩衝記憶項類麼麗東車長門馬鳥魚龍樂藥問單嚴備廣億華韓貝見規視覺覽訓議請調證識警變質購貨貴賽贊趙輪輸轉遠選遺郵釋鐵銀鋼錄鐘閱隊陽陰階隨險雙雜難靈靜頁頂順預領頭頻顯風飛飯館驅"
      .unicodeScalars)

  /// A question form of the language's pack.
  func form(_ form: KeyPath<LanguagePack, String>) -> Text {
    switch self {
    case .korean: Text(LanguagePack.korean[keyPath: form])
    case .english: Text(LanguagePack.english[keyPath: form])
    case .japanese: Text(LanguagePack.japanese[keyPath: form])
    case .chinese: Text(LanguagePack.chinese[keyPath: form])
    case .traditionalChinese: Text(LanguagePack.traditionalChinese[keyPath: form])
    }
  }
}
