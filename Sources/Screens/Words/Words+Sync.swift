extension Words {
  /// What home says of carrying progress between machines, beside what the program tells of it.
  static let sync = [
    Phrase(.keySync, "동기화", "sync"),
    Phrase(.keyStopSync, "동기화 그만하기", "stop the sync"),
    Phrase(.syncBegun, "동기화를 시작해요…", "Starting to sync …"),
    Phrase(.syncStopping, "동기화를 멈추는 중…", "Stopping the sync …"),
  ]
}
