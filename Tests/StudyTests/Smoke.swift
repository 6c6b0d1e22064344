import Testing

@Suite struct StudySmoke {}
