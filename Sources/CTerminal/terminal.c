#include "CTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

enum { LAST_SIGNAL = 64, PATIENCE = 5, MOST_COLUMNS = 1000, MOST_ROWS = 500 };

/* Signals the loop hears of. Those of the first row end the program at once if the loop does not look for too long. */
static const int fatal_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};
static const int plain_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};
/* Signals that end the program here and now. */
static const int crash_signals[] = {SIGSEGV, SIGBUS, SIGILL,  SIGFPE,  SIGABRT, SIGTRAP,  SIGSYS,
                                    SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGPROF, SIGVTALRM};
#define COUNT(list) (sizeof(list) / sizeof(*(list)))

static struct termios modes;
static int input = -1, output = -1;
static char reset_text[256];
static size_t reset_count;
static char last_words[512];
static size_t last_words_count;

static volatile sig_atomic_t guarded, waiting[LAST_SIGNAL + 1];
static int wake_read = -1, wake_write = -1;
static int real_stderr = -1, kept_stderr = -1;
static char crash_stack[64 * 1024];

void ct_prepare_signals(void) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGXFSZ, SIG_IGN);
}

int ct_save_modes(int in, int out) {
    input = in;
    output = out;
    return tcgetattr(in, &modes) == 0 ? 0 : errno;
}

void ct_set_reset(const char *bytes, size_t count) {
    reset_count = count < sizeof reset_text ? count : sizeof reset_text;
    memcpy(reset_text, bytes, reset_count);
}

void ct_set_last_words(const char *bytes, size_t count) {
    last_words_count = count < sizeof last_words ? count : sizeof last_words;
    memcpy(last_words, bytes, last_words_count);
}

static void write_all(int fd, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t done = write(fd, bytes, count);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return;
        bytes += done;
        count -= (size_t)done;
    }
}

/* Nothing but async-signal-safe calls from here to `on_crash`. */

static void give_stderr_back(void) {
    if (kept_stderr < 0) return;
    dup2(real_stderr, STDERR_FILENO);
    char bytes[1024];
    ssize_t count;
    lseek(kept_stderr, 0, SEEK_SET);
    while ((count = read(kept_stderr, bytes, sizeof bytes)) > 0) write_all(STDERR_FILENO, bytes, (size_t)count);
    close(real_stderr);
    close(kept_stderr);
    real_stderr = kept_stderr = -1;
}

static void restore(void) {
    if (!guarded) return;
    guarded = 0;
    write_all(output, reset_text, reset_count);
    tcsetattr(input, TCSANOW, &modes);
    give_stderr_back();
}

static void die(int number) {
    restore();
    signal(number, SIG_DFL);
    raise(number);
}

static void on_fatal(int number) {
    int saved = errno;
    waiting[number]++;
    if (waiting[number] >= PATIENCE && number != SIGHUP) die(number);
    (void)!write(wake_write, "!", 1);
    errno = saved;
}

static void on_plain(int number) {
    int saved = errno;
    waiting[number] = 1;
    (void)!write(wake_write, "!", 1);
    errno = saved;
}

static void on_crash(int number) {
    int saved = errno;
    int was_guarded = guarded;
    restore();
    if (was_guarded) write_all(STDERR_FILENO, last_words, last_words_count);
    die(number);
    errno = saved;
}

/* A file without a name that stderr goes to; a full-screen picture would hide or be broken by what is written there. */
static void keep_stderr_aside(void) {
    if (!isatty(STDERR_FILENO)) return;
    int file = memfd_create("stderr", MFD_CLOEXEC);
    int copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (file < 0 || copy < 0 || dup2(file, STDERR_FILENO) < 0) {
        if (file >= 0) close(file);
        if (copy >= 0) close(copy);
        return;
    }
    kept_stderr = file;
    real_stderr = copy;
}

static void handle(const int *signals, size_t count, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < count; i++) sigaction(signals[i], &action, NULL);
}

static void on_nothing(int number) {
    (void)number;
}

int ct_guard(void) {
    static int registered;
    if (wake_read < 0) {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
        wake_read = ends[0];
        wake_write = ends[1];
    }
    if (!registered) {
        atexit(restore);
        registered = 1;
    }
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    guarded = 1;
    keep_stderr_aside();
    handle(fatal_signals, COUNT(fatal_signals), on_fatal, SA_RESTART);
    handle(plain_signals, COUNT(plain_signals), on_plain, SA_RESTART);
    handle(crash_signals, COUNT(crash_signals), on_crash, SA_ONSTACK);
    return wake_read;
}

void ct_release(int to_program) {
    static const int keyboard[] = {SIGINT, SIGQUIT};
    if (!guarded) return;
    handle(fatal_signals, COUNT(fatal_signals), SIG_DFL, 0);
    handle(plain_signals, COUNT(plain_signals), SIG_DFL, 0);
    handle(crash_signals, COUNT(crash_signals), SIG_DFL, 0);
    /* A handler, unlike SIG_IGN, is not inherited by the program. */
    if (to_program) handle(keyboard, COUNT(keyboard), on_nothing, SA_RESTART);
    guarded = 0;
    give_stderr_back();
}

int ct_next_signal(void) {
    char bytes[64];
    while (read(wake_read, bytes, sizeof bytes) > 0) {
    }
    for (int number = 1; number <= LAST_SIGNAL; number++) {
        if (!waiting[number]) continue;
        waiting[number] = 0;
        return number;
    }
    return 0;
}

void ct_stop_job(void) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, before;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &before);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}

int ct_size(int terminal, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
    int is_cut = size.ws_col > MOST_COLUMNS || size.ws_row > MOST_ROWS;
    *columns = size.ws_col > MOST_COLUMNS ? MOST_COLUMNS : size.ws_col;
    *rows = size.ws_row > MOST_ROWS ? MOST_ROWS : size.ws_row;
    return is_cut;
}
