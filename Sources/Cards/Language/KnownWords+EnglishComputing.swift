extension KnownWords {
  /// Computing.
  static let englishMachine = """
    abort adapter address alert algorithm alias allocate append applet assembler assembly assertion
    async authenticate authorize backend backup bandwidth batch benchmark bind bitmap block boolean
    boot bottleneck branch break breakpoint bridge broadcast broker browser bucket buffer build bundle
    button bytecode cache callback callee caller capture catch channel char checksum child click clock
    clone cloud code collector collision compact compiler component concat concurrent config configure
    connector console constructor container controller cookie copy core coupling cracker crash crawl
    cursor daemon dashboard data database datagram deadlock debug decode decoder decouple decrement
    decrypt default delegate delete delimit dependency deploy deprecate dequeue destruct destructor
    detach dialog dictionary directory disable disk dispatch display document download driver dump
    duplicate dynamic edge edit embed emulate encapsulate encode encoder encrypt endpoint engine
    enqueue enum environment exception exit expression extension fallback fetch field file flag flush
    folder font fork format fragment framework frontend gateway generic getter grid handler handshake
    hardware hash header heap hook idle immutable increment indent index inline install instantiate
    interrupt invalid iterate iterator join kernel key keyword label lambda latency layout library link
    linker listen listener load loader lock login logout loop machine macro manager manifest map
    marshal master merge message middleware mirror mock mode module monitor mount multiplex mutable
    mutex namespace nested network node notify null offline offset online overflow overhead overload
    override package packet page parameter parent parse parser partition password patch path payload
    peer pipeline pixel plugin pointer poll pool port portable prefix preload print printer procedure
    processor profile program protocol prototype provider proxy publisher pull push query queue raster
    read reader rebase reboot recursive redirect redo refactor reference refresh register registry
    rehash relation reload replica replicate repository request reset resize resolver response restart
    retry return revert rollback route router routine runtime sandbox scan schedule schema script
    scroll semaphore sequential serialize server session setter shader shard signature singleton
    snapshot socket sort spawn splice stack static storage store stream string struct stub subnet
    subscribe suffix switch sync syntax table tablet template terminal test text thread throttle
    throughput throw timeout timer toggle token tool traffic transaction transpile traverse tree tuning
    tuple type undo unpack unset upgrade upload user utility validate validator virtual visitor void
    volatile wait warn watch web widget window worker workspace wrap wrapper writer zone
    """
}
