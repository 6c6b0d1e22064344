import Testing

@Suite struct CursesSmoke {}
