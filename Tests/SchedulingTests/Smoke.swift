import Testing

@Suite struct SchedulingSmoke {}
