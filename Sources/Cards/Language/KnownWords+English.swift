extension KnownWords {
  /// English words that are one slip away from another.
  static let englishWords = """
    abel abiding ability able action actions adapted adapting addiction addictive addition additive adopted adopting
    agility aiding alison allison alot alto angel angeles angels angle angles anthony antony apologies apologise
    armored armoured auction auctions backing bail baking bali banking bard barely barking barkley barley barn
    barnett bars bart batman batsman batting battles battling beaches bearded bearing beast beasts beat beating
    beatles beats bedding bedside beetles behavioral behavioural bender bending beside best beta bets betting
    bidding binding blended blender blending blinded blooming boarded boast boating boats body boko bolster bonded
    bonding bono book booking booming boon boost booster boots bother bothers bottles bought bounded boyd brad brain
    braking bran bras brat breaches breaking breasts brian brother brothers brought brushes burnett bursting burying
    bushes busting busy buying buys canning carb carbs caring carlo carlson carol carson carter carve carving casing
    cast casting casual cats causal causes causing cement center centered centers centre centred centres certain
    changing chanting charter chasing chatter chopper christian christina clauses cleaning cleansing clement coal
    coast coating coats cola collision collusion colombia colored colorful coloured colourful columbia commanded
    commended compete competed competing complaint complement complementary complete completed completing compliant
    compliment complimentary computed computing concert concerts concession concessions concussion confession
    confessions contact contacted contacting contacts continent contingent contract contracted contracting contracts
    convert converts cooked cooking cooling coping copper copying corner coroner corp corps costing counseling
    counselling countess counties countless countries covert crab crabs crashed crashing crater crave craving crises
    cristina crooked crop crops cruises crushed crushing cunning cures curse curtain dairy daring darling debated
    debuted decades deceased decent decides decreased defective deleted denies denise departed depleted deported
    deprived derived derives descent desert deserts dessert desserts detective diary dino dion dipping discreet
    discrete divers diving does doin dose downed downing drafted drafting drifted drifting dripping drivers drives
    driving dropping drowned drowning earnest east eats editing endured enduring ensuing ensured ensuring ernest
    eternal excited exciting exist existed existing exited exiting exits expansive expensive experts exploding
    exploring exports external faction factions faculty failing falling farming farther fast father fathers fats
    faulty favorable favored favorite favorites favors favour favourable favoured favourite favourites favours
    feather feathers fellows fiance fiber fibre fiction field fights filed files filing filling filming finance
    finding finish finnish fired fires fischer fisher fist fits flaming flashing flavored flavors flavour flavours
    fleeing fleeting fleming flies flights flushing follows forest form forming forrest forster foster founded
    founding fraction fractions framing francesco francisco freeing freezing freight friction fried fries fright
    from funded funding further gaps garage garbage garde gardener gardner garner gary gasp gerard gerrard giggles
    goggles goldman goodman grade gray handing handling hangover hanover harley hartley hating haunted haunting
    heading hearing hearted heated heating hilary hillary honorable honored honourable honoured hoping hopping
    hunted hunting identifies identities indicated indicted inferior infested inhabit inhibit insect inspect
    insulated insulted interior invested irrigation irritation jaime jamie judgement judgment kilometers kilometres
    lacking landing lasting lateral launches lawyers layers leading lean leaned leaning learned learning leasing
    lena lending lest lets liam licking lighting lightning liking lima lining linking listing liter literal litre
    loading locking looking looming lost lots lunches macdonald mackenzie macro mail makers making mali marched
    marches marching marco marian marina marital markers marking martial martian marvellous marvelous massage mast
    matched matches matching mats mcdonald mckenzie meaning meat median mediation medication medina meditation
    message messing meta meter meters metre metres missing moan moaning modeling modelling mohammad mona mono moon
    morality morning mortality mourning mueller muhammad muller nations neighborhood neighboring neighbourhood
    neighbouring nest nets neural neutral nicholas nicolas nobel noble nothing noting notions ordinance ordnance
    pacers pacing packers packets packing painted painter painters painting pairs palaces palin parents paris
    parsons parting partying passing past pasture patches patent patents paterson patient patients pats patterson
    payable payback paying pearson peasant peep pepe person persons pest peterson pets phases philips phillips
    phrases picking pissing pitches places placing plain planted plated playable playback playing pleading pleasant
    pleasing pockets pointed pointer pointers pointing polling polo pool portion posing post posting posture potion
    pots powdered powered praying precious premise premises previous prices princes procession processor processors
    profession professor professors promise promises promoted promoting prompted prompting proper prosper pulling
    qualifies qualities quiet quite raging raiders raining raising ranging reactor rector regained regarded relied
    relies relying remainder reminder replied replies replying retained retarded richie riders ringing rising
    risking ritchie roam robbing rodgers rogers rogue roland roma rooster rooting roster rotating rotting rouge
    routing rowland rubbing ruining runaway runway sacked sacred salvage sandals sanders sanford satin saunders
    savage saving saying scandals scared sealing seating seattle section seeing seeking seeming selling selves
    sending sensing setting settle settling shading shaking shaming sharing shaving shelves shepard sheppard
    shifting shipping shitting shooting shopping shouting shutting siding sign signaling signalling signing signs
    simmons simulate simulated simulation sing singing sings sinner sipping sitting skinner skipped skipping slander
    slapped slapping slender sliding slipped slipping smelling sorting spanning spelled spelling spending spilled
    spilling spinner spinning spitting splitting sporting spotting stacked stacking staffed staffing staging stain
    stained stains stamford stands stanford staring starred starring started starting startling starving stated
    stating staying steaks stealing steamed steaming stepped stepping sterling sticking stimulate stimulated
    stimulation stirling stirred stirring stocked stocking stoked stokes stopped stopping storing strained strains
    strands stranger strapped streaks streamed streaming strikes string stripped strokes stronger stuffed stuffing
    sturgeon suction summons surgeon swearing sweater sweating sweeter swelling swinging taking talking tapped
    tapping tasting tending teresa testing texting thanking theater theaters theatre theatres there theresa thinking
    thompson thomson thorne thorough though threats three throats throne through tide tied tier tilted tipped
    tipping tire tired tires titled topical topping tory tracing tracked tracking trading trail trails trapped
    trapping travelers traveling travellers travelling treaties treatise treats trending trial trials tricked tried
    tries tripped tripping tropical trough troy trucking tuning turning vest vets waist waits waking walking walters
    wandered wandering warming warning warp washing watches waters waving weaving welding widows wielding windows
    wingers winters wishing witches wondered wondering wrap
    """
}
