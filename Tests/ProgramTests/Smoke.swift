import Testing

@Suite struct ProgramSmoke {}
