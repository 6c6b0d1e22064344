extension KnownWords {
  /// People, things and everyday verbs.
  static let englishLife = """
    across after again alone along already although always among animal annoy another anyone apart
    apple apron arrow aside asleep aunt awake baker barn basket beard beast beat beauty become bedroom
    before begin behave behind bend beneath bicycle bird bitter blade blame blanket bless blind bloom
    blow board boast boat body bottle bottom bounce brave bread breakfast breast brick bride bright
    brother brush burden burst cabin calm camera candle carpet carrot carry carve castle ceiling
    celebrate chain chair charm chase cheap check cheer cheese chest chicken chill chimney chop circus
    clap clay clean clerk clever climb cloth clothe clothes coach coarse coat coffee cold collar color
    colour comb comfort compass cook cool copper corn corner cotton couch cough country couple courage
    cousin cover crack cradle cream creature creep crew cross crowd cruel crush cupboard curious
    curtain cushion dance danger daughter dawn deal death decorate delicate delight deliver dentist
    descend dessert diary dinner dirty dish dive donkey door dozen drag drama draw dream dress drift
    drink drive drop drown during dust duty each eager early earn east easy either elbow elder elephant
    else empty enemy enjoy enough enter entire entrance equip evening every everyday evil expense
    expensive eyebrow fabric faint fair fall false family famous fancy farther father fault favor
    favorite favour fear feast feather feed feel fellow female fence fever fight find finger fire fish
    flame flash flat flavor flavour flesh flight float flour foam fold food foot foreign forgive
    freight frighten fruit funeral funny furnish furniture garage garbage garden garlic garment gather
    gentle ghost giant gift girl glad glance glass glory glove goat gold goose grace grade grand grape
    grass grave gray great greed greet grey grief grind grocery guard guest guitar hammer hand handsome
    hang happen happy harbor harm harvest haste hatred heaven heavy height hero hide holiday hollow
    home honey honor honour hope horror horse hospital hotel hour house hunger hungry hunt hurry
    husband indoor inner inside jacket jealous jewel journey juice jump junior kettle kick kind king
    kitchen knee kneel knife knit knock knot ladder lady lake lamb lamp large laugh laundry lawn lazy
    leader leaf leather lesson lightning lively lonely lovely lucky luggage lunch mail male marry
    marvel meadow meal meat melody merry middle mild mill misery modest monkey mother mountain mouse
    mouth movie mud mushroom music nail naked narrow nasty neat neck needle neighbor neighbour nephew
    nervous nest nice niece night noise none noon nose note nothing nowhere nurse onion orange orchard
    outdoor outer outside oven owner paint painter palace pale panic paper pardon park parrot pasture
    patience pause peace pencil people pepper perfect perhaps phone photograph piano picture piece
    pillow pilot pink pipe pity place plain plant platform play pleasant please pleasure pocket polish
    pond poor porch potato pound pour powder praise pray prayer pretty pride prince princess prize
    prosper proud pupil purple purse quarrel queen quick rabbit rage raise rapid recipe restaurant
    rhythm ribbon ride ring ripe rise river road roast rob rock roof room rope rose rotten rubber rude
    ruin sailor salad sand satisfy sauce sausage save scare scared school science scold scratch scream
    screen screw seal secret seldom sell send senior serve sever severe shadow shake shame sharp shelf
    shelter shine shirt shock shoe shop shore short shoulder shout show shower shut sick sight silent
    silk silly silver sister skin skirt sleep sleeve slice slide slight slip slipper slow smart smell
    smile smoke smooth snake snow soap soft somebody somehow someone something somewhere soup spare
    spider spill spin spoil spoon sport spring stair stamp stare station stay steal steam steel steep
    stick stiff still stir stone stop stove straight straw street stretch strip stripe stupid sudden
    suit summer supper surprise surround swallow swear sweat sweater sweep sweet swim sword tailor tall
    taste tear tease telephone temple thank thick thief thin thing thirst throat throne throughout
    thumb thunder ticket tight tiny tired today together tomato tongue tooth toward towards towel tower
    town travel tray tremble trick trip trouble trousers tunnel turn twice ugly umbrella uncle under
    until upper upset upstairs useless valley vanish vegetable very victory violin visit voice voyage
    wake walk wall wander warm wash waste weapon wear weave wedding weekend weird welcome west whale
    wheat wheel whenever where wherever whisper white whoever whose wicked widow wife wild willing wind
    wine wing winter wipe wire wise wish wolf woman wood wool work world worry worse worst worthy wreck
    yellow yesterday young youth
    """

  /// Numbers, and words that are one letter away from others as common.
  static let englishNeighbours = """
    adept adverse allowed allude allusion aloud angel averse bare bear billion bough brake dairy eight
    eighteen eighth eighty eleven eleventh elude fare fifteen fifth fifty first five forty four fourteen
    half hear here hundred led million nine nineteen ninety ninth once one quarter quote red rite role
    roll second seven seventeen seventh seventy site six sixteen sixth sixty sole soul stature tail tale
    ten tenth than their them then there these they third thirteen thirty those thousand three thrice
    tough trillion trough twelfth twelve twenty two united unites untied vain verse waist week were
    wright zero
    """
}
