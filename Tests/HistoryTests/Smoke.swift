import Testing

@Suite struct HistorySmoke {}
