import Notes

/// Korean names of what is done, which parts of many subjects bear: 예방 of a fire, of a disease, of a deadlock.
///
/// A question about one of them alone could mean any; it names what it is done to (W1).
enum CommonDeeds {
  static func contains(_ name: Text) -> Bool { name.count <= 3 && names.contains(name) }

  /// What a heading says the deed is done to: 산불 of `산불을 예방 & 진화`; nil where it does not name the deed.
  static func object(in heading: Text, of deed: Text) -> Text? {
    guard heading.contains(text: deed),
      let mark = ["을 ", "를 "].lazy.compactMap({ heading.firstRange(of: $0) }).first, mark.lowerBound >= 2
    else { return nil }
    return heading.prefix(mark.lowerBound)
  }

  private static let names = Set(
    Text(
      """
      예방 방지 회피 탐지 통치 지배 발견 회복 복구 복원 치료 진단 대응 대비 해결 해소 생성 삭제 추가 수정 변경 갱신 조회 검색 입력 출력 저장 수집 분석
      처리 계산 평가 검증 검사 확인 측정 설계 구현 개발 배포 운영 관리 유지 보수 설치 실행 시작 종료 중단 대기 정지 재개 전송 수신 요청 응답
      연결 해제 등록 승인 인증 허가 선택 결정 계획 준비 조직 지휘 통제 조정 감독 보고 기록 보관 폐기 사용 활용 적용 제거 분리 결합 분해 합성
      흡수 배출 운반 이동 변환 교환 분배 할당 반납 공유 복사 이용 생산 소비 판매 구매 수행 작업 진행
      """
    ).words)
}
