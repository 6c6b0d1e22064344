// CRC-32C as the processor works it out by itself, where it can; Swift does not see these instructions.
#ifndef DASI_CCHECKSUM_H
#define DASI_CCHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/// Whether this processor has instructions for CRC-32C.
int cc_knows_crc32c(void);

/// The remainder of `count` bytes after the remainder `sum`, neither of them inverted; only where the processor knows it.
uint32_t cc_crc32c(uint32_t sum, const void *bytes, size_t count);

#endif
