// What Storage needs of C: zlib, and two calls of Linux that Swift does not see.
#ifndef DASI_CSTORAGE_SHIM_H
#define DASI_CSTORAGE_SHIM_H

#include <malloc.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <zlib.h>

long syscall(long number, ...);

/// Lets two paths change places at once; -1 with `errno` where the file system cannot.
static inline int cs_exchange(const char *one, const char *other) {
  const int here = -100;        // AT_FDCWD
  const unsigned int swap = 2;  // RENAME_EXCHANGE
  return (int)syscall(SYS_renameat2, here, one, here, other, swap);
}

#endif
