import Testing

@Suite struct TextUISmoke {}
