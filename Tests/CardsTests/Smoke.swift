import Testing

@Suite struct CardsSmoke {}
