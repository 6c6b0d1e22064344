#pragma once

#include <stddef.h>

/* Text. */

/// Chooses a UTF-8 character type for the C library: the environment's, else C.UTF-8, else en_US.UTF-8.
/// Returns 0, or -1 when the system has none of them.
int ct_use_utf8(void);

/// Columns the C library gives the character, -1 when it does not know it. Needs `ct_use_utf8` first.
int ct_width(unsigned int scalar);

/* The process, whether it owns a terminal or not. */

/// Unblocks every signal, as a parent may have blocked some, and lets a file grown too large be an error of `write`
/// instead of a death.
void ct_prepare_signals(void);

/* The terminal that is ours for a while. One at a time; all state is here because signal handlers need it. */

/// Remembers the modes of the terminal `input`, to be set again on every way out. Returns 0 or errno.
int ct_save_modes(int input, int output);

/// Sets what to write to the terminal in an emergency, at most 256 bytes: they are what leaves its special modes.
void ct_set_reset(const char *bytes, size_t count);

/// Sets what to say on stderr after a crash, at most 512 bytes: what became of the work and what to do.
void ct_set_last_words(const char *bytes, size_t count);

/// From here on signals are reported, a crash or exit restores the terminal first, and stderr is kept aside if it is a
/// terminal. Returns a descriptor that is readable while signals wait, or -1 with errno.
int ct_guard(void);

/// Ends what `ct_guard` began and writes what was kept from stderr. The terminal itself is left as it is. While another
/// program has it, `to_program`, its interrupt and quit keys are meant for that one and do not end us.
void ct_release(int to_program);

/// Returns the next signal that came, 0 when there is none.
int ct_next_signal(void);

/// Stops this job as Ctrl-Z does, and returns when it goes on, at once when nobody could continue it.
void ct_stop_job(void);

/// Columns and rows of the terminal, at least 1, at most 1000 and 500. Returns 1 when it has more, -1 when it does not
/// tell, else 0.
int ct_size(int terminal, int *columns, int *rows);
