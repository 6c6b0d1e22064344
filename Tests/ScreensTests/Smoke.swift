import Testing

@Suite struct ScreensSmoke {}
