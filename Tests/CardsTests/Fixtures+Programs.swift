/// Notes as flashcard programs have them, one a program, in our own words.
extension Fixtures {
  static let programs = [
    hashcards, spacedRepetition, flashcardsPlugin, remnote, logseq, decks, ankiMarkdown, mochi, notion, japaneseDeck,
    chineseDeck,
  ]

  static let hashcards = """
    Q: What is the order of a loom's heddles?
    A: The number of its shafts.

    Q: Name the bast fibres.
    A:

    - flax
    - hemp
    - nettle

    C: The [warp] runs along the cloth, the [weft] across.

    Q: How is flax made soft?
    A: By retting it in water.

    It takes ten days.
    """

  static let spacedRepetition = """
    ---
    tags: [flashcards/weaving]
    ---
    # Weaving

    What holds the warp?::The heddles <!--SR:!2026-01-02,12,250-->
    la lana:::the wool
    <!--SR:!2026-01-02,12,250!2026-01-03,1,230-->

    Why is the warp
    stretched?
    ?
    It keeps the threads even
    and the cloth square.
    <!--SR:!2026-01-02,12,250-->

    Three weaves
    ??
    - plain
    - twill
    - satin

    Flax needs ==water==^[place] before it is ==broken==.

    - Selvedge : the edge of a cloth that does not fray
    """

  static let flashcardsPlugin = """
    ## Why wash the fleece? #card
    The grease goes out.
    The dirt goes with it.

    What is a niddy-noddy? #card-reverse
    A frame for winding skeins.
    ^1627834190

    Which wheel spins fastest? #flashcard #tools
    The charkha
    """

  static let remnote = """
    - Weaving
      - Selvedge :: the edge of a cloth that does not fray
      - Shed >> the gap that the shuttle passes
      - pick << one pass of the weft
      - urdimbre <> warp
      - Twill
        - Look ;; a slanting rib
      - Steps >>1.
        - warping
        - threading
        - beating
      - Fibres ;;
        - wool
        - flax
      - Which fibre comes from a pod? >>A)
        - cotton
        - hemp
        - silk
      - The {{reed}} spaces the {{warp}}.
    """

  static let logseq = """
    title:: 길쌈
    tags:: 공부

    - # 베틀
      collapsed:: true
      - 왜 날실을 팽팽히 하는가? #card
        card-last-interval:: 4
        id:: 64aa0c1e-1111-4222-8333-444455556666
        - 올이 고르게 놓이려고
        - 북이 잘 지나가려고
      - 북은 {{cloze 씨실}}을 나르는 배 모양의 통이다 #card
      - DONE 바디 : 날실을 고르게 벌려 주는 빗 모양의 틀
        :LOGBOOK:
        CLOCK: [2026-01-01 Thu 10:00:00]
        :END:
      - ((64aa0c1e-1111-4222-8333-444455556666))
      - {{query (task TODO)}}
      - 산지:: 한산
    """

  static let decks = """
    ---
    tags:
      - decks/weaving
    ---
    ## What does "telar" mean?

    Loom.

    ## How is wool carded?

    1. laid on a comb
    2. drawn out
    """

  static let ankiMarkdown = """
    # Felt

    ## A front
    of two lines

    %

    The back of it

    # Blanks

    {{c1::이끼}}는 {{c2::그늘::자리}}에서 자라고 {{c1::포자}}로 퍼진다.
    """

  static let mochi = """
    What keeps felt together?

    ---

    The scales of the fibres.
    """

  static let notion = """
    # 매듭

    <details>
    <summary>왜 끝을 태우는가?</summary>

    올이 풀리지 않게 하려고

    </details>

    - 옭매듭 : 한 번 감아 조이는 가장 쉬운 매듭

    다음 중 풀기 쉬운 매듭은?
    <details><summary>정답 보기</summary>

    나비매듭

    </details>
    """

  static let japaneseDeck = """
    #flashcards/織物

    経糸::織り機に縦に張る糸
    杼:::緯糸を通す舟形の道具

    なぜ経糸を強く張るのか？
    ?
    布の幅をそろえるため
    """

  static let chineseDeck = """
    ## 哪种纤维来自蚕？

    - [ ] 棉
    - [x] 丝
    - [ ] 麻

    问：为什么要先浸麻？
    答：浸泡使纤维容易剥离

    {{c1::梭子}}带着{{c2::纬线}}穿过经线。
    """
}
