import Testing

@Suite struct NotesSmoke {}
