import Testing

@Suite struct StorageSmoke {}
